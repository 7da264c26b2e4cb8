// SPDX-License-Identifier: GPL-3.0-or-later
// Spells the classes as patterns and word lists do.
#include "models/analysis/date_symbol.h"

#include <QLatin1String>

#include <array>

namespace demarche {

std::optional<DateSymbol> dateSymbolNamed(QStringView name)
{
    static constexpr std::array names { "",
                                        "month",
                                        "weekday",
                                        "weekdays",
                                        "unit",
                                        "units",
                                        "number-word",
                                        "hundred",
                                        "ordinal",
                                        "tens",
                                        "teens",
                                        "season",
                                        "seasons",
                                        "day-part",
                                        "noon",
                                        "meridiem",
                                        "zone",
                                        "zone-place",
                                        "direction",
                                        "anaphor",
                                        "part",
                                        "early",
                                        "about",
                                        "vague",
                                        "day-word",
                                        "ago",
                                        "later",
                                        "earlier",
                                        "after",
                                        "frequency",
                                        "era",
                                        "fiscal",
                                        "decade-word",
                                        "number",
                                        "day",
                                        "month-number",
                                        "hour",
                                        "minute",
                                        "fraction",
                                        "year",
                                        "short-year",
                                        "bc-year",
                                        "four-digits",
                                        "clock",
                                        "dotted-time",
                                        "dotted-date",
                                        "decade",
                                        "ordinal-number",
                                        "quarter-code",
                                        "half-code",
                                        "fiscal-code" };
    static_assert(names.size() == std::size_t(DateSymbol::FirstLiteral));
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return DateSymbol(i);
    }
    return std::nullopt;
}

} // namespace demarche
