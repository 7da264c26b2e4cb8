// SPDX-License-Identifier: GPL-3.0-or-later
// Where a hint stands: beside what it speaks of, inside the window, covering it as little as can be.
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace demarche {

/// Top left corner of a hint of `size` beside `target`; all in the coordinates of `window`.
QPoint placeOfHint(const QRect& target, const QSize& size, const QRect& window);

} // namespace demarche
