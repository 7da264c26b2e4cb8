// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that turns a message into a sentence. English by default; the window passes tr().
#pragma once

#include "models/findings/message.h"

#include <QLocale>
#include <QStringList>

#include <functional>

namespace demarche {

/// How sentences are made: all that depends on language and on the story comes in from outside.
struct Wording {
    /// English source text -> text shown, as QCoreApplication::translate("Catalogue", text).
    /// Unset: English.
    std::function<QString(const char* english)> translate;
    /// Name of the actor in the wanted form. Unset: "someone".
    std::function<QString(const ActorArgument& actor)> nameOf;
    /// Words for dates ("Wed 26 Jun 2024"). The C locale gives English.
    QLocale locale = QLocale::c();
};

/// The sentence, with every argument in its place. An id that the catalogue does not hold gives the
/// id itself in brackets, and a test fails.
QString sentenceOf(const Message& message, const Wording& wording = {});

/// "Tue 19 Sep 2023", "19 Sep 2023, 14:00", "Sep 2023", "between 11 and 17 Sep 2023", "since 2006".
QString readableDate(const FuzzyDate& date, const Wording& wording = {});

/// Ids that the catalogue knows, sorted; tests compare them with those that the rules use.
QStringList catalogueIds();
bool catalogueHolds(const QByteArray& id);

} // namespace demarche
