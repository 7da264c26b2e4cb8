// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that every state has: whose foreign ministry is "the foreign ministry"?
#include "models/analysis/actor_linking.h"
#include "models/analysis/actor_owner.h"

namespace demarche {

namespace {

class BodyLinker {
public:
    BodyLinker(const LinkingInput& input, ActorDrafts& drafts)
        : m_text(input.text)
        , m_input(input)
        , m_drafts(drafts)
        , m_last(64, -1)
    {
    }
    void run();

private:
    qint16 ownerOf(const NameSpan& span, size_t at) const;
    qint16 ownerInTitles(const NameSpan& span) const;
    qint16 ownerAfter(size_t at) const;
    qint16 actingBefore(const NameSpan& span) const;
    void put(const NameSpan& span, qint16 country);
    qint16 seatAfter(const NameSpan& span) const;

    const ActorText& m_text;
    const LinkingInput& m_input;
    ActorDrafts& m_drafts;
    size_t m_nextTitle = 0; ///< the first title after the current body
    std::vector<qint16> m_last; ///< by state body: the country it was last said of
};

/// "Deputy Foreign Minister" of a side known: its foreign ministry is meant next.
qint16 BodyLinker::ownerInTitles(const NameSpan& span) const
{
    const QString key = m_text.lexicon().body(quint32(span.body)).key;
    const QStringView portfolio = QStringView(key).left(key.indexOf(u'-'));
    constexpr size_t farthest = 60; // titles looked at
    const std::vector<TitleSpan>& titles = m_input.titles.all();
    size_t past = m_nextTitle;
    for (size_t looked = 0; past > 0 && looked < farthest; ++looked) {
        const TitleSpan& title = titles[--past];
        if (title.country < 0)
            continue;
        for (quint32 i = title.first; i < title.end; ++i) {
            if (m_text.is(i, portfolio))
                return title.country;
        }
    }
    return -1;
}

qint16 BodyLinker::ownerAfter(size_t at) const
{
    constexpr size_t farthest = 300; // names looked at
    for (size_t s = at + 1; s < m_input.spans.size() && s - at < farthest; ++s) {
        if (m_input.spans[s].body == m_input.spans[at].body && m_input.spans[s].country >= 0)
            return m_input.spans[s].country;
    }
    return -1;
}

/// "The Ministry of Foreign Affairs in Seoul": the state whose seat follows.
qint16 BodyLinker::seatAfter(const NameSpan& span) const
{
    if (!m_text.is(span.end, u"in"))
        return -1;
    const KnownMatch* match = m_input.known.covering(span.end + 1);
    return match && match->name ? match->country : -1;
}

qint16 BodyLinker::ownerOf(const NameSpan& span, size_t at) const
{
    if (span.country >= 0)
        return span.country;
    if (const qint16 seat = seatAfter(span); seat >= 0)
        return seat;
    if (span.isOwned) {
        if (const qint16 subject = subjectStateBefore(m_text, m_input.known, span.first); subject >= 0)
            return subject;
    }
    if (const qint16 last = m_last[size_t(span.body)]; last >= 0)
        return last;
    if (const qint16 office = ownerInTitles(span); office >= 0)
        return office;
    const bool isHeadline = m_text.partOf(span.first) == PartKind::Headline || m_text.sentenceOf(span.first) == 0;
    if (isHeadline) {
        if (const qint16 later = ownerAfter(at); later >= 0)
            return later;
    }
    if (const qint16 subject = subjectStateBefore(m_text, m_input.known, span.first); subject >= 0)
        return subject;
    if (const qint16 later = ownerAfter(at); later >= 0)
        return later;
    return actingBefore(span);
}

/// "Norway recalled its envoy. The foreign ministry said ...": the state whose act the sentence before tells.
qint16 BodyLinker::actingBefore(const NameSpan& span) const
{
    const quint32 sentence = m_text.sentenceOf(span.first);
    if (sentence == 0)
        return -1;
    const Sentence& before = m_text.sentence(sentence - 1);
    constexpr quint32 longest = 100; // words
    if (before.endWord - before.firstWord > longest || before.endWord == before.firstWord)
        return -1;
    return subjectStateBefore(m_text, m_input.known, before.endWord - 1);
}

void BodyLinker::put(const NameSpan& span, qint16 country)
{
    const StateBody& body = m_text.lexicon().body(quint32(span.body));
    const bool isOwnName = span.isCapitalised;
    if (country < 0 && !span.isCapitalised)
        return; // "a parliament", nobody's
    QString name = body.name;
    QString bodyId;
    if (country >= 0) {
        const KnownCountry& state = m_text.lexicon().country(country);
        name = QStringLiteral("%1 (%2)").arg(body.name, state.name);
        bodyId = state.code + u':' + body.key;
    }
    const QString key = bodyId.isEmpty() ? QStringLiteral("body:") + body.key : bodyId;
    const qint32 actor = m_drafts.keyed(key, name, ActorKind::Organisation);
    ActorDraft& draft = m_drafts[actor];
    draft.country = country;
    draft.finding.bodyId = bodyId;
    draft.finding.reason
        = { "actor.state-body",
            { QuotedWords { m_text.span(span.first, span.end).in(m_text.article().text).toString() }, name } };
    if (m_text.isMark(span.end, u'(') && span.end + 1 < m_text.size() && m_text.word(span.end + 1).isAllCaps
        && m_text.isMark(span.end + 2, u')'))
        m_drafts.setAcronym(m_text.view(span.end + 1).toString(), actor);
    m_drafts.mention(actor, span.first, span.end, isOwnName ? MentionKind::Name : MentionKind::RoleNoun);
    m_last[size_t(span.body)] = country;
}

void BodyLinker::run()
{
    for (size_t s = 0; s < m_input.spans.size(); ++s) {
        const NameSpan& span = m_input.spans[s];
        if (span.kind != NameKind::Body)
            continue;
        if (span.body >= qint32(m_last.size()))
            m_last.resize(size_t(span.body) + 1, -1);
        // "military cooperation": a lower-case body that a noun follows is no body
        const bool isAuthor = !span.isCapitalised && m_text.has(span.end, PaperTrait) && m_text.isLowerCase(span.end);
        // "the army fired", "the army shot the guards": what follows is its verb
        const bool isActing = span.end < m_text.size()
            && (m_text.view(span.end).endsWith(u"ed")
                || (span.end + 1 < m_text.size() && m_text.has(span.end + 1, ArticleTrait)));
        const bool isAttribute = !isActing && !isAuthor && !span.isCapitalised && m_text.isLowerCase(span.end)
            && m_text.word(span.end).followsSpace
            && !m_text.has(span.end, CommonTrait | SpeechTrait | LocativeTrait | MotionTrait);
        const bool isBare = !span.isCapitalised && span.country < 0 && !span.isOwned
            && !(span.first > 0
                 && (m_text.is(span.first - 1, u"the") || (isAuthor && m_text.has(span.first - 1, ArticleTrait))));
        if (isAttribute || isBare)
            continue;
        while (m_nextTitle < m_input.titles.all().size() && m_input.titles.all()[m_nextTitle].first < span.first)
            ++m_nextTitle;
        put(span, ownerOf(span, s));
    }
}

} // namespace

void linkBodies(const LinkingInput& input, ActorDrafts& drafts) { BodyLinker(input, drafts).run(); }

} // namespace demarche
