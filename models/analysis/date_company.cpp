// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of company, each for one kind of look-alike.
#include "models/analysis/date_company.h"

namespace demarche {

namespace {

class Company {
public:
    Company(const AnalysisInput& input, const DateLexicon& lexicon, const DateMatch& match, const DateFields& fields)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_match(match)
        , m_fields(fields)
    {
    }

    bool isDate() const
    {
        return namesAreCapital() && yearIsNoCount() && amountIsNoAge() && unitIsNoFraction() && isNoNamePart()
            && tellsTheOtherSide() && endsWhereItMay();
    }

private:
    const Word* before(quint32 steps = 1) const
    {
        return m_match.firstWord >= steps ? &m_input.structure.words[m_match.firstWord - steps] : nullptr;
    }
    const Word* after(quint32 steps = 0) const
    {
        const std::size_t at = m_match.endWord + steps;
        return at < m_input.structure.words.size() ? &m_input.structure.words[at] : nullptr;
    }
    WordId idBefore(quint32 steps = 1) const
    {
        return m_match.firstWord >= steps ? m_input.ids[m_match.firstWord - steps] : unknownWord;
    }
    WordId idAfter(quint32 steps = 0) const
    {
        const std::size_t at = m_match.endWord + steps;
        return at < m_input.ids.size() ? m_input.ids[at] : unknownWord;
    }
    QStringView textOf(const Word* word) const { return word ? word->span().in(m_input.article.text) : QStringView(); }
    bool is(const Word* word, QStringView wanted) const
    {
        return textOf(word).compare(wanted, Qt::CaseInsensitive) == 0;
    }
    bool isJoined(const Word* word) const { return word && !word->followsSpace; }
    const DateReading* only(DateSymbol symbol) const
    {
        const DateReading* found = nullptr;
        for (const DateReading& reading : m_match.readings) {
            if (reading.symbol == symbol)
                found = &reading;
        }
        return found;
    }
    bool isSingle() const { return m_match.readings.size() == 1; }

    /// Months, weekdays: capital letters; "may", "march", "sun" need a cue where they stand alone.
    bool namesAreCapital() const
    {
        for (const DateSymbol symbol : { DateSymbol::Month, DateSymbol::Weekday, DateSymbol::Weekdays }) {
            const DateReading* reading = only(symbol);
            if (!reading)
                continue;
            const Word& word = m_input.structure.words[reading->word];
            if (!word.isCapitalised)
                return false;
            const bool isShort = word.end - word.begin <= 3 && !is(&word, u"May");
            if (isShort && m_lexicon.isAmbiguous(m_input.ids[reading->word]) && m_fields.day == 0 && !is(after(), u".")
                && !is(&m_input.structure.words[m_match.endWord - 1], u"."))
                return false;
            const bool isAlone = m_fields.day == 0 && !m_fields.year && m_fields.ordinal == 0 && !m_fields.direction
                && !m_fields.anaphor && m_fields.part == 0;
            if (!m_lexicon.isAmbiguous(m_input.ids[reading->word]) || !isAlone || m_fields.dayPart >= 0
                || m_fields.hour)
                continue;
            if (!m_lexicon.has(idBefore(), DateCue::Month) || (word.isFirstInSentence))
                return false;
            if (after() && after()->isCapitalised && after()->kind == WordKind::Letters && !after()->isFirstInSentence)
                return false; // "by April Shaw"
        }
        return true;
    }

    bool isPlainYear() const
    {
        return m_fields.year && !m_fields.hasEra && m_fields.month == 0 && m_fields.day == 0 && m_fields.season == 0
            && !m_fields.isFiscal && !m_fields.hour;
    }

    bool yearIsNoCount() const
    {
        // "2006-07" is a season or a school year, no July
        if (m_match.readings.size() == 3 && m_fields.year && only(DateSymbol::MonthNumber)
            && m_fields.month == int((*m_fields.year + 1) % 100))
            return false;
        // "of 20230405", but "invoice 20230405", "20230405 members"
        constexpr quint32 dayWithoutMarks = 8; // digits
        const Word& first = m_input.structure.words[m_match.firstWord];
        if (isSingle() && only(DateSymbol::DottedDate) && first.end - first.begin == dayWithoutMarks)
            return m_lexicon.has(idBefore(), DateCue::BeforeTime) && !m_lexicon.has(idAfter(), DateCue::Counted);
        // "2018 days" would be odd
        const DateReading* const number = only(DateSymbol::Number);
        if (number && m_fields.unit >= DateUnit::Day && number->value >= 1900 && number->value < 2100
            && m_input.structure.words[number->word].end - m_input.structure.words[number->word].begin == 4)
            return false;
        if (!isPlainYear() || m_match.readings.size() > 2)
            return true;
        const auto year = *m_fields.year;
        if (m_lexicon.has(idBefore(), DateCue::Numbered) || m_lexicon.has(idAfter(), DateCue::Counted))
            return false;
        if (m_fields.isShortYear)
            return !isJoined(after());
        if (only(DateSymbol::BcYear)) // "in 480" beside years BC
            return year >= 100 && m_lexicon.has(idBefore(), DateCue::BeforeTime) && before()->kind == WordKind::Letters;
        if (isJoined(after()) && (is(after(), u"%") || is(after(), u"/") || is(after(), u":") || is(after(), u"."))
            && after(1) && !after(1)->followsSpace && after(1)->kind == WordKind::Number)
            return false;
        const Word* const previous = before();
        if (isJoined(&m_input.structure.words[m_match.firstWord]) && previous
            && (previous->kind == WordKind::Symbol || previous->kind == WordKind::Number || is(previous, u".")
                || is(previous, u"/") || is(previous, u":")))
            return false;
        if (isJoined(&m_input.structure.words[m_match.firstWord]) && is(previous, u"-")) {
            const Word* const head = before(2); // "Su-2000", but "1939-1945", "mid-1998"
            return head && (head->kind == WordKind::Number || m_match.readings.size() > 1 || !head->isCapitalised);
        }
        if (m_lexicon.has(idBefore(), DateCue::BeforeTime))
            return year >= 1000;
        return year >= 1700 && year <= 2060;
    }

    bool amountIsNoAge() const
    {
        if (!m_fields.unit || (m_fields.direction && !m_fields.count))
            return true;
        if (is(&m_input.structure.words[m_match.endWord - 1], u"old"))
            return false;
        if (is(after(), u"old") || (is(after(), u"-") && is(after(1), u"old"))
            || (is(after(), u"of") && is(after(1), u"age")))
            return false;
        if (isJoined(after()) && is(after(), u"-") && isJoined(after(1)) && !m_fields.isPlural)
            return m_match.readings.size() != 2; // "a year-long siege": the year is not a year
        return !m_lexicon.has(idBefore(), DateCue::Aged);
    }

    bool isNumberWord(WordId id) const
    {
        for (const DateMeaning& meaning : m_lexicon.meaningsOf(id)) {
            if (meaning.symbol == DateSymbol::NumberWord)
                return true;
        }
        return false;
    }

    /// "a quarter of", "a second time", "three quarters".
    bool unitIsNoFraction() const
    {
        if (!m_fields.unit)
            return true;
        if (isSingle() && before() && (before()->kind == WordKind::Number || isNumberWord(idBefore())))
            return false; // what counts it was refused
        const bool isOne = !only(DateSymbol::Number) && !only(DateSymbol::NumberWord);
        const bool isPart = m_fields.unit == DateUnit::Quarter || m_fields.unit == DateUnit::Half;
        if (m_fields.unit == DateUnit::Second && isOne && !m_fields.isPlural)
            return false;
        if (isPart && (m_fields.count || m_fields.isPlural) && !m_fields.direction && (isOne || is(after(), u"of")))
            return m_fields.isPlural && !isSingle() && !is(after(), u"of");
        if (m_fields.unit == DateUnit::Half && m_fields.count && !m_fields.isPlural)
            return false; // "one-half"
        if (m_fields.unit == DateUnit::Half && !m_fields.year && m_fields.ordinal > 0 && !m_fields.directionUnit)
            return false; // of a match as often as of a year
        return true;
    }

    /// "months before the vote" is a duration and a preposition; "the 11th annual fair" is no day.
    bool tellsTheOtherSide() const
    {
        const Word& last = m_input.structure.words[m_match.endWord - 1];
        const bool isFollowed = after() && after()->kind == WordKind::Letters && !after()->isFirstInSentence;
        if (m_fields.shift < 0 && is(&last, u"before") && isFollowed && !m_lexicon.has(idAfter(), DateCue::BeforeTime))
            return false;
        if (m_fields.shift > 0 && is(&last, u"after") && isFollowed && !m_lexicon.has(idAfter(), DateCue::BeforeTime))
            return false;
        if (m_fields.isOrdinalDay && m_fields.month == 0 && m_fields.weekday == 0 && !m_fields.unit)
            return !isFollowed || m_lexicon.has(idAfter(), DateCue::BeforeTime);
        return true;
    }

    /// "four years on" and "two years back" end their phrase; "as soon as" is no time; "for two weeks from Monday"
    /// lasts from then.
    bool endsWhereItMay() const
    {
        const Word& last = m_input.structure.words[m_match.endWord - 1];
        if ((is(&last, u"on") || is(&last, u"back")) && m_fields.unit)
            return m_fields.unit >= DateUnit::Week && (!after() || after()->kind > WordKind::Mixed);
        if (isSingle() && is(&last, u"soon"))
            return !is(before(), u"as") && !is(after(), u"as") && !is(after(), u"after");
        if (m_fields.unit && m_fields.weekday > 0 && m_fields.after > 0)
            return !is(before(), u"for");
        if (m_fields.unit && m_fields.weekday > 0 && m_match.readings.size() == 2)
            return !isJoined(after()) || !is(after(), u"-"); // "a Monday week-long"
        return true;
    }

    bool isNoNamePart() const
    {
        if (isJoined(&m_input.structure.words[m_match.firstWord]) && is(before(), u"/") && m_fields.year
            && !only(DateSymbol::Month))
            return false; // part of an address
        if (m_fields.frequency >= 0 && m_input.structure.words[m_match.firstWord].isCapitalised
            && !m_input.structure.words[m_match.firstWord].isFirstInSentence)
            return false; // the Daily Something
        for (const DateSymbol symbol : { DateSymbol::Unit, DateSymbol::Units }) {
            const DateReading* unit = only(symbol); // a title: "60 Minutes", "This Week"
            if (unit && m_input.structure.words[unit->word].isCapitalised
                && !m_input.structure.words[unit->word].isAllCaps
                && !m_input.structure.words[unit->word].isFirstInSentence)
                return false;
        }
        const Word& first = m_input.structure.words[m_match.firstWord];
        const Word& last = m_input.structure.words[m_match.endWord - 1];
        const bool isNameNext
            = after() && after()->isCapitalised && after()->kind == WordKind::Letters && !after()->isFirstInSentence;
        if (m_match.readings.back().symbol == DateSymbol::Season && last.isCapitalised && isNameNext && m_fields.year)
            return false; // "the 2012 Summer Games"
        if (m_fields.holiday >= 0 && before() && before()->isCapitalised && before()->kind == WordKind::Letters
            && !before()->isFirstInSentence && m_fields.month == 0 && m_fields.weekday == 0)
            return false; // "White Christmas", a song
        if (m_fields.holiday >= 0 && isNameNext && m_lexicon.has(idAfter(), DateCue::Happened))
            return false; // "the Ramadan Offensive"
        if (isPlainYear() && is(before(), u"at") && after() && after()->isCapitalised && !after()->isFirstInSentence)
            return false; // an address: "at 1999 Main Street"
        const bool isLastOf = m_fields.direction && m_fields.directionUnit && !m_fields.count && is(after(), u"of");
        if (isLastOf && ((is(&first, u"last") && is(before(), u"the")) || is(&first, u"the")))
            return false; // "the last week of the war" is not last week
        if (m_fields.unit == DateUnit::Quarter && isSingle() && only(DateSymbol::QuarterCode))
            return m_lexicon.has(idBefore(), DateCue::BeforeTime);
        if (m_fields.season > 0 && is(after(), u"of") && is(&m_input.structure.words[m_match.endWord - 1], u"fall"))
            return false; // of a city; a fall with its year is a longer match
        if (m_fields.season > 0 && isSingle())
            return m_lexicon.has(idBefore(), DateCue::BeforeTime) && !is(before(), u"to") && !is(before(), u",");
        if (m_fields.dayPart >= 0 && isSingle())
            return !m_input.structure.words[m_match.firstWord].isCapitalised;
        return true;
    }

    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
    const DateMatch& m_match;
    const DateFields& m_fields;
};

} // namespace

bool keepsCompanyOfADate(const AnalysisInput& input, const DateLexicon& lexicon, const DateMatch& match,
                         const DateFields& fields)
{
    return Company(input, lexicon, match, fields).isDate();
}

bool isRate(const AnalysisInput& input, const DateLexicon& lexicon, const DateMatch& match)
{
    if (match.readings.size() != 2 || match.firstWord == 0)
        return false;
    const Word& first = input.structure.words[match.firstWord];
    const QStringView word = first.span().in(input.article.text);
    if (word.compare(u"per", Qt::CaseInsensitive) == 0)
        return true;
    if (word.compare(u"a", Qt::CaseInsensitive) != 0 && word.compare(u"an", Qt::CaseInsensitive) != 0)
        return false;
    const Word& before = input.structure.words[match.firstWord - 1];
    const QStringView previous = before.span().in(input.article.text);
    return before.kind == WordKind::Number || lexicon.has(input.ids[match.firstWord - 1], DateCue::Counted)
        || previous.compare(u"times", Qt::CaseInsensitive) == 0 || previous.compare(u"once", Qt::CaseInsensitive) == 0
        || previous.compare(u"twice", Qt::CaseInsensitive) == 0;
}

} // namespace demarche
