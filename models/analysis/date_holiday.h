// SPDX-License-Identifier: GPL-3.0-or-later
// A day named by custom, and when it falls in any year.
#pragma once

#include "models/calendar/civil_day.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace demarche {

/// How a holiday finds its day.
enum class HolidayRule : quint8 {
    Fixed, ///< a day of a month
    Weekday, ///< the nth weekday of a month, -1 the last
    Easter, ///< days after Easter Sunday of the western churches
    OrthodoxEaster,
    Passover, ///< days after its first day
    Hanukkah,
    Islamic, ///< a day of an Islamic month
    Listed, ///< a list of days, one for each year
};

struct Holiday {
    QString name;
    HolidayRule rule = HolidayRule::Fixed;
    int month = 0;
    int day = 0; ///< of the month, or days after the feast that the rule names
    int weekday = 0;
    int nth = 0;
    int length = 1; ///< days
    int firstYear = 0; ///< of the list
    std::vector<int> days; ///< the list: month times 100, and day

    /// Where the moon is looked for, the day may be one off.
    bool isApproximate() const { return rule == HolidayRule::Islamic; }
    /// Where no year is known, the date is still known but for its year.
    bool hasFixedDay() const { return rule == HolidayRule::Fixed; }
};

/// Nothing if the entry names no day.
std::optional<Holiday> holidayFrom(const QJsonObject& entry);

/// The day of the holiday in that year; of a longer one, its first.
std::optional<CivilDay> dayOf(const Holiday& holiday, qint64 year);

} // namespace demarche
