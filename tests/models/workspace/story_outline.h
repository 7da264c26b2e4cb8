// SPDX-License-Identifier: GPL-3.0-or-later
// A story as lines that can be compared: names for ids, sentences for offsets.
#pragma once

#include "models/story/story.h"

#include <functional>

namespace demarche {

/// How what one story has is called in the other.
struct OutlineWords {
    std::function<QString(const QString& text, const QString& article)> text;
    std::function<QString(const QString& name)> name;
    std::function<QString(const QString& code)> country;
    std::function<QString(const QString& edtf)> date;
};

/// Sorted lines: articles, actors with their mentions, events with their reports, quotes, relations.
QStringList outlineOf(const Story& story, const QStringList& numbers, const OutlineWords& words);

} // namespace demarche
