// SPDX-License-Identifier: GPL-3.0-or-later
// A line a file.
#include "app/cli/published_dates.h"

#include "models/calendar/fuzzy_date.h"

#include <QCoreApplication>

namespace demarche {

PublishedDates publishedDatesOf(const QByteArray& table)
{
    PublishedDates dates;
    const auto fault = [&dates](qsizetype line, const char* what) {
        dates.faults.append(QCoreApplication::translate("CommandLine", "line %1: %2")
                                .arg(QString::number(line), QCoreApplication::translate("CommandLine", what)));
    };
    const QStringList lines = QString::fromUtf8(table).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        if (columns.size() < 2 || columns[0].isEmpty()) {
            fault(i + 1, QT_TRANSLATE_NOOP("CommandLine", "a file name, a tab and a date are wanted"));
            continue;
        }
        const QString date = columns[1].trimmed();
        if (!FuzzyDate::parse(date)) {
            fault(i + 1, QT_TRANSLATE_NOOP("CommandLine", "this is no date"));
            continue;
        }
        dates.byFileName.insert(columns[0], date);
    }
    return dates;
}

} // namespace demarche
