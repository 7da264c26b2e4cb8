// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the readings of a match and fills in the fields.
#include "models/analysis/date_fields.h"

#include "models/analysis/date_lexicon.h"

namespace demarche {

namespace {

class FieldReader {
public:
    FieldReader(const DateMatch& match, const AnalysisInput& input, const DateLexicon& lexicon)
        : m_match(match)
        , m_input(input)
        , m_lexicon(lexicon)
    {
    }

    DateFields run()
    {
        std::size_t i = 0;
        while (i < m_match.readings.size()) {
            const quint32 word = m_match.readings[i].word;
            if (const auto found
                = m_lexicon.holidayNames().longestAt(m_input.ids.subspan(word, m_match.endWord - word))) {
                m_fields.holiday = int(found->value);
                i += found->wordCount;
                continue;
            }
            read(m_match.readings[i]);
            ++i;
        }
        if (m_fields.holiday < 0 || m_fields.unit)
            finishNumbers();
        return m_fields;
    }

private:
    bool isWord(quint32 word, QStringView wanted) const
    {
        const QStringView text = m_input.structure.words[word].span().in(m_input.article.text);
        return text.compare(wanted, Qt::CaseInsensitive) == 0;
    }

    void read(const DateReading& reading)
    {
        const int value = int(reading.value);
        switch (reading.symbol) {
        case DateSymbol::Month: m_fields.month = value; break;
        case DateSymbol::MonthNumber: m_fields.month = value; break;
        case DateSymbol::Day:
            if (m_fields.day == 0) // "the night of June 20-21" begins on the 20th
                m_fields.day = value;
            break;
        case DateSymbol::Weekday:
            m_fields.weekday = value;
            m_isDirectionOpen = false; // "the last Friday of the month"
            break;
        case DateSymbol::Weekdays:
            m_fields.weekday = value;
            m_fields.isPluralWeekday = true;
            break;
        case DateSymbol::Season: m_fields.season = value; break;
        case DateSymbol::Year:
            if (!m_fields.year) // "the winter of 1946-1947" begins in 1946
                m_fields.year = value;
            break;
        case DateSymbol::BcYear:
            m_fields.year = value;
            m_fields.isBareEarlyYear = true;
            break;
        case DateSymbol::ShortYear: readShortYear(value); break;
        case DateSymbol::Era: readEra(value); break;
        case DateSymbol::Decade:
        case DateSymbol::DecadeWord: m_fields.decade = value; break;
        case DateSymbol::Ordinal: m_fields.ordinal = m_tens + value; break;
        case DateSymbol::OrdinalNumber:
            m_fields.ordinal = value;
            m_fields.isOrdinalDay = true;
            break;
        case DateSymbol::Tens: readTens(value); break;
        case DateSymbol::Teens:
            m_fields.year = value * 100;
            m_isYearInWords = true;
            break;
        case DateSymbol::NumberWord: readNumberWord(value); break;
        case DateSymbol::Hundred:
            m_words = value;
            m_hasWords = true;
            break;
        case DateSymbol::Number: readNumber(reading.value); break;
        case DateSymbol::Fraction: readFraction(value); break;
        case DateSymbol::Hour: m_fields.hour = value; break;
        case DateSymbol::Minute: (m_fields.minute < 0 ? m_fields.minute : m_fields.second) = value; break;
        case DateSymbol::Clock:
        case DateSymbol::FourDigits:
        case DateSymbol::DottedTime:
            m_fields.hour = value / 100;
            m_fields.minute = value % 100;
            break;
        case DateSymbol::DottedDate:
            m_fields.year = value / 10'000;
            m_fields.month = value / 100 % 100;
            m_fields.day = value % 100;
            break;
        case DateSymbol::Noon:
            m_fields.hour = value;
            m_fields.minute = 0;
            break;
        case DateSymbol::Meridiem: readMeridiem(value); break;
        case DateSymbol::Zone: m_fields.offsetMinutes = value; break;
        case DateSymbol::ZonePlace: m_fields.zone = m_lexicon.zoneOf(m_input.ids[reading.word]); break;
        case DateSymbol::QuarterCode:
            m_fields.unit = DateUnit::Quarter;
            m_fields.ordinal = value;
            break;
        case DateSymbol::HalfCode:
            m_fields.unit = DateUnit::Half;
            m_fields.ordinal = value;
            break;
        case DateSymbol::FiscalCode:
            m_fields.year = value;
            m_fields.isFiscal = true;
            break;
        case DateSymbol::None: break;
        default:
            if (reading.symbol >= DateSymbol::FirstLiteral)
                readLiteral(reading.word);
            else
                readClass(reading.symbol, value);
        }
    }

    void readClass(DateSymbol symbol, int value)
    {
        switch (symbol) {
        case DateSymbol::Unit:
        case DateSymbol::Units: readUnit(DateUnit(value), symbol == DateSymbol::Units); break;
        case DateSymbol::DayPart:
            m_fields.dayPart = value;
            m_isDirectionOpen = false;
            break;
        case DateSymbol::Direction:
            m_fields.direction = value;
            m_isDirectionOpen = true;
            break;
        case DateSymbol::Anaphor:
            m_fields.anaphor = value;
            m_isDirectionOpen = true;
            break;
        case DateSymbol::Part:
        case DateSymbol::Early: m_fields.part = value; break;
        case DateSymbol::About: m_fields.about = value; break;
        case DateSymbol::Vague:
            m_fields.isVague = value == 0;
            if (value > 0)
                m_fields.count = value;
            break;
        case DateSymbol::DayWord: m_fields.dayWord = value; break;
        case DateSymbol::Ago:
            m_fields.shift = value;
            m_fields.isAgo = true;
            break;
        case DateSymbol::Later:
        case DateSymbol::Earlier: m_fields.shift = value; break;
        case DateSymbol::After: m_fields.after = value; break;
        case DateSymbol::Frequency: m_fields.frequency = value; break;
        case DateSymbol::Fiscal: m_fields.isFiscal = true; break;
        default: break;
        }
    }

    void readLiteral(quint32 word)
    {
        if (m_hasWords && (isWord(word, u"to") || isWord(word, u"or"))) { // "two to three weeks": the first
            m_fields.count = m_total + m_words;
            m_hasWords = false;
        }
        if (readClockShift(word))
            return;
        if (isWord(word, u"from") && m_fields.unit)
            m_fields.after = 1; // "two weeks from Monday"
        if (word + 1 == m_match.endWord && m_fields.unit && (isWord(word, u"on") || isWord(word, u"back"))) {
            m_fields.isAgo = isWord(word, u"back"); // "five years back", "four years on"
            m_fields.shift = m_fields.isAgo ? -1 : 1;
            return;
        }
        if (isWord(word, u"half") && m_hasCount()) {
            m_extra = 0.5; // "two and a half"
            return;
        }
        if ((isWord(word, u"a") || isWord(word, u"an") || isWord(word, u"one")) && !m_fields.count && !m_hasWords) {
            m_isOne = true;
            return;
        }
        m_fields.isSometime = m_fields.isSometime || isWord(word, u"sometime");
        m_fields.isLatest = m_fields.isLatest || isWord(word, u"latest");
        m_isPossessive = m_isPossessive || isWord(word, u"'s") || isWord(word, u"\u2019s");
        if (isWord(word, u"period")) { // reports speak of quarters
            readUnit(DateUnit::Quarter, false);
            return;
        }
        if (isWord(word, u"end") && m_fields.unit == DateUnit::Year)
            m_fields.isYearEnd = true;
        const DateMeaning meaning = m_lexicon.classOf(m_input.ids[word]);
        if (meaning.symbol != DateSymbol::None)
            readClass(meaning.symbol, int(meaning.value));
    }
    /// "half past", "quarter to" before an hour.
    bool readClockShift(quint32 word)
    {
        if (word + 1 < m_match.endWord && (isWord(word + 1, u"past") || isWord(word + 1, u"to"))
            && (isWord(word, u"half") || isWord(word, u"quarter"))) {
            const int minutes = isWord(word, u"half") ? 30 : 15;
            m_clockShift = isWord(word + 1, u"to") ? -minutes : minutes;
            return true;
        }
        return m_clockShift != 0;
    }
    bool m_hasCount() const { return m_fields.count || m_hasWords || m_fields.unit; }

    void readUnit(DateUnit unit, bool isPlural)
    {
        const bool isPart = m_fields.unit == DateUnit::Quarter || m_fields.unit == DateUnit::Half;
        const bool isDay
            = m_fields.unit == DateUnit::Day || m_fields.unit == DateUnit::Week || m_fields.unit == DateUnit::Weekend;
        const bool isCounted = m_fields.count || m_hasWords || m_isOne;
        // "the second half of last year", "the last day of the month"
        if ((isPart && m_fields.ordinal > 0 && unit == DateUnit::Year)
            || (isDay && !isCounted && unit == DateUnit::Month)) {
            if (m_isDirectionOpen)
                m_fields.directionUnit = unit;
            m_isDirectionOpen = false;
            return;
        }
        if (m_isDirectionOpen && !m_fields.directionUnit)
            m_fields.directionUnit = unit;
        m_isDirectionOpen = false;
        if (m_fields.unit == DateUnit::Half && !m_fields.count && !m_hasWords && m_fields.ordinal == 0)
            m_extra = 0.5, m_isOne = false; // "half a year"
        else if (m_fields.unit && (m_fields.count || m_hasWords || m_isOne))
            keepBefore();
        else if (m_fields.unit == DateUnit::Quarter)
            m_fields.unitBefore = DateUnit::Quarter; // "the quarter a year ago"
        m_isUnitAfterWords = m_hasWords;
        m_fields.unit = unit;
        m_fields.isPlural = isPlural;
    }

    void keepBefore()
    {
        m_fields.unitBefore = m_fields.unit;
        m_fields.countBefore = m_firstCount.value_or(1);
    }

    void readShortYear(int value)
    {
        if (m_fields.year) { // the second year of "2021/22"
            m_fields.isTwoYears = value == int((*m_fields.year + 1) % 100);
            return;
        }
        m_fields.year = value;
        m_fields.isShortYear = true;
    }
    void readEra(int value)
    {
        m_fields.hasEra = true;
        m_fields.isBareEarlyYear = false;
        m_fields.isBeforeEra = value < 0;
    }
    void readTens(int value)
    {
        if (m_isYearInWords)
            *m_fields.year += value;
        else
            m_tens = value;
    }
    void readNumberWord(int value)
    {
        if (m_isYearInWords) {
            *m_fields.year += value;
            return;
        }
        if (m_fields.unit && m_hasWords && m_isUnitAfterWords && !m_firstCount) { // a second amount begins
            m_firstCount = m_total + m_words;
            m_total = m_words = 0;
        }
        if (m_fields.count && !m_fields.unit)
            return;
        m_hasWords = true;
        if (value == 100)
            m_words = (m_words == 0 ? 1 : m_words) * 100;
        else if (value > 100) {
            m_total += (m_words == 0 ? 1 : m_words) * value;
            m_words = 0;
        } else
            m_words += value;
    }
    void readNumber(double value)
    {
        if (m_fields.unit && m_fields.count && !m_firstCount)
            m_firstCount = m_fields.count, m_fields.count = value;
        else if (m_fields.unit && !m_fields.count && !m_firstCount)
            m_firstCount = m_hasWords ? m_total + m_words : 1, m_fields.count = value, m_hasWords = false;
        else if (!m_fields.count)
            m_fields.count = value;
    }
    void readFraction(int value)
    {
        if (m_numerator == 0)
            m_numerator = value;
        else if (value > 0)
            m_extra = double(m_numerator) / value;
    }
    void readMeridiem(int value)
    {
        if (!m_fields.hour && m_hasWords) {
            m_fields.hour = int(m_total + m_words);
            m_hasWords = false;
        }
        if (m_fields.hour && *m_fields.hour <= 12)
            m_fields.hour = *m_fields.hour % 12 + value;
    }

    void finishNumbers()
    {
        if (m_clockShift != 0) {
            const int hour = m_fields.hour.value_or(int(m_total + m_words));
            m_fields.hour = m_clockShift < 0 ? (hour + 23) % 24 : hour;
            m_fields.minute = (m_clockShift + 60) % 60;
            return;
        }
        if (m_hasWords && !m_fields.count) {
            if (m_fields.hasEra && !m_fields.year)
                m_fields.year = m_total + m_words;
            else if (m_total + m_words >= 1000 && m_fields.unit == DateUnit::Year && !m_fields.isPlural
                     && !m_fields.direction)
                m_fields.year = qint64(m_total + m_words); // "the year two thousand"
            else
                m_fields.count = m_total + m_words;
        }
        if (!m_fields.count && !m_fields.isVague && (m_isOne || m_extra > 0))
            m_fields.count = m_isOne && m_extra == 0 ? 1 : m_isOne ? 1 : 0;
        if (m_extra > 0 && m_fields.count)
            *m_fields.count += m_extra;
        if (m_fields.hasEra)
            m_fields.isBareEarlyYear = false;
        if (m_isPossessive && m_fields.year && !m_fields.unit) { // "the 1930's"
            m_fields.decade = int(*m_fields.year);
            m_fields.year.reset();
        }
        if (m_fields.isBeforeEra && m_fields.year)
            m_fields.year = 1 - *m_fields.year;
        if (m_fields.isShortYear && m_fields.year && !m_fields.hasEra)
            *m_fields.year += *m_fields.year < 40 ? 2000 : 1900;
        if (m_fields.isBeforeEra && m_fields.decade >= 0)
            m_fields.decade = -m_fields.decade; // the 480s BCE
        if (m_fields.hour && *m_fields.hour <= 12 && m_fields.dayPart >= 2 && m_fields.dayPart <= 5
            && *m_fields.hour >= 1 && m_fields.dayPart != 2)
            m_fields.hour = *m_fields.hour % 12 + 12; // "three in the afternoon"
        if (!m_fields.hour && m_fields.dayPart >= 0 && m_hasWords && m_fields.count && !m_fields.unit)
            m_fields.hour = int(*m_fields.count) % 12 + (m_fields.dayPart >= 3 ? 12 : 0);
    }

    const DateMatch& m_match;
    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
    DateFields m_fields;
    int m_tens = 0;
    int m_numerator = 0;
    int m_clockShift = 0; ///< minutes
    double m_words = 0;
    double m_total = 0;
    double m_extra = 0;
    std::optional<double> m_firstCount;
    bool m_hasWords = false;
    bool m_isOne = false;
    bool m_isUnitAfterWords = false;
    bool m_isYearInWords = false;
    bool m_isDirectionOpen = false;
    bool m_isPossessive = false;
};

} // namespace

DateFields fieldsOf(const DateMatch& match, const AnalysisInput& input, const DateLexicon& lexicon)
{
    return FieldReader(match, input, lexicon).run();
}

} // namespace demarche
