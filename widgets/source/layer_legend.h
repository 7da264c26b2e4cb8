// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a text: what each mark means, and a switch for each layer.
#pragma once

#include "widgets/source/highlight_layer.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace demarche {

class LayerLegend : public QWidget {
    Q_OBJECT

public:
    explicit LayerLegend(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    LayerFlags visibleLayers() const;
    enum class Words : quint8 { Shown, Hidden }; ///< hidden: samples alone, where there is little room
    void setWords(Words words);
    void setVisibleLayer(HighlightLayer layer, bool isVisible);

signals:
    void layersChanged(const demarche::LayerFlags& isVisible);

private:
    std::array<QToolButton*, layerCount> m_switches {};
};

} // namespace demarche
