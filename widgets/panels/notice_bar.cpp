// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/notice_bar.h"

#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace demarche {

struct NoticeBar::Private {
    QLabel* headline = nullptr;
    QToolButton* more = nullptr;
    QPlainTextEdit* details = nullptr;
};

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setAutoFillBackground(true);
    setAccessibleName(tr("Notice"));
    d->headline = new QLabel;
    d->headline->setWordWrap(true);
    d->headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->more = new QToolButton;
    d->more->setText(tr("Details"));
    d->more->setCheckable(true);
    auto* close = new QToolButton;
    close->setText(tr("Dismiss"));
    d->details = new QPlainTextEdit;
    d->details->setReadOnly(true);
    d->details->setFrameShape(QFrame::NoFrame);
    d->details->setMaximumHeight(120);
    d->details->setAccessibleName(tr("Details"));
    d->details->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(d->headline, 1);
    line->addWidget(d->more);
    line->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->addLayout(line);
    column->addWidget(d->details);
    connect(d->more, &QToolButton::toggled, d->details, &QWidget::setVisible);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::setTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.tint(theme.colours.warning));
    colours.setColor(QPalette::WindowText, theme.colours.text);
    setPalette(colours);
}

void NoticeBar::announce(const QString& headline, const QStringList& details)
{
    d->headline->setText(headline);
    d->details->setPlainText(details.join(QLatin1Char('\n')));
    d->more->setVisible(!details.isEmpty());
    d->more->setChecked(false);
    setVisible(!headline.isEmpty());
    if (headline.isEmpty())
        return;
    setAccessibleDescription(headline);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace demarche
