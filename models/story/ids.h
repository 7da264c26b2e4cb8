// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of things within one story, each of its own type so that they cannot be mixed up.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace demarche {

/// An index into the story's vector of that kind; -1 is none. Holds within one story only: what must
/// outlive it (edits, saved views) uses FindingKey.
template<class Tag>
struct StoryId {
    qint32 index = -1;
    constexpr bool isValid() const { return index >= 0; }
    friend constexpr auto operator<=>(const StoryId&, const StoryId&) = default;
};
template<class Tag>
size_t qHash(const StoryId<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.index, seed);
}

using ArticleId = StoryId<struct ArticleTag>;
using ActorId = StoryId<struct ActorTag>;
using EventId = StoryId<struct EventTag>;
using QuoteId = StoryId<struct QuoteTag>;
using RelationId = StoryId<struct RelationTag>;

} // namespace demarche
