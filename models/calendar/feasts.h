// SPDX-License-Identifier: GPL-3.0-or-later
// Feasts that move through the year with the moon, by the rules of their calendars.
#pragma once

#include "models/calendar/civil_day.h"

#include <optional>

namespace demarche {

// Each in a Gregorian year; nothing outside the years 326 to 9999, where the rules mean little.

std::optional<CivilDay> easterOf(std::int64_t year);
/// As the churches of the East keep it.
std::optional<CivilDay> orthodoxEasterOf(std::int64_t year);
/// Its first full day; it begins on the evening before.
std::optional<CivilDay> passoverOf(std::int64_t year);
std::optional<CivilDay> hanukkahOf(std::int64_t year);
/// The first day in the year that is that day of the tabular Islamic calendar. Where the moon is looked for, the
/// day may be one off.
std::optional<CivilDay> islamicDayIn(std::int64_t year, int month, int day);

} // namespace demarche
