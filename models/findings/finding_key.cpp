// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes what identifies a finding; parts are divided by a character that no text holds.
#include "models/findings/finding_key.h"

#include <QCryptographicHash>
#include <QStringList>

namespace demarche {

namespace {

constexpr qsizetype contextLength = 24;

FindingKey keyOf(const QStringList& parts)
{
    const QString joined = parts.join(QChar(QChar::Null));
    const QByteArray digest = QCryptographicHash::hash(joined.toUtf8(), QCryptographicHash::Sha256);
    return { QString::fromLatin1(digest.toHex().first(16)) };
}

} // namespace

FindingKey keyOfSpan(const QString& kind, const QString& contentHash, const QString& text, const TextSpan& span)
{
    const QStringView view(text);
    const qsizetype before = qMax<qsizetype>(0, span.begin - contextLength);
    return keyOf({ kind, contentHash, span.in(view).toString().simplified(),
                   view.mid(before, span.begin - before).toString().simplified(),
                   view.mid(span.end, contextLength).toString().simplified() });
}

FindingKey keyOfContent(const QString& kind, const QString& content)
{
    return keyOf({ kind, content.simplified().toLower() });
}

} // namespace demarche
