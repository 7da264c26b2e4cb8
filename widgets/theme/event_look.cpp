// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes, dashes and icons of kinds of events.
#include "widgets/theme/event_look.h"

namespace demarche {

MarkShape shapeOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened: return MarkShape::Filled;
    case EventStatus::Planned: return MarkShape::Hollow;
    case EventStatus::Claimed: return MarkShape::Half;
    case EventStatus::Denied: return MarkShape::Struck;
    case EventStatus::Hypothetical: return MarkShape::Diamond;
    }
    return MarkShape::Filled;
}

QVector<qreal> dashesOf(Quad quad)
{
    switch (quad) {
    case Quad::VerbalCooperation:
    case Quad::VerbalConflict: return { 3, 2.5 };
    case Quad::Neutral: return { 1, 2.5 };
    case Quad::MaterialCooperation:
    case Quad::MaterialConflict: break;
    }
    return {};
}

QString iconOf(EventType type) { return QStringLiteral(":/icons/types/%1.svg").arg(nameOf(type).toLower()); }

} // namespace demarche
