// SPDX-License-Identifier: GPL-3.0-or-later
// Words by which the lines around an article's text are known.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace demarche {

enum class LabelRole : quint8 { DigestOf, Headline, Published, Updated, Byline, Source, Address, Furniture };

/// All words in lower case.
struct LayoutLexicon {
    LayoutLexicon(); ///< the shipped one

    QHash<QString, LabelRole> labels;
    qsizetype longestLabel = 0;
    QStringList bylineOpeners;
    QStringList secondaryOpeners; ///< of people who are no authors: "editing by"
    QSet<QString> bylineJobs;
    QSet<QString> nameParticles;
    QSet<QString> familyNamesBeforeGiven;
    QStringList withOutlet;
    QSet<QString> furnitureLines;
    QStringList furnitureOpeners;
    QStringList furnitureInside;
    QStringList tailMarkers;
    QStringList readingTimes;
    QSet<QString> credits;
    QSet<QString> months;
    QSet<QString> dateSuffixes; ///< letters that stick to numbers: "19th", "2pm", "19T16"
    QSet<QString> dateWords;
    QStringList faults;
};

const LayoutLexicon& shippedLayoutWords();

} // namespace demarche
