// SPDX-License-Identifier: GPL-3.0-or-later
// From the words that name a speaker to the actor they mean.
#pragma once

#include "models/analysis/quote_attribution.h"
#include "models/findings/actor_finding.h"

namespace demarche {

/// Mentions of all actors in order of text.
class MentionIndex {
public:
    explicit MentionIndex(const std::vector<ActorFinding>& actors);

    struct Entry {
        TextSpan span;
        qint32 actor = -1;
        MentionKind kind = MentionKind::Name;
    };
    /// Those that overlap the span, ascending.
    std::vector<Entry> overlapping(const TextSpan& span) const;

private:
    std::vector<Entry> m_entries;
    qsizetype m_longest = 0;
};

struct SpokenFor {
    qint32 actor = -1;
    std::vector<qint32> candidates;
    bool isBody = false; ///< the person is not named, the body he speaks for is
};

/// A person named by the phrase or its apposition; else the body of a spokesman or statement; anonymous
/// sources are nobody, with the bodies beside them as candidates.
/// A pronoun, or a document named with "the": it means who spoke last.
bool pointsBack(const QuoteText& text, const QuoteRecord& record);

SpokenFor speakerOf(const QuoteText& text, const QuoteRecord& record, const std::vector<ActorFinding>& actors,
                    const MentionIndex& mentions);

/// The actor that a noun phrase means, -1 if none.
qint32 actorOf(const QuoteText& text, const NounPhrase& phrase, const MentionIndex& mentions);

/// Who may have said words that nothing tells the speaker of: those named in the paragraph around or the one
/// before, nearest first, three at most.
std::vector<qint32> namedNear(const TextSpan& span, const TextStructure& structure,
                              const std::vector<ActorFinding>& actors, const MentionIndex& mentions);

} // namespace demarche
