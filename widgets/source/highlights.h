// SPDX-License-Identifier: GPL-3.0-or-later
// What is marked in one article's text: stretches, their layer, and what each leads to.
#pragma once

#include "models/story/story.h"
#include "widgets/source/highlight_layer.h"

#include <span>
#include <vector>

namespace demarche {

/// One marked stretch. Of `event`, `quote` and `actor` those are valid that the layer speaks of.
struct Highlight {
    TextSpan span;
    HighlightLayer layer = HighlightLayer::Quotes;
    ActorId actor; ///< the speaker of a quote, the actor of a mention
    QuoteId quote;
    EventId event;
    qint32 date = -1; ///< index into the article's findings->dates
    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// Ascending by begin, longer ones first.
std::vector<Highlight> highlightsOf(const Story& story, ArticleId article);

/// Finds those that touch a stretch without asking all: an article may hold ten thousand.
class HighlightSet {
public:
    HighlightSet() = default;
    explicit HighlightSet(std::vector<Highlight> ascending);

    const std::vector<Highlight>& all() const { return m_marks; }
    /// Those that touch the stretch, and perhaps others between them: ask each.
    std::span<const Highlight> near(const TextSpan& span) const;
    /// The shortest one in a visible layer that holds the offset: the date inside the quote, not the quote
    /// around the date. Null if there is none.
    const Highlight* at(qsizetype offset, const LayerFlags& isVisible) const;

private:
    std::vector<Highlight> m_marks;
    std::vector<qsizetype> m_furthest; ///< the furthest end of all up to this one
};

/// The event that the sentence at the offset reports; the one with the nearest trigger if there are several.
EventId eventAt(const Story& story, ArticleId article, qsizetype offset);
/// The sentence that holds the offset; empty if none does.
TextSpan sentenceAt(const Story& story, ArticleId article, qsizetype offset);

} // namespace demarche
