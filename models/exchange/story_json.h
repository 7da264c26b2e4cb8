// SPDX-License-Identifier: GPL-3.0-or-later
// The story as JSON, format demarche-story version 1 (docs/formats.md).
#pragma once

#include "models/story/story.h"

#include <QByteArray>

namespace demarche {

struct StoryJsonOptions {
    bool isWithText = false; ///< include each article's text
};

/// UTF-8; offsets in code points; the same story gives the same bytes. Texts for people are English.
QByteArray storyJson(const Story& story, const StoryJsonOptions& options = {});

} // namespace demarche
