// SPDX-License-Identifier: GPL-3.0-or-later
// Walks each sentence once; known names, titles and bodies cut the runs.
#include "models/analysis/actor_name_spans.h"

#include "models/analysis/actor_name_holders.h"
#include "models/analysis/actor_name_pairs.h"
#include "models/analysis/actor_name_runs.h"

namespace demarche {

NameKind kindOf(const KnownName& name)
{
    switch (name.sense) {
    case NameSense::Country:
    case NameSense::Capital:
    case NameSense::Seat:
    case NameSense::ShortForm: return name.isAdjective ? NameKind::Adjective : NameKind::Country;
    case NameSense::CountryAdjective: return NameKind::Adjective;
    case NameSense::People: return NameKind::People;
    case NameSense::Place: return NameKind::Place;
    case NameSense::Organisation:
    case NameSense::Outlet: return NameKind::Organisation;
    }
    return NameKind::Other;
}

namespace {

class SpanFinder {
public:
    SpanFinder(const ActorText& text, const KnownNames& known, Titles& titles)
        : m_text(text)
        , m_known(known)
        , m_titles(titles)
        , m_runs(text, known, titles)
    {
    }
    std::vector<NameSpan> run();

private:
    void readSentence(const Sentence& sentence);
    quint32 takeKnown(const KnownMatch& match);
    quint32 takeBody(const KnownMatch& match);
    void cut(quint32 first, quint32 end);
    quint32 cutKnown(const KnownMatch& match, quint32 end);
    void put(NameSpan span);
    bool isEvidenceless(quint32 first, quint32 end) const;

    const ActorText& m_text;
    const KnownNames& m_known;
    Titles& m_titles;
    NameRuns m_runs;
    std::vector<NameSpan> m_spans;
    bool m_hasHonorific = false;
    bool m_isFemale = false;
    bool m_isMale = false;
};

void SpanFinder::put(NameSpan span)
{
    span.hasHonorific = m_hasHonorific;
    span.isFemale = m_isFemale;
    span.isMale = m_isMale;
    m_hasHonorific = m_isFemale = m_isMale = false;
    m_spans.push_back(span);
}

quint32 SpanFinder::takeKnown(const KnownMatch& match)
{
    NameSpan span;
    span.first = m_text.is(match.first, u"the") ? match.first + 1 : match.first;
    span.end = match.end;
    span.known = match.name;
    span.country = match.country;
    span.kind = kindOf(*match.name);
    put(span);
    return match.end;
}

/// A state body with its owner: "South Korean Foreign Ministry", "Seoul's foreign ministry".
quint32 SpanFinder::takeBody(const KnownMatch& match)
{
    NameSpan span;
    span.first = match.first;
    span.end = match.end;
    span.kind = NameKind::Body;
    span.body = match.body;
    span.isCapitalised = m_text.isName(match.end - 1) && m_text.isName(match.first);
    quint32 before = match.first;
    const bool isPossessive = before > 0 && m_text.isPossessive(before - 1);
    if (isPossessive)
        --before;
    if (!m_spans.empty() && m_spans.back().end == before && m_spans.back().country >= 0
        && (m_spans.back().kind == NameKind::Adjective || m_spans.back().kind == NameKind::Country)) {
        const NameSpan owner = m_spans.back();
        span.country = owner.country;
        // the state in "Russia's Foreign Ministry" is also named for itself, the adjective is not
        if (owner.kind == NameKind::Adjective)
            m_spans.pop_back();
        if (owner.kind == NameKind::Adjective || (isPossessive && !span.isCapitalised))
            span.first = owner.first;
    } else if (match.first > 0) {
        span.isOwned = m_text.has(match.first - 1, OwningTrait);
    }
    if (m_text.is(match.end, u"of") || m_text.isMark(match.end, u'(')) {
        quint32 at = match.end + 1;
        if (m_text.is(at, u"the"))
            ++at;
        if (const KnownMatch* owner = m_known.beginningAt(at);
            owner && owner->name && owner->country >= 0 && owner->name->sense == NameSense::Country && span.country < 0)
            span.country = owner->country;
    }
    put(span);
    return match.end;
}

/// In a heading all words have capitals: only words that look like names count.
bool SpanFinder::isEvidenceless(quint32 first, quint32 end) const
{
    const SentenceCase written = m_text.caseOf(m_text.sentenceOf(first));
    if (written == SentenceCase::Plain)
        return false;
    for (quint32 i = first; i < end; ++i) {
        if (m_text.isName(i) && m_text.has(i, CommonTrait) && !m_text.has(i, GivenNameTrait | FamilyNameTrait))
            return true;
    }
    return false;
}

/// A known name at the head of a run that goes on to `end`.
quint32 SpanFinder::cutKnown(const KnownMatch& match, quint32 end)
{
    const KnownName& name = *match.name;
    const bool isAlone = match.end >= end;
    const quint32 last = end - 1;
    const bool isSingle = match.end == match.first + 1;
    const bool isHeading = m_text.caseOf(m_text.sentenceOf(match.first)) != SentenceCase::Plain;
    if (isHeading && name.sense <= NameSense::ShortForm && !m_text.has(last, OrganisationHeadTrait | PlaceHeadTrait))
        return takeKnown(match);
    if (!isAlone) {
        bool hasOrganisationHead = m_text.has(last, OrganisationHeadTrait);
        for (quint32 i = match.end; i + 1 < end; ++i)
            hasOrganisationHead = hasOrganisationHead
                || (m_runs.isHeadOf(i) && m_text.is(i + 1, u"of") && m_text.has(i, OrganisationHeadTrait));
        NameSpan span;
        span.first = m_text.is(match.first, u"the") ? match.first + 1 : match.first;
        span.end = end;
        span.country = match.country;
        if (hasOrganisationHead && !m_text.has(last, PlaceHeadTrait)) {
            span.kind = NameKind::Organisation;
            put(span);
            return end;
        }
        if (m_text.has(last, PlaceHeadTrait) && m_text.isName(last)) {
            span.kind = hasOrganisationHead ? NameKind::Undecided : NameKind::Place;
            put(span);
            return end;
        }
        if (m_text.has(last, OtherHeadTrait) && name.sense != NameSense::Organisation) {
            if (name.sense == NameSense::Country && isSingle && m_text.word(match.first).isAllCaps)
                return takeKnown(match);
            span.kind = NameKind::Other;
            put(span);
            return end;
        }
        const bool mayBePerson = isSingle && m_text.has(match.first, GivenNameTrait | FamilyNameTrait)
            && name.sense != NameSense::CountryAdjective && !m_text.word(match.first).isAllCaps;
        const bool mayBeClub = isSingle && (name.sense == NameSense::Place || name.sense == NameSense::Capital)
            && !m_text.has(match.end, GivenNameTrait | HonorificTrait) && !m_known.covering(match.end);
        if (mayBePerson || mayBeClub)
            return match.first; // goes into the segment
    }
    return takeKnown(match);
}

void SpanFinder::cut(quint32 first, quint32 end)
{
    quint32 at = first;
    quint32 pending = first; // first word of a segment that no known name has begun
    const auto flush = [&](quint32 until) {
        // joints left over at the edges are no part of a name
        quint32 from = pending;
        while (from < until && !m_text.isName(from) && !m_text.has(from, ParticleTrait))
            ++from;
        while (until > from && !m_text.isLetters(until - 1) && m_text.word(until - 1).kind != WordKind::Mixed
               && !m_text.isMark(until - 1, u'.'))
            --until;
        // a caption without a stop, then "In the north": the next sentence has begun
        while (until > from + 1 && m_text.has(until - 1, FunctionTrait) && m_text.has(until, ArticleTrait))
            --until;
        if (until <= from || isEvidenceless(from, until))
            return;
        NameSpan span;
        span.first = from;
        span.end = until;
        put(span);
    };
    while (at < end) {
        // "Tan Sri" is a title, "Tan Wei Jun" has none
        const bool isFamilyName = m_text.has(at, FamilyFirstTrait) && !m_text.has(at + 1, HonorificTrait);
        if (m_text.has(at, HonorificTrait) && !isFamilyName && m_text.isName(at) && at + 1 < end && at == pending) {
            const quint32 next = m_text.isMark(at + 1, u'.') ? at + 2 : at + 1;
            m_hasHonorific = true;
            m_isFemale = m_text.has(at, FemaleTrait) && !m_text.has(at, MaleTrait);
            m_isMale = m_text.has(at, MaleTrait) && !m_text.has(at, FemaleTrait);
            at = pending = next;
            continue;
        }
        // "Activist Marta Berg": a noun with the capital of its sentence
        if (at == pending && at + 1 < end && m_text.has(at, PersonNounTrait)
            && !m_text.has(at, GivenNameTrait | FamilyNameTrait) && m_text.isFirst(at) && m_text.isName(at + 1)) {
            pending = ++at;
            continue;
        }
        const KnownMatch* match = m_known.beginningAt(at);
        const bool isInside = at > pending;
        // "the Federation Patricio Santibáñez": a personal name after a body's head
        if (isInside && !match && at + 1 < end && m_text.has(at, GivenNameTrait)
            && !m_text.has(at, OrganisationHeadTrait | PlaceHeadTrait | CommonTrait)
            && m_text.has(at - 1, OrganisationHeadTrait) && m_text.isName(at - 1) && m_text.isName(at + 1)
            && !m_text.has(end - 1, OrganisationHeadTrait | PlaceHeadTrait | OtherHeadTrait)) {
            flush(at);
            pending = at;
        }
        if (match && match->name && !m_hasHonorific
            && (!isInside
                || (match->end - match->first > 1 && !m_runs.isHeadOf(pending) && !m_text.is(at - 1, u"of")
                    && !m_text.is(at - 1, u"the")))) {
            if (isInside)
                flush(at);
            pending = at;
            const quint32 next = cutKnown(*match, end);
            if (next > at) {
                at = pending = next;
                continue;
            }
            at = match->end;
            continue;
        }
        ++at;
    }
    if (pending < end)
        flush(end);
    m_hasHonorific = m_isFemale = m_isMale = false;
}

void SpanFinder::readSentence(const Sentence& sentence)
{
    for (quint32 i = sentence.firstWord; i < sentence.endWord;) {
        if (const KnownMatch* match = m_known.beginningAt(i)) {
            if (match->isBody()) {
                i = takeBody(*match);
                continue;
            }
            if (m_titles.covering(i) >= 0 || m_text.is(i, u"the")) {
                const bool isTitleWord = m_titles.covering(i) >= 0 && match->end == i + 1
                    && match->name->sense >= NameSense::Place
                    && m_text.has(i, TitleBeforeTrait | PortfolioTrait | OfficeTrait);
                i = isTitleWord ? match->end : takeKnown(*match);
                continue;
            }
        }
        // "While Moscow": the first word of a sentence, or of a heading, is not the name's
        const bool isMonthsName = m_runs.beginsWithMonth(i);
        const bool isFunction = m_text.has(i, FunctionTrait) && !isMonthsName && !m_text.word(i).isAllCaps
            && (m_text.opens(i) || m_text.caseOf(m_text.sentenceOf(i)) != SentenceCase::Plain || !m_text.isName(i + 1));
        // "Go home": also a family name, but of those that stand before a given one
        const bool isVerb = m_text.opens(i) && m_text.has(i, FamilyFirstTrait) && m_text.has(i, CommonTrait)
            && !m_text.has(i, GivenNameTrait) && !m_text.isName(i + 1) && !m_text.has(i + 1, SpeechTrait);
        const bool begins = m_text.isName(i) && m_titles.covering(i) < 0 && (!m_text.has(i, TimeTrait) || isMonthsName)
            && !isFunction && !isVerb && !m_text.isInAddress(i) && !m_text.isMark(i + 1, u'$');
        if (!begins) {
            ++i;
            continue;
        }
        quint32 first = i;
        // "al-Assad", "von Beust": a particle in front belongs to the name
        if (i >= 2 && m_text.isHyphen(i - 1) && m_text.isJoined(i) && m_text.isJoined(i - 1)
            && m_text.has(i - 2, ParticleTrait) && m_text.isLowerCase(i - 2))
            first = i - 2;
        const quint32 end = m_runs.endOf(i, sentence.endWord);
        cut(first, std::max(end, i + 1));
        i = std::max(end, i + 1);
    }
}

std::vector<NameSpan> SpanFinder::run()
{
    for (const Sentence& sentence : m_text.structure().sentences)
        readSentence(sentence);
    return std::move(m_spans);
}

} // namespace

std::vector<NameSpan> findNameSpans(const ActorText& text, const KnownNames& known, Titles& titles)
{
    std::vector<NameSpan> spans = SpanFinder(text, known, titles).run();
    spans = partedPairs(text, known, std::move(spans));
    joinHolders(text, titles, spans);
    return spans;
}

} // namespace demarche
