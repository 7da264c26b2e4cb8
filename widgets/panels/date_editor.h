// SPDX-License-Identifier: GPL-3.0-or-later
// One line in which a person writes when something happened, with a preview of how it is understood.
#pragma once

#include "models/calendar/fuzzy_date.h"
#include "widgets/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace demarche {

/// Takes EDTF ("2024-06", "[2023-09-11..2023-09-17]", "2006/..") and plain dates ("21 June 2024").
/// Empty means: nobody knows.
class DateEditor : public QWidget {
    Q_OBJECT

public:
    explicit DateEditor(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void begin(const std::optional<FuzzyDate>& date);

signals:
    void accepted(const std::optional<demarche::FuzzyDate>& date);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void understand();
    void accept();

    QLineEdit* m_line;
    QLabel* m_preview;
    QPushButton* m_ok;
    Theme m_theme;
    std::optional<FuzzyDate> m_date;
};

/// What was written, if it is a date: EDTF, else day, month and year in words or numbers.
std::optional<FuzzyDate> dateFromWriting(const QString& text);

} // namespace demarche
