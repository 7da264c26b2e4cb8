// SPDX-License-Identifier: GPL-3.0-or-later
// What item models answer: the only contract between stories and views.
#pragma once

#include <Qt>

namespace demarche {

/// Roles of event, actor, quote, source and to-do rows. Types in brackets; meaning, never colour.
enum ItemRole : int {
    IdRole = Qt::UserRole + 1, ///< (int) index within the story: EventId, ActorId, QuoteId, ArticleId
    KeyRole, ///< (QString) content key, stable across analyses
    TitleRole, ///< (QString) plain sentence; also Qt::DisplayRole
    DateRole, ///< (QString) EDTF, empty if undated
    DateTextRole, ///< (QString) readable date
    PeriodRole, ///< (DatePoint) month it begins in, or the year where no more is known; an open begin counts by its
                ///< end; invalid if undated
    BeginRole, ///< (Instant) first moment it can touch, invalid if undated or open at the begin
    EndRole, ///< (Instant) first moment after the last, invalid if undated or open at the end
    ShapeRole, ///< (int) FuzzyDate::Shape
    ApproximateRole, ///< (bool)
    TypeRole, ///< (int) EventType
    QuadRole, ///< (int) Quad
    StatusRole, ///< (int) EventStatus
    ImportanceRole, ///< (double) 0..1
    SourceCountRole, ///< (int) independent texts
    DisagreementRole, ///< (bool) sources differ or conflict
    CountryRole, ///< (QString) ISO 3166 alpha-2 of the first actor, empty if unknown
    ActorsRole, ///< (QVariantList of int) actors taking part, acting ones first
    LanesRole, ///< (QStringList) names of the lanes it stands in, for the lane key chosen on the model
    SaidRole, ///< (Instant) when it was said, invalid if unknown
    PublishedRole, ///< (Instant) first publication, invalid if unknown
    DescriptionRole, ///< (QString) one sentence for screen readers and tooltips
    SpeakerRole, ///< (int) ActorId of a quote's speaker, -1 if unattributed
    KindRole, ///< (int) kind of actor, quote or to-do
    PassesRole, ///< (bool) whether the current filter lets it through
    EventRole, ///< (int) EventId that a quote or to-do is about, -1 if none
    QuoteRole, ///< (int) QuoteId that a to-do is about, -1 if none
    ArticleRole, ///< (int) ArticleId that a quote or to-do is in, -1 if none
};

} // namespace demarche
