// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/date_editor.h"

#include "models/findings/catalogue.h"
#include "widgets/theme/window_wording.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace demarche {

std::optional<FuzzyDate> dateFromWriting(const QString& text)
{
    const QString written = text.simplified();
    if (const auto date = FuzzyDate::parse(written))
        return date;
    for (const QLocale& locale : { QLocale(), QLocale::c() }) {
        for (const char* format :
             { "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "d.M.yyyy" }) {
            const QDate day = locale.toDate(written, QLatin1String(format));
            if (!day.isValid())
                continue;
            if (const auto civil = CivilDay::fromYearMonthDay(day.year(), day.month(), day.day()))
                return FuzzyDate::at(*civil);
        }
        for (const char* format : { "MMMM yyyy", "MMM yyyy" }) {
            const QDate day = locale.toDate(written, QLatin1String(format));
            if (day.isValid())
                return FuzzyDate::at(DatePoint::ofMonth(day.year(), day.month()));
        }
    }
    return {};
}

DateEditor::DateEditor(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_preview(new QLabel)
    , m_ok(new QPushButton(tr("Change")))
{
    auto* cancel = new QPushButton(tr("Cancel"));
    m_line->setAccessibleName(tr("Date of the event"));
    m_line->setPlaceholderText(tr("2024-06-21, June 2024, [2023-09-11..2023-09-17]"));
    m_line->setClearButtonEnabled(true);
    m_preview->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_preview, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addLayout(buttons);
    connect(m_line, &QLineEdit::textChanged, this, &DateEditor::understand);
    connect(m_line, &QLineEdit::returnPressed, this, &DateEditor::accept);
    connect(m_ok, &QPushButton::clicked, this, &DateEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &DateEditor::cancelled);
}

void DateEditor::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_preview->setFont(theme.type.caption);
}

void DateEditor::begin(const std::optional<FuzzyDate>& date)
{
    m_line->setText(date ? date->toEdtf() : QString());
    understand();
    m_line->selectAll();
    m_line->setFocus();
}

void DateEditor::understand()
{
    const QString text = m_line->text().simplified();
    m_date = dateFromWriting(text);
    const bool isFine = text.isEmpty() || m_date;
    m_ok->setEnabled(isFine);
    m_preview->setText(text.isEmpty() ? tr("Date unknown")
                           : m_date   ? readableDate(*m_date, windowWording())
                                    : tr("Not a date. Write 2024-06-21, 2024-06, [2023-09-11..2023-09-17] or 2006/.."));
}

void DateEditor::accept()
{
    if (m_ok->isEnabled())
        emit accepted(m_date);
}

void DateEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace demarche
