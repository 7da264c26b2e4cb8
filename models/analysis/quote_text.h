// SPDX-License-Identifier: GPL-3.0-or-later
// The article as the quote rules read it: units, their words and the lexicon, in one hand.
#pragma once

#include "models/analysis/quote_units.h"

namespace demarche {

/// Borrowed for the length of one call.
struct QuoteText {
    const AnalysisInput& input;
    const QuoteLexicon& lexicon;
    const std::vector<MarkedStretch>& stretches;
    const std::vector<Unit>& units;

    const Unit& at(quint32 unit) const { return units[unit]; }
    QStringView textOf(quint32 unit) const
    {
        return input.structure.words[units[unit].word].span().in(input.article.text);
    }
    /// Of a word, or of a stretch with its marks.
    TextSpan spanOf(quint32 unit) const
    {
        const Unit& u = units[unit];
        if (!u.isMarked())
            return input.structure.words[u.word].span();
        const MarkedStretch& s = stretches[size_t(u.stretch)];
        return { qsizetype(input.structure.words[s.firstWord].begin),
                 qsizetype(input.structure.words[s.endWord - 1].end) };
    }
    /// From the first unit up to the one before `end`; empty where there is none.
    TextSpan spanOf(quint32 first, quint32 end) const
    {
        return end > first ? united(spanOf(first), spanOf(end - 1)) : TextSpan {};
    }
    bool followsSpace(quint32 unit) const { return input.structure.words[units[unit].word].followsSpace; }
    bool endsWith(quint32 unit, QStringView suffix) const
    {
        return units[unit].isWord && textOf(unit).endsWith(suffix);
    }
    /// "visited", "asking" where no lexicon knows the word.
    bool looksPast(quint32 unit) const
    {
        const Unit& u = units[unit];
        return u.isWord && !u.isMarked() && !u.isName && u.classes == 0 && textOf(unit).size() > 4
            && endsWith(unit, u"ed");
    }
    bool looksGerund(quint32 unit) const
    {
        const Unit& u = units[unit];
        return u.isWord && !u.isName && u.classes == 0 && textOf(unit).size() > 4 && endsWith(unit, u"ing");
    }
    bool isAdverb(quint32 unit) const
    {
        const Unit& u = units[unit];
        return u.is(AdverbWord)
            || (u.isWord && !u.isName && u.classes == 0 && u.cue.form == CueVerbForm::None && textOf(unit).size() > 4
                && endsWith(unit, u"ly"));
    }
    /// A comma, or a dash that stands between spaces or is long.
    bool isBreak(quint32 unit) const
    {
        const char16_t c = units[unit].mark;
        return c == u',' || c == u';' || c == u'\u2014' || c == u'\u2013' || (c == u'-' && followsSpace(unit));
    }
    bool isDash(quint32 unit) const { return isBreak(unit) && units[unit].mark != u',' && units[unit].mark != u';'; }
    /// Something that can stand at the end of a noun phrase.
    bool isNominal(quint32 unit) const;
    /// A verb that has a subject before it, as far as one can tell from the word alone.
    bool isFiniteVerb(quint32 unit) const;
};

} // namespace demarche
