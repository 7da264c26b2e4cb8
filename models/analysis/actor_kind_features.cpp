// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the features as the weights' file writes them.
#include "models/analysis/actor_kind_features.h"

namespace demarche {

const std::array<QByteArrayView, kindFeatureCount> kindFeatureNames {
    "any", "one-word", "two-words", "three-words", "four-words", "more-words", "given-first",
    "given-alone", "given-inside", "family-last", "family-alone", "family-first", "family-ending",
    "no-name-word", "syllable-hyphen", "initial", "particle", "person-suffix", "organisation-head-last",
    "organisation-head-of", "organisation-head-inside", "place-head-last", "place-head-first",
    "other-head-last", "other-head-inside", "acronym", "acronym-inside", "place-first", "place-inside",
    "country-inside", "ampersand", "digit", "belief", "common-first", "common-last", "common-inside",
    "place-ending", "mixed-case", "of", "lower-elsewhere", "known-place", "common-acronym",
    "generic-alone", "all-unknown", "full-name", "own-part", "title-before", "title-after", "honorific", "person-noun-before", "person-noun-after",
    "organisation-noun-after", "place-noun-after", "age", "speech-after", "speech-before", "in-before",
    "from-before", "place-after-comma", "the", "a", "possessive", "acronym-after", "facility-after",
    "noun-after", "opens", "opens-unknown", "by", "of-before", "with", "heading", "in-marks",
    "adjective-before", "and-person-near", "relative-after", "verb-after", "state-noun-after",
    "and-facility", "in-person-name", "in-organisation-name",
};

} // namespace demarche
