// SPDX-License-Identifier: GPL-3.0-or-later
// What the event finder knows of each word: its class, the verb it is a form of, the groups it is in.
#pragma once

#include "models/analysis/event_verb_forms.h"
#include "models/lexicon/lexicon_file.h"
#include "models/lexicon/vocabulary.h"

#include <QString>

#include <vector>

namespace demarche {

enum class WordClass : quint8 {
    Noun, ///< also every word that no list knows
    Name, ///< a mention of an actor
    Pronoun,
    Determiner,
    Possessive, ///< "its", "'s"
    Adjective,
    Number,
    Adverb,
    Preposition,
    Either, ///< "after": preposition or subordinator, until the tagger has looked at what follows
    To,
    Subordinator,
    Relative,
    That,
    Coordinator,
    Negation,
    ModalFuture,
    Modal,
    Be,
    Have,
    Do,
    Verb,
    Date,
    Comma,
    Stop, ///< marks that part clauses: ; : — ( )
    Mark, ///< quotation marks and the rest, which part nothing
};

/// Small groups of words, as bits.
enum WordGroup : quint32 {
    PastAuxiliary = 1,
    NegativeWord = 2,
    LightVerb = 4, ///< "hold" in "hold talks"
    FutureGovernor = 8, ///< "plan to"
    TentativeGovernor = 16, ///< "try to"
    PhaseGovernor = 32, ///< "begin to"
    ObjectControl = 64, ///< "urge X to": X acts
    CrowdNoun = 128,
    ReferenceNoun = 256, ///< "at this meeting" points back to an event
    MediumNoun = 512, ///< "in the same interview"
    Continuer = 1024, ///< "also", "furthermore": the telling goes on
    ConditionWord = 4096, ///< "if"
    PlanNoun = 8192, ///< "a plan to": what follows is intended
    ComplementNoun = 16384, ///< "calls to": what follows is wanted
    SeparateWord = 65536, ///< "separate talks with X and Y" are two
    OccurrenceVerb = 32768, ///< "took place", "came": tells when its subject was
    RelationNoun = 131072, ///< "cooperation with X": X belongs to the noun
    TogetherWord = 262144, ///< "both", "all three": who acted together before
    GovernmentNoun = 524288, ///< "the government": of the state told of last
    FirstWord = 1048576, ///< "first backed": no part of the telling
    ThreatNoun = 8388608, ///< "consequences": who tells another state of them threatens
    DutyWord = 4194304, ///< "must": who says so demands
    PactNoun = 2097152, ///< "treaty"
    FirstPerson = 16777216, ///< "we", "our": who speaks, and whoever hears
    BackgroundMark = 2048, ///< "initially": the telling does not
};

struct WordFacts {
    WordClass wordClass = WordClass::Noun;
    quint8 forms = 0; ///< VerbForm bits
    quint32 groups = 0; ///< WordGroup bits
    quint16 verb = 0; ///< number of the verb it is a form of; 0 is none
    quint16 noun = 0; ///< number of the noun it is a form of; 0 is none
};

class EventGrammar {
public:
    void load(LexiconFile& file, Vocabulary& vocabulary);
    const WordFacts& of(WordId id) const { return id < m_facts.size() ? m_facts[id] : m_facts[0]; }

    /// Adds the verb with all its forms if it is new; its number.
    quint16 addVerb(const QString& verb, Vocabulary& vocabulary);
    /// Adds the noun with its plural if it is new; its number.
    quint16 addNoun(const QString& noun, Vocabulary& vocabulary);
    /// A plural that has no s: "police", "people".
    bool isPluralNoun(const QString& word) const { return m_plurals.contains(word); }
    /// "summon" and "summons"; both empty for 0.
    const std::pair<QString, QString>& presentOf(quint16 verb) const { return m_present[verb]; }
    qsizetype verbCount() const { return m_verbs.size(); }
    qsizetype nounCount() const { return m_nouns.size(); }

private:
    WordFacts& at(WordId id);
    void addForm(const QString& word, quint16 verb, quint8 form, Vocabulary& vocabulary);
    void addGroup(LexiconFile& file, const QString& key, WordGroup group, Vocabulary& vocabulary);

    std::vector<WordFacts> m_facts { WordFacts() }; ///< by WordId
    VerbExceptions m_exceptions;
    QHash<QString, quint16> m_verbs;
    std::vector<std::pair<QString, QString>> m_present { {} }; ///< by verb number
    QHash<QString, quint16> m_nouns;
    QSet<QString> m_plurals;
};

} // namespace demarche
