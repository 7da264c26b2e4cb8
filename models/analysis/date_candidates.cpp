// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the longest match that keeps a date's company, and the day that stands apart from its month.
#include "models/analysis/date_candidates.h"

#include "models/analysis/date_company.h"
#include "models/analysis/date_neighbours.h"
#include "models/analysis/date_number.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr qint64 firstYearOfPairs = 1000; // written with two digits for the second

class CandidateFinder {
public:
    CandidateFinder(const AnalysisInput& input, const DateLexicon& lexicon)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_matcher(input, lexicon)
    {
    }

    std::vector<DateCandidate> run()
    {
        const TextStructure& structure = m_input.structure;
        for (const Paragraph& paragraph : structure.paragraphs) {
            if (paragraph.part == PartKind::Furniture || paragraph.firstSentence == paragraph.endSentence)
                continue;
            const std::size_t before = m_candidates.size();
            readParagraph(structure.sentences[paragraph.firstSentence].firstWord,
                          structure.sentences[paragraph.endSentence - 1].endWord);
            if (m_candidates.size() > before)
                readNeighbours(m_input, m_lexicon, std::span(m_candidates).subspan(before), paragraph.firstSentence);
        }
        return std::move(m_candidates);
    }

private:
    void readParagraph(quint32 first, quint32 end)
    {
        m_first = first;
        for (quint32 i = first; i < end;) {
            const Word& word = m_input.structure.words[i];
            const bool isNumber = word.kind == WordKind::Number || word.kind == WordKind::Mixed;
            if (!isNumber && !m_lexicon.mayBegin(m_input.ids[i])) {
                ++i;
                continue;
            }
            const quint32 next = take(i, end);
            i = next > i ? next : i + 1;
        }
    }

    /// The word after the candidate that begins here, or `word` if none does.
    quint32 take(quint32 word, quint32 end)
    {
        for (const DateMatch& match : m_matcher.matchesAt(word, end)) {
            DateCandidate candidate;
            candidate.rule = match.rule;
            candidate.fields = fieldsOf(match, m_input, m_lexicon);
            candidate.sense = m_lexicon.rules()[std::size_t(match.rule)].sense;
            if (!keepsCompanyOfADate(m_input, m_lexicon, match, candidate.fields))
                continue;
            if (candidate.sense == DateSense::Duration && isRate(m_input, m_lexicon, match))
                candidate.sense = DateSense::Set;
            else if (candidate.sense == DateSense::Set && match.readings.size() == 2
                     && match.readings[0].symbol >= DateSymbol::FirstLiteral
                     && match.readings[1].symbol == DateSymbol::Unit && !isRate(m_input, m_lexicon, match)
                     && !isEach(match.firstWord))
                continue;
            candidate.where = m_lexicon.rules()[std::size_t(match.rule)].where;
            if (candidate.sense == DateSense::Date && candidate.fields.unit == DateUnit::Year
                && !candidate.fields.direction && !candidate.fields.anaphor && candidate.fields.part == 0
                && !candidate.fields.year && match.endWord < end
                && m_lexicon.has(m_input.ids[match.endWord], DateCue::Ended))
                candidate.sense = DateSense::Duration;
            candidate.firstWord = match.firstWord;
            candidate.endWord = withoutFinalStop(match);
            candidate.span = { qsizetype(m_input.structure.words[candidate.firstWord].begin),
                               qsizetype(m_input.structure.words[candidate.endWord - 1].end) };
            candidate.needsTense = candidate.fields.weekday > 0 || candidate.fields.month > 0
                || candidate.fields.holiday >= 0 || candidate.fields.season > 0 || candidate.fields.ordinal > 0;
            candidate.stretch = stretchBefore(candidate.firstWord);
            candidate.beside = besideOf(candidate);
            findEventWords(candidate, end);
            lookBack(candidate);
            const quint32 next = candidate.endWord;
            addDayBefore(candidate);
            m_candidates.push_back(candidate);
            const quint32 after = addDayAfter(candidate, next, end);
            return after > next ? after : addYearAfter(candidate, next, end);
        }
        return word;
    }

    QStringView textOf(quint32 word) const { return m_input.structure.words[word].span().in(m_input.article.text); }
    bool isEach(quint32 word) const
    {
        return textOf(word).compare(u"each", Qt::CaseInsensitive) == 0
            || textOf(word).compare(u"every", Qt::CaseInsensitive) == 0;
    }

    /// "in September." ends its sentence; "Sept." keeps its stop.
    quint32 withoutFinalStop(const DateMatch& match) const
    {
        const quint32 last = match.endWord - 1;
        if (last == match.firstWord || textOf(last) != u".")
            return match.endWord;
        const bool isAbbreviated = textOf(last - 1).size() <= 4;
        const bool endsSentence = match.endWord >= m_input.structure.words.size()
            || m_input.structure.words[match.endWord].isFirstInSentence;
        return isAbbreviated && !endsSentence ? match.endWord : last;
    }

    DateBeside besideOf(const DateCandidate& candidate) const
    {
        if (candidate.sense != DateSense::UnitBeside || candidate.fields.after == 0)
            return DateBeside::Nothing;
        const auto& words = m_input.structure.words;
        if (candidate.endWord < words.size() && words[candidate.endWord].kind <= WordKind::Mixed
            && !words[candidate.endWord].isFirstInSentence)
            return DateBeside::Event;
        constexpr quint32 opening = 4; // words of a sentence in which it says what it replies to
        quint32 first = candidate.firstWord;
        while (first > m_first && !words[first].isFirstInSentence)
            --first;
        for (quint32 i = first; i < std::min(candidate.firstWord, first + opening); ++i) {
            if (m_lexicon.has(m_input.ids[i], DateCue::Reply))
                return DateBeside::Reply;
        }
        return DateBeside::Nothing;
    }

    int sideSaidBy(quint32 word) const
    {
        for (const DateMeaning& meaning : m_lexicon.meaningsOf(m_input.ids[word])) {
            if (meaning.symbol == DateSymbol::After)
                return int(meaning.value);
        }
        return 0;
    }
    /// What follows "the day after" or "two days before", up to the next mark.
    void findEventWords(DateCandidate& candidate, quint32 end) const
    {
        const auto& words = m_input.structure.words;
        quint32 first = candidate.endWord;
        if (candidate.beside == DateBeside::Event) {
            candidate.eventSide = candidate.fields.after;
        } else if (candidate.sense == DateSense::Duration && first + 1 < end && !words[first].isFirstInSentence) {
            candidate.eventSide = sideSaidBy(first);
            ++first;
        }
        if (candidate.eventSide == 0)
            return;
        constexpr quint32 longest = 12; // words
        quint32 last = first;
        while (last < std::min(end, first + longest) && !words[last].isFirstInSentence
               && words[last].kind <= WordKind::Mixed)
            ++last;
        if (last > first)
            candidate.eventWords = { qsizetype(words[first].begin), qsizetype(words[last - 1].end) };
    }

    /// Whether the date stands in brackets, or where "until" reaches.
    void lookBack(DateCandidate& candidate) const
    {
        constexpr quint32 inBrackets = 8, untilReaches = 8; // words
        for (quint32 back = 1; back <= inBrackets && back <= candidate.firstWord - m_first; ++back) {
            const quint32 word = candidate.firstWord - back;
            candidate.isAside = textOf(word) == u"(";
            if (m_input.structure.words[word].kind != WordKind::Letters)
                break; // "(as of 5 December)", but years in brackets go on
        }
        for (quint32 back = 1; back <= untilReaches && back <= candidate.firstWord - m_first; ++back) {
            const quint32 word = candidate.firstWord - back;
            if (m_input.structure.words[word].kind > WordKind::Mixed)
                break;
            if (isUntil(word)) {
                candidate.isUntilThen = true;
                break;
            }
        }
    }
    bool isUntil(quint32 word) const
    {
        return textOf(word).compare(u"until", Qt::CaseInsensitive) == 0
            || textOf(word).compare(u"till", Qt::CaseInsensitive) == 0;
    }

    DateStretch stretchBefore(quint32 firstWord) const
    {
        if (firstWord == m_first)
            return DateStretch::None;
        const QStringView word = textOf(firstWord - 1);
        if (word.compare(u"since", Qt::CaseInsensitive) == 0)
            return DateStretch::Begins;
        if (isUntil(firstWord - 1))
            return DateStretch::Ends;
        return DateStretch::None;
    }

    bool isRangeWord(quint32 word) const { return joinsRange(textOf(word)); }
    int dayAt(quint32 word) const
    {
        const NumberMeanings numbers(textOf(word));
        for (const DateMeaning& meaning : numbers.all()) {
            if (meaning.symbol == DateSymbol::Day || meaning.symbol == DateSymbol::OrdinalNumber)
                return int(meaning.value);
        }
        return 0;
    }
    DateCandidate otherDay(const DateCandidate& day, quint32 word) const
    {
        DateCandidate other = day;
        other.firstWord = word;
        other.endWord = word + 1;
        other.span = m_input.structure.words[word].span();
        other.fields.day = dayAt(word);
        other.fields.ordinal = 0;
        other.fields.weekday = 0;
        return other;
    }
    static bool isDayOfMonth(const DateFields& f)
    {
        return f.month > 0 && (f.day > 0 || f.ordinal > 0) && !f.hour && f.dayPart < 0;
    }

    /// "12" of "12 to 18 September"
    void addDayBefore(const DateCandidate& day)
    {
        if (!isDayOfMonth(day.fields) || day.firstWord < m_first + 2 || !isRangeWord(day.firstWord - 1)
            || dayAt(day.firstWord) == 0)
            return;
        const quint32 word = day.firstWord - 2;
        if (dayAt(word) == 0 || (!m_candidates.empty() && m_candidates.back().endWord > word)
            || dayAt(word) >= dayAt(day.firstWord))
            return;
        quint32 first = word; // "5" of "5, 6 and 7 June"
        while (first >= m_first + 2 && textOf(first - 1) == u"," && dayAt(first - 2) > 0
               && dayAt(first - 2) < dayAt(first) && (m_candidates.empty() || m_candidates.back().endWord <= first - 2))
            first -= 2;
        for (; first <= word; first += 2)
            m_candidates.push_back(otherDay(day, first));
    }
    /// "18" of "September 12-18", "13" and "14" of "June 12, 13 and 14"; the year behind them holds for all.
    quint32 addDayAfter(const DateCandidate& day, quint32 next, quint32 end)
    {
        int last = day.fields.day > 0 ? day.fields.day : day.fields.ordinal;
        if (!isDayOfMonth(day.fields) || dayAt(day.endWord - 1) != last)
            return next;
        std::vector<quint32> others;
        bool isClosed = false;
        for (quint32 i = next; i + 1 < end && !isClosed && dayAt(i + 1) > last; i += 2) {
            isClosed = isRangeWord(i);
            if (!isClosed && textOf(i) != u",")
                break;
            others.push_back(i + 1);
            last = dayAt(i + 1);
        }
        if (!isClosed)
            return next;
        const quint32 after = others.back() + 1;
        if (after < end && m_lexicon.mayBegin(m_input.ids[after]) && m_input.structure.words[after].isCapitalised)
            return next; // "June 12 and 18 July"
        if (after < end && m_lexicon.has(m_input.ids[after], DateCue::Counted))
            return next;
        const std::size_t first = m_candidates.size() - 1;
        for (const quint32 word : others)
            m_candidates.push_back(otherDay(day, word));
        const quint32 yearWord = after < end && textOf(after) == u"," ? after + 1 : after;
        const std::optional<qint64> year = yearWord < end && !day.fields.year ? yearAt(yearWord) : std::nullopt;
        if (!year)
            return after;
        for (std::size_t i = first; i < m_candidates.size(); ++i)
            m_candidates[i].fields.year = year;
        m_candidates.back().endWord = yearWord + 1;
        m_candidates.back().span.end = qsizetype(m_input.structure.words[yearWord].end);
        return yearWord + 1;
    }
    /// "23" of "2022-23", "18" of "1914-18"
    quint32 addYearAfter(const DateCandidate& year, quint32 next, quint32 end)
    {
        const auto& words = m_input.structure.words;
        const bool isYear = year.fields.year && textOf(year.endWord - 1).size() == 4 && year.sense == DateSense::Date
            && !year.fields.hasEra && year.fields.season == 0 && year.fields.month == 0 && year.fields.decade < 0;
        if (!isYear || next + 1 >= end || !isDash(next) || words[next].followsSpace || words[next + 1].followsSpace)
            return next;
        const int last = shortYearAt(next + 1);
        if (last <= int(*year.fields.year % 100) || *year.fields.year < firstYearOfPairs
            || (next + 2 < end && (!words[next + 2].followsSpace && isDash(next + 2))))
            return next;
        DateCandidate other = year;
        other.firstWord = next + 1;
        other.endWord = next + 2;
        other.span = words[next + 1].span();
        other.fields.year = *year.fields.year / 100 * 100 + last;
        other.fields.about.reset();
        m_candidates.push_back(other);
        return next + 2;
    }
    bool isDash(quint32 word) const { return textOf(word) == u"-" || textOf(word) == u"\u2013"; }
    int shortYearAt(quint32 word) const
    {
        const NumberMeanings numbers(textOf(word));
        for (const DateMeaning& meaning : numbers.all()) {
            if (meaning.symbol == DateSymbol::ShortYear)
                return int(meaning.value);
        }
        return -1;
    }
    std::optional<qint64> yearAt(quint32 word) const
    {
        const NumberMeanings numbers(textOf(word));
        for (const DateMeaning& meaning : numbers.all()) {
            if (meaning.symbol == DateSymbol::Year)
                return qint64(meaning.value);
        }
        return std::nullopt;
    }

    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
    DateMatcher m_matcher;
    std::vector<DateCandidate> m_candidates;
    quint32 m_first = 0;
};

} // namespace

std::vector<DateCandidate> findDateCandidates(const AnalysisInput& input, const DateLexicon& lexicon)
{
    return CandidateFinder(input, lexicon).run();
}

} // namespace demarche
