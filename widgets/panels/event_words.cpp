// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/event_words.h"

#include <QCoreApplication>

#include <iterator>

namespace demarche {

namespace {

// In the order of the enumerations.
constexpr const char* types[] = {
    QT_TRANSLATE_NOOP("EventWords", "Agree"), QT_TRANSLATE_NOOP("EventWords", "Consult"),
    QT_TRANSLATE_NOOP("EventWords", "Support"), QT_TRANSLATE_NOOP("EventWords", "Concede"),
    QT_TRANSLATE_NOOP("EventWords", "Cooperate"), QT_TRANSLATE_NOOP("EventWords", "Aid"),
    QT_TRANSLATE_NOOP("EventWords", "Retreat"), QT_TRANSLATE_NOOP("EventWords", "Request"),
    QT_TRANSLATE_NOOP("EventWords", "Accuse"), QT_TRANSLATE_NOOP("EventWords", "Reject"),
    QT_TRANSLATE_NOOP("EventWords", "Threaten"), QT_TRANSLATE_NOOP("EventWords", "Protest"),
    QT_TRANSLATE_NOOP("EventWords", "Sanction"), QT_TRANSLATE_NOOP("EventWords", "Mobilize"),
    QT_TRANSLATE_NOOP("EventWords", "Coerce"), QT_TRANSLATE_NOOP("EventWords", "Assault"),
    QT_TRANSLATE_NOOP("EventWords", "Statement"), QT_TRANSLATE_NOOP("EventWords", "Other"),
};
constexpr const char* statuses[] = {
    QT_TRANSLATE_NOOP("EventWords", "happened"), QT_TRANSLATE_NOOP("EventWords", "planned"),
    QT_TRANSLATE_NOOP("EventWords", "claimed"), QT_TRANSLATE_NOOP("EventWords", "denied"),
    QT_TRANSLATE_NOOP("EventWords", "hypothetical"),
};
constexpr const char* quads[] = {
    QT_TRANSLATE_NOOP("EventWords", "cooperation in words"), QT_TRANSLATE_NOOP("EventWords", "cooperation in deeds"),
    QT_TRANSLATE_NOOP("EventWords", "conflict in words"), QT_TRANSLATE_NOOP("EventWords", "conflict in deeds"),
    QT_TRANSLATE_NOOP("EventWords", "neutral"),
};
constexpr const char* actorKinds[] = {
    QT_TRANSLATE_NOOP("EventWords", "person"), QT_TRANSLATE_NOOP("EventWords", "organisation"),
    QT_TRANSLATE_NOOP("EventWords", "country"), QT_TRANSLATE_NOOP("EventWords", "place"),
    QT_TRANSLATE_NOOP("EventWords", "group"),
};
constexpr const char* fields[] = {
    QT_TRANSLATE_NOOP("EventWords", "date"), QT_TRANSLATE_NOOP("EventWords", "published"),
    QT_TRANSLATE_NOOP("EventWords", "duration"), QT_TRANSLATE_NOOP("EventWords", "place"),
    QT_TRANSLATE_NOOP("EventWords", "who"), QT_TRANSLATE_NOOP("EventWords", "type"),
    QT_TRANSLATE_NOOP("EventWords", "status"), QT_TRANSLATE_NOOP("EventWords", "number"),
    QT_TRANSLATE_NOOP("EventWords", "title"), QT_TRANSLATE_NOOP("EventWords", "verb"),
    QT_TRANSLATE_NOOP("EventWords", "quote"), QT_TRANSLATE_NOOP("EventWords", "speaker"),
};
constexpr const char* relations[] = {
    QT_TRANSLATE_NOOP("EventWords", "agrees"), QT_TRANSLATE_NOOP("EventWords", "more precise"),
    QT_TRANSLATE_NOOP("EventWords", "differs"), QT_TRANSLATE_NOOP("EventWords", "conflicts"),
};
constexpr const char* certainties[] = {
    QT_TRANSLATE_NOOP("EventWords", "certain"), QT_TRANSLATE_NOOP("EventWords", "likely"),
    QT_TRANSLATE_NOOP("EventWords", "unsure"),
};
constexpr const char* quoteKinds[] = {
    QT_TRANSLATE_NOOP("EventWords", "direct speech"), QT_TRANSLATE_NOOP("EventWords", "partly quoted"),
    QT_TRANSLATE_NOOP("EventWords", "reported speech"), QT_TRANSLATE_NOOP("EventWords", "no speech"),
};

template<size_t count>
QString translated(const char* const (&words)[count], size_t index)
{
    return index < count ? QCoreApplication::translate("EventWords", words[index]) : QString();
}

} // namespace

QString wordsFor(EventType type)
{
    return translated(types, size_t(type));
}

QString wordsFor(EventStatus status)
{
    return translated(statuses, size_t(status));
}

QString wordsFor(Quad quad)
{
    return translated(quads, size_t(quad));
}

QString wordsFor(ActorKind kind)
{
    return translated(actorKinds, size_t(kind));
}

QString wordsFor(DisagreementField field)
{
    return translated(fields, size_t(field));
}

QString wordsFor(DisagreementRelation relation)
{
    return translated(relations, size_t(relation));
}

QString wordsFor(Certainty certainty)
{
    return translated(certainties, size_t(certainty));
}

QString wordsFor(QuoteKind kind)
{
    return translated(quoteKinds, size_t(kind));
}

QString describeType(const StoryEvent& event)
{
    QString text = wordsFor(event.type);
    if (!event.mode.isEmpty())
        text += QStringLiteral(" · ") + event.mode;
    if (!event.contexts.empty()) {
        QStringList contexts(event.contexts.begin(), event.contexts.end());
        text += QStringLiteral(" (%1)").arg(contexts.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace demarche
