// SPDX-License-Identifier: GPL-3.0-or-later
// Marks and labels that a change of scale or of content brings in, takes away or moves do so gently.
#pragma once

#include "widgets/timeline/geometry/tile_layout.h"

#include <QtGlobal>

#include <unordered_map>
#include <vector>

namespace demarche {

/// How much of an item is to be seen: 0 to 1; and how far above or below its place it still is.
struct ItemLook {
    float mark = 1, title = 1, detail = 1;
    float lift = 0;
    friend bool operator==(const ItemLook&, const ItemLook&) = default;
};

/// An item as a frame draws it; holds all that is needed to draw it once more when it is gone.
struct ShownItem {
    PlacedItem placed;
    InstantRange time;
    MarkTraits traits;
    std::int32_t row = -1; ///< of the model
    std::uint32_t lane = 0; ///< of the store
    double top = 0; ///< from the first lane's top
};

/// Told frame by frame what is in sight. Panning fades nothing: what comes in from the side is whole at once.
class ItemFades {
public:
    static constexpr qint64 milliseconds = 140;
    static constexpr std::size_t mostLeaving = 200; ///< while one zooms on and on

    /// Why a frame differs from the one before; where lanes are rearranged, items move at once.
    enum class Cause : quint8 { Pan, Change, Rearrangement };
    /// An item of an earlier frame; only what `look` leaves of it is drawn.
    struct Leaving {
        ShownItem item;
        ItemLook from;
        qint64 since = 0;
    };

    void forget(); ///< the next frame is whole, as the first one
    void beginFrame(qint64 now, Cause cause);
    ItemLook lookOf(const ShownItem& item); ///< it is in this frame
    void endFrame();

    /// Of an item of the last frame, for what is painted between frames.
    ItemLook lookAgain(const ShownItem& item) const;
    const std::vector<Leaving>& leaving() const { return m_leaving; } ///< oldest first
    ItemLook lookOf(const Leaving& leaving) const;
    /// Items that come, go or move; as long as there are some another frame is wished.
    int count() const { return static_cast<int>(m_tracks.size() + m_leaving.size()); }
    bool isFading() const { return count() > 0; }

private:
    /// Since when its parts come in, and from where it moves.
    struct Track {
        qint64 mark, title, detail, moved;
        double from = 0; ///< top before it moved
    };
    struct Known {
        ShownItem item;
        bool isMet = false; ///< again, in this frame
    };
    static quint64 keyOf(const ShownItem& item) { return quint64(item.lane) << 32 | quint32(item.row); }
    void compare(const ShownItem& item);
    void comeIn(const ShownItem& item);
    void letGo(const ShownItem& item, const ItemLook& parts);
    ItemLook lookBy(const Track& track, const ShownItem& item) const;

    std::vector<Known> m_before, m_now;
    std::unordered_map<quint64, std::size_t> m_index; ///< into m_before, while a change is looked at
    std::unordered_map<quint64, Track> m_tracks;
    std::vector<Leaving> m_leaving;
    qint64 m_time = 0;
    Cause m_cause = Cause::Pan;
};

} // namespace demarche
