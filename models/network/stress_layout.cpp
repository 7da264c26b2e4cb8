// SPDX-License-Identifier: GPL-3.0-or-later
// Each step takes one pair and moves both towards the wanted distance, by ever smaller strides.
#include "models/network/stress_layout.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace demarche {

namespace {

constexpr int roundCount = 32;
constexpr int roundCountOfMany = 18; ///< each pair is met among so many others that fewer rounds settle it
constexpr size_t many = 60'000; ///< pairs
constexpr double lastStride = 0.05;

/// std::shuffle may differ between libraries; this does not.
void shuffle(std::vector<StressTerm>& terms, std::mt19937& random)
{
    for (size_t i = terms.size(); i > 1; --i)
        std::swap(terms[i - 1], terms[random() % i]);
}

void bringNearer(StressPoints& state, const StressTerm& term, double stride)
{
    const size_t first = size_t(term.first);
    const size_t second = size_t(term.second);
    if (state.isPinned[first] && state.isPinned[second])
        return;
    GraphPoint& a = state.points[first];
    GraphPoint& b = state.points[second];
    double dx = a.x - b.x;
    double dy = a.y - b.y;
    double distance
        = std::sqrt(dx * dx + dy * dy); // hypot guards against sizes that never come, at five times the cost
    if (distance < 1e-9) { // the same place: part them along a line that only depends on who they are
        dx = std::cos(double(term.first));
        dy = std::sin(double(term.first));
        distance = 1e-3;
        dx *= distance;
        dy *= distance;
    }
    const bool isOneFixed = state.isPinned[first] || state.isPinned[second];
    const double share = std::min(1.0, stride * term.weight) * (isOneFixed ? 1 : 0.5);
    const double pull = share * (term.distance - distance) / distance;
    if (!state.isPinned[first]) {
        a.x += pull * dx;
        a.y += pull * dy;
    }
    if (!state.isPinned[second]) {
        b.x -= pull * dx;
        b.y -= pull * dy;
    }
}

} // namespace

bool minimizeStress(StressPoints& state, std::vector<StressTerm> terms, const std::function<bool()>& isCancelled)
{
    if (terms.empty())
        return !(isCancelled && isCancelled());
    const auto [least, most] = std::minmax_element(
        terms.begin(), terms.end(), [](const StressTerm& a, const StressTerm& b) { return a.weight < b.weight; });
    const int rounds = terms.size() > many ? roundCountOfMany : roundCount;
    const double firstStride = 1 / least->weight;
    const double decay = std::log(firstStride * most->weight / lastStride) / (rounds - 1);
    std::mt19937 random(20240621);
    for (int round = 0; round < rounds; ++round) {
        if (isCancelled && isCancelled())
            return false;
        shuffle(terms, random);
        const double stride = firstStride * std::exp(-decay * round);
        for (const StressTerm& term : terms)
            bringNearer(state, term, stride);
    }
    return true;
}

} // namespace demarche
