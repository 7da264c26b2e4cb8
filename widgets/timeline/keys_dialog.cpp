// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/keys_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>

namespace demarche {

QString TimelineKeysDialog::nameOf(TimelineCommand command)
{
    switch (command) {
    case TimelineCommand::FitAll: return tr("Fit all events");
    case TimelineCommand::FitSelection: return tr("Fit the chosen events");
    case TimelineCommand::Measure: return tr("Measure a distance");
    case TimelineCommand::Fold: return tr("Fold or unfold a stretch");
    case TimelineCommand::CollapseLane: return tr("Collapse or open the lane");
    case TimelineCommand::Links: return tr("Show when it was said and published");
    case TimelineCommand::Table: return tr("Show as a table");
    }
    return {};
}

TimelineKeysDialog::TimelineKeysDialog(const TimelineKeys& keys, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Timeline Keys"));
    auto* form = new QFormLayout(this);
    auto* what = new QLabel(
        tr("These keys act only while the timeline has the focus. Backspace in a field takes its key away."));
    what->setWordWrap(true);
    form->addRow(what);
    for (const TimelineCommand command : TimelineKeys::commands) {
        auto* edit = new QKeySequenceEdit;
        edit->setAccessibleName(nameOf(command));
        m_edits[static_cast<std::size_t>(command)] = edit;
        form->addRow(nameOf(command), edit);
        // a key does one thing: the last field that takes it has it
        connect(edit, &QKeySequenceEdit::keySequenceChanged, this, [this, edit](const QKeySequence& key) {
            for (QKeySequenceEdit* other : m_edits) {
                if (other && other != edit && !key.isEmpty() && other->keySequence() == key)
                    other->clear();
            }
        });
    }
    auto* buttons
        = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    QPushButton* off = buttons->addButton(tr("Turn Off All"), QDialogButtonBox::ResetRole);
    connect(off, &QPushButton::clicked, this, [this] { fill(TimelineKeys::none()); });
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(TimelineKeys()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    fill(keys);
}

void TimelineKeysDialog::fill(const TimelineKeys& keys)
{
    for (QKeySequenceEdit* edit : m_edits)
        edit->clear();
    for (const TimelineCommand command : TimelineKeys::commands)
        m_edits[static_cast<std::size_t>(command)]->setKeySequence(keys.of(command));
}

TimelineKeys TimelineKeysDialog::keys() const
{
    TimelineKeys keys = TimelineKeys::none();
    for (const TimelineCommand command : TimelineKeys::commands) {
        const QKeySequence typed = m_edits[static_cast<std::size_t>(command)]->keySequence();
        keys.set(command, typed.isEmpty() ? typed : QKeySequence(typed[0])); // one key, no chords
    }
    return keys;
}

} // namespace demarche
