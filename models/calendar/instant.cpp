// SPDX-License-Identifier: GPL-3.0-or-later
// The one conversion of instants that needs floating-point care.
#include "models/calendar/instant.h"

#include <cmath>
#include <limits>

namespace demarche {

TimeSpan TimeSpan::fromSeconds(double seconds)
{
    if (std::isnan(seconds))
        return TimeSpan();
    constexpr double widest = 9.2e18;
    if (seconds >= widest)
        return TimeSpan::seconds(std::numeric_limits<std::int64_t>::max());
    if (seconds <= -widest)
        return TimeSpan::seconds(std::numeric_limits<std::int64_t>::min() + 1);
    const double whole = std::floor(seconds);
    const auto thousandths = static_cast<std::int64_t>(std::lround((seconds - whole) * 1000));
    return TimeSpan::seconds(static_cast<std::int64_t>(whole)) + TimeSpan::milliseconds(thousandths);
}

} // namespace demarche
