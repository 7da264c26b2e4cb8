// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen of a name and around it that speaks for one kind or another.
#pragma once

#include <QByteArrayView>

#include <array>
#include <bitset>

namespace demarche {

/// In the order of kindFeatureNames.
enum class KindFeature : quint8 {
    // of the name itself
    Any,
    OneWord,
    TwoWords,
    ThreeWords,
    FourWords,
    MoreWords,
    GivenFirst,
    GivenAlone,
    GivenInside,
    FamilyLast,
    FamilyAlone,
    FamilyFirst,
    FamilyEnding,
    NoNameWord,
    SyllableHyphen,
    Initial,
    Particle,
    PersonSuffix,
    OrganisationHeadLast,
    OrganisationHeadOf,
    OrganisationHeadInside,
    PlaceHeadLast,
    PlaceHeadFirst,
    OtherHeadLast,
    OtherHeadInside,
    Acronym,
    AcronymInside,
    PlaceFirst,
    PlaceInside,
    CountryInside,
    Ampersand,
    Digit,
    Belief,
    CommonFirst,
    CommonLast,
    CommonInside,
    PlaceEnding,
    MixedCase,
    Of,
    LowerElsewhere,
    KnownPlace,
    CommonAcronym,
    GenericAlone,
    AllUnknown,
    FullName,
    OwnPart,
    // around it
    TitleBefore,
    TitleAfter,
    Honorific,
    PersonNounBefore,
    PersonNounAfter,
    OrganisationNounAfter,
    PlaceNounAfter,
    Age,
    SpeechAfter,
    SpeechBefore,
    InBefore,
    FromBefore,
    PlaceAfterComma,
    The,
    A,
    Possessive,
    AcronymAfter,
    FacilityAfter,
    NounAfter,
    Opens,
    OpensUnknown,
    By,
    Of_Before,
    With,
    Heading,
    InMarks,
    AdjectiveBefore,
    AndPersonNear,
    RelativeAfter,
    VerbAfter,
    StateNounAfter,
    AndFacility,
    // of the article
    InPersonName,
    InOrganisationName,
    Count,
};

inline constexpr size_t kindFeatureCount = size_t(KindFeature::Count);
inline constexpr size_t firstOutsideFeature = size_t(KindFeature::TitleBefore);
using KindFeatures = std::bitset<kindFeatureCount>;

extern const std::array<QByteArrayView, kindFeatureCount> kindFeatureNames;

} // namespace demarche
