// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts runs of capitalised words into names.
#pragma once

#include "models/analysis/actor_titles.h"

#include <vector>

namespace demarche {

/// What a name was found to be; Other is no actor (a law, a war, a word at the head of a sentence).
enum class NameKind : quint8 { Undecided, Person, Organisation, Place, Country, Body, Adjective, People, Other };

/// Words [first, end) are one name.
struct NameSpan {
    quint32 first = 0;
    quint32 end = 0;
    NameKind kind = NameKind::Undecided;
    const KnownName* known = nullptr;
    qint32 body = -1; ///< state body
    qint16 country = -1; ///< of a name inside it: "Nigerian Bar Association"; of the adjective itself
    qint32 title = -1; ///< of the person, in Titles
    bool isTitleBefore = false;
    bool hasHonorific = false;
    bool isFemale = false;
    bool isMale = false;
    bool isOwned = false; ///< body: "its", "their" before it
    bool isCapitalised = true; ///< body: as a name
};

NameKind kindOf(const KnownName& name);

/// Ascending, not overlapping. Also joins titles and their holders.
std::vector<NameSpan> findNameSpans(const ActorText& text, const KnownNames& known, Titles& titles);

} // namespace demarche
