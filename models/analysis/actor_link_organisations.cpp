// SPDX-License-Identifier: GPL-3.0-or-later
// Organisations by name and acronym, and the outlets that only carry the news.
#include "models/analysis/actor_linking.h"
#include "models/analysis/actor_owner.h"

namespace demarche {

namespace {

class OrganisationLinker {
public:
    OrganisationLinker(const LinkingInput& input, ActorDrafts& drafts)
        : m_text(input.text)
        , m_input(input)
        , m_drafts(drafts)
    {
    }
    void link(const NameSpan& span);
    void noteAcronyms();

private:
    qint32 known(const NameSpan& span);
    qint32 named(const NameSpan& span);
    QString wordsOf(quint32 first, quint32 end) const;
    QString keyOf(const NameSpan& span) const;

    const ActorText& m_text;
    const LinkingInput& m_input;
    ActorDrafts& m_drafts;
    QHash<QString, QString> m_meaning; ///< acronym -> key of its expansion; only asked, never walked
};

QString OrganisationLinker::wordsOf(quint32 first, quint32 end) const
{
    return m_text.span(first, end).in(m_text.article().text).toString().simplified();
}

QString OrganisationLinker::keyOf(const NameSpan& span) const
{
    if (span.known && span.known->entity >= 0)
        return m_text.lexicon().entity(span.known->entity).bodyId;
    return QStringLiteral("organisation:") + wordsOf(span.first, span.end).toLower();
}

/// "Asia Cooperation Dialogue (ACD)": in this article the acronym is that body.
void OrganisationLinker::noteAcronyms()
{
    for (size_t s = 0; s + 1 < m_input.spans.size(); ++s) {
        const NameSpan& span = m_input.spans[s];
        const NameSpan& next = m_input.spans[s + 1];
        const bool isBeside = m_text.isMark(span.end, u'(') && next.first == span.end + 1
            && m_text.isMark(next.end, u')') && next.end == next.first + 1 && m_text.word(next.first).isAllCaps;
        if (isBeside && span.kind == NameKind::Organisation)
            m_meaning.insert(wordsOf(next.first, next.end), keyOf(span));
    }
}

qint32 OrganisationLinker::known(const NameSpan& span)
{
    const KnownEntity& entity = m_text.lexicon().entity(span.known->entity);
    const qint32 actor = m_drafts.keyed(entity.bodyId, entity.name, ActorKind::Organisation);
    ActorFinding& finding = m_drafts[actor].finding;
    finding.bodyId = entity.bodyId;
    if (finding.country.isEmpty())
        finding.country = entity.country;
    ActorDraft& draft = m_drafts[actor];
    if (finding.country.isEmpty() && draft.country < 0)
        draft.country = stateDescribing(m_text, m_input.known, span.first, span.end);
    finding.reason = { "actor.known-body", { QuotedWords { wordsOf(span.first, span.end) }, entity.name } };
    return actor;
}

qint32 OrganisationLinker::named(const NameSpan& span)
{
    const QString name = wordsOf(span.first, span.end);
    const qint32 actor = m_drafts.keyed(keyOf(span), name, ActorKind::Organisation);
    ActorDraft& draft = m_drafts[actor];
    if (draft.country < 0)
        draft.country = span.country;
    if (draft.country < 0)
        draft.country = stateDescribing(m_text, m_input.known, span.first, span.end);
    return actor;
}

void OrganisationLinker::link(const NameSpan& span)
{
    const bool isSeat
        = span.kind == NameKind::Country && span.known->sense == NameSense::Seat && span.known->entity >= 0;
    if (span.kind != NameKind::Organisation && !isSeat)
        return;
    const auto meaning = m_meaning.constFind(wordsOf(span.first, span.end));
    qint32 actor = m_drafts.withAcronym(wordsOf(span.first, span.end));
    if (actor < 0 && meaning != m_meaning.constEnd())
        actor = m_drafts.find(*meaning);
    if (actor < 0)
        actor = span.known && span.known->entity >= 0 ? known(span) : named(span);
    m_drafts.mention(actor, span.first, span.end, MentionKind::Name);
}

} // namespace

void linkOrganisations(const LinkingInput& input, ActorDrafts& drafts)
{
    OrganisationLinker linker(input, drafts);
    linker.noteAcronyms();
    for (const NameSpan& span : input.spans)
        linker.link(span);
}

} // namespace demarche
