// SPDX-License-Identifier: GPL-3.0-or-later
// How a view looks that has nothing to show: a sign, a heading and a sentence, or the outline of what is being read.
#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace demarche {

struct Theme;

struct QuietState {
    enum class Kind : quint8 {
        Empty, ///< says what will stand here, and how it comes
        Reading, ///< says how far the reading is, above an outline of what will stand here
        Failed, ///< says what went wrong and what to do
    };
    Kind kind = Kind::Empty;
    QString icon; ///< resource; empty: none
    QString heading;
    QString text;
    friend bool operator==(const QuietState&, const QuietState&) = default;
};

/// What the outline stands for.
enum class Outline : quint8 { Text, Rows };

/// In the middle of the area. Nothing moves, so there is nothing to reduce.
void paintQuietState(QPainter& painter, const QRectF& area, const QuietState& state, const Theme& theme);
/// Bars where words will be, fading out downwards.
void paintOutline(QPainter& painter, const QRectF& area, Outline outline, const Theme& theme);

} // namespace demarche
