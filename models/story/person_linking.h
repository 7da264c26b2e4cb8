// SPDX-License-Identifier: GPL-3.0-or-later
// Which persons found in several articles are one: names first, then offices and countries.
#pragma once

#include "models/findings/actor_finding.h"
#include "models/story/person_name.h"

#include <vector>

namespace demarche {

class UnionFind;

/// One person as one article names it.
struct FoundPerson {
    quint32 number = 0; ///< in the union
    quint32 article = 0;
    const ActorFinding* finding = nullptr;
    PersonName name;
};

/// Joins those that are one person.
void linkPersons(const std::vector<FoundPerson>& persons, UnionFind& sets);

/// Folded beginnings of the words of an office ("foreign", "minister"), for comparing.
std::vector<QString> stemsOfOffice(const QString& title);

} // namespace demarche
