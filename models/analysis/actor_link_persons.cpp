// SPDX-License-Identifier: GPL-3.0-or-later
// Persons by full name first; then single names, each the person of that name last introduced.
#include "models/analysis/actor_linking.h"
#include "models/analysis/actor_owner.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostHolders = 60; // of one name part that are looked at; keeps hostile input linear

class PersonLinker {
public:
    PersonLinker(const LinkingInput& input, ActorDrafts& drafts);
    void linkFull(const NameSpan& span);
    void linkSingle(const NameSpan& span);
    void noteRole(const NameSpan& span, qint32 actor);

private:
    qint32 made(const NameSpan& span, PersonNameParts name);
    qint32 sameAs(const PersonNameParts& name, const QString& part) const;
    bool doesRoleFit(const NameSpan& span, const ActorDraft& draft) const;
    bool mayHoldBoth(const NameSpan& span, const ActorDraft& draft) const;
    qint16 sideOf(const TitleSpan& title) const;
    qint16 homeOf(const NameSpan& span) const;
    qint16 bodyServed(const NameSpan& span) const;
    QString textOf(quint32 first, quint32 end) const;

    struct MinistryMention {
        quint32 word;
        QString portfolio; ///< "foreign"
        qint16 country;
    };
    const ActorText& m_text;
    const LinkingInput& m_input;
    ActorDrafts& m_drafts;
    std::vector<MinistryMention> m_ministries; ///< ascending
    QHash<QString, std::vector<qint32>> m_byPart; ///< only asked, never walked
};

PersonLinker::PersonLinker(const LinkingInput& input, ActorDrafts& drafts)
    : m_text(input.text)
    , m_input(input)
    , m_drafts(drafts)
{
    drafts.sortMentions();
    for (const MentionDraft& mention : drafts.mentions()) {
        const QString& id = drafts[mention.actor].finding.bodyId;
        const qsizetype colon = id.indexOf(u':');
        if (colon > 0 && drafts[mention.actor].country >= 0 && id.endsWith(u"-ministry"))
            m_ministries.push_back(
                { mention.first, id.mid(colon + 1, id.indexOf(u'-') - colon - 1), drafts[mention.actor].country });
    }
}

QString PersonLinker::textOf(quint32 first, quint32 end) const
{
    return m_text.span(first, end).in(m_text.article().text).toString().simplified();
}

qint32 PersonLinker::made(const NameSpan& span, PersonNameParts name)
{
    const qint32 actor = m_drafts.add(textOf(span.first, span.end), ActorKind::Person);
    ActorDraft& draft = m_drafts[actor];
    draft.introducedAt = span.first;
    draft.isBare = name.isSingle();
    for (const QString& part : name.parts) {
        std::vector<qint32>& holders = m_byPart[part];
        if (part.size() > 1 && (holders.empty() || holders.back() != actor))
            holders.push_back(actor);
    }
    draft.person = std::move(name);
    return actor;
}

/// Among the persons who share a part of the name, the last one who may bear all of it.
qint32 PersonLinker::sameAs(const PersonNameParts& name, const QString& part) const
{
    const auto holders = m_byPart.constFind(part);
    if (holders == m_byPart.constEnd())
        return -1;
    size_t looked = 0;
    for (auto at = holders->rbegin(); at != holders->rend() && looked < mostHolders; ++at, ++looked) {
        if (isSamePerson(m_drafts[*at].person, name))
            return *at;
    }
    return -1;
}

void PersonLinker::linkFull(const NameSpan& span)
{
    PersonNameParts name = personNameOf(m_text, span.first, span.end);
    if (name.parts.empty())
        return;
    qint32 actor = sameAs(name, name.parts[name.familyPart]);
    if (actor < 0)
        actor = sameAs(name, name.parts.back());
    if (actor < 0)
        actor = sameAs(name, name.parts.front());
    if (actor < 0)
        actor = made(span, std::move(name));
    else if (name.parts.size() > m_drafts[actor].person.parts.size()) {
        for (const QString& part : name.parts) {
            if (part.size() > 1 && !m_drafts[actor].person.has(part))
                m_byPart[part].push_back(actor);
        }
        m_drafts[actor].person = std::move(name);
        m_drafts[actor].finding.name = textOf(span.first, span.end);
    }
    noteRole(span, actor);
    m_drafts.mention(actor, span.first, span.end, MentionKind::Name);
}

bool PersonLinker::doesRoleFit(const NameSpan& span, const ActorDraft& draft) const
{
    if ((span.isFemale && draft.isMale) || (span.isMale && draft.isFemale))
        return false;
    if (span.title < 0 || draft.offices.empty())
        return true;
    const TitleSpan& title = m_input.titles.all()[size_t(span.title)];
    for (size_t i = 0; i < draft.offices.size(); ++i) {
        const bool fits = m_text.lexicon().mayStandFor(title.group, draft.offices[i])
            || m_text.lexicon().mayStandFor(draft.offices[i], title.group);
        const bool isOneSide
            = title.country < 0 || draft.officeCountries[i] < 0 || title.country == draft.officeCountries[i];
        if (fits && isOneSide)
            return true;
    }
    return false;
}

/// An only bearer of a rare name may hold another office as well, if no other side's; of names that
/// millions share ("Kim") nobody may.
bool PersonLinker::mayHoldBoth(const NameSpan& span, const ActorDraft& draft) const
{
    if (draft.person.isFamilyFirst || (span.isFemale && draft.isMale) || (span.isMale && draft.isFemale))
        return false;
    const qint16 side = m_input.titles.all()[size_t(span.title)].country;
    return side < 0 || draft.country < 0 || side == draft.country;
}

void PersonLinker::linkSingle(const NameSpan& span)
{
    PersonNameParts name = personNameOf(m_text, span.first, span.end);
    if (name.parts.empty())
        return;
    qint32 best = -1;
    bool isBestBefore = false;
    bool isBestFamily = false;
    if (const auto holders = m_byPart.constFind(name.parts.front()); holders != m_byPart.constEnd()) {
        const size_t skipped = holders->size() > mostHolders ? holders->size() - mostHolders : 0;
        for (size_t h = skipped; h < holders->size(); ++h) {
            const qint32 one = (*holders)[h];
            const ActorDraft& draft = m_drafts[one];
            if (!doesRoleFit(span, draft) && !(holders->size() == 1 && span.title >= 0 && mayHoldBoth(span, draft)))
                continue;
            const bool isBefore = draft.introducedAt < span.first;
            const bool isFamily = draft.person.parts[draft.person.familyPart] == name.parts.front();
            // the family name before the given one; introduced before rather than after; then the last before, the
            // first after
            bool isBetter = best < 0;
            if (!isBetter && isFamily != isBestFamily)
                isBetter = isFamily;
            else if (!isBetter && isBefore != isBestBefore)
                isBetter = isBefore;
            else if (!isBetter && isBefore)
                isBetter = draft.introducedAt > m_drafts[best].introducedAt;
            if (isBetter) {
                best = one;
                isBestBefore = isBefore;
                isBestFamily = isFamily;
            }
        }
    }
    if (best < 0)
        best = made(span, std::move(name));
    noteRole(span, best);
    m_drafts.mention(best, span.first, span.end, MentionKind::Name);
}

/// Whose official: as the title says, or as the ministry of its portfolio was last said to be.
qint16 PersonLinker::sideOf(const TitleSpan& title) const
{
    constexpr size_t farthest = 40; // mentions of ministries looked at
    if (title.country >= 0)
        return title.country;
    // "Chile sent its foreign minister": the owner is somebody the sentence names, no ministry before it
    if (title.first > 0 && m_text.has(title.first - 1, OwningTrait))
        return subjectStateBefore(m_text, m_input.known, title.first);
    bool hasPortfolio = false;
    for (quint32 i = title.first; i < title.end; ++i)
        hasPortfolio = hasPortfolio || (m_text.has(i, PortfolioTrait) && i != title.noun);
    const bool isMinister = m_text.is(title.noun, u"minister");
    const auto past = std::lower_bound(m_ministries.begin(), m_ministries.end(), title.first,
                                       [](const MinistryMention& one, quint32 word) { return one.word < word; });
    size_t looked = 0;
    for (auto at = past; at != m_ministries.begin() && looked < farthest; ++looked) {
        --at;
        for (quint32 i = title.first; i < title.end; ++i) {
            if (m_text.is(i, at->portfolio))
                return at->country;
        }
        if (isMinister && !hasPortfolio)
            return at->country;
    }
    return -1;
}

/// "General Lena Vik of the Norwegian Navy": the state in the name of what follows.
qint16 PersonLinker::bodyServed(const NameSpan& span) const
{
    if (!m_text.is(span.end, u"of"))
        return -1;
    const quint32 body = m_text.is(span.end + 1, u"the") ? span.end + 2 : span.end + 1;
    const auto after = std::lower_bound(m_input.spans.begin(), m_input.spans.end(), body,
                                        [](const NameSpan& one, quint32 word) { return one.first < word; });
    const bool isBody = after != m_input.spans.end() && after->first == body
        && (after->kind == NameKind::Organisation || after->kind == NameKind::Body || after->kind == NameKind::Country);
    return isBody ? after->country : qint16(-1);
}

/// Of the states where the name is at home, the one that the article speaks of most; -1 unless it does so
/// twice as often as of the next: a Kim may be of either Korea.
qint16 PersonLinker::homeOf(const NameSpan& span) const
{
    qint16 home = -1;
    quint32 most = 0;
    quint32 next = 0;
    for (const quint32 word : { span.first, span.end - 1 }) {
        for (const qint16 country : m_text.lexicon().homesOf(m_text.id(word))) {
            if (country < 0 || country == home)
                continue;
            const auto named = quint32(m_input.known.mentionsOf(country));
            if (named > most) {
                next = most;
                most = named;
                home = country;
            } else {
                next = std::max(next, named);
            }
        }
    }
    return most >= 2 * next && most > 0 ? home : -1;
}

void PersonLinker::noteRole(const NameSpan& span, qint32 actor)
{
    ActorDraft& draft = m_drafts[actor];
    draft.isFemale = draft.isFemale || span.isFemale;
    draft.isMale = draft.isMale || span.isMale;
    if (!draft.isFemale && !draft.isMale) {
        for (quint32 i = span.first; i < span.end; ++i) {
            const NameTraits gender = m_text.traits(i) & (FemaleTrait | MaleTrait);
            if (!m_text.has(i, GivenNameTrait) || gender == 0 || gender == (FemaleTrait | MaleTrait))
                continue;
            const bool isGivenPlace = draft.person.isFamilyFirst ? i != span.first : i == span.first;
            if (isGivenPlace && !draft.person.isSingle()) {
                draft.isFemale = gender == FemaleTrait;
                draft.isMale = gender == MaleTrait;
            }
        }
    }
    if (span.title < 0)
        return;
    const TitleSpan& title = m_input.titles.all()[size_t(span.title)];
    qint16 side = sideOf(title);
    if (side < 0)
        side = bodyServed(span);
    if (side < 0)
        side = draft.country >= 0 ? draft.country : homeOf(span);
    ActorRole role;
    role.title = textOf(title.first, title.end);
    role.span = m_text.span(title.first, title.end);
    if (side >= 0)
        role.country = m_text.lexicon().country(side).code;
    const bool isNew = std::none_of(draft.finding.roles.begin(), draft.finding.roles.end(),
                                    [&](const ActorRole& one) { return one.title == role.title; });
    constexpr size_t mostRoles = 20;
    if (isNew && draft.offices.size() < mostRoles) {
        draft.finding.roles.push_back(role);
        draft.offices.push_back(title.group);
        draft.officeCountries.push_back(side);
    }
    if (draft.country < 0)
        draft.country = side;
    draft.finding.reason
        = { "actor.titled", { QuotedWords { textOf(span.first, span.end) }, QuotedWords { role.title } } };
}

} // namespace

void linkPersons(const LinkingInput& input, ActorDrafts& drafts)
{
    PersonLinker linker(input, drafts);
    std::vector<const NameSpan*> singles;
    for (const NameSpan& span : input.spans) {
        if (span.kind != NameKind::Person)
            continue;
        const PersonNameParts name = personNameOf(input.text, span.first, span.end);
        if (name.isSingle())
            singles.push_back(&span);
        else
            linker.linkFull(span);
    }
    for (const NameSpan* span : singles)
        linker.linkSingle(*span);
}

} // namespace demarche
