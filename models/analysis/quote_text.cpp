// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses at a word's part of speech from its classes and its ending.
#include "models/analysis/quote_text.h"

namespace demarche {

bool QuoteText::isNominal(quint32 unit) const
{
    const Unit& u = units[unit];
    if (u.isPhrase)
        return true;
    if (!u.isWord)
        return u.mark == u')' || u.mark == u'.' || u.mark == u'%';
    if (u.isName
        || u.is(NumberWord | GroupPronounWord | AnonymousWord | SpokespersonWord | DocumentWord | BodyWord
                | SpeechNounWord | TimeWord | VenueWord | TitleWord))
        return true;
    constexpr QuoteWordClasses closed = DeterminerWord | SubjectPronounWord | ObjectPronounWord | RelativeWord
        | ComplementiserWord | InterrogativeWord | AuxiliaryWord | AdverbWord | PrepositionWord | CoordinatorWord
        | SubordinatorWord | ToWord | PlainVerbWord;
    if (u.is(closed) || isAdverb(unit))
        return false;
    if (u.cue.form == CueVerbForm::Past || u.cue.form == CueVerbForm::PastOrParticiple)
        return false;
    return !looksPast(unit);
}

bool QuoteText::isFiniteVerb(quint32 unit) const
{
    const Unit& u = units[unit];
    if (!u.isWord || u.isName)
        return false;
    if (u.is(AuxiliaryWord))
        return true;
    if (u.is(PlainVerbWord) || u.cue.form == CueVerbForm::Past || u.cue.form == CueVerbForm::PastOrParticiple
        || looksPast(unit))
        return true;
    return false;
}

} // namespace demarche
