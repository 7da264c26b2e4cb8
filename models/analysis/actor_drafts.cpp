// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps drafts and mentions, and makes findings of them.
#include "models/analysis/actor_drafts.h"

#include <algorithm>

namespace demarche {

qint32 ActorDrafts::add(const QString& name, ActorKind kind)
{
    ActorDraft draft;
    draft.finding.name = name;
    draft.finding.kind = kind;
    draft.finding.reason = { "actor.named", { QuotedWords { name } } };
    m_drafts.push_back(std::move(draft));
    return count() - 1;
}

qint32 ActorDrafts::keyed(const QString& key, const QString& name, ActorKind kind)
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.constEnd())
        return *known;
    const qint32 actor = add(name, kind);
    m_byKey.insert(key, actor);
    return actor;
}

void ActorDrafts::mention(qint32 actor, quint32 first, quint32 end, MentionKind kind)
{
    m_mentions.push_back({ first, end, actor, kind });
}

void ActorDrafts::sortMentions()
{
    std::stable_sort(m_mentions.begin(), m_mentions.end(), [](const MentionDraft& a, const MentionDraft& b) {
        return a.first != b.first ? a.first < b.first : a.end > b.end;
    });
}

std::vector<ActorFinding> ActorDrafts::take()
{
    sortMentions();
    std::vector<qint32> order;
    std::vector<bool> isSeen(m_drafts.size(), false);
    for (const MentionDraft& mention : m_mentions) {
        ActorFinding& finding = m_drafts[size_t(mention.actor)].finding;
        const TextSpan span = m_text.span(mention.first, mention.end);
        if (!finding.mentions.empty() && finding.mentions.back().span == span)
            continue;
        finding.mentions.push_back({ span, mention.kind });
        if (!isSeen[size_t(mention.actor)])
            finding.isSourceOnly = true;
        if (!m_text.isCredit(mention.first))
            finding.isSourceOnly = false;
        if (mention.kind == MentionKind::Name) {
            const QString form = span.in(m_text.article().text).toString().simplified();
            if (form != finding.name && !finding.aliases.contains(form))
                finding.aliases.append(form);
        }
        if (!isSeen[size_t(mention.actor)]) {
            isSeen[size_t(mention.actor)] = true;
            order.push_back(mention.actor);
        }
    }
    std::vector<ActorFinding> findings;
    findings.reserve(order.size());
    for (const qint32 actor : order) {
        ActorFinding& finding = m_drafts[size_t(actor)].finding;
        finding.aliases.sort();
        const qint16 country = m_drafts[size_t(actor)].country;
        if (finding.country.isEmpty() && country >= 0)
            finding.country = m_text.lexicon().country(country).code;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace demarche
