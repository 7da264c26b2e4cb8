// SPDX-License-Identifier: GPL-3.0-or-later
// The more are hidden, the higher the tick, by logarithm; counts stand where there is room.
#include "widgets/timeline/hidden_painter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace demarche {
namespace {

using namespace label_rules;

constexpr qsizetype mostChips = 2000;
constexpr std::size_t countsKnown = 1024;

QString briefCount(std::uint32_t count)
{
    const QLocale locale;
    if (count < 1000)
        return QLatin1Char('+') + QString::number(count);
    return count < 1'000'000 ? QStringLiteral("+%1k").arg(locale.toString(count / 1000.0, 'f', count < 10'000 ? 1 : 0))
                             : QStringLiteral("+%1M").arg(locale.toString(count / 1e6, 'f', 1));
}

int tickHeight(std::uint32_t count) { return static_cast<int>(3 + 1.6 * std::log2(double(count))); }

/// As if it were painted over `ground` with that opacity; what is opaque is painted at once.
QColor blended(const QColor& colour, const QColor& ground, double opacity)
{
    const auto mixed = [opacity](int front, int back) {
        return static_cast<int>(std::lround(front * opacity + back * (1 - opacity)));
    };
    return { mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
             mixed(colour.blue(), ground.blue()) };
}

} // namespace

HiddenPainter::HiddenPainter(TimelineScene& scene)
    : m_scene(scene)
{
    m_heights.push_back(0);
    for (std::uint32_t count = 1; count < countsKnown; ++count)
        m_heights.push_back(tickHeight(count));
}

void HiddenPainter::forget()
{
    m_chips.clear();
    m_font = m_scene.style().theme.type.caption;
    m_font.setPixelSize(std::max(9, static_cast<int>(QFontInfo(m_font).pixelSize() * 0.85)));
}

void HiddenPainter::setDevicePixelRatio(qreal ratio)
{
    if (ratio == m_ratio)
        return;
    m_ratio = ratio;
    m_chips.clear();
}

const QPixmap& HiddenPainter::chipOf(std::uint32_t count)
{
    const auto known = m_chips.constFind(count);
    if (known != m_chips.constEnd())
        return *known;
    if (m_chips.size() >= mostChips)
        m_chips.clear();
    const ThemeColours& colours = m_scene.style().theme.colours;
    const QString text = briefCount(count);
    const QFontMetricsF metrics(m_font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 4, std::ceil(metrics.capHeight()) + 3);
    QPixmap chip((size * m_ratio).toSize());
    chip.setDevicePixelRatio(m_ratio);
    chip.fill(colours.page);
    QPainter painter(&chip);
    painter.setFont(m_font);
    painter.setPen(colours.muted);
    painter.drawText(QPointF(2, size.height() - 1), text);
    painter.end();
    return *m_chips.insert(count, chip);
}

void HiddenPainter::paintTicks(QPainter& painter, const LaneView& view, const DrawnLane& lane)
{
    const Theme& theme = m_scene.style().theme;
    const int bottom = static_cast<int>(lane.bottom) - 2;
    const int highest = static_cast<int>(m_scene.style().lanes.strip) - 3;
    QVarLengthArray<QRect, 512> bars;
    for (const TileLayout* tile : lane.tiles) {
        const auto first = std::lower_bound(tile->hidden.begin(), tile->hidden.end(), view.clip.left() - view.dx - bin,
                                            [](const HiddenBin& hidden, double x) { return hidden.x < x; });
        for (auto hidden = first; hidden != tile->hidden.end() && hidden->x + view.dx <= view.clip.right(); ++hidden) {
            const int height
                = std::min(highest, hidden->count < countsKnown ? m_heights[hidden->count] : tickHeight(hidden->count));
            bars.append(QRect(static_cast<int>(std::floor(hidden->x + view.dx)), bottom - height,
                              hidden->count == 1 ? 2 : 3, height));
        }
    }
    if (bars.isEmpty())
        return;
    const QColor colour = theme.country(m_scene.content().laneCountries.at(static_cast<int>(lane.lane)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colour, theme.colours.page, 0.6));
    painter.drawRects(bars.constData(), static_cast<int>(bars.size()));
}

void HiddenPainter::paintCounts(QPainter& painter, const LaneView& view, const DrawnLane& lane)
{
    for (const TileLayout* tile : lane.tiles) {
        for (std::size_t i = 0; i < tile->clusters.size(); ++i) {
            const HiddenCluster& cluster = tile->clusters[i];
            const double x = cluster.begin + view.dx;
            if (cluster.count < 2 || x > view.clip.right() || x < view.clip.left() - longestLabel)
                continue;
            const QPixmap& chip = chipOf(cluster.count);
            const QSizeF size = chip.deviceIndependentSize();
            const bool hasRoom
                = i + 1 == tile->clusters.size() || tile->clusters[i + 1].begin - cluster.begin > size.width() + 2;
            if (hasRoom)
                painter.drawPixmap(QPointF(std::floor(x + 3), lane.bottom - 2 - size.height()), chip);
        }
    }
}

} // namespace demarche
