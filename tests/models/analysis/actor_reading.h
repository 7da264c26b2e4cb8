// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the actors of a text for tests, and answers in words.
#pragma once

#include "models/findings/actor_finding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche::tests {

struct ActorReading {
    QString text;
    std::vector<ActorFinding> actors;

    /// The actor of that name; one without a name if there is none.
    ActorFinding named(const QString& name) const;
    bool has(const QString& name) const { return !named(name).name.isEmpty(); }
    /// Name of the actor that has a mention over exactly the nth occurrence of `words`; empty if none.
    QString meantBy(const QString& words, int occurrence = 1) const;
    /// Names of all actors of the kind, in order.
    QStringList names(ActorKind kind) const;
};

/// The text as one body, as if read with --plain.
ActorReading readActors(const QString& text);
/// The first line as headline, lines that begin with "By " as furniture, the rest as body.
ActorReading readArticleActors(const QString& text);

} // namespace demarche::tests
