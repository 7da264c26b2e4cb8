// SPDX-License-Identifier: GPL-3.0-or-later
// The nearest verb before the date in its sentence, else the first one after it.
#include "models/analysis/date_tense.h"

#include "models/analysis/date_lexicon.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr quint32 reach = 20; // words back
constexpr quint32 reachAhead = 30; // "In May, a week after the long trial of two guards from the north, a judge ruled"

class TenseReader {
public:
    /// `isUntil`: the date is where something ends or falls due.
    TenseReader(const AnalysisInput& input, const DateLexicon& lexicon, bool isUntil)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_isUntil(isUntil)
    {
    }

    /// Looks at one word; Unknown if it is no verb.
    DateTense at(quint32 i) const
    {
        const WordId id = m_input.ids[i];
        if ((m_isUntil && m_lexicon.has(id, DateCue::Extends)) || (m_lexicon.has(id, DateCue::Plan) && looksAhead(i)))
            return DateTense::Future;
        if (m_lexicon.has(id, DateCue::Being) && isWord(i + 1, u"to"))
            return DateTense::Future; // "is to travel"
        if (m_lexicon.has(id, DateCue::FutureVerb))
            return isDeniedPast(i) ? DateTense::Past : DateTense::Future;
        if (m_lexicon.has(id, DateCue::PastVerb) || (endsInEd(i) && !isAdjective(i)))
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
            && (m_input.article.text[qsizetype(word.begin)] == u';'
                || m_input.article.text[qsizetype(word.begin)] == u':');
    }

private:
    bool endsInEd(quint32 i) const
    {
        const Word& word = m_input.structure.words[i];
        return word.kind == WordKind::Letters && !word.isCapitalised && word.end - word.begin > 3
            && m_input.article.text[qsizetype(word.end) - 1] == u'd'
            && m_input.article.text[qsizetype(word.end) - 2] == u'e';
    }
    QStringView textOf(quint32 i) const { return m_input.structure.words[i].span().in(m_input.article.text); }
    bool isWord(quint32 i, QStringView wanted) const
    {
        return i < m_input.structure.words.size() && textOf(i).compare(wanted, Qt::CaseInsensitive) == 0;
    }
    bool isArticle(quint32 i) const { return isWord(i, u"a") || isWord(i, u"an") || isWord(i, u"the"); }
    /// "planned to leave", "set for Monday", "planned a march", "the planned march"; not "the group set out".
    bool looksAhead(quint32 i) const
    {
        if (isWord(i + 1, u"to"))
            return true;
        if (!endsInEd(i) && !isWord(i, u"set"))
            return false; // "an agreement for"
        return isWord(i + 1, u"for") || isArticle(i + 1) || (i > 0 && isArticle(i - 1));
    }
    /// "a still unspecified date", "the wounded man": no verb.
    bool isAdjective(quint32 i) const
    {
        if (textOf(i).startsWith(u"un", Qt::CaseInsensitive) || (i > 0 && isArticle(i - 1)))
            return true;
        return false;
    }
    /// "could not be reached Monday": the day is over.
    bool isDeniedPast(quint32 i) const
    {
        if (!isWord(i, u"could"))
            return false;
        constexpr quint32 near = 8;
        for (quint32 back = 1; back <= near && back <= i; ++back) {
            if (isWord(i - back, u"neither") || isWord(i - back, u"nor"))
                return true;
        }
        return isWord(i + 1, u"not");
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
    const bool m_isUntil;
};

} // namespace

DateTense tenseBeside(const AnalysisInput& input, const DateLexicon& lexicon, quint32 firstWord, quint32 endWord)
{
    const auto& words = input.structure.words;
    const bool isUntil = firstWord > 0 && lexicon.has(input.ids[firstWord - 1], DateCue::Ends)
        && !words[firstWord - 1].isFirstInSentence;
    const TenseReader reader(input, lexicon, isUntil);
    if (isUntil && endWord < words.size() && words[endWord].span().in(input.article.text) == u"to")
        return DateTense::Future; // "they have until Friday to sign"
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
    const quint32 last = std::min(quint32(words.size()), endWord + reachAhead);
    for (quint32 i = endWord; i < last; ++i) {
        if (words[i].isFirstInSentence || reader.isBorder(i))
            break;
        if (const DateTense tense = reader.at(i); tense != DateTense::Unknown)
            return tense;
    }
    return DateTense::Unknown;
}

} // namespace demarche
