// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/event_words.h"

#include <QCoreApplication>

#include <iterator>

namespace demarche {

namespace {

// In the order of the enumerations.
constexpr const char* types[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "Agree"),     QT_TRANSLATE_NOOP("demarche::EventWords", "Consult"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Support"),   QT_TRANSLATE_NOOP("demarche::EventWords", "Concede"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Cooperate"), QT_TRANSLATE_NOOP("demarche::EventWords", "Aid"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Retreat"),   QT_TRANSLATE_NOOP("demarche::EventWords", "Request"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Accuse"),    QT_TRANSLATE_NOOP("demarche::EventWords", "Reject"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Threaten"),  QT_TRANSLATE_NOOP("demarche::EventWords", "Protest"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Sanction"),  QT_TRANSLATE_NOOP("demarche::EventWords", "Mobilize"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Coerce"),    QT_TRANSLATE_NOOP("demarche::EventWords", "Assault"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "Statement"), QT_TRANSLATE_NOOP("demarche::EventWords", "Other"),
};
constexpr const char* statuses[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "happened"),     QT_TRANSLATE_NOOP("demarche::EventWords", "planned"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "claimed"),      QT_TRANSLATE_NOOP("demarche::EventWords", "denied"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "hypothetical"),
};
constexpr const char* quads[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "cooperation in words"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "cooperation in deeds"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "conflict in words"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "conflict in deeds"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "neutral"),
};
constexpr const char* actorKinds[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "person"),  QT_TRANSLATE_NOOP("demarche::EventWords", "organisation"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "country"), QT_TRANSLATE_NOOP("demarche::EventWords", "place"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "group"),
};
constexpr const char* fields[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "date"),     QT_TRANSLATE_NOOP("demarche::EventWords", "published"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "duration"), QT_TRANSLATE_NOOP("demarche::EventWords", "place"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "who"),      QT_TRANSLATE_NOOP("demarche::EventWords", "type"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "status"),   QT_TRANSLATE_NOOP("demarche::EventWords", "number"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "title"),    QT_TRANSLATE_NOOP("demarche::EventWords", "verb"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "quote"),    QT_TRANSLATE_NOOP("demarche::EventWords", "speaker"),
};
constexpr const char* relations[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "agrees"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "more precise"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "differs"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "conflicts"),
};
constexpr const char* certainties[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "certain"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "likely"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "unsure"),
};
constexpr const char* quoteKinds[] = {
    QT_TRANSLATE_NOOP("demarche::EventWords", "direct speech"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "partly quoted"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "reported speech"),
    QT_TRANSLATE_NOOP("demarche::EventWords", "no speech"),
};

template<size_t count>
QString translated(const char* const (&words)[count], size_t index)
{
    return index < count ? QCoreApplication::translate("demarche::EventWords", words[index]) : QString();
}

} // namespace

QString wordsFor(EventType type) { return translated(types, size_t(type)); }

QString wordsFor(EventStatus status) { return translated(statuses, size_t(status)); }

QString wordsFor(Quad quad) { return translated(quads, size_t(quad)); }

QString wordsFor(ActorKind kind) { return translated(actorKinds, size_t(kind)); }

QString wordsFor(DisagreementField field) { return translated(fields, size_t(field)); }

QString wordsFor(DisagreementRelation relation) { return translated(relations, size_t(relation)); }

QString wordsFor(Certainty certainty) { return translated(certainties, size_t(certainty)); }

QString wordsFor(QuoteKind kind) { return translated(quoteKinds, size_t(kind)); }

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
