// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of marks in a text, each switched in the legend.
#pragma once

#include <QtGlobal>

#include <array>

namespace demarche {

enum class HighlightLayer : quint8 {
    Quotes,
    Phrases,
    Dates,
    Actors,
    Events,
    Claims, ///< sentences of what is only claimed, denied, planned or possible
};
constexpr size_t layerCount = 6;
using LayerFlags = std::array<bool, layerCount>;

} // namespace demarche
