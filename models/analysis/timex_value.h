// SPDX-License-Identifier: GPL-3.0-or-later
// Spells TIMEX3 values.
#pragma once

#include "models/analysis/date_symbol.h"
#include "models/calendar/civil_day.h"

#include <QString>

#include <optional>

namespace demarche::timex {

QString year(std::optional<qint64> year); ///< "2023", "BC0044", "XXXX"
QString month(std::optional<qint64> year, int month);
QString day(std::optional<qint64> year, int month, int day);
QString day(const CivilDay& day);
QString week(const CivilDay& day); ///< the ISO week that holds the day: "2023-W38"
QString decade(qint64 firstYear); ///< "199", "BC048"
QString century(int number, bool isBefore); ///< the 20th: "19"
QString season(std::optional<qint64> year, int season); ///< "2023-FA"
QString quarter(std::optional<qint64> year, int quarter);
QString half(std::optional<qint64> year, int half);
QString dayPart(const QString& day, int part); ///< "2023-09-19TMO"
/// "P6D", "PT2H", "PXM"; one and a half hours is "PT1H30M". No count is vague: X.
QString duration(std::optional<double> count, DateUnit unit);

} // namespace demarche::timex
