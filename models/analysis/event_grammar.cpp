// SPDX-License-Identifier: GPL-3.0-or-later
// Loads en/event_grammar into a flat table by word number.
#include "models/analysis/event_grammar.h"

#include <algorithm>

namespace demarche {

namespace {

struct ClassName {
    const char* name;
    WordClass wordClass;
};

constexpr ClassName classNames[] = {
    { "determiner", WordClass::Determiner },
    { "possessive", WordClass::Possessive },
    { "pronoun", WordClass::Pronoun },
    { "preposition", WordClass::Preposition },
    { "either", WordClass::Either },
    { "to", WordClass::To },
    { "subordinator", WordClass::Subordinator },
    { "relative", WordClass::Relative },
    { "that", WordClass::That },
    { "coordinator", WordClass::Coordinator },
    { "negation", WordClass::Negation },
    { "modal-future", WordClass::ModalFuture },
    { "modal", WordClass::Modal },
    { "be", WordClass::Be },
    { "have", WordClass::Have },
    { "do", WordClass::Do },
    { "adverb", WordClass::Adverb },
};

} // namespace

WordFacts& EventGrammar::at(WordId id)
{
    if (id >= m_facts.size())
        m_facts.resize(size_t(id) + 1);
    return m_facts[id];
}

void EventGrammar::load(LexiconFile& file, Vocabulary& vocabulary)
{
    for (const QJsonValue& entry : file.root().value(u"irregular").toArray()) {
        const QJsonArray forms = entry.toArray();
        if (forms.size() != 3)
            file.fault(QStringLiteral("\"irregular\" wants three forms of each verb"));
        else
            m_exceptions.irregular.insert(forms[0].toString(), { forms[1].toString(), forms[2].toString() });
    }
    for (const QString& verb : file.strings(file.root(), QStringLiteral("doubling")))
        m_exceptions.doubling.insert(verb);
    for (const QString& verb : file.strings(file.root(), QStringLiteral("plainVerbs")))
        addVerb(verb, vocabulary);
    for (const QString& word : file.strings(file.root(), QStringLiteral("plurals")))
        m_plurals.insert(word);
    for (const QString& word : file.strings(file.root(), QStringLiteral("adjectives")))
        at(vocabulary.add(word)).wordClass = WordClass::Adjective;
    for (const QJsonObject& entry : file.entries(QStringLiteral("classes"))) {
        const QString name = file.string(entry, QStringLiteral("class"));
        const auto* known = std::find_if(std::begin(classNames), std::end(classNames),
                                         [&](const ClassName& c) { return name == QLatin1String(c.name); });
        if (known == std::end(classNames)) {
            file.fault(QStringLiteral("there is no word class \"%1\"").arg(name));
            continue;
        }
        for (const QString& word : file.strings(entry, QStringLiteral("words")))
            at(vocabulary.add(word)).wordClass = known->wordClass;
    }
    addGroup(file, QStringLiteral("pastAuxiliaries"), PastAuxiliary, vocabulary);
    addGroup(file, QStringLiteral("negatives"), NegativeWord, vocabulary);
    addGroup(file, QStringLiteral("firstPersons"), FirstPerson, vocabulary);
    addGroup(file, QStringLiteral("crowd"), CrowdNoun, vocabulary);
    addGroup(file, QStringLiteral("references"), ReferenceNoun, vocabulary);
    addGroup(file, QStringLiteral("media"), MediumNoun, vocabulary);
    addGroup(file, QStringLiteral("continuers"), Continuer, vocabulary);
    addGroup(file, QStringLiteral("backgroundMarks"), BackgroundMark, vocabulary);
    addGroup(file, QStringLiteral("relationNouns"), RelationNoun, vocabulary);
    addGroup(file, QStringLiteral("threatNouns"), ThreatNoun, vocabulary);
    addGroup(file, QStringLiteral("dutyWords"), DutyWord, vocabulary);
    addGroup(file, QStringLiteral("pactNouns"), PactNoun, vocabulary);
    addGroup(file, QStringLiteral("togetherWords"), TogetherWord, vocabulary);
    addGroup(file, QStringLiteral("governmentNouns"), GovernmentNoun, vocabulary);
    addGroup(file, QStringLiteral("firstWords"), FirstWord, vocabulary);
    addGroup(file, QStringLiteral("conditions"), ConditionWord, vocabulary);
    addGroup(file, QStringLiteral("separators"), SeparateWord, vocabulary);
    addGroup(file, QStringLiteral("planNouns"), PlanNoun, vocabulary);
    addGroup(file, QStringLiteral("complementNouns"), ComplementNoun, vocabulary);
    addGroup(file, QStringLiteral("occurrenceVerbs"), OccurrenceVerb, vocabulary);
    addGroup(file, QStringLiteral("lightVerbs"), LightVerb, vocabulary);
    addGroup(file, QStringLiteral("futureGovernors"), FutureGovernor, vocabulary);
    addGroup(file, QStringLiteral("tentativeGovernors"), TentativeGovernor, vocabulary);
    addGroup(file, QStringLiteral("phaseGovernors"), PhaseGovernor, vocabulary);
    addGroup(file, QStringLiteral("objectControl"), ObjectControl, vocabulary);
}

void EventGrammar::addGroup(LexiconFile& file, const QString& key, WordGroup group, Vocabulary& vocabulary)
{
    const bool isOfVerbs
        = group & (LightVerb | FutureGovernor | TentativeGovernor | PhaseGovernor | ObjectControl | OccurrenceVerb);
    for (const QString& word : file.strings(file.root(), key)) {
        QStringList forms { word };
        if (isOfVerbs) {
            addVerb(word, vocabulary);
            const InflectedVerb verb = inflected(word, m_exceptions);
            forms += { verb.present, verb.past, verb.participle, verb.ing };
        }
        for (const QString& form : std::as_const(forms))
            at(vocabulary.add(form)).groups |= group;
    }
}

void EventGrammar::addForm(const QString& word, quint16 verb, quint8 form, Vocabulary& vocabulary)
{
    WordFacts& facts = at(vocabulary.add(word));
    // "found" is first the past of "find"; the verb met first keeps the word
    if (facts.verb != 0 && facts.verb != verb)
        return;
    facts.verb = verb;
    facts.forms |= form;
}

quint16 EventGrammar::addVerb(const QString& verb, Vocabulary& vocabulary)
{
    const auto known = m_verbs.constFind(verb);
    if (known != m_verbs.cend())
        return *known;
    const quint16 number = quint16(m_verbs.size() + 1);
    m_verbs.insert(verb, number);
    const InflectedVerb forms = inflected(verb, m_exceptions);
    m_present.emplace_back(verb, forms.present);
    addForm(verb, number, BaseForm, vocabulary);
    addForm(forms.present, number, PresentForm, vocabulary);
    addForm(forms.past, number, PastForm, vocabulary);
    addForm(forms.participle, number, PastParticiple, vocabulary);
    addForm(forms.ing, number, IngForm, vocabulary);
    return number;
}

quint16 EventGrammar::addNoun(const QString& noun, Vocabulary& vocabulary)
{
    const auto known = m_nouns.constFind(noun);
    if (known != m_nouns.cend())
        return *known;
    const quint16 number = quint16(m_nouns.size() + 1);
    m_nouns.insert(noun, number);
    for (const QString& word : { noun, pluralOf(noun) }) {
        WordFacts& facts = at(vocabulary.add(word));
        if (facts.noun == 0)
            facts.noun = number;
    }
    return number;
}

} // namespace demarche
