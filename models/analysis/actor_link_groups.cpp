// SPDX-License-Identifier: GPL-3.0-or-later
// Unnamed people who speak together: "Experts warned", "some officials said".
#include "models/analysis/actor_linking.h"

namespace demarche {

namespace {

class GroupLinker {
public:
    GroupLinker(const LinkingInput& input, ActorDrafts& drafts)
        : m_text(input.text)
        , m_input(input)
        , m_drafts(drafts)
    {
    }
    void run();

private:
    bool isSubjectAt(quint32 noun) const;
    bool isBare(quint32 noun) const;
    const ActorText& m_text;
    const LinkingInput& m_input;
    ActorDrafts& m_drafts;
};

/// Nothing before it that makes it particular: it opens a clause, or follows "some", "many".
bool GroupLinker::isBare(quint32 noun) const
{
    if (m_text.isFirst(noun))
        return true;
    const quint32 before = noun - 1;
    return m_text.isMark(before, u',') || m_text.has(before, ConjunctionTrait | QuantityTrait);
}

/// "have warned", "also say", "told".
bool GroupLinker::isSubjectAt(quint32 noun) const
{
    quint32 verb = noun + 1;
    while (verb < noun + 4 && m_text.has(verb, AuxiliaryTrait))
        ++verb;
    return m_text.has(verb, SpeechTrait) && m_text.isLowerCase(verb) && !m_text.has(verb, UnsaidTrait);
}

void GroupLinker::run()
{
    for (quint32 i = 0; i < m_text.size(); ++i) {
        if (!m_text.has(i, PersonNounPluralTrait | OfficePluralTrait) || !m_text.isLetters(i)
            || m_text.partOf(i) == PartKind::Furniture || m_input.known.covering(i) || !isBare(i) || !isSubjectAt(i))
            continue;
        const QString noun = m_text.view(i).toString();
        const QString name = noun.at(0).toUpper() + noun.mid(1).toLower();
        const qint32 actor = m_drafts.keyed(QStringLiteral("group:") + noun.toLower(), name, ActorKind::Group);
        m_drafts[actor].finding.reason = { "actor.group", { QuotedWords { noun } } };
        m_drafts.mention(actor, i, i + 1, MentionKind::RoleNoun);
    }
}

} // namespace

void linkGroups(const LinkingInput& input, ActorDrafts& drafts) { GroupLinker(input, drafts).run(); }

} // namespace demarche
