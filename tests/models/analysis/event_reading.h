// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences with names and dates marked by hand, and the events told in them: no other finder takes part.
#pragma once

#include "models/findings/article_findings.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// What a test asks of one event; names are those of the marks.
struct ToldEvent {
    QString frame;
    QString type;
    QString status;
    QString when; ///< EDTF, empty if unknown
    QString origin;
    QStringList actors;
    QStringList recipients;
    QStringList others;
    QString place;
    QString title; ///< English
    QString trigger;
    TextSpan span;
    TextSpan triggerSpan;
    double importance = 0;
};

/// Marks: "[Seoul|KR]" a country, "[Chang|KR|person]" with its kind (person, body, place, group),
/// "[he|KR|person|Chang]" another mention of Chang, "<Tuesday|2023-09-19>" a date, "<six-day|P6D>" a duration.
struct ToldText {
    QString text; ///< without the marks
    std::vector<ToldEvent> events;

    /// The first event of the frame; an empty one if there is none.
    ToldEvent of(const char* frame) const;
    bool has(const char* frame) const { return !of(frame).frame.isEmpty(); }
    QStringList frames() const;
};

ToldText told(const QString& marked, const char* published = nullptr);

} // namespace demarche
