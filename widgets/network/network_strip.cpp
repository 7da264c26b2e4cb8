// SPDX-License-Identifier: GPL-3.0-or-later
// A label that is cut where there is no room, whole in its tip, and one button.
#include "widgets/network/network_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace demarche {

NetworkStrip::NetworkStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, [this] { emit actWished(m_line.act); });
}

void NetworkStrip::setTheme(const Theme& theme)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme.colours.text);
    palette.setColor(QPalette::ButtonText, theme.colours.accent);
    setPalette(palette);
    m_text->setFont(theme.type.caption);
    m_button->setFont(theme.type.caption);
}

void NetworkStrip::setLine(const Line& line)
{
    if (line == m_line)
        return;
    m_line = line;
    m_button->setText(line.button);
    m_button->setVisible(!line.button.isEmpty());
    setAccessibleName(line.text);
    elide();
}

void NetworkStrip::elide()
{
    const QString shown = m_text->fontMetrics().elidedText(m_line.text, Qt::ElideRight, m_text->width());
    m_text->setText(shown);
    m_text->setToolTip(shown == m_line.text ? QString() : m_line.text);
}

void NetworkStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

} // namespace demarche
