// SPDX-License-Identifier: GPL-3.0-or-later
// Between the offsets of QString (UTF-16 code units) and those of the world (Unicode code points).
#pragma once

#include "models/text/text_span.h"

#include <QStringView>

#include <vector>

namespace demarche {

/// A table for one text. Costs nothing for a text without surrogate pairs.
class CodePoints {
public:
    explicit CodePoints(QStringView text);
    qsizetype fromUtf16(qsizetype offset) const;
    qsizetype toUtf16(qsizetype codePoint) const;
    TextSpan fromUtf16(const TextSpan& span) const { return { fromUtf16(span.begin), fromUtf16(span.end) }; }
    TextSpan toUtf16(const TextSpan& span) const { return { toUtf16(span.begin), toUtf16(span.end) }; }

private:
    std::vector<qsizetype> m_highSurrogates; ///< offsets of the first halves, ascending
};

} // namespace demarche
