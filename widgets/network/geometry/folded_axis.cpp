// SPDX-License-Identifier: GPL-3.0-or-later
// Knots at the moments; linear between them.
#include "widgets/network/geometry/folded_axis.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr double mostPerGap = 0.1; ///< of the sum of all other gaps

} // namespace

FoldedAxis::FoldedAxis(std::vector<Instant> moments)
{
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    if (moments.size() < 2)
        return;
    std::vector<double> gaps;
    for (size_t i = 1; i < moments.size(); ++i)
        gaps.push_back((moments[i] - moments[i - 1]).toSeconds());
    // the longest gaps are cut to what a tenth of the shorter ones together would be
    std::vector<double> sorted = gaps;
    std::sort(sorted.begin(), sorted.end());
    double sum = 0;
    double longest = sorted.back();
    for (size_t i = 0; i < sorted.size(); ++i) {
        const double rest = double(sorted.size() - i - 1);
        const double cut = mostPerGap * sum / std::max(0.5, 1 - mostPerGap * rest);
        if (i * 2 > sorted.size() && sorted[i] > cut && cut > 0) {
            longest = std::max(cut, sorted[i - 1]);
            break;
        }
        sum += sorted[i];
    }
    double total = 0;
    for (double& gap : gaps) {
        gap = std::min(gap, longest);
        total += gap;
    }
    double done = 0;
    m_knots.push_back({ moments.front(), 0 });
    for (size_t i = 0; i < gaps.size(); ++i) {
        done += gaps[i];
        m_knots.push_back({ moments[i + 1], done / total });
    }
    m_knots.back().share = 1;
}

double FoldedAxis::shareOf(Instant moment) const
{
    if (isEmpty() || moment <= m_knots.front().moment)
        return 0;
    if (moment >= m_knots.back().moment)
        return 1;
    const auto next = std::upper_bound(m_knots.begin(), m_knots.end(), moment,
                                       [](Instant value, const Knot& knot) { return value < knot.moment; });
    const Knot& before = *(next - 1);
    const double part = (moment - before.moment).toSeconds() / (next->moment - before.moment).toSeconds();
    return before.share + part * (next->share - before.share);
}

Instant FoldedAxis::momentAt(double share) const
{
    if (isEmpty())
        return {};
    if (share <= 0)
        return m_knots.front().moment;
    if (share >= 1)
        return m_knots.back().moment;
    const auto next = std::upper_bound(m_knots.begin(), m_knots.end(), share,
                                       [](double value, const Knot& knot) { return value < knot.share; });
    const Knot& before = *(next - 1);
    const double part = (share - before.share) / std::max(1e-12, next->share - before.share);
    return before.moment + TimeSpan::fromSeconds((next->moment - before.moment).toSeconds() * part);
}

} // namespace demarche
