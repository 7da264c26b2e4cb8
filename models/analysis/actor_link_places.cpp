// SPDX-License-Identifier: GPL-3.0-or-later
// Countries by every name they go by, and places; a capital is the state unless plainly the place.
#include "models/analysis/actor_linking.h"

namespace demarche {

namespace {

class PlaceLinker {
public:
    PlaceLinker(const LinkingInput& input, ActorDrafts& drafts)
        : m_input(input)
        , m_text(input.text)
        , m_drafts(drafts)
    {
    }
    void link(const NameSpan& span);

private:
    void linkCountry(const NameSpan& span, MentionKind kind);
    void linkPlace(const NameSpan& span);
    bool isPlainlyPlace(const NameSpan& span) const;

    const LinkingInput& m_input;
    const ActorText& m_text;
    ActorDrafts& m_drafts;
};

/// "in Tehran", "left Pyongyang", "trip to New York", "Paris, France", "Moscow's Red Square" aside.
bool PlaceLinker::isPlainlyPlace(const NameSpan& span) const
{
    const quint32 first = span.first;
    if (first == 0 || m_text.isFirst(first))
        return m_text.isMark(span.end, u',') && m_input.known.beginningAt(span.end + 1)
            && m_input.known.beginningAt(span.end + 1)->name
            && m_input.known.beginningAt(span.end + 1)->name->sense == NameSense::Country;
    const quint32 before = first - 1;
    if (m_text.has(before, WhereaboutsTrait))
        return true;
    if (m_text.has(before, MotionTrait) && m_text.isLowerCase(before) && !m_text.is(before, u"held"))
        return true;
    if (m_text.has(before, CourseTrait) && before > 0)
        return m_text.has(before - 1, MotionTrait);
    return false;
}

void PlaceLinker::linkCountry(const NameSpan& span, MentionKind kind)
{
    const qint16 country = span.country;
    if (country < 0)
        return;
    const KnownCountry& state = m_text.lexicon().country(country);
    const qint32 actor = m_drafts.keyed(QStringLiteral("country:") + state.code, state.name, ActorKind::Country);
    ActorDraft& draft = m_drafts[actor];
    draft.country = country;
    draft.finding.bodyId = QStringLiteral("country:") + state.code;
    draft.finding.reason
        = { "actor.country",
            { QuotedWords { m_text.span(span.first, span.end).in(m_text.article().text).toString() }, state.name } };
    quint32 end = span.end;
    quint32 noun = end;
    if (m_text.isPossessive(noun))
        ++noun;
    // "the South Korean government" is the country speaking
    if (m_text.has(noun, StateNounTrait) && m_text.isLowerCase(noun) && kind == MentionKind::RoleNoun)
        end = noun + 1;
    m_drafts.mention(actor, span.first, end, kind);
}

void PlaceLinker::linkPlace(const NameSpan& span)
{
    const QString name = m_text.span(span.first, span.end).in(m_text.article().text).toString().simplified();
    QString key = QStringLiteral("place:") + name.toLower();
    QString shown = name;
    QString country;
    QString bodyId;
    if (span.known && span.known->entity >= 0) {
        const KnownEntity& entity = m_text.lexicon().entity(span.known->entity);
        key = bodyId = entity.bodyId;
        shown = entity.name;
        country = entity.country;
    } else if (span.known && span.known->sense == NameSense::Capital) {
        country = m_text.lexicon().country(span.known->country).code;
        key = bodyId = QStringLiteral("city:") + name.toLower().replace(u' ', u'-');
    }
    const qint32 actor = m_drafts.keyed(key, shown, ActorKind::Place);
    ActorDraft& draft = m_drafts[actor];
    draft.finding.bodyId = bodyId;
    draft.finding.country = country;
    if (country.isEmpty() && span.country >= 0)
        draft.country = span.country;
    draft.finding.reason = { "actor.place", { QuotedWords { shown } } };
    m_drafts.mention(actor, span.first, span.end, MentionKind::Name);
}

void PlaceLinker::link(const NameSpan& span)
{
    switch (span.kind) {
    case NameKind::Country:
        if (span.known->sense == NameSense::Seat && span.known->entity >= 0)
            return; // a body: linkOrganisations
        if (span.known->sense == NameSense::Capital && isPlainlyPlace(span))
            linkPlace(span);
        else
            linkCountry(span, MentionKind::Name);
        return;
    case NameKind::Adjective:
    case NameKind::People:
        if (span.known)
            linkCountry(span, MentionKind::RoleNoun);
        return;
    case NameKind::Place: linkPlace(span); return;
    default: return;
    }
}

} // namespace

void linkPlaces(const LinkingInput& input, ActorDrafts& drafts)
{
    PlaceLinker linker(input, drafts);
    for (const NameSpan& span : input.spans)
        linker.link(span);
}

} // namespace demarche
