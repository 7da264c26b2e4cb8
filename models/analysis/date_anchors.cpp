// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the date told last.
#include "models/analysis/date_anchors.h"

namespace demarche {

void remember(DateAnchors& anchors, const ResolvedDate& told)
{
    if (!told.year)
        return;
    // "on 7 December, in 1941": the year told again takes nothing back
    const bool isToldAgain = told.month == 0 && told.quarter == 0 && anchors.year == told.year;
    anchors.year = told.year;
    if (!isToldAgain)
        anchors.month = told.month;
    if (told.day)
        anchors.day = told.day;
    else if (anchors.day
             && (anchors.day->year() != *told.year || (told.month != 0 && anchors.day->month() != told.month)))
        anchors.day.reset(); // the text has moved on
    anchors.wasQuarter = told.quarter > 0;
    if (told.quarter > 0) {
        anchors.quarter = told.quarter;
        anchors.quarterYear = *told.year;
    }
}

} // namespace demarche
