// SPDX-License-Identifier: GPL-3.0-or-later
// A finding's name made of content, so that edits and saved views find it again after a new analysis.
#pragma once

#include "models/text/text_span.h"

#include <QHashFunctions>
#include <QString>

namespace demarche {

/// 16 hex digits. Made of the kind, the article's content hash, the quoted words and the words around
/// them; never of an index or an offset.
struct FindingKey {
    QString value;
    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const FindingKey&, const FindingKey&) = default;
    friend auto operator<=>(const FindingKey& a, const FindingKey& b) { return a.value.compare(b.value) <=> 0; }
};
inline size_t qHash(const FindingKey& key, size_t seed = 0) { return ::qHash(key.value, seed); }

/// `kind` is "event", "quote", "date", ...; context is the 24 characters on either side, white space folded.
FindingKey keyOfSpan(const QString& kind, const QString& contentHash, const QString& text, const TextSpan& span);
/// For things not tied to one span, such as an actor: the kind and what identifies it, folded to lower case.
FindingKey keyOfContent(const QString& kind, const QString& content);

} // namespace demarche
