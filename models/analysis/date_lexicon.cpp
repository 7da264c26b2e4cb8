// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the date lexicons and says what is wrong with them.
#include "models/analysis/date_lexicon.h"

#include "models/lexicon/lexicon_file.h"
#include "models/text/word_breaker.h"

#include <algorithm>

namespace demarche {

namespace {

std::optional<DateSense> senseNamed(const QString& name)
{
    static const std::pair<const char*, DateSense> senses[] {
        { "date", DateSense::Date },
        { "week-of", DateSense::WeekOf },
        { "nth-of-month", DateSense::NthOfMonth },
        { "offset", DateSense::Offset },
        { "offset-from-day", DateSense::OffsetFromDay },
        { "unit-beside", DateSense::UnitBeside },
        { "duration", DateSense::Duration },
        { "set", DateSense::Set },
        { "present", DateSense::Present },
        { "past", DateSense::Past },
        { "future", DateSense::Future },
    };
    for (const auto& [known, sense] : senses) {
        if (name == QLatin1String(known))
            return sense;
    }
    return std::nullopt;
}

std::optional<DateCue> cueNamed(const QString& name)
{
    static const std::pair<const char*, DateCue> cues[] {
        { "past-verb", DateCue::PastVerb },
        { "future-verb", DateCue::FutureVerb },
        { "present-verb", DateCue::PresentVerb },
        { "before-time", DateCue::BeforeTime },
        { "counted", DateCue::Counted },
        { "numbered", DateCue::Numbered },
        { "aged", DateCue::Aged },
        { "month", DateCue::Month },
        { "begins", DateCue::Begins },
        { "ends", DateCue::Ends },
        { "participle", DateCue::Participle },
        { "helper", DateCue::Helper },
        { "ended", DateCue::Ended },
        { "reply", DateCue::Reply },
        { "plan", DateCue::Plan },
        { "being", DateCue::Being },
        { "extends", DateCue::Extends },
        { "timetable", DateCue::Timetable },
        { "happened", DateCue::Happened },
        { "takes-effect", DateCue::TakesEffect },
    };
    for (const auto& [known, cue] : cues) {
        if (name == QLatin1String(known))
            return cue;
    }
    return std::nullopt;
}

} // namespace

DateLexicon::DateLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    readWords(vocabulary, faults);
    readCues(vocabulary, faults);
    const QString holidayPattern = readHolidays(vocabulary, faults);
    readRules(vocabulary, faults, holidayPattern);
    m_vocabulary = vocabulary;
    m_mayBegin.resize(m_meanings.size());
    for (std::size_t word = 0; word < m_meanings.size(); ++word) {
        m_mayBegin[word] = std::any_of(m_meanings[word].begin(), m_meanings[word].end(),
                                       [this](const DateMeaning& m) { return m_automaton.canBeginWith(m.symbol); });
    }
}

void DateLexicon::addMeaning(WordId word, const DateMeaning& meaning)
{
    if (word >= m_meanings.size())
        m_meanings.resize(word + 1);
    m_meanings[word].push_back(meaning);
}

void DateLexicon::readWords(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/dates_words"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("classes"))) {
        const QString name = file.string(entry, QStringLiteral("class"));
        const auto symbol = dateSymbolNamed(name);
        const QJsonObject words = entry.value(QStringLiteral("words")).toObject();
        if (!symbol || words.isEmpty())
            file.fault(QStringLiteral("class \"%1\" is unknown or empty").arg(name));
        for (auto word = words.begin(); symbol && word != words.end(); ++word) {
            if (!word.value().isDouble())
                file.fault(QStringLiteral("\"%1\" has no number").arg(word.key()));
            addMeaning(vocabulary.add(word.key()), { *symbol, word.value().toDouble() });
        }
    }
    faults.append(file.faults());
}

void DateLexicon::readCues(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/dates_context"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("cues"))) {
        const QString name = file.string(entry, QStringLiteral("cue"));
        const auto cue = cueNamed(name);
        if (!cue)
            file.fault(QStringLiteral("no cue \"%1\"").arg(name));
        for (const QString& word : file.strings(entry, QStringLiteral("words"))) {
            const WordId id = vocabulary.add(word);
            if (id >= m_cues.size())
                m_cues.resize(id + 1);
            m_cues[id] |= quint32(cue.value_or(DateCue::None));
        }
    }
    for (const QString& word : file.strings(file.root(), QStringLiteral("ambiguous"))) {
        const WordId id = vocabulary.add(word);
        if (id >= m_ambiguous.size())
            m_ambiguous.resize(id + 1);
        m_ambiguous[id] = true;
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("zones"))) {
        const QByteArray zone = file.string(entry, QStringLiteral("zone")).toLatin1();
        for (const QString& place : file.strings(entry, QStringLiteral("places")))
            m_zones.emplace_back(vocabulary.add(place), zone);
    }
    std::sort(m_zones.begin(), m_zones.end());
    faults.append(file.faults());
}

QString DateLexicon::readHolidays(Vocabulary& vocabulary, QStringList& faults)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/dates_holidays"));
    QStringList patterns;
    for (const QJsonObject& entry : file.entries(QStringLiteral("holidays"))) {
        const QStringList names = file.strings(entry, QStringLiteral("names"));
        auto holiday = holidayFrom(entry);
        if (names.isEmpty() || !holiday) {
            file.fault(QStringLiteral("holiday \"%1\" has no name or no day").arg(names.value(0)));
            continue;
        }
        holiday->name = names.front();
        for (const QString& name : names) {
            m_holidayNames.add(vocabulary, name, quint32(m_holidays.size()));
            QStringList words;
            for (const Word& word : wordsIn(name))
                words.append(word.span().in(name).toString());
            patterns.append(words.join(u' '));
        }
        m_holidays.push_back(std::move(*holiday));
    }
    faults.append(file.faults());
    return patterns.join(u'|');
}

void DateLexicon::readRules(Vocabulary& vocabulary, QStringList& faults, const QString& holidayPattern)
{
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/dates_rules"));
    quint16 literals = 0;
    DatePatternCompiler compiler([&](QStringView word) {
        const WordId id = vocabulary.add(word);
        for (const DateMeaning& known : meaningsOf(id)) {
            if (known.symbol >= DateSymbol::FirstLiteral)
                return known.symbol;
        }
        const auto symbol = DateSymbol(quint16(DateSymbol::FirstLiteral) + literals++);
        addMeaning(id, { symbol, 0 });
        return symbol;
    });
    compiler.addPart(QStringLiteral("holiday"), holidayPattern);
    for (const QJsonObject& entry : file.entries(QStringLiteral("parts")))
        compiler.addPart(file.string(entry, QStringLiteral("part")), file.string(entry, QStringLiteral("pattern")));
    for (const QJsonObject& entry : file.entries(QStringLiteral("rules"))) {
        DateRule rule;
        rule.id = file.string(entry, QStringLiteral("id")).toLatin1();
        const auto sense = senseNamed(file.string(entry, QStringLiteral("sense")));
        if (!sense)
            file.fault(QStringLiteral("rule \"%1\" has no known sense").arg(QLatin1String(rule.id)));
        rule.sense = sense.value_or(DateSense::Date);
        const QString where = entry.value(QStringLiteral("where")).toString();
        rule.where = where == u"news" ? DateText::News : where == u"history" ? DateText::History : DateText::Any;
        if (!where.isEmpty() && rule.where == DateText::Any)
            file.fault(QStringLiteral("rule \"%1\" holds in no known kind of text").arg(QLatin1String(rule.id)));
        const QString tense = entry.value(QStringLiteral("tense")).toString();
        rule.isAhead = tense == u"future";
        if (!tense.isEmpty() && !rule.isAhead)
            file.fault(QStringLiteral("rule \"%1\" holds in no known tense").arg(QLatin1String(rule.id)));
        compiler.addRule(qint32(m_rules.size()), file.string(entry, QStringLiteral("pattern")));
        m_rules.push_back(rule);
    }
    m_automaton = compiler.compile();
    for (const QString& what : compiler.faults())
        file.fault(what);
    faults.append(file.faults());
}

DateMeaning DateLexicon::classOf(WordId word) const
{
    DateMeaning found;
    for (const DateMeaning& meaning : meaningsOf(word)) {
        switch (meaning.symbol) {
        case DateSymbol::Ago:
        case DateSymbol::Earlier:
        case DateSymbol::Later: return meaning; // "earlier" is early in other company only
        case DateSymbol::Unit:
        case DateSymbol::Units:
        case DateSymbol::DayPart:
        case DateSymbol::Direction:
        case DateSymbol::Anaphor:
        case DateSymbol::Part:
        case DateSymbol::Early:
        case DateSymbol::Fiscal:
        case DateSymbol::Vague:
        case DateSymbol::DayWord:
        case DateSymbol::About:
            if (found.symbol == DateSymbol::None)
                found = meaning;
            break;
        default: break;
        }
    }
    return found;
}

const QByteArray* DateLexicon::zoneOf(WordId place) const
{
    const auto found = std::lower_bound(m_zones.begin(), m_zones.end(), place,
                                        [](const auto& zone, WordId wanted) { return zone.first < wanted; });
    return found != m_zones.end() && found->first == place && place != unknownWord ? &found->second : nullptr;
}

} // namespace demarche
