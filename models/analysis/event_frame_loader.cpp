// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns with more words come first, so that "call off" is not taken for "call".
#include "models/analysis/event_frame_loader.h"

namespace demarche {

namespace {

struct TraitName {
    const char* name;
    FrameTrait trait;
};

constexpr TraitName traitNames[] = {
    { "mutual", MutualFrame },
    { "lasting", LastingFrame },
    { "statement", StatementFrame },
    { "absorbs", AbsorbingFrame },
    { "foreignObject", ForeignObjectFrame },
    { "needsActorObject", NeedsActorObject },
    { "needsRecipient", NeedsRecipient },
    { "needsPlace", NeedsPlace },
    { "needsPerson", NeedsPerson },
    { "needsCrowd", NeedsCrowd },
    { "notByCrowd", NotByCrowd },
    { "needsDateOrParty", NeedsDateOrParty },
    { "negative", NegativeFrame },
    { "patientSubject", PatientSubject },
    { "needsInfinitive", NeedsInfinitive },
    { "topic", TopicFrame },
    { "onlyInContent", OnlyInContent },
    { "notAgainst", NotAgainstAnyone },
    { "occasion", OccasionFrame },
    { "announcement", AnnouncementFrame },
    { "plainSpeech", PlainSpeechFrame },
    { "resumes", ResumingFrame },
};

SlotRole roleNamed(const QString& name)
{
    return name == u"actor"    ? SlotRole::Actor
        : name == u"recipient" ? SlotRole::Recipient
        : name == u"place"     ? SlotRole::Place
        : name == u"other"     ? SlotRole::Other
                               : SlotRole::None;
}

size_t needCount(const EventFrame& frame)
{
    return frame.needs.size() + (frame.deeds.empty() ? 0 : 1) + (frame.subjectNeed ? 1 : 0);
}

/// What a preposition means where the frame does not say.
constexpr std::pair<const char*, SlotRole> usualSlots[] = {
    { "to", SlotRole::Recipient },     { "with", SlotRole::Recipient },    { "against", SlotRole::Recipient },
    { "toward", SlotRole::Recipient }, { "towards", SlotRole::Recipient }, { "between", SlotRole::Actor },
    { "in", SlotRole::Place },         { "at", SlotRole::Place },          { "near", SlotRole::Place },
    { "by", SlotRole::Actor },
};

} // namespace

QStringList EventFrameLoader::partsOf(const QString& phrase) const
{
    QString spaced = phrase;
    spaced.replace(u'-', QStringLiteral(" - "));
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

void EventFrameLoader::load(LexiconFile& types)
{
    loadClasses();
    for (const QJsonObject& entry : m_file.entries(QStringLiteral("frames"))) {
        const quint16 number = quint16(m_lexicon.frames.size());
        m_lexicon.frames.push_back(frameOf(entry));
        checkType(types, m_lexicon.frames.back());
        for (const QString& verb : m_file.strings(entry, QStringLiteral("verbs")))
            addVerbTrigger(verb, number);
        for (const QString& noun : m_file.strings(entry, QStringLiteral("nouns")))
            addNounTrigger(noun, number);
    }
    const auto& frames = m_lexicon.frames;
    const auto isMoreSpecial = [&frames](const TriggerPattern& a, const TriggerPattern& b) {
        const size_t wordsOfA = a.before.size() + a.after.size();
        const size_t wordsOfB = b.before.size() + b.after.size();
        return wordsOfA != wordsOfB ? wordsOfA > wordsOfB : needCount(frames[a.frame]) > needCount(frames[b.frame]);
    };
    for (auto* table : { &m_lexicon.m_verbs, &m_lexicon.m_nouns }) {
        for (std::vector<TriggerPattern>& patterns : *table)
            std::stable_sort(patterns.begin(), patterns.end(), isMoreSpecial);
    }
}

void EventFrameLoader::loadClasses()
{
    for (const QJsonObject& entry : m_file.entries(QStringLiteral("classes")))
        m_classes.insert(m_file.string(entry, QStringLiteral("class")), m_file.strings(entry, QStringLiteral("nouns")));
}

void EventFrameLoader::checkType(LexiconFile& types, const EventFrame& frame)
{
    for (const QJsonValue& value : types.root().value(u"types").toArray()) {
        const QJsonObject type = value.toObject();
        if (type.value(u"type").toString() != nameOf(frame.type))
            continue;
        if (type.value(u"quad").toString() != nameOf(quadOf(frame.type)))
            types.fault(QStringLiteral("%1 has another quad in the program").arg(nameOf(frame.type)));
        if (!frame.mode.isEmpty() && !type.value(u"modes").toArray().contains(frame.mode))
            m_file.fault(QStringLiteral("%1: %2 has no mode \"%3\"")
                             .arg(QString::fromUtf8(frame.id), nameOf(frame.type), frame.mode));
        return;
    }
    types.fault(QStringLiteral("%1 is missing").arg(nameOf(frame.type)));
}

EventFrame EventFrameLoader::frameOf(const QJsonObject& entry)
{
    EventFrame frame;
    frame.id = m_file.string(entry, QStringLiteral("id")).toUtf8();
    const QString family = entry.value(u"family").toString();
    frame.family = family.isEmpty() ? frame.id : family.toUtf8();
    const QString type = m_file.string(entry, QStringLiteral("type"));
    if (const std::optional<EventType> known = eventTypeNamed(type))
        frame.type = *known;
    else
        m_file.fault(QStringLiteral("there is no event type \"%1\"").arg(type));
    frame.mode = entry.value(u"mode").toString();
    const QStringList contexts = m_file.strings(entry, QStringLiteral("contexts"));
    frame.contexts.assign(contexts.begin(), contexts.end());
    frame.title = m_file.string(entry, QStringLiteral("title")).toUtf8();
    frame.weight = entry.value(u"weight").toDouble(0.5);
    for (const TraitName& known : traitNames) {
        if (entry.value(QLatin1String(known.name)).toBool())
            frame.traits |= known.trait;
    }
    if (entry.value(u"control").toString() == u"object")
        frame.traits |= ObjectControlFrame;
    const QString status = entry.value(u"status").toString();
    if (status == u"denied")
        frame.status = EventStatus::Denied;
    else if (status == u"hypothetical")
        frame.status = EventStatus::Hypothetical;
    else if (!status.isEmpty())
        m_file.fault(QStringLiteral("%1: unknown status").arg(QString::fromUtf8(frame.id)));
    addSlots(entry, frame);
    addNeeds(entry, frame);
    return frame;
}

void EventFrameLoader::addSlots(const QJsonObject& entry, EventFrame& frame)
{
    const QJsonObject named = entry.value(u"slots").toObject();
    for (auto slot = named.begin(); slot != named.end(); ++slot) {
        const SlotRole role = roleNamed(slot.value().toString());
        if (role == SlotRole::None)
            m_file.fault(QStringLiteral("%1: unknown role").arg(QString::fromUtf8(frame.id)));
        if (slot.key() == u"subject")
            frame.subject = role;
        else if (slot.key() == u"object")
            frame.object = role;
        else
            frame.prepositions.push_back({ m_vocabulary.add(slot.key()), role });
    }
    if (frame.has(PatientSubject))
        frame.subject = SlotRole::Recipient;
    for (const auto& [word, role] : usualSlots) {
        const WordId preposition = m_vocabulary.add(QString::fromLatin1(word));
        const bool isNamed = std::any_of(frame.prepositions.begin(), frame.prepositions.end(),
                                         [&](const PrepositionSlot& s) { return s.preposition == preposition; });
        if (!isNamed)
            frame.prepositions.push_back({ preposition, role });
    }
    const QString of = entry.value(u"of").toString();
    if (const QString possessor = entry.value(u"possessor").toString(); !possessor.isEmpty())
        frame.possessorRole = roleNamed(possessor);
    frame.ofRole = !of.isEmpty() ? roleNamed(of) : frame.has(MutualFrame) ? SlotRole::Actor : SlotRole::Recipient;
}

void EventFrameLoader::addNeeds(const QJsonObject& entry, EventFrame& frame)
{
    const QJsonObject needs = entry.value(u"needs").toObject();
    for (auto need = needs.begin(); need != needs.end(); ++need) {
        if (need.key() == u"deed") {
            for (const QJsonValue& family : need.value().toArray())
                frame.deeds.push_back(family.toString().toUtf8());
            continue;
        }
        SlotNeed slot;
        slot.preposition = need.key() == u"object" ? unknownWord : m_vocabulary.add(need.key());
        for (const QJsonValue& value : need.value().toArray()) {
            const QString name = value.toString();
            if (name == u"any") {
                slot.acceptsAny = true;
                continue;
            }
            if (name == u"actor") {
                slot.acceptsActor = true;
                continue;
            }
            const auto known = m_classes.constFind(name);
            const QStringList nouns = known == m_classes.cend() ? QStringList { name } : *known;
            for (const QString& noun : nouns) {
                const QStringList words = noun.split(u' ');
                for (const WordId id : nounIds(noun)) {
                    if (words.size() == 2)
                        slot.phrases.emplace_back(m_vocabulary.add(words.first()), id);
                    else
                        slot.nouns.push_back(id);
                }
            }
        }
        std::sort(slot.nouns.begin(), slot.nouns.end());
        if (need.key() == u"subject")
            frame.subjectNeed = std::move(slot);
        else
            frame.needs.push_back(std::move(slot));
    }
}

std::vector<WordId> EventFrameLoader::nounIds(const QString& noun)
{
    const QString head = partsOf(noun).value(partsOf(noun).size() - 1);
    return { m_vocabulary.add(head), m_vocabulary.add(pluralOf(head)) };
}

void EventFrameLoader::addVerbTrigger(const QString& phrase, quint16 frame)
{
    const QStringList parts = partsOf(phrase);
    TriggerPattern pattern { frame, {}, {} };
    // "test-fire": the verb is the last part
    const bool isHyphenated = parts.size() == 3 && parts[1] == u"-";
    const quint16 verb = m_lexicon.grammar.addVerb(isHyphenated ? parts[2] : parts[0], m_vocabulary);
    if (isHyphenated)
        pattern.before = { m_vocabulary.add(parts[0]) };
    for (qsizetype i = 1; i < parts.size() && !isHyphenated; ++i)
        pattern.after.push_back(m_vocabulary.add(parts[i]));
    if (verb >= m_lexicon.m_verbs.size())
        m_lexicon.m_verbs.resize(size_t(verb) + 1);
    m_lexicon.m_verbs[verb].push_back(std::move(pattern));
}

void EventFrameLoader::addNounTrigger(const QString& phrase, quint16 frame)
{
    const QStringList parts = partsOf(phrase);
    TriggerPattern pattern { frame, {}, {} };
    qsizetype head = parts.size() - 1;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i] == u"of" || parts[i] == u"with" || parts[i] == u"on" || parts[i] == u"by") {
            head = i - 1;
            break;
        }
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i < head && parts[i] != u"-")
            pattern.before.push_back(m_vocabulary.add(parts[i]));
        else if (i > head)
            pattern.after.push_back(m_vocabulary.add(parts[i]));
    }
    const quint16 noun = m_lexicon.grammar.addNoun(parts[head], m_vocabulary);
    if (noun >= m_lexicon.m_nouns.size())
        m_lexicon.m_nouns.resize(size_t(noun) + 1);
    m_lexicon.m_nouns[noun].push_back(std::move(pattern));
}

} // namespace demarche
