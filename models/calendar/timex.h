// SPDX-License-Identifier: GPL-3.0-or-later
// TIMEX3 values (ISO-TimeML) and their reading as EDTF.
#pragma once

#include "models/calendar/fuzzy_date.h"

#include <QString>

#include <optional>

namespace demarche {

enum class TimexType : std::uint8_t { Date, Time, Duration, Set };
QString nameOf(TimexType type); ///< "DATE", "TIME", "DURATION", "SET"

/// The stretch that a TIMEX3 DATE or TIME value means: 2023-W38, 2023-Q3, 2023-FA, 2023-09-19TMO, 199, 19.
/// Nothing for durations, sets, *_REF and values with an X (nothing anchors them).
std::optional<FuzzyDate> fuzzyDateOfTimex(QStringView value);

} // namespace demarche
