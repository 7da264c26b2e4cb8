// SPDX-License-Identifier: GPL-3.0-or-later
// Offsets both ways by counting the surrogate pairs before them.
#include "models/text/code_points.h"

#include <algorithm>

namespace demarche {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_highSurrogates.push_back(i);
            ++i;
        }
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    // an offset between the halves of a pair counts as the pair's beginning
    const auto pairsBefore
        = std::lower_bound(m_highSurrogates.begin(), m_highSurrogates.end(), offset) - m_highSurrogates.begin();
    return offset - pairsBefore;
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // the k-th pair begins at code point m_highSurrogates[k] - k, which grows with k
    qsizetype low = 0;
    qsizetype high = qsizetype(m_highSurrogates.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_highSurrogates[size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace demarche
