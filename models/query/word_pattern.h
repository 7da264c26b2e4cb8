// SPDX-License-Identifier: GPL-3.0-or-later
// Words to look for, and where a text holds them.
#pragma once

#include "models/text/text_span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// Words one after the other, whatever marks and spaces stand between them; the last may go on ("fish" finds
/// "fishing", not "selfish"). Upper case and the accents of Latin letters do not count, as in the full-text index.
class WordPattern {
public:
    explicit WordPattern(const QString& words);

    bool isEmpty() const { return m_words.empty(); }
    const QStringList& words() const { return m_words; } ///< folded
    bool isIn(QStringView text) const;
    std::vector<TextSpan> placesIn(QStringView text) const; ///< ascending, not overlapping

private:
    qsizetype endOfMatch(QStringView text, qsizetype at) const;
    QStringList m_words;
};

} // namespace demarche
