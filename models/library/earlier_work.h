// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace of before that holds somebody's work, told from outside, so that a person can choose it.
#pragma once

#include <QDateTime>
#include <QString>

namespace demarche {

struct EarlierWork {
    QString path; ///< of its scratch file
    QDateTime changed; ///< when something was last written to it
    QString title; ///< of its first article; empty if it has none
    qsizetype articleCount = 0;
    qsizetype editCount = 0; ///< corrections in force
    qsizetype viewCount = 0; ///< saved views
    friend bool operator==(const EarlierWork&, const EarlierWork&) = default;
};

} // namespace demarche
