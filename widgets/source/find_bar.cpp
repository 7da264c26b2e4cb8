// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace demarche {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
{
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setAccessibleName(tr("Find in this article"));
    m_field->setClearButtonEnabled(true);
    auto* previous = new QToolButton;
    previous->setText(QStringLiteral("‹"));
    previous->setToolTip(tr("Previous (Shift+Enter)"));
    previous->setAccessibleName(tr("Previous hit"));
    auto* next = new QToolButton;
    next->setText(QStringLiteral("›"));
    next->setToolTip(tr("Next (Enter)"));
    next->setAccessibleName(tr("Next hit"));
    auto* close = new QToolButton;
    close->setText(tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    emit wordsChanged(m_field->text());
}

void FindBar::setCount(int current, int total)
{
    m_count->setText(m_field->text().isEmpty() ? QString()
                         : total == 0          ? tr("not found")
                                               : tr("%1 of %2").arg(current).arg(total));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace demarche
