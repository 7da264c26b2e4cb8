// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/marks_strip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace demarche {

MarksStrip::MarksStrip(QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(10);
    setToolTip(tr("Marks in the whole article: click to go there"));
    setAccessibleName(tr("Marks in the article"));
}

void MarksStrip::setGround(const QColor& ground)
{
    m_ground = ground;
    update();
}

void MarksStrip::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    update();
}

void MarksStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ground);
    int last = -3; // marks closer than two pixels are one: cost follows the height, not the findings
    for (const Mark& mark : m_marks) {
        const int y = int(mark.share * height());
        if (y < last + 2)
            continue;
        painter.fillRect(QRect(1, y, width() - 2, 2), mark.colour);
        last = y;
    }
}

void MarksStrip::mousePressEvent(QMouseEvent* event)
{
    emit shareClicked(std::clamp(event->position().y() / std::max(1, height()), 0.0, 1.0));
}

} // namespace demarche
