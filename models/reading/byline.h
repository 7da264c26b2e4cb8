// SPDX-License-Identifier: GPL-3.0-or-later
// The people and agencies that a byline names.
#pragma once

#include "models/reading/layout_lexicon.h"
#include "models/reading/outlet_lexicon.h"

#include <QStringList>

#include <optional>

namespace demarche {

struct Byline {
    QStringList authors; ///< people as readers write them ("Michael Lee" for "MICHAEL LEE")
    QString agency; ///< the outlet it credits; empty if none
};

/// Of the words after "By" or in its place: "PARK HYUN-JOO, LIM JEONG-WON [mail]", "AFP", "Jane Roe in
/// Seoul and John Doe, staff writers". Nothing if they are not names.
std::optional<Byline> readByline(QStringView names, const LayoutLexicon& words, const OutletLexicon& outlets);

} // namespace demarche
