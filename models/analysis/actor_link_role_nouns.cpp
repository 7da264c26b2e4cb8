// SPDX-License-Identifier: GPL-3.0-or-later
// "The Russian ambassador", "the ministry": nouns that stand for someone named elsewhere.
#include "models/analysis/actor_linking.h"

#include <algorithm>

namespace demarche {

namespace {

class RoleNounLinker {
public:
    RoleNounLinker(const LinkingInput& input, ActorDrafts& drafts)
        : m_text(input.text)
        , m_input(input)
        , m_drafts(drafts)
    {
        noteSides();
    }
    void linkTitles();
    void linkBodyNouns();

private:
    void noteSides();
    bool isOnlySide(quint16 group, qint16 country) const;
    void learnSide(ActorDraft& draft, const TitleSpan& title) const;
    qint32 holderOf(const TitleSpan& title) const;
    qint32 introducedNext(const TitleSpan& title) const;
    bool doesHold(const ActorDraft& draft, const TitleSpan& title) const;
    qint32 bodyNamed(quint32 noun) const;

    const ActorText& m_text;
    const LinkingInput& m_input;
    ActorDrafts& m_drafts;
    size_t m_before = 0; ///< mentions before the current word, of the sorted list
    size_t m_mentionCount = 0;
    std::vector<qint16> m_sideOf; ///< by group of offices: the one state whose they are, else nobodys or severals
};

constexpr qint16 nobodys = -1;
constexpr qint16 severals = -2;

void RoleNounLinker::noteSides()
{
    for (const TitleSpan& title : m_input.titles.all()) {
        if (title.country < 0)
            continue;
        if (title.group >= m_sideOf.size())
            m_sideOf.resize(size_t(title.group) + 1, nobodys);
        qint16& side = m_sideOf[title.group];
        side = side == nobodys || side == title.country ? title.country : severals;
    }
}

/// Whether the article knows offices of this group, or of one that means the same, of no other state.
bool RoleNounLinker::isOnlySide(quint16 group, qint16 country) const
{
    const ActorLexicon& lexicon = m_text.lexicon();
    for (quint16 other = 0; other < m_sideOf.size(); ++other) {
        const bool isSame = other == group || (lexicon.mayStandFor(other, group) && lexicon.mayStandFor(group, other));
        if (isSame && m_sideOf[other] != nobodys && m_sideOf[other] != country)
            return false;
    }
    return true;
}

bool RoleNounLinker::doesHold(const ActorDraft& draft, const TitleSpan& title) const
{
    if (draft.finding.kind != ActorKind::Person || (title.isFemale && draft.isMale) || (title.isMale && draft.isFemale))
        return false;
    for (size_t i = 0; i < draft.offices.size(); ++i) {
        // "Oslo's envoy ... Ambassador Lena Vik": of a side that nobody told, where no other is in question
        const bool isUntold = draft.country < 0 && draft.officeCountries[i] < 0
            && isOnlySide(title.group, title.country) && isOnlySide(draft.offices[i], title.country);
        const bool isOneSide = title.country < 0 || title.country == draft.officeCountries[i] || isUntold;
        if (isOneSide && m_text.lexicon().mayStandFor(title.group, draft.offices[i]))
            return true;
    }
    return false;
}

/// The holder mentioned last; for an office of a side also the first one mentioned later.
qint32 RoleNounLinker::holderOf(const TitleSpan& title) const
{
    constexpr size_t farthest = 200; // mentions looked at on each side
    const std::vector<MentionDraft>& mentions = m_drafts.mentions();
    for (size_t m = m_before; m > 0 && m_before - m < farthest; --m) {
        if (doesHold(m_drafts[mentions[m - 1].actor], title))
            return mentions[m - 1].actor;
    }
    if (title.country < 0)
        return -1;
    for (size_t m = m_before; m < m_mentionCount && m - m_before < farthest; ++m) {
        if (doesHold(m_drafts[mentions[m].actor], title))
            return mentions[m].actor;
    }
    return title.isDefinite ? introducedNext(title) : -1;
}

/// "... met the Chinese vice president. ... Han told him": someone named next by the family name alone,
/// without an office of his own, and with a name that is at home there; one of no known home must open a
/// later sentence.
qint32 RoleNounLinker::introducedNext(const TitleSpan& title) const
{
    constexpr quint32 farthest = 2; // sentences
    const std::vector<MentionDraft>& mentions = m_drafts.mentions();
    for (size_t m = m_before; m < m_mentionCount; ++m) {
        if (m_text.sentenceOf(mentions[m].first) > m_text.sentenceOf(title.first) + farthest)
            return -1;
        const ActorDraft& draft = m_drafts[mentions[m].actor];
        if (draft.finding.kind != ActorKind::Person || !draft.isBare || !draft.offices.empty()
            || draft.introducedAt != mentions[m].first)
            continue;
        const std::vector<qint16>& homes = m_text.lexicon().homesOf(m_text.id(mentions[m].first));
        const bool isNextSubject = m_text.isFirst(mentions[m].first)
            && m_text.sentenceOf(mentions[m].first) > m_text.sentenceOf(title.first);
        if ((homes.empty() && isNextSubject) || std::find(homes.begin(), homes.end(), title.country) != homes.end())
            return mentions[m].actor;
    }
    return -1;
}

/// What a role noun tells of its holder: the office, or whose office it is.
void RoleNounLinker::learnSide(ActorDraft& draft, const TitleSpan& title) const
{
    const QString& code = m_text.lexicon().country(title.country).code;
    if (draft.offices.empty()) {
        draft.offices.push_back(title.group);
        draft.officeCountries.push_back(title.country);
        draft.country = title.country;
        const TextSpan span = m_text.span(title.first, title.end);
        draft.finding.roles.push_back({ span.in(m_text.article().text).toString().simplified(), code, span });
        return;
    }
    if (draft.country >= 0)
        return;
    draft.country = title.country;
    for (size_t i = 0; i < draft.offices.size(); ++i) {
        if (draft.officeCountries[i] >= 0)
            continue;
        draft.officeCountries[i] = title.country;
        if (i < draft.finding.roles.size())
            draft.finding.roles[i].country = code;
    }
}

void RoleNounLinker::linkTitles()
{
    m_drafts.sortMentions();
    m_mentionCount = m_drafts.mentions().size();
    std::vector<MentionDraft> found;
    for (const TitleSpan& title : m_input.titles.all()) {
        if (title.holder >= 0 || title.isPlural || title.isIndefinite)
            continue;
        const bool isMeant = title.isDefinite || title.isOwned || title.country >= 0;
        if (!isMeant)
            continue;
        while (m_before < m_mentionCount && m_drafts.mentions()[m_before].first < title.first)
            ++m_before;
        const qint32 holder = holderOf(title);
        if (holder < 0)
            continue;
        found.push_back({ title.first, title.end, holder, MentionKind::RoleNoun });
        if (title.country >= 0)
            learnSide(m_drafts[holder], title);
    }
    for (const MentionDraft& mention : found)
        m_drafts.mention(mention.actor, mention.first, mention.end, mention.kind);
    m_drafts.sortMentions();
}

qint32 RoleNounLinker::bodyNamed(quint32 noun) const
{
    constexpr size_t farthest = 100;
    const QString word = m_text.view(noun).toString().toLower();
    const std::vector<MentionDraft>& mentions = m_drafts.mentions();
    for (size_t m = m_before; m > 0 && m_before - m < farthest; --m) {
        const ActorFinding& finding = m_drafts[mentions[m - 1].actor].finding;
        if (finding.kind != ActorKind::Organisation)
            continue;
        if (finding.bodyId.endsWith(u'-' + word) || finding.bodyId.endsWith(u':' + word))
            return mentions[m - 1].actor;
        const QStringView name = finding.name;
        if (name.contains(word, Qt::CaseInsensitive) && !finding.bodyId.contains(u':'))
            return mentions[m - 1].actor;
    }
    return -1;
}

void RoleNounLinker::linkBodyNouns()
{
    m_before = 0;
    m_mentionCount = m_drafts.mentions().size();
    std::vector<MentionDraft> found;
    for (quint32 i = 1; i < m_text.size(); ++i) {
        if (!m_text.has(i, OrganisationHeadTrait) || !m_text.isLowerCase(i) || !m_text.is(i - 1, u"the")
            || m_text.is(i, u"times") || m_input.titles.covering(i) >= 0 || m_input.known.covering(i))
            continue;
        // "the security policy": another noun follows
        if (m_text.isLowerCase(i + 1) && !m_text.has(i + 1, CommonTrait | SpeechTrait | LocativeTrait | MotionTrait))
            continue;
        while (m_before < m_mentionCount && m_drafts.mentions()[m_before].first < i)
            ++m_before;
        const qint32 body = bodyNamed(i);
        if (body >= 0)
            found.push_back({ i - 1, i + 1, body, MentionKind::RoleNoun });
    }
    for (const MentionDraft& mention : found)
        m_drafts.mention(mention.actor, mention.first, mention.end, mention.kind);
    m_drafts.sortMentions();
}

} // namespace

void linkRoleNouns(const LinkingInput& input, ActorDrafts& drafts)
{
    RoleNounLinker linker(input, drafts);
    linker.linkTitles();
    linker.linkBodyNouns();
}

} // namespace demarche
