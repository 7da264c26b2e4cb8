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
        if (m_lexicon.isAmbiguous(id) && m_input.structure.words[i].isCapitalised)
            return DateTense::Unknown; // "May 7"
        if (i > 1 && isWord(i - 1, u"been") && isWord(i - 2, u"had"))
            return DateTense::BeforePast; // "had been due Friday": a plan that something else took the place of
        if ((m_isUntil && m_lexicon.has(id, DateCue::Extends)) || (m_lexicon.has(id, DateCue::Plan) && looksAhead(i)))
            return DateTense::Future;
        if (m_lexicon.has(id, DateCue::Being) && isWord(i + 1, u"to"))
            return DateTense::Future; // "is to travel"
        if (m_lexicon.has(id, DateCue::Timetable) && (endsIn(i, u"ing") ? isProgressive(i) : isFinite(i)))
            return DateTense::Future; // "the talks resume Monday", "she is leaving Monday"
        if (m_lexicon.has(id, DateCue::FutureVerb))
            return isDeniedPast(i) ? DateTense::Past : DateTense::Future;
        if (m_lexicon.has(id, DateCue::PastVerb) || (endsIn(i, u"ed") && !isAdjective(i)))
            return tenseOfParticiple(i);
        if (m_lexicon.has(id, DateCue::PresentVerb))
            return DateTense::Present;
        return DateTense::Unknown;
    }
    /// "The deadline is Friday", "the vote is on Sunday", "a pact effective 1 July"
    bool isDueOn(quint32 date) const
    {
        if (date > 0 && m_lexicon.has(m_input.ids[date - 1], DateCue::TakesEffect))
            return true;
        const quint32 verb = date > 1 && isWord(date - 1, u"on") ? date - 2 : date - 1;
        return date > 1 && m_lexicon.has(m_input.ids[verb], DateCue::Being)
            && m_lexicon.has(m_input.ids[verb], DateCue::PresentVerb) && !isWord(verb - 1, u"it");
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
    bool endsIn(quint32 i, QStringView ending) const
    {
        const Word& word = m_input.structure.words[i];
        return word.kind == WordKind::Letters && !word.isCapitalised && word.end - word.begin > 3
            && textOf(i).endsWith(ending);
    }
    /// "is leaving", "are now leaving"
    bool isProgressive(quint32 i) const
    {
        constexpr quint32 near = 2;
        for (quint32 back = 1; back <= near && back <= i; ++back) {
            const WordId before = m_input.ids[i - back];
            if (m_lexicon.has(before, DateCue::Being))
                return m_lexicon.has(before, DateCue::PresentVerb);
        }
        return false;
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
        if (!endsIn(i, u"ed") && !isWord(i, u"set"))
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
    /// Not "to meet", "did not meet".
    bool isFinite(quint32 i) const { return i == 0 || (!isWord(i - 1, u"to") && !isWord(i - 1, u"not")); }
    /// Ahead in "will be held", "is to be held"; behind in "was held", "could not be held"; further behind in
    /// "had held".
    DateTense tenseOfParticiple(quint32 i) const
    {
        for (quint32 back = 1; back <= 4 && back <= i; ++back) {
            const WordId before = m_input.ids[i - back];
            if (m_lexicon.has(before, DateCue::FutureVerb))
                return isDeniedPast(i - back) ? DateTense::Past : DateTense::Future;
            if (m_lexicon.has(before, DateCue::Being) && isWord(i - back + 1, u"to"))
                return DateTense::Future;
            if (isWord(i - back, u"had"))
                return DateTense::BeforePast;
            if (m_lexicon.has(before, DateCue::PastVerb) || !m_lexicon.has(before, DateCue::Helper))
                return DateTense::Past;
        }
        return DateTense::Past;
    }

    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
    const bool m_isUntil;
};

/// "Monday's attack", "Friday's court ruling": whatever the verb plans about it, it is over.
bool namesWhatHappened(const AnalysisInput& input, const DateLexicon& lexicon, quint32 endWord)
{
    const auto& words = input.structure.words;
    const auto isPossessive = [&](quint32 i) {
        const QStringView text = words[i].span().in(input.article.text);
        return text == u"'s" || text == u"\u2019s";
    };
    if (endWord >= words.size() || !isPossessive(endWord))
        return false;
    constexpr quint32 near = 3; // words of its name
    for (quint32 i = endWord + 1; i < words.size() && i <= endWord + near && !words[i].isFirstInSentence; ++i) {
        if (lexicon.has(input.ids[i], DateCue::Happened))
            return true;
        if (words[i].kind > WordKind::Mixed)
            return false;
    }
    return false;
}

} // namespace

DateTense tenseBeside(const AnalysisInput& input, const DateLexicon& lexicon, quint32 firstWord, quint32 endWord)
{
    const auto& words = input.structure.words;
    const bool isUntil = firstWord > 0 && lexicon.has(input.ids[firstWord - 1], DateCue::Ends)
        && !words[firstWord - 1].isFirstInSentence;
    const TenseReader reader(input, lexicon, isUntil);
    if (isUntil && endWord < words.size() && words[endWord].span().in(input.article.text) == u"to")
        return DateTense::Future; // "they have until Friday to sign"
    if (namesWhatHappened(input, lexicon, endWord))
        return DateTense::Past;
    if (reader.isDueOn(firstWord))
        return DateTense::Future;
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
