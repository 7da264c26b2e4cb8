// SPDX-License-Identifier: GPL-3.0-or-later
// The fingerprint by which the same text is known again.
#include "models/text/article.h"

#include <QCryptographicHash>

namespace demarche {

QString contentHashOf(const QString& text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(16));
}

} // namespace demarche
