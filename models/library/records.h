// SPDX-License-Identifier: GPL-3.0-or-later
// Articles, corrections and saved views as JSON, and back.
#pragma once

#include "models/library/library_content.h"

#include <QByteArray>

#include <optional>

namespace demarche {

/// All of an article but its text, path and hash, which have columns of their own.
QByteArray headingOf(const Article& article);
/// The article with what the heading says; nothing if that is damaged or does not fit to the text.
std::optional<Article> withHeading(Article article, const QByteArray& heading);

QByteArray recordOf(const Edit& edit);
std::optional<Edit> editFrom(const QByteArray& record); ///< nothing for a kind that a newer version made

QByteArray recordOf(const SavedView& view);
std::optional<SavedView> viewFrom(const QByteArray& record);

} // namespace demarche
