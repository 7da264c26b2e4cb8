// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the paragraphs of a page with their highlights.
#pragma once

#include "widgets/source/highlights.h"
#include "widgets/source/page_layout.h"

#include <QPainter>

#include <vector>

namespace demarche {

/// What one frame shows; borrowed for its length.
struct PageScene {
    const Story& story;
    const Theme& theme;
    const HighlightSet& highlights;
    const LayerFlags& isLayerVisible;
    const std::vector<TextSpan>& chosen;
    const std::vector<TextSpan>& light; ///< what another view has under its pointer
    const std::vector<TextSpan>& different; ///< words that the other article has not
    const std::vector<TextSpan>& searchHits; ///< ascending
    TextSpan selection;
    const Highlight* current = nullptr; ///< under the keyboard or pointer
};

/// Paints all of the page that touches [fromY, toY]; the painter stands at the page's origin.
void paintPage(QPainter& painter, PageLayout& layout, const PageScene& scene, double fromY, double toY);

/// Colour of a speaker or actor; neutral for nobody.
QColor colourOf(const Story& story, const Theme& theme, ActorId actor);

} // namespace demarche
