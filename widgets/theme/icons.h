// SPDX-License-Identifier: GPL-3.0-or-later
// Our own SVG icons, drawn in any colour and size.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace demarche {

/// An icon in one colour; `size` in device independent pixels. A missing resource gives an empty pixmap.
QPixmap tintedPixmap(const QString& resource, const QColor& colour, int size, qreal devicePixelRatio);
/// For actions: `name` is "open", "present", ... in :/icons; normal and disabled colours.
QIcon tintedIcon(const QString& name, const QColor& colour);

} // namespace demarche
