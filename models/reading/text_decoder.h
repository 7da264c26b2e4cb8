// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes -> text, with the reason where that fails.
#pragma once

#include <QByteArray>
#include <QString>

namespace demarche {

struct DecodedText {
    enum class Outcome { Text, Binary, UnknownEncoding };
    Outcome outcome = Outcome::Text;
    QString text;
};

/// By byte order mark, else as valid UTF-8, else as declared, else as uchardet guesses. The byte order mark
/// and CR stay as characters.
DecodedText decodedText(const QByteArray& bytes, const QByteArray& declaredEncoding = {});

} // namespace demarche
