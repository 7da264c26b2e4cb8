// SPDX-License-Identifier: GPL-3.0-or-later
// Personal names as parts that can be compared, whatever their order, hyphens and accents.
#pragma once

#include "models/analysis/actor_text.h"

#include <QString>

#include <vector>

namespace demarche {

struct PersonNameParts {
    std::vector<QString> parts; ///< folded: lower case, no accents; "Jong-un" is two, an initial one letter
    quint32 familyPart = 0; ///< index of the part that stands alone for the person
    bool isFamilyFirst = false;
    bool isSingle() const { return parts.size() == 1; }
    bool has(const QString& part) const;
};

PersonNameParts personNameOf(const ActorText& text, quint32 first, quint32 end);
/// Whether two names of several parts may be one person's.
bool isSamePerson(const PersonNameParts& a, const PersonNameParts& b);

} // namespace demarche
