// SPDX-License-Identifier: GPL-3.0-or-later
// The actors of an article while they are being put together.
#pragma once

#include "models/analysis/actor_name_spans.h"
#include "models/analysis/actor_person_name.h"

#include <QHash>

#include <vector>

namespace demarche {

struct ActorDraft {
    ActorFinding finding; ///< mentions come from MentionDraft
    PersonNameParts person;
    qint16 country = -1; ///< in the lexicon
    std::vector<quint16> offices; ///< groups of its roles
    std::vector<qint16> officeCountries; ///< parallel to offices
    quint32 introducedAt = 0; ///< word of the first mention by more than a single name, else of the first
    bool isFemale = false;
    bool isMale = false;
    bool isBare = false; ///< person named by one word only
};

/// Words [first, end) mean an actor.
struct MentionDraft {
    quint32 first = 0;
    quint32 end = 0;
    qint32 actor = -1;
    MentionKind kind = MentionKind::Name;
};

class ActorDrafts {
public:
    explicit ActorDrafts(const ActorText& text)
        : m_text(text)
    {
    }
    /// The actor that `key` stands for, made with name and kind if it is new.
    qint32 keyed(const QString& key, const QString& name, ActorKind kind);
    qint32 find(const QString& key) const { return m_byKey.value(key, -1); }
    qint32 add(const QString& name, ActorKind kind);
    void mention(qint32 actor, quint32 first, quint32 end, MentionKind kind);
    ActorDraft& operator[](qint32 actor) { return m_drafts[size_t(actor)]; }
    const ActorDraft& operator[](qint32 actor) const { return m_drafts[size_t(actor)]; }
    qint32 count() const { return qint32(m_drafts.size()); }
    std::vector<MentionDraft>& mentions() { return m_mentions; }
    const std::vector<MentionDraft>& mentions() const { return m_mentions; }
    /// "(NSC)" after a name: in this article the acronym is that actor.
    void setAcronym(const QString& acronym, qint32 actor) { m_byAcronym.insert(acronym, actor); }
    qint32 withAcronym(const QString& acronym) const { return m_byAcronym.value(acronym, -1); }
    void sortMentions();
    /// The findings, by first mention; drafts without mentions are left out.
    std::vector<ActorFinding> take();

private:
    const ActorText& m_text;
    std::vector<ActorDraft> m_drafts;
    std::vector<MentionDraft> m_mentions;
    QHash<QString, qint32> m_byKey; ///< only asked, never walked
    QHash<QString, qint32> m_byAcronym; ///< only asked, never walked
};

} // namespace demarche
