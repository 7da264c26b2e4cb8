// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of story things inside a card's text: event:12, actor:3, quote:7, place:0,120,180; two places
// to be seen side by side: both:0,120,180,1,20,40.
#pragma once

#include "models/story/story.h"

#include <QString>

#include <variant>

namespace demarche {

QString linkTo(EventId event);
QString linkTo(ActorId actor);
QString linkTo(QuoteId quote);
QString linkTo(const SourcePlace& place);
struct TwoPlaces {
    SourcePlace first;
    SourcePlace second;
};
QString linkTo(const TwoPlaces& places);

/// What a link points to; monostate if it is none of ours. Ids may be stale: callers check them.
using CardTarget = std::variant<std::monostate, EventId, ActorId, QuoteId, SourcePlace, TwoPlaces>;
CardTarget targetOf(const QString& link);

} // namespace demarche
