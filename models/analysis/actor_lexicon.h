// SPDX-License-Identifier: GPL-3.0-or-later
// What English knows about names: states, places, bodies, offices, personal names, words that tell kinds.
#pragma once

#include "models/analysis/actor_kind_features.h"
#include "models/findings/actor_finding.h"
#include "models/lexicon/phrase_table.h"
#include "models/lexicon/vocabulary.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace demarche {

/// What a word may be; a word may be several.
enum NameTrait : quint64 {
    GivenNameTrait = 1u << 0,
    FamilyNameTrait = 1u << 1,
    FamilyFirstTrait = 1u << 2, ///< Korean, Chinese and Vietnamese family names, which stand first
    HonorificTrait = 1u << 3, ///< Mr, Sir
    ParticleTrait = 1u << 4, ///< von, bin, de
    OrganisationHeadTrait = 1u << 5, ///< Ministry, Bank, Inc
    PlaceHeadTrait = 1u << 6, ///< River, Street
    FacilityTrait = 1u << 7, ///< "plant" after a name: the name is the plant's
    OtherHeadTrait = 1u << 8, ///< Treaty, War, Cup: heads of what is no actor
    BeliefTrait = 1u << 9, ///< peoples, beliefs, languages, ideas written with a capital
    TimeTrait = 1u << 10,
    SpeechTrait = 1u << 11, ///< verbs that persons do
    LocativeTrait = 1u << 12,
    CommonTrait = 1u << 13, ///< no name where it opens a sentence
    OfficeTrait = 1u << 14, ///< minister, ambassador
    OfficePluralTrait = 1u << 15,
    TitleBeforeTrait = 1u << 16, ///< deputy, former, foreign
    PortfolioTrait = 1u << 17, ///< Affairs, State, Defence
    PersonNounTrait = 1u << 18, ///< analyst, brother
    PersonNounPluralTrait = 1u << 19,
    FemaleTrait = 1u << 20,
    MaleTrait = 1u << 21,
    CompassTrait = 1u << 22, ///< north, south, eastern: before a place's name
    MotionTrait = 1u << 23, ///< left, arrived, trip: what follows is a place
    FunctionTrait = 1u << 25, ///< articles, conjunctions, adverbs: never begin a name
    AcronymTrait = 1u << 26, ///< capitals that name no body: GDP, AI
    GenericHeadTrait = 1u << 27, ///< "the Government", "the Committee": alone a role, no name
    StateNounTrait = 1u << 24, ///< government, regime: after a state's name it is the state
    PrepositionTrait = 1u << 28, ///< what follows is no subject
    HeTrait = 1ull << 32, ///< he, his, him
    SheTrait = 1ull << 33,
    ItTrait = 1ull << 34, ///< its, itself; "it" is as often nobody
    TheyTrait = 1ull << 35,
    OwningTrait = 1ull << 36, ///< its, their: of a body or state
    ArticleTrait = 1ull << 37,
    IndefiniteTrait = 1ull << 38, ///< a, another, any
    QuantityTrait = 1ull << 39, ///< some, many
    ConjunctionTrait = 1ull << 40,
    AuxiliaryTrait = 1ull << 41, ///< have, will, also: between a subject and its verb
    NameSuffixTrait = 1ull << 42, ///< Jr, III
    ItVerbTrait = 1ull << 44, ///< what "it" does where it is a body or a state
    UnsaidTrait = 1ull << 45, ///< among SpeechTrait, but nothing is said by it
    RelativeTrait = 1ull << 46, ///< who, whose
    WhereaboutsTrait = 1ull << 47, ///< in, near, downtown: a capital after it is the place
    AtTrait = 1ull << 48,
    CourseTrait = 1ull << 49, ///< to, from, of: after a word of motion
    FromTrait = 1ull << 50,
    ConcernTrait = 1ull << 51, ///< of, for, on: between a head and what it is about
    HomelandTrait = 1ull << 52, ///< "the country's leader"
    GeneralTrait = 1ull << 53, ///< "Attorney General": describes
    OfGeneralsTrait = 1ull << 54, ///< "Major General": does not
    PaperTrait = 1ull << 55, ///< "a foreign ministry statement" is the ministry's
    CreditTrait = 1ull << 56, ///< "Photo: Ana Ruiz" tells who took it
    StoppedTrait = 1ull << 43, ///< Jr., Inc.: keep their stop
    JointTrait = 1u << 29, ///< "Stratford-upon-Avon": between the parts of a place's name
};
using NameTraits = quint64;

/// What a known name stands for.
enum class NameSense : quint8 {
    Country,
    CountryAdjective, ///< "Russian"
    People, ///< "Russians"
    Capital, ///< "Moscow": the state, or the place
    Seat, ///< "the Kremlin": a state or one of its bodies, or the place
    ShortForm, ///< "the North", "Korea": the article decides
    Place,
    Organisation,
    Outlet,
};

/// A name of the lexicon with what it means. `country` and `entity` count the lexicon's lists.
struct KnownName {
    NameSense sense = NameSense::Place;
    qint16 country = -1;
    qint32 entity = -1; ///< in entities(): places, organisations, outlets, bodies that seats stand for
    bool isAdjective = false; ///< of a short form: "Korean"
    bool isAllCaps = false; ///< counts only where the text has it in capitals: "US", "WHO"
    std::array<qint16, 2> shortFor { -1, -1 }; ///< countries that a short form can mean
};

struct KnownCountry {
    QString code;
    QString name;
};

struct KnownEntity {
    QString name;
    QString country; ///< code, may be empty
    QString bodyId;
    ActorKind kind = ActorKind::Place;
    bool isOutlet = false;
};

/// A body that every state has: "KR:foreign-ministry" is made of the state and `key`.
struct StateBody {
    QString key; ///< "foreign-ministry"
    QString name; ///< "Ministry of Foreign Affairs"
};

struct Office {
    quint16 group = 0; ///< offices of one group are synonyms: ambassador; see isCoveredBy
};

/// Person, organisation, place, no actor: in this order in every row of weights.
inline constexpr size_t decidableKinds = 4;

class ActorLexicon {
public:
    ActorLexicon(Vocabulary& vocabulary, QStringList& faults);

    NameTraits traitsOf(WordId word) const { return word < m_traits.size() ? m_traits[word] : 0; }
    const PhraseTable& names() const { return m_nameTable; }
    const std::vector<KnownName>& knownNames(quint32 value) const { return m_names[value]; }
    const KnownCountry& country(qint16 index) const { return m_countries[size_t(index)]; }
    size_t countryCount() const { return m_countries.size(); }
    qint16 countryCoded(const QString& code) const;
    const KnownEntity& entity(qint32 index) const { return m_entities[size_t(index)]; }
    const PhraseTable& bodies() const { return m_bodyTable; }
    const StateBody& body(quint32 index) const { return m_bodies[index]; }
    qint32 bodyKeyed(const QString& key) const;

    quint16 officeOf(WordId word) const { return word < m_offices.size() ? m_offices[word] : 0; } ///< 0: none
    /// The group that a word before the office makes of it: "vice" before one of the presidents'.
    quint16 describedOffice(WordId word, quint16 group) const;
    quint16 officeGroup(const QString& name) const; ///< 0 if there is none
    /// Whether a noun of group `noun` ("leader") may stand for a holder of `held` ("president").
    bool mayStandFor(quint16 noun, quint16 held) const;
    const std::array<double, decidableKinds>& kindWeights(size_t feature) const { return m_kindWeights[feature]; }
    const QStringList& capitalInside() const { return m_capitalInside; }
    const QStringList& placeEndings() const { return m_placeEndings; }
    const QStringList& familyEndings() const { return m_familyEndings; }
    /// The states where a family name is at home; empty if that tells nothing.
    const std::vector<qint16>& homesOf(WordId word) const
    {
        return m_homes[word < m_origins.size() ? m_origins[word] : 0];
    }

private:
    friend class ActorLexiconReader;
    std::vector<NameTraits> m_traits; ///< by WordId
    std::vector<quint16> m_offices; ///< by WordId: group, counted from 1
    std::vector<quint16> m_origins; ///< by WordId: index into m_homes
    std::vector<std::vector<qint16>> m_homes { {} };
    PhraseTable m_nameTable;
    std::vector<std::vector<KnownName>> m_names; ///< by value of m_nameTable
    std::vector<KnownCountry> m_countries;
    QHash<QString, qint16> m_countryOfCode; ///< asked for each of thousands of names while they load
    std::vector<KnownEntity> m_entities;
    PhraseTable m_bodyTable;
    std::vector<StateBody> m_bodies;
    QStringList m_officeGroups; ///< first is empty
    struct DescribedOffice {
        WordId word;
        quint16 from;
        quint16 to;
    };
    std::vector<DescribedOffice> m_described;
    std::vector<std::vector<quint16>> m_covers; ///< by group: those that it may stand for
    QStringList m_capitalInside; ///< "Mc": a capital may follow within a name
    QStringList m_placeEndings; ///< "ville", "grad"
    QStringList m_familyEndings; ///< "enko", "sson"
    std::vector<quint8> m_coversAll; ///< by group
    std::array<std::array<double, decidableKinds>, kindFeatureCount> m_kindWeights {};
};

} // namespace demarche
