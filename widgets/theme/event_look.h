// SPDX-License-Identifier: GPL-3.0-or-later
// What tells kinds of events apart without colour: icons, shapes and dashes.
#pragma once

#include "models/findings/event_finding.h"

#include <QString>
#include <QVector>

namespace demarche {

/// The outline of an event's mark.
enum class MarkShape : quint8 {
    Filled, ///< happened
    Hollow, ///< planned
    Half, ///< claimed: one side says so
    Struck, ///< denied
    Diamond, ///< hypothetical
};
MarkShape shapeOf(EventStatus status);

/// Dashes for QPen::setDashPattern; empty is solid. Words are dashed, deeds are solid.
QVector<qreal> dashesOf(Quad quad);

/// Resource of the type's icon, ":/icons/types/accuse.svg"; drawn in currentColor.
QString iconOf(EventType type);

} // namespace demarche
