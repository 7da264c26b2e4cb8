// SPDX-License-Identifier: GPL-3.0-or-later
// What one step says: an event in words for people who have never heard of it.
#pragma once

#include "models/story/story.h"

#include <QString>
#include <QStringList>

namespace demarche {

struct PresentationStep {
    QString date; ///< "Fri 21 Jun 2024, 14:00"; says so where it is not known
    QString title;
    QString status; ///< "planned", "claimed", ...; empty where it simply happened
    QString who; ///< "Kim Hong-kyun → Georgy Zinoviev"; empty if nobody is named
    QString offices; ///< "Kim Hong-kyun: First Vice Foreign Minister"; a line each, may be empty
    QString quote; ///< without marks; empty if there is none
    QString speaker;
    QString speakerCountry; ///< ISO 3166 alpha-2
    QStringList sources; ///< one an article, digests named as such

    QString asSentences() const; ///< all of it, for those who listen
};

PresentationStep stepFor(const Story& story, EventId event);

} // namespace demarche
