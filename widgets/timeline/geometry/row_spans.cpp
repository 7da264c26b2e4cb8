// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted stretches; a look-up halves its way.
#include "widgets/timeline/geometry/row_spans.h"

#include <algorithm>

namespace demarche {

bool RowSpans::isFree(int row, double begin, double end) const
{
    const auto& spans = m_rows[static_cast<std::size_t>(row)];
    const auto after = std::lower_bound(spans.begin(), spans.end(), begin,
                                        [](const Span& span, double x) { return span.second <= x; });
    return after == spans.end() || after->first >= end;
}

void RowSpans::take(int row, double begin, double end)
{
    auto& spans = m_rows[static_cast<std::size_t>(row)];
    const auto first = std::lower_bound(spans.begin(), spans.end(), begin,
                                        [](const Span& span, double x) { return span.second < x; });
    auto last = first;
    for (; last != spans.end() && last->first <= end; ++last) {
        begin = std::min(begin, last->first);
        end = std::max(end, last->second);
    }
    if (first == last)
        spans.insert(first, { begin, end });
    else {
        *first = { begin, end };
        spans.erase(first + 1, last);
    }
}

} // namespace demarche
