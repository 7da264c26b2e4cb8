// SPDX-License-Identifier: GPL-3.0-or-later
// The regular forms of an English verb.
#pragma once

#include <QString>

namespace demarche {

/// "deny" -> "denies", "denied", "denying". A doubled consonant cannot be told from the letters and is
/// listed in the lexicon.
struct VerbForms {
    QString base;
    QString third;
    QString past;
    QString participle;
    QString gerund;
};

VerbForms regularForms(const QString& base);

} // namespace demarche
