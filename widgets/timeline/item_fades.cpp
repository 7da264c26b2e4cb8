// SPDX-License-Identifier: GPL-3.0-or-later
// Frames are compared only where something changed; a pan copies what is drawn and no more.
#include "widgets/timeline/item_fades.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace demarche {
namespace {

constexpr qint64 longAgo = -1'000'000;
constexpr qint64 firstStep = 16; ///< milliseconds: what comes in is to be seen in its first frame

bool hasLabel(const PlacedItem& placed) { return placed.level != LabelLevel::Dot; }
bool isCard(const PlacedItem& placed) { return placed.level == LabelLevel::Card; }

float shareSince(qint64 since, qint64 now)
{
    return std::clamp(float(now - since + firstStep) / float(ItemFades::milliseconds), 0.0F, 1.0F);
}

/// Since when a part would have come in to be as opaque as it is.
qint64 sinceFor(float opacity, qint64 now)
{
    return now + firstStep - static_cast<qint64>(std::lround(opacity * float(ItemFades::milliseconds)));
}

} // namespace

void ItemFades::forget()
{
    m_before.clear();
    m_now.clear();
    m_tracks.clear();
    m_leaving.clear();
}

void ItemFades::beginFrame(qint64 now, Cause cause)
{
    m_time = now;
    m_cause = m_before.empty() ? Cause::Pan : cause;
    m_now.clear();
    m_index.clear();
    if (m_cause != Cause::Pan) {
        for (std::size_t i = 0; i < m_before.size(); ++i)
            m_index.emplace(keyOf(m_before[i].item), i);
    }
    std::erase_if(m_leaving, [now](const Leaving& leaving) { return shareSince(leaving.since, now) >= 1; });
}

ItemLook ItemFades::lookOf(const ShownItem& item)
{
    if (m_cause != Cause::Pan)
        compare(item);
    m_now.push_back({ item, false });
    return lookAgain(item);
}

ItemLook ItemFades::lookAgain(const ShownItem& item) const
{
    if (m_tracks.empty())
        return {};
    const auto track = m_tracks.find(keyOf(item));
    return track == m_tracks.end() ? ItemLook() : lookBy(track->second, item);
}

ItemLook ItemFades::lookBy(const Track& track, const ShownItem& item) const
{
    const float rest = 1 - shareSince(track.moved, m_time);
    return { shareSince(track.mark, m_time), shareSince(track.title, m_time), shareSince(track.detail, m_time),
             std::round(float(track.from - item.top) * rest * rest * rest) };
}

void ItemFades::compare(const ShownItem& item)
{
    const auto found = m_index.find(keyOf(item));
    if (found == m_index.end()) {
        comeIn(item);
        return;
    }
    Known& known = m_before[found->second];
    known.isMet = true;
    const ItemLook was = lookAgain(known.item);
    const PlacedItem &now = item.placed, &before = known.item.placed;
    const bool isMoved = m_cause == Cause::Change && item.top != known.item.top;
    const bool gainsTitle = hasLabel(now) && !hasLabel(before), gainsDetail = isCard(now) && !isCard(before);
    if (isMoved || gainsTitle || gainsDetail) {
        const auto [at, isNew] = m_tracks.try_emplace(keyOf(item), Track { longAgo, longAgo, longAgo, longAgo });
        Track& track = at->second;
        track.title = gainsTitle ? m_time : track.title;
        track.detail = gainsDetail ? m_time : track.detail;
        if (isMoved) {
            track.moved = m_time + firstStep; // it is where it was
            track.from = known.item.top + double(was.lift);
        }
    }
    const bool losesTitle = hasLabel(before) && !hasLabel(now), losesDetail = isCard(before) && !isCard(now);
    if (losesTitle || losesDetail)
        letGo(known.item, { 0, losesTitle ? was.title : 0, losesDetail ? was.detail : 0, was.lift });
}

void ItemFades::comeIn(const ShownItem& item)
{
    Track track { m_time, m_time, m_time, longAgo };
    const quint64 key = keyOf(item);
    const auto back = std::find_if(m_leaving.begin(), m_leaving.end(), [key](const Leaving& leaving) {
        return keyOf(leaving.item) == key && leaving.from.mark > 0;
    });
    if (back != m_leaving.end()) { // it turns round
        const ItemLook look = lookOf(*back);
        track = { sinceFor(look.mark, m_time), sinceFor(look.title, m_time), sinceFor(look.detail, m_time), longAgo };
        m_leaving.erase(back);
    }
    m_tracks.insert_or_assign(key, track);
}

void ItemFades::letGo(const ShownItem& item, const ItemLook& parts)
{
    if (m_leaving.size() >= mostLeaving)
        m_leaving.erase(m_leaving.begin());
    m_leaving.push_back({ item, parts, m_time });
}

ItemLook ItemFades::lookOf(const Leaving& leaving) const
{
    const float rest = 1 - shareSince(leaving.since, m_time);
    return { leaving.from.mark * rest, leaving.from.title * rest, leaving.from.detail * rest, leaving.from.lift };
}

void ItemFades::endFrame()
{
    if (m_cause != Cause::Pan) {
        for (const Known& known : m_before) {
            if (!known.isMet)
                letGo(known.item, lookAgain(known.item));
        }
    }
    std::erase_if(m_tracks, [this](const auto& entry) {
        const Track& track = entry.second;
        return m_time - std::max({ track.mark, track.title, track.detail, track.moved }) >= milliseconds;
    });
    m_cause = Cause::Pan;
    std::swap(m_before, m_now);
}

} // namespace demarche
