// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/layer_legend.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

namespace demarche {

namespace {

constexpr LayerFlags shownAtFirst { true, true, true, false, false, false };

/// A short piece of the mark, as it stands under the words.
QIcon sampleOf(HighlightLayer layer, const Theme& theme, double ratio)
{
    QPixmap sample(QSize(18, 14) * ratio);
    sample.setDevicePixelRatio(ratio);
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(1, 2, 16, 10);
    const auto line = [&](const QColor& colour, Qt::PenStyle style) {
        painter.setPen(QPen(colour, 1.6, style));
        painter.drawLine(QPointF(1, 11), QPointF(17, 11));
    };
    switch (layer) {
    case HighlightLayer::Quotes:
        painter.fillRect(box, theme.tint(theme.colours.accent));
        painter.fillRect(QRectF(1, 10, 16, 2), theme.colours.accent);
        break;
    case HighlightLayer::Phrases: line(theme.colours.muted, Qt::DashLine); break;
    case HighlightLayer::Dates: line(theme.colours.muted, Qt::DotLine); break;
    case HighlightLayer::Actors: line(theme.colours.accent, Qt::SolidLine); break;
    case HighlightLayer::Events: painter.fillRect(box, theme.colours.seam); break;
    case HighlightLayer::Claims: line(theme.colours.warning, Qt::DashDotLine); break;
    }
    return sample;
}

} // namespace

LayerLegend::LayerLegend(QWidget* parent)
    : QWidget(parent)
{
    const std::array<QString, layerCount> names { tr("Quotes"), tr("Phrases"), tr("Dates"),
                                                  tr("Actors"), tr("Events"),  tr("Claims") };
    const std::array<QString, layerCount> tips {
        tr("Quotes: quoted words, in the colour of the speaker's side"),
        tr("Phrases: words in marks that are no speech"),
        tr("Dates: rest the pointer on one to see which day and why"),
        tr("Actors: names of actors, in the colour of their side"),
        tr("Events: the words that state an event"),
        tr("Claims: sentences of what is only claimed, denied, planned or possible"),
    };
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (size_t i = 0; i < layerCount; ++i) {
        auto* button = new QToolButton;
        button->setText(names[i]);
        button->setAccessibleName(names[i]);
        button->setToolTip(tips[i]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({ 18, 14 });
        button->setChecked(shownAtFirst[i]);
        connect(button, &QToolButton::toggled, this, [this] { emit layersChanged(visibleLayers()); });
        m_switches[i] = button;
        row->addWidget(button);
    }
}

void LayerLegend::setTheme(const Theme& theme)
{
    for (size_t i = 0; i < layerCount; ++i) {
        m_switches[i]->setFont(theme.type.caption);
        m_switches[i]->setIcon(sampleOf(HighlightLayer(i), theme, devicePixelRatioF()));
    }
}

void LayerLegend::setWords(Words words)
{
    for (QToolButton* button : m_switches)
        button->setToolButtonStyle(words == Words::Shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

LayerFlags LayerLegend::visibleLayers() const
{
    LayerFlags flags {};
    for (size_t i = 0; i < layerCount; ++i)
        flags[i] = m_switches[i]->isChecked();
    return flags;
}

void LayerLegend::setVisibleLayer(HighlightLayer layer, bool isVisible)
{
    m_switches[size_t(layer)]->setChecked(isVisible);
}

} // namespace demarche
