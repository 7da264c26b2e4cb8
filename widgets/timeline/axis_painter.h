// SPDX-License-Identifier: GPL-3.0-or-later
// The ruler's two bands, the grid, and the seams of folded time.
#pragma once

#include "widgets/timeline/geometry/ticks.h"
#include "widgets/timeline/scene.h"
#include "widgets/timeline/time_wording.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>

#include <optional>

namespace demarche {

/// Paints in a plot whose x counts from the viewport's left edge.
class AxisPainter {
public:
    explicit AxisPainter(TimelineScene& scene);
    void forget(); ///< after a change of style, zone or language

    void paintGrid(QPainter& painter, const QRectF& plot);
    void paintSeams(QPainter& painter, const QRectF& plot); ///< from the ruler's top to the plot's bottom
    void paintRuler(QPainter& painter, const QRectF& ruler);

    /// What a click on the ruler at x means: the stretch of the label there.
    std::optional<InstantRange> stretchAt(double x, double y);
    const TimeWording& wording() const { return m_wording; }

private:
    const AxisTicks& ticks();
    void paintUpper(QPainter& painter, const QRectF& ruler);
    void paintLower(QPainter& painter, const QRectF& ruler);
    TimeWording::Length sectionLength(const QFont& font);
    struct ShapedText {
        QStaticText text;
        double width = 0;
    };
    const ShapedText& shaped(const QString& text, const QFont& font);
    std::optional<double> placeOf(const Section& section, double width) const; ///< x of a label that has room

    TimelineScene& m_scene;
    TimeWording m_wording;
    AxisTicks m_ticks;
    TimeScale m_ticksScale; ///< for which, and from where to where, m_ticks hold
    double m_ticksBegin = 1, m_ticksEnd = 0;
    TimeWording::Length m_sectionLength = TimeWording::Length::Full;
    QHash<int, double> m_widths; ///< of the widest label, by step
    QCache<QString, ShapedText> m_texts;
};

} // namespace demarche
