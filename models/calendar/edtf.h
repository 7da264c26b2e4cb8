// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of EDTF (ISO 8601-2): single points read and written; stretches are FuzzyDate's.
#pragma once

#include "models/calendar/date_point.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace demarche::edtf {

/// A point as read, and which of its digits were left unspecified.
struct ReadPoint {
    DatePoint point;
    bool hasUnknownMonth = false; ///< 1985-XX, 1985-XX-XX: the point is the year
    bool hasUnknownDay = false; ///< 1985-04-XX: the point is the month
};

/// Nothing for anything that is no point of EDTF (with times that may stop at the hour or minute).
std::optional<ReadPoint> readPoint(QStringView text);
QString written(const DatePoint& point);

} // namespace demarche::edtf
