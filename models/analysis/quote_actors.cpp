// SPDX-License-Identifier: GPL-3.0-or-later
// Overlap of spans, with the head of the phrase before anything else in it.
#include "models/analysis/quote_actors.h"

#include <algorithm>

namespace demarche {

MentionIndex::MentionIndex(const std::vector<ActorFinding>& actors)
{
    for (size_t a = 0; a < actors.size(); ++a) {
        for (const ActorMention& mention : actors[a].mentions) {
            m_entries.push_back({ mention.span, qint32(a), mention.kind });
            m_longest = std::max(m_longest, mention.span.length());
        }
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry& a, const Entry& b) { return a.span != b.span ? a.span < b.span : a.actor < b.actor; });
    m_longest = std::min<qsizetype>(m_longest, 200);
}

std::vector<MentionIndex::Entry> MentionIndex::overlapping(const TextSpan& span) const
{
    std::vector<Entry> found;
    auto i = std::lower_bound(m_entries.begin(), m_entries.end(), span.begin - m_longest,
                              [](const Entry& e, qsizetype begin) { return e.span.begin < begin; });
    for (; i != m_entries.end() && i->span.begin < span.end; ++i) {
        if (i->span.overlaps(span))
            found.push_back(*i);
    }
    return found;
}

namespace {

bool isBodyKind(ActorKind kind)
{
    return kind == ActorKind::Organisation || kind == ActorKind::Country || kind == ActorKind::Place;
}

/// The longest mention over the span, -1 if none.
qint32 longestOver(const std::vector<MentionIndex::Entry>& entries)
{
    qint32 actor = -1;
    qsizetype length = 0;
    for (const MentionIndex::Entry& entry : entries) {
        if (entry.span.length() > length) {
            length = entry.span.length();
            actor = entry.actor;
        }
    }
    return actor;
}

} // namespace

qint32 actorOf(const QuoteText& text, const NounPhrase& phrase, const MentionIndex& mentions)
{
    return longestOver(mentions.overlapping(text.spanOf(phrase.head)));
}

SpokenFor speakerOf(const QuoteText& text, const QuoteRecord& record, const std::vector<ActorFinding>& actors,
                    const MentionIndex& mentions)
{
    SpokenFor found;
    if (!record.mention)
        return found;
    const NounPhrase& phrase = record.speaker;
    if (phrase.isPronoun) {
        // "they" are two: neither is the one who said it
        for (const MentionIndex::Entry& entry : mentions.overlapping(text.spanOf(phrase.head)))
            found.candidates.push_back(entry.actor);
        if (found.candidates.size() > 1)
            return found;
        found.candidates.clear();
    }
    qint32 atHead = actorOf(text, phrase, mentions);
    // "Deputy Minister for Ports Lena Ortiz": the name ends the phrase
    const qint32 atEnd = longestOver(mentions.overlapping(text.spanOf(phrase.end - 1)));
    const bool endsInPerson
        = atEnd >= 0 && actors[size_t(atEnd)].kind == ActorKind::Person && text.at(phrase.end - 1).isName;
    if (endsInPerson && (atHead < 0 || text.at(phrase.head).is(TitleWord | SpokespersonWord)))
        atHead = atEnd;
    const std::vector<MentionIndex::Entry> around = mentions.overlapping(*record.mention);
    // a person named in the apposition: "the spokesperson, Lena Ortiz"
    qint32 person = -1;
    for (const MentionIndex::Entry& entry : around) {
        if (person < 0 && actors[size_t(entry.actor)].kind == ActorKind::Person)
            person = entry.actor;
    }
    const Unit& head = text.at(phrase.head);
    const bool speaksForBody = head.is(SpokespersonWord | DocumentWord | BodyWord) && !head.isName;
    if (atHead >= 0 && (!speaksForBody || actors[size_t(atHead)].kind == ActorKind::Person || head.is(BodyWord))) {
        found.actor = atHead;
    } else if (speaksForBody || head.is(VenueWord)) {
        const bool isDocument = head.is(DocumentWord);
        found.actor = person;
        // "the report, seen by Reuters": who describes it is not who wrote it
        const bool isDescribed = isDocument && record.sourceRule == SourceRule::Apposition;
        for (const MentionIndex::Entry& entry :
             isDescribed ? mentions.overlapping(text.spanOf(phrase.first, phrase.end)) : around) {
            if (found.actor < 0 && (isBodyKind(actors[size_t(entry.actor)].kind) || isDocument)) {
                found.actor = entry.actor;
                found.isBody = true;
            }
        }
        if (found.actor < 0)
            found.actor = atHead;
    } else if (!head.is(AnonymousWord) && person >= 0 && record.sourceRule == SourceRule::Apposition) {
        found.actor = person;
    }
    for (const MentionIndex::Entry& entry : around) {
        const bool isNew = entry.actor != found.actor
            && std::find(found.candidates.begin(), found.candidates.end(), entry.actor) == found.candidates.end();
        if (isNew && found.actor < 0)
            found.candidates.push_back(entry.actor);
    }
    return found;
}

std::vector<qint32> namedNear(const TextSpan& span, const TextStructure& structure,
                              const std::vector<ActorFinding>& actors, const MentionIndex& mentions)
{
    constexpr size_t most = 3;
    constexpr qsizetype farthest = 600; // characters
    const std::vector<Paragraph>& paragraphs = structure.paragraphs;
    auto around = std::upper_bound(paragraphs.begin(), paragraphs.end(), span.begin,
                                   [](qsizetype at, const Paragraph& paragraph) { return at < paragraph.span.begin; });
    if (around == paragraphs.begin())
        return {};
    --around;
    const qsizetype begin = around == paragraphs.begin() ? around->span.begin : std::prev(around)->span.begin;
    const TextSpan nearby { std::max(begin, span.begin - farthest), std::min(around->span.end, span.end + farthest) };
    std::vector<std::pair<qsizetype, qint32>> named;
    for (const MentionIndex::Entry& entry : mentions.overlapping(nearby)) {
        const ActorKind kind = actors[size_t(entry.actor)].kind;
        const bool maySpeak = kind == ActorKind::Person || kind == ActorKind::Organisation || kind == ActorKind::Group;
        if (maySpeak && entry.span.begin < nearby.end && !entry.span.overlaps(span))
            named.emplace_back(
                entry.span.begin < span.begin ? span.begin - entry.span.end : entry.span.begin - span.end, entry.actor);
    }
    std::stable_sort(named.begin(), named.end());
    std::vector<qint32> candidates;
    for (const auto& [distance, actor] : named) {
        if (candidates.size() < most && std::find(candidates.begin(), candidates.end(), actor) == candidates.end())
            candidates.push_back(actor);
    }
    return candidates;
}

bool pointsBack(const QuoteText& text, const QuoteRecord& record)
{
    if (!record.mention)
        return false;
    const NounPhrase& phrase = record.speaker;
    const Unit& head = text.at(phrase.head);
    if (phrase.isPronoun)
        return head.is(SubjectPronounWord) && !head.is(FirstPersonPluralWord | FirstPersonSingularWord);
    return head.is(DocumentWord) && text.at(phrase.first).is(DeterminerWord) && phrase.head == phrase.first + 1
        && text.textOf(phrase.first).compare(u"the", Qt::CaseInsensitive) == 0;
}

} // namespace demarche
