// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of dates before any text is read: words, rules, holidays, and the company dates keep.
#pragma once

#include "models/analysis/date_holiday.h"
#include "models/analysis/date_pattern.h"
#include "models/analysis/date_symbol.h"
#include "models/lexicon/phrase_table.h"
#include "models/lexicon/vocabulary.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace demarche {

class LexiconFile;

/// What a match of a rule is read as.
enum class DateSense : quint8 {
    Date, ///< a point or stretch of the calendar, however it is told
    WeekOf, ///< "the week of 5 May"
    Offset, ///< "two weeks ago", "three days later"
    OffsetFromDay, ///< "two days after 5 May"
    NthOfMonth, ///< "the first Monday of May", "the last week of June"
    UnitBeside, ///< "the day after", "a year earlier"
    Duration,
    Set,
    Present,
    Past,
    Future,
};

/// The kind of text a rule holds in.
enum class DateText : quint8 { Any, News, History };

struct DateRule {
    QByteArray id;
    DateText where = DateText::Any;
    DateSense sense = DateSense::Date;
    bool isAhead = false; ///< holds only beside a verb that looks ahead
};

/// What a word says about the dates near it. Bits.
enum class DateCue : quint32 {
    None = 0,
    PastVerb = 1, ///< "met", "was"
    FutureVerb = 2, ///< "will", "plans"
    PresentVerb = 4,
    BeforeTime = 8, ///< "in", "since": a date may follow
    Counted = 16, ///< "people", "percent": the number before it is no date
    Numbered = 32, ///< "resolution", "flight": the number after it is no date
    Aged = 64, ///< "aged", "old"
    Month = 128, ///< stands before a month that is also another word
    Begins = 256, ///< "since", "from": a stretch begins
    Ends = 512, ///< "until", "by"
    Participle = 1024, ///< "scheduled", "held": needs a helper to tell
    Helper = 2048, ///< "be", "been", "to"
    Reply = 8192, ///< "in response"
    Ended = 4096, ///< "the year ended 30 June": a year's length
    Plan = 16384, ///< "planned to", "set for": what follows lies ahead
    Extends = 65536, ///< "extended": with "until", what follows lies ahead
    Being = 32768, ///< "is", "were": with "to", what follows lies ahead
    Timetable = 131072, ///< "resumes", "opens": in the present, they speak of a day ahead
    Happened = 262144, ///< "attack", "ruling": named by its day, it is over
    TakesEffect = 524288, ///< "effective": the day lies ahead
};

class DateLexicon {
public:
    DateLexicon(Vocabulary& vocabulary, QStringList& faults);

    std::span<const DateMeaning> meaningsOf(WordId word) const
    {
        return word < m_meanings.size() ? std::span<const DateMeaning>(m_meanings[word])
                                        : std::span<const DateMeaning>();
    }
    /// The class of a plain word of a pattern, so that "(last|this) {unit}" reads as "{direction} {unit}" does.
    DateMeaning classOf(WordId word) const;
    bool mayBegin(WordId word) const { return word < m_mayBegin.size() && m_mayBegin[word]; }
    bool has(WordId word, DateCue cue) const { return word < m_cues.size() && (m_cues[word] & quint32(cue)) != 0; }
    bool isAmbiguous(WordId word) const { return word < m_ambiguous.size() && m_ambiguous[word]; }
    const DateAutomaton& automaton() const { return m_automaton; }
    const std::vector<DateRule>& rules() const { return m_rules; }
    /// The words that were known when the dates were loaded: all that a date needs.
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    const PhraseTable& holidayNames() const { return m_holidayNames; }
    const Holiday& holiday(quint32 index) const { return m_holidays[index]; }
    /// Minutes east of Greenwich that the place keeps in winter; the zone's name.
    const QByteArray* zoneOf(WordId place) const;

private:
    void readWords(Vocabulary& vocabulary, QStringList& faults);
    QString readHolidays(Vocabulary& vocabulary, QStringList& faults);
    void readCues(Vocabulary& vocabulary, QStringList& faults);
    void readRules(Vocabulary& vocabulary, QStringList& faults, const QString& holidayPattern);
    void addMeaning(WordId word, const DateMeaning& meaning);

    std::vector<std::vector<DateMeaning>> m_meanings; ///< by word; most are empty
    std::vector<bool> m_mayBegin;
    std::vector<bool> m_ambiguous;
    std::vector<quint32> m_cues;
    std::vector<std::pair<WordId, QByteArray>> m_zones; ///< by word
    Vocabulary m_vocabulary;
    DateAutomaton m_automaton;
    std::vector<DateRule> m_rules;
    PhraseTable m_holidayNames;
    std::vector<Holiday> m_holidays;
};

} // namespace demarche
