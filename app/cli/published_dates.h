// SPDX-License-Identifier: GPL-3.0-or-later
// The table of publication dates that --published-from names.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace demarche {

struct PublishedDates {
    QHash<QString, QString> byFileName; ///< EDTF
    QStringList faults; ///< "line 3: ..."; empty if all is well
};

/// UTF-8; file name, tab, date (EDTF), perhaps more columns; empty lines and lines that begin with # are
/// skipped.
PublishedDates publishedDatesOf(const QByteArray& table);

} // namespace demarche
