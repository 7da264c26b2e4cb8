// SPDX-License-Identifier: GPL-3.0-or-later
// An article on paper: set like the page on screen, its quotes marked, cut between lines.
#pragma once

#include "models/story/story.h"
#include "widgets/source/highlight_layer.h"
#include "widgets/theme/theme.h"

class QPagedPaintDevice;

namespace demarche {

struct PrintedArticle {
    const Story& story;
    ArticleId article;
    LayerFlags isLayerVisible;
};

/// Sheets printed; 0 if the device cannot be painted on.
int printArticle(QPagedPaintDevice& device, const PrintedArticle& article, const Theme& theme);

} // namespace demarche
