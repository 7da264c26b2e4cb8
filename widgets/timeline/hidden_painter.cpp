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

constexpr qsizetype mostTexts = 2000;

QString briefCount(std::uint32_t count)
{
    const QLocale locale;
    if (count < 1000)
        return QLatin1Char('+') + QString::number(count);
    return count < 1'000'000 ? QStringLiteral("+%1k").arg(locale.toString(count / 1000.0, 'f', count < 10'000 ? 1 : 0))
                             : QStringLiteral("+%1M").arg(locale.toString(count / 1e6, 'f', 1));
}

} // namespace

HiddenPainter::HiddenPainter(TimelineScene& scene)
    : m_scene(scene)
{
}

void HiddenPainter::forget()
{
    m_counts.clear();
    m_font = m_scene.style().theme.type.caption;
    m_font.setPixelSize(std::max(9, static_cast<int>(QFontInfo(m_font).pixelSize() * 0.85)));
}

const HiddenPainter::ShapedCount& HiddenPainter::shapedCount(std::uint32_t count)
{
    const QString text = briefCount(count);
    const auto known = m_counts.constFind(text);
    if (known != m_counts.constEnd())
        return *known;
    if (m_counts.size() >= mostTexts)
        m_counts.clear();
    ShapedCount shaped { QStaticText(text), QFontMetricsF(m_font).horizontalAdvance(text) + 4 };
    shaped.text.setTextFormat(Qt::PlainText);
    shaped.text.setPerformanceHint(QStaticText::AggressiveCaching);
    shaped.text.prepare({}, m_font);
    return *m_counts.insert(text, shaped);
}

void HiddenPainter::paintTicks(QPainter& painter, const LaneView& view, const DrawnLane& lane)
{
    const Theme& theme = m_scene.style().theme;
    const double bottom = lane.bottom - 2, highest = m_scene.style().lanes.strip - 3;
    QVarLengthArray<QRect, 512> bars;
    for (const TileLayout* tile : lane.tiles) {
        for (const HiddenBin& hidden : tile->hidden) {
            const double x = hidden.x + view.dx;
            if (x < view.clip.left() - bin || x > view.clip.right())
                continue;
            const int height = static_cast<int>(std::min(highest, 3 + 1.6 * std::log2(double(hidden.count))));
            bars.append(QRect(static_cast<int>(std::floor(x)), static_cast<int>(bottom) - height,
                              hidden.count == 1 ? 2 : 3, height));
        }
    }
    if (bars.isEmpty())
        return;
    QColor faded = theme.country(m_scene.content().laneCountries.at(static_cast<int>(lane.lane)));
    faded.setAlphaF(0.6F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded);
    painter.drawRects(bars.constData(), static_cast<int>(bars.size()));
}

void HiddenPainter::paintCounts(QPainter& painter, const LaneView& view, const DrawnLane& lane)
{
    const ThemeColours& colours = m_scene.style().theme.colours;
    const QFontMetricsF metrics(m_font);
    const double high = metrics.capHeight() + 3, ascent = metrics.ascent(), bottom = lane.bottom - 1;
    painter.setFont(m_font);
    painter.setPen(colours.muted);
    for (const TileLayout* tile : lane.tiles) {
        for (std::size_t i = 0; i < tile->clusters.size(); ++i) {
            const HiddenCluster& cluster = tile->clusters[i];
            const double x = cluster.begin + view.dx;
            if (cluster.count < 2 || x > view.clip.right() || x < view.clip.left() - longestLabel)
                continue;
            const ShapedCount& shaped = shapedCount(cluster.count);
            const bool hasRoom
                = i + 1 == tile->clusters.size() || tile->clusters[i + 1].begin - cluster.begin > shaped.width + 2;
            if (!hasRoom)
                continue;
            const QRectF chip(std::floor(x + 3), bottom - high - 1, shaped.width, high);
            painter.fillRect(chip, colours.page);
            painter.drawStaticText(QPointF(chip.left() + 2, bottom - 2 - ascent), shaped.text);
        }
    }
}

} // namespace demarche
