// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tour_place.h"

#include <algorithm>
#include <array>

namespace demarche {

QPoint placeOfHint(const QRect& target, const QSize& size, const QRect& window)
{
    constexpr int gap = 12; // between hint and target, and to the window's edge
    const QPoint middle = target.center();
    const int left = middle.x() - size.width() / 2, top = middle.y() - size.height() / 2;
    const std::array places {
        QPoint(target.right() + gap, top),
        QPoint(target.left() - gap - size.width(), top),
        QPoint(left, target.bottom() + gap),
        QPoint(left, target.top() - gap - size.height()),
        QPoint(left, top), // over it: nothing beside it is large enough
    };
    const QRect room = window.adjusted(gap, gap, -gap, -gap);
    const auto moved = [&](QPoint place) {
        return QPoint(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width() + 1)),
                      std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height() + 1)));
    };
    for (const QPoint& place : places) {
        const QRect hint(moved(place), size);
        if (!hint.intersects(target))
            return hint.topLeft();
    }
    return moved(places.back());
}

} // namespace demarche
