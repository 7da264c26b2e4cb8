// SPDX-License-Identifier: GPL-3.0-or-later
// How strong a verb of saying is, what of an office is its rank, and who speaks English.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace demarche {

struct ReportWording {
    QHash<QString, QString> strengths; ///< word of saying -> "plain", "admission", "assertion"
    QSet<QString> ranks; ///< "deputy", "first"
    QSet<QString> joiners; ///< "of", "to": where the name of an office ends and its place begins
    QSet<QString> englishSpeaking; ///< ISO 3166 alpha-2
    QStringList faults;
};

/// From lexicon report_wording of the program's resources; loaded once, thread-safe.
const ReportWording& shippedReportWording();

} // namespace demarche
