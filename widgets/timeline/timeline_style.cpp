// SPDX-License-Identifier: GPL-3.0-or-later
// Measures once, so that larger type gives larger rows.
#include "widgets/timeline/timeline_style.h"

#include <QFontMetrics>

#include <algorithm>

namespace demarche {

TimelineStyle TimelineStyle::of(const Theme& theme, const QStringList& laneNames)
{
    TimelineStyle style;
    style.theme = theme;
    const QFontMetrics body(theme.type.body), strong(theme.type.strong), caption(theme.type.caption);
    style.lanes.rowHeight = body.height() + 4;
    style.lanes.padding = theme.unit + 1;
    style.lanes.strip = 3 * theme.unit - 1;
    style.lanes.collapsedHeight = caption.height() + 2 * theme.unit;
    style.upperBand = strong.height() + theme.unit + 2;
    style.lowerBand = caption.height() + theme.unit + 2;
    const int countWidth = caption.horizontalAdvance(QStringLiteral("99")) + theme.unit; // of a collapsed lane
    int widest = 0;
    for (const QString& name : laneNames)
        widest = std::max(widest, strong.horizontalAdvance(name));
    const bool isSingle = laneNames.size() <= 1 && (laneNames.isEmpty() || laneNames.first().isEmpty());
    style.headerWidth = isSingle
        ? style.stripe
        : std::clamp(widest + countWidth + 8 * theme.unit, 72, 22 * body.averageCharWidth() + 8 * theme.unit);
    return style;
}

} // namespace demarche
