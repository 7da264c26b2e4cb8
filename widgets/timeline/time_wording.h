// SPDX-License-Identifier: GPL-3.0-or-later
// Words for moments and lengths of time on the axis, in the reader's language.
#pragma once

#include "models/calendar/instant.h"
#include "models/calendar/time_zone.h"
#include "widgets/timeline/geometry/ticks.h"

#include <QLocale>
#include <QString>

namespace demarche {

class TimeWording {
public:
    explicit TimeWording(const QLocale& locale = {});
    QString ofTick(const TickStep& step, const WallTime& time) const; ///< lower band: "21", "14:00", "500 BCE"
    QString ofSection(const TickStep& step, const WallTime& time) const; ///< upper band: "June 2024"
    enum class Length : quint8 { Full, Medium, Brief };
    /// "September 2023", "Sep 2023", "Sep" (and "2024" for January); empty if there is no such form.
    QString ofSection(const TickStep& step, const WallTime& time, Length length) const;
    /// Widest text that a step may get, for measuring.
    QString widest(const TickStep& step) const;
    /// The moment as precisely as a pixel tells it: "Fri 21 Jun 2024", "Fri 21 Jun 2024, 14:05 KST".
    QString ofMoment(Instant instant, double secondsPerPixel, const TimeZone& zone) const;
    /// "9 months, 2 days"; the two largest units.
    QString ofLength(const InstantRange& stretch) const;
    /// "9 months": the largest unit, rounded down, from two of it on.
    QString ofLengthBriefly(const InstantRange& stretch) const;
    QString year(std::int64_t astronomical) const; ///< "2024", "44 BCE", "66 million BCE"

private:
    QLocale m_locale;
};

} // namespace demarche
