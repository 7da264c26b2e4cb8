// SPDX-License-Identifier: GPL-3.0-or-later
// Shallow chunking: closed word classes tell where a phrase stops.
#include "models/analysis/quote_noun_phrase.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr quint32 longestPhrase = 40; ///< units; a phrase longer than this is a misreading

bool isPronounSubject(const Unit& unit) { return unit.is(SubjectPronounWord) && !unit.is(DeterminerWord); }

/// "(R-Ohio)" before the place: the unit of its opening bracket.
std::optional<quint32> openingBracket(const QuoteText& text, quint32 closing, quint32 lowest)
{
    for (quint32 i = closing; i > lowest && closing - i < longestPhrase; --i) {
        if (text.at(i - 1).mark == u'(')
            return i - 1;
    }
    return std::nullopt;
}

/// Marks inside a name: "Jong-un", "Sen.", "AT&T".
bool joinsWords(const QuoteText& text, quint32 unit)
{
    const char16_t c = text.at(unit).mark;
    if (c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013')
        return !text.followsSpace(unit);
    if (c == u'.')
        return !text.followsSpace(unit);
    return c == u'&' || c == u'/' || c == u'%' || c == u'$' || c == u'#' || c == u'@' || c == u'\'' || c == u'\u2019';
}

enum class Stop { Boundary, Verb };

struct Backward {
    quint32 first = 0;
    Stop stop = Stop::Boundary;
};

/// Whether unit i, with the phrase going on at i + 1, still belongs to the phrase.
enum class Fit { Belongs, Determiner, Preposition, And, Boundary, Verb };

Fit fitOf(const QuoteText& text, quint32 i, quint32 last)
{
    const Unit& u = text.at(i);
    if (u.isQuote())
        return i > 0 && i < last && text.at(i - 1).isName && text.at(i + 1).isName ? Fit::Belongs : Fit::Boundary;
    if (u.isPhrase)
        return u.endsComma ? Fit::Boundary : Fit::Belongs;
    if (!u.isWord)
        return joinsWords(text, i) ? Fit::Belongs : Fit::Boundary;
    if (u.isSuffix)
        return Fit::Belongs;
    const bool isAfterDeterminer = i > 0 && (text.at(i - 1).is(DeterminerWord) || text.at(i - 1).isSuffix);
    if (u.is(TimeWord)) {
        const Unit& next = text.at(i + 1);
        return i < last && (next.isSuffix || (!next.isName && !next.is(DeterminerWord | SubjectPronounWord)))
            ? Fit::Belongs
            : (i == last ? Fit::Belongs : Fit::Boundary);
    }
    if (u.isName)
        return Fit::Belongs;
    if (u.is(ComplementiserWord))
        return Fit::Boundary;
    if (u.is(DeterminerWord) && i < last)
        return Fit::Determiner;
    if (u.is(CoordinatorWord))
        return text.textOf(i).size() == 3 && text.textOf(i).startsWith(u'a', Qt::CaseInsensitive) ? Fit::And
                                                                                                  : Fit::Boundary;
    if (u.is(ComplementiserWord | SubordinatorWord) && !u.is(PrepositionWord))
        return Fit::Boundary;
    if (u.is(PrepositionWord) && i < last)
        return Fit::Preposition;
    if (u.is(AuxiliaryWord | SubjectPronounWord | ObjectPronounWord | ToWord))
        return u.is(AuxiliaryWord) ? Fit::Verb : Fit::Boundary;
    if (u.is(RelativeWord | InterrogativeWord))
        return Fit::Boundary;
    if (u.is(NumberWord | GroupPronounWord | SpokespersonWord | AnonymousWord | DocumentWord | BodyWord))
        return Fit::Belongs;
    if (isAfterDeterminer)
        return Fit::Belongs;
    if (u.is(PlainVerbWord))
        return Fit::Verb;
    const bool isReduced = i < last && text.at(i + 1).is(PrepositionWord) && i > 0 && text.isNominal(i - 1);
    const bool isBeforeNoun = i < last && text.at(i + 1).isWord && !text.at(i + 1).is(PrepositionWord | DeterminerWord);
    if (u.cue.form == CueVerbForm::Past || u.cue.form == CueVerbForm::PastOrParticiple
        || u.cue.form == CueVerbForm::Participle || text.looksPast(i)) {
        if (isReduced)
            return Fit::Belongs;
        // "embattled senators" at the start of a phrase
        const bool mayBeAdjective = isBeforeNoun && (i == 0 || !text.isNominal(i - 1));
        return mayBeAdjective && u.cue.form == CueVerbForm::None ? Fit::Belongs : Fit::Verb;
    }
    if (u.cue.form == CueVerbForm::Gerund)
        return isReduced ? Fit::Belongs : Fit::Verb;
    // "did not hear", "to hear"
    if (i > 0 && i < last && text.at(i - 1).is(AuxiliaryWord | NegationWord | ToWord) && !text.at(i - 1).isName)
        return Fit::Verb;
    if (text.isAdverb(i))
        return i < last && i > 0 && text.at(i - 1).is(DeterminerWord) ? Fit::Belongs : Fit::Boundary;
    return Fit::Belongs;
}

quint32 headOf(const QuoteText& text, quint32 first, quint32 end)
{
    quint32 head = first;
    for (quint32 i = first; i < end; ++i) {
        const Unit& u = text.at(i);
        if (i > first && ((u.is(PrepositionWord | RelativeWord) && !u.isName) || u.mark == u',' || u.mark == u'('))
            break;
        if (u.isWord && !u.isSuffix && !(u.is(CoordinatorWord) && !u.isName))
            head = i;
    }
    return head;
}

} // namespace

std::optional<NounPhrase> nounPhraseEndingAt(const QuoteText& text, quint32 last, quint32 lowest)
{
    const Unit& end = text.at(last);
    if (end.isQuote())
        return std::nullopt;
    if (isPronounSubject(end) || (end.is(RelativeWord) && !end.is(DeterminerWord)))
        return NounPhrase { last, last + 1, last, true };
    quint32 first = last + 1;
    quint32 andAt = 0;
    Stop stop = Stop::Boundary;
    for (quint32 i = last + 1; i > lowest && last + 1 - i < longestPhrase;) {
        --i;
        if (text.at(i).mark == u')') {
            const auto bracket = openingBracket(text, i, lowest);
            if (!bracket)
                break;
            i = *bracket;
            first = i;
            continue;
        }
        const Fit fit = fitOf(text, i, last);
        if (fit == Fit::Boundary)
            break;
        if (fit == Fit::Verb) {
            stop = Stop::Verb;
            break;
        }
        if (fit == Fit::Preposition) {
            if (i == lowest || (!text.isNominal(i - 1) && !text.at(i - 1).is(GroupPronounWord)))
                break;
            continue;
        }
        if (fit == Fit::And) {
            if (i == lowest || !text.isNominal(i - 1))
                break;
            if (andAt == 0)
                andAt = i;
            continue;
        }
        first = i;
        if (fit == Fit::Determiner && i > lowest) {
            const Unit& left = text.at(i - 1);
            const bool goesOn = left.is(PrepositionWord | CoordinatorWord | DeterminerWord | GroupPronounWord)
                && !left.is(SubordinatorWord);
            if (!goesOn)
                break;
        }
    }
    if (andAt > 0 && stop == Stop::Verb)
        first = andAt + 1;
    while (first <= last && !text.at(first).isWord)
        ++first;
    if (first > last)
        return std::nullopt;
    if (first == last && (end.is(ObjectPronounWord | AuxiliaryWord | ToWord) && !end.isName && !end.is(DeterminerWord)))
        return std::nullopt;
    return NounPhrase { first, last + 1, headOf(text, first, last + 1), false };
}

std::optional<NounPhrase> nounPhraseStartingAt(const QuoteText& text, quint32 first, quint32 end)
{
    if (first >= end || !text.at(first).isWord)
        return std::nullopt;
    const Unit& begin = text.at(first);
    if (isPronounSubject(begin) || (begin.is(ObjectPronounWord) && !begin.is(DeterminerWord)))
        return NounPhrase { first, first + 1, first, true };
    constexpr QuoteWordClasses never = AuxiliaryWord | ComplementiserWord | SubordinatorWord | InterrogativeWord
        | ToWord | PrepositionWord | CoordinatorWord;
    if (begin.is(never) && !begin.is(DeterminerWord) && !begin.isName)
        return std::nullopt;
    quint32 i = first;
    bool inApposition = false;
    bool needsNoun = true;
    for (; i < end && i - first < longestPhrase; ++i) {
        const Unit& u = text.at(i);
        if (u.isQuote())
            break;
        if (u.isPhrase && u.endsComma) {
            ++i;
            break;
        }
        if (u.isSuffix) {
            needsNoun = true;
            continue;
        }
        if (u.mark == u'(') {
            quint32 close = i;
            while (close < end && close - i < longestPhrase && text.at(close).mark != u')')
                ++close;
            if (close >= end || text.at(close).mark != u')')
                break;
            i = close;
            continue;
        }
        if (u.mark == u',') {
            // one apposition: a determiner, a noun or "who" after the comma
            if (inApposition || i + 1 >= end || needsNoun)
                break;
            const Unit& next = text.at(i + 1);
            const bool describes = next.isWord && !text.looksGerund(i + 1) && next.cue.form != CueVerbForm::Gerund
                && (next.is(DeterminerWord | RelativeWord | NumberWord | TitleWord) || text.isNominal(i + 1))
                && !next.is(TimeWord) && !next.is(SubjectPronounWord);
            if (!describes)
                break;
            inApposition = true;
            if (next.is(RelativeWord)) {
                // to the next comma or the end
                ++i;
                while (i + 1 < end && !text.isBreak(i + 1) && !text.at(i + 1).isQuote())
                    ++i;
            }
            continue;
        }
        if (!u.isWord) {
            if (joinsWords(text, i))
                continue;
            break;
        }
        if (u.isName || u.is(NumberWord | TitleWord)) {
            needsNoun = false;
            continue;
        }
        if (u.is(TimeWord) && !needsNoun && i + 1 < end && !text.at(i + 1).isSuffix)
            break;
        if (u.is(DeterminerWord)) {
            if (!needsNoun && i > first && !text.at(i - 1).is(PrepositionWord | CoordinatorWord)
                && text.at(i - 1).mark == 0)
                break;
            needsNoun = true;
            continue;
        }
        if (u.is(PrepositionWord)) {
            if (needsNoun || i + 1 >= end || text.at(i + 1).is(TimeWord | TimeModifierWord | InterrogativeWord)
                || !text.at(i + 1).isWord)
                break;
            needsNoun = true;
            continue;
        }
        if (u.is(CoordinatorWord)) {
            if (needsNoun || i + 1 >= end || !(text.at(i + 1).isName || text.at(i + 1).is(DeterminerWord | TitleWord)))
                break;
            needsNoun = true;
            continue;
        }
        if (u.is(AuxiliaryWord | ComplementiserWord | SubordinatorWord | InterrogativeWord | ToWord | SubjectPronounWord
                 | ObjectPronounWord))
            break;
        if (!needsNoun
            && (u.is(PlainVerbWord) || u.cue.form == CueVerbForm::Past || u.cue.form == CueVerbForm::PastOrParticiple
                || text.looksPast(i))
            && !u.is(SpeechNounWord | DocumentWord))
            break;
        if (text.isAdverb(i) && !needsNoun)
            break;
        needsNoun = false;
    }
    while (i > first && (text.at(i - 1).is(PrepositionWord | CoordinatorWord) || !text.at(i - 1).isWord)
           && !text.at(i - 1).isName && text.at(i - 1).mark != u')')
        --i;
    if (i <= first)
        return std::nullopt;
    return NounPhrase { first, i, headOf(text, first, i), false };
}

} // namespace demarche
