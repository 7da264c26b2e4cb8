// SPDX-License-Identifier: GPL-3.0-or-later
// The nearest verb before the date in its sentence, else the first one after it.
#include "models/analysis/date_tense.h"

#include "models/analysis/date_lexicon.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr quint32 reach = 20; // words on either side

class TenseReader {
public:
    TenseReader(const AnalysisInput& input, const DateLexicon& lexicon)
        : m_input(input)
        , m_lexicon(lexicon)
    {
    }

    /// Looks at one word; Unknown if it is no verb.
    DateTense at(quint32 i) const
    {
        const WordId id = m_input.ids[i];
        if (m_lexicon.has(id, DateCue::FutureVerb))
            return DateTense::Future;
        if (m_lexicon.has(id, DateCue::PastVerb) || endsInEd(i))
            return isParticipleOfPlan(i) ? DateTense::Future : DateTense::Past;
        if (m_lexicon.has(id, DateCue::PresentVerb))
            return DateTense::Present;
        return DateTense::Unknown;
    }
    /// A full stop or a mark that parts clauses.
    bool isBorder(quint32 i) const
    {
        const Word& word = m_input.structure.words[i];
        if (word.kind == WordKind::OpenQuote || word.kind == WordKind::CloseQuote)
            return true;
        return word.kind == WordKind::Punctuation && word.end - word.begin == 1
            && (m_input.article.text[qsizetype(word.begin)] == u';' || m_input.article.text[qsizetype(word.begin)] == u':');
    }

private:
    bool endsInEd(quint32 i) const
    {
        const Word& word = m_input.structure.words[i];
        return word.kind == WordKind::Letters && !word.isCapitalised && word.end - word.begin > 3
            && m_input.article.text[qsizetype(word.end) - 1] == u'd' && m_input.article.text[qsizetype(word.end) - 2] == u'e';
    }
    /// "will be held", "to be signed", "is scheduled"
    bool isParticipleOfPlan(quint32 i) const
    {
        for (quint32 back = 1; back <= 4 && back <= i; ++back) {
            const WordId before = m_input.ids[i - back];
            if (m_lexicon.has(before, DateCue::FutureVerb))
                return true;
            if (m_lexicon.has(before, DateCue::PastVerb))
                return false;
            if (!m_lexicon.has(before, DateCue::Helper))
                return false;
        }
        return false;
    }

    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
};

} // namespace

DateTense tenseBeside(const AnalysisInput& input, const DateLexicon& lexicon, quint32 firstWord, quint32 endWord)
{
    const TenseReader reader(input, lexicon);
    const auto& words = input.structure.words;
    DateTense present = DateTense::Unknown;
    for (quint32 i = firstWord; i > 0 && firstWord - i < reach; --i) {
        if (reader.isBorder(i - 1) && firstWord - i > 0)
            break;
        const DateTense tense = reader.at(i - 1);
        if (tense == DateTense::Present)
            present = tense;
        else if (tense != DateTense::Unknown)
            return tense;
        if (words[i - 1].isFirstInSentence && words[i - 1].kind <= WordKind::Mixed)
            break;
    }
    if (present != DateTense::Unknown)
        return present;
    const quint32 last = std::min(quint32(words.size()), endWord + reach);
    for (quint32 i = endWord; i < last; ++i) {
        if (words[i].isFirstInSentence || reader.isBorder(i))
            break;
        if (const DateTense tense = reader.at(i); tense != DateTense::Unknown)
            return tense;
    }
    return DateTense::Unknown;
}

} // namespace demarche
