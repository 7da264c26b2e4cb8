// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person changes the timeline's letter keys, or turns them off.
#pragma once

#include "widgets/timeline/timeline_keys.h"

#include <QDialog>

class QKeySequenceEdit;

namespace demarche {

class TimelineKeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit TimelineKeysDialog(const TimelineKeys& keys, QWidget* parent = nullptr);
    TimelineKeys keys() const;

    static QString nameOf(TimelineCommand command); ///< "Fit all events"

private:
    void fill(const TimelineKeys& keys);

    std::array<QKeySequenceEdit*, TimelineKeys::count> m_edits {};
};

} // namespace demarche
