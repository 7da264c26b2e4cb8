// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/empty_page.h"

#include <QPainter>

namespace demarche {

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void EmptyPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void EmptyPage::setState(const QuietState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    setAccessibleName(state.heading);
    setAccessibleDescription(state.text);
    update();
}

void EmptyPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.page);
    if (m_state.kind == QuietState::Kind::Reading)
        paintOutline(painter, rect(), Outline::Text, m_theme);
    paintQuietState(painter, rect(), m_state, m_theme);
}

} // namespace demarche
