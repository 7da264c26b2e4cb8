// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/quiet_state.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace demarche {

namespace {

constexpr int iconSize = 30;
constexpr double widest = 360; ///< of a sentence, pixels
constexpr double measure = 620; ///< of a page's column
constexpr std::array shares { 0.97, 0.91, 0.99, 0.86, 0.94, 0.58 }; ///< of the lines of a paragraph
constexpr std::array rowShares { 0.72, 0.9, 0.6, 0.82, 0.68, 0.77 };

/// The bar of line number `line`, fainter the lower it stands.
void paintBar(QPainter& painter, const QRectF& bar, const QRectF& area, const Theme& theme)
{
    QColor ink = theme.colours.line;
    const double depth = (bar.top() - area.top()) / std::max(1.0, area.height());
    ink.setAlphaF(float(std::clamp(0.75 * (1 - depth), 0.0, 0.75)));
    painter.setBrush(ink);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

void paintTextOutline(QPainter& painter, const QRectF& area, const Theme& theme)
{
    const double step = QFontMetricsF(theme.type.reading).height() * 1.45;
    const double width = std::min(measure, area.width() - 2 * step);
    const double left = area.left() + std::max(step, (area.width() - width) / 2);
    double y = area.top() + step;
    for (size_t line = 0; y + step < area.bottom(); ++line, y += step) {
        paintBar(painter, { left, y, width * shares[line % shares.size()], step * 0.32 }, area, theme);
        if (line % shares.size() == shares.size() - 1)
            y += step * 0.7;
    }
}

void paintRowOutline(QPainter& painter, const QRectF& area, const Theme& theme)
{
    const double caption = QFontMetricsF(theme.type.caption).height();
    const double body = QFontMetricsF(theme.type.body).height();
    const double step = caption + body + 4 * theme.unit; // as high as a row of the lists
    const double left = area.left() + 32;
    const double width = area.width() - 46;
    double y = area.top() + 2 * theme.unit;
    for (size_t row = 0; y + step < area.bottom(); ++row, y += step) {
        paintBar(painter, { area.left() + 14, y + caption / 2 - 4, 8, 8 }, area, theme);
        paintBar(painter, { left, y + caption * 0.3, width * 0.3, caption * 0.4 }, area, theme);
        paintBar(painter, { left, y + caption + body * 0.35, width * rowShares[row % rowShares.size()], body * 0.4 },
                 area, theme);
    }
}

} // namespace

void paintOutline(QPainter& painter, const QRectF& area, Outline outline, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    outline == Outline::Text ? paintTextOutline(painter, area, theme) : paintRowOutline(painter, area, theme);
    painter.restore();
}

void paintQuietState(QPainter& painter, const QRectF& area, const QuietState& state, const Theme& theme)
{
    const double width = std::min(widest, area.width() - 12 * theme.unit);
    if (width <= 0)
        return;
    const int flags = int(Qt::AlignHCenter) | int(Qt::TextWordWrap);
    const QRectF column(area.center().x() - width / 2, area.top(), width, area.height());
    const auto heightOf = [&](const QFont& font, const QString& words) {
        return words.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(column, flags, words).height();
    };
    const double heading = heightOf(theme.type.strong, state.heading), text = heightOf(theme.type.body, state.text);
    const double icon = state.icon.isEmpty() ? 0 : iconSize + 12;
    double y = std::max(area.top(), area.center().y() - (icon + heading + 6 + text) / 2);
    if (state.kind == QuietState::Kind::Reading) { // the words lie on the outline, and must be read
        const double margin = 4 * theme.unit;
        painter.fillRect(QRectF(column.left(), y - margin, width, icon + heading + 6 + text + 2 * margin),
                         theme.colours.page);
    }
    const bool isFailed = state.kind == QuietState::Kind::Failed;
    if (icon > 0)
        painter.drawPixmap(QPointF(area.center().x() - iconSize / 2.0, y),
                           tintedPixmap(state.icon, isFailed ? theme.colours.warning : theme.colours.line, iconSize,
                                        painter.device()->devicePixelRatioF()));
    y += icon;
    painter.setFont(theme.type.strong);
    painter.setPen(theme.colours.text);
    painter.drawText(QRectF(column.left(), y, width, heading + 2), flags, state.heading);
    y += heading + 6;
    painter.setFont(theme.type.body);
    painter.setPen(theme.colours.muted);
    painter.drawText(QRectF(column.left(), y, width, text + 4), flags, state.text);
}

} // namespace demarche
