// SPDX-License-Identifier: GPL-3.0-or-later
// Real events sent to the real widget.
#include "tests/widgets/timeline/timeline_driver.h"

#include "models/calendar/civil_day.h"
#include "models/items/roles.h"
#include "widgets/timeline/viewport.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace demarche {

TimelineDriver::TimelineDriver()
{
    const struct {
        const char* title;
        const char* lane;
        int day;
        double importance;
    } rows[] = { { "Port opens", "North", 3, 0.9 },     { "Strike begins", "South", 7, 0.8 },
                 { "Talks fail", "North", 12, 0.7 },    { "Ferry returns", "South", 18, 0.6 },
                 { "Accord signed", "North", 25, 0.5 }, { "Some time", "South", 0, 0.4 } };
    int row = 0;
    for (const auto& [title, lane, day, importance] : rows) {
        auto* item = new QStandardItem(QString::fromLatin1(title));
        item->setData(QString::fromLatin1(title), TitleRole);
        item->setData(QStringLiteral("%1, a sentence").arg(QLatin1String(title)), DescriptionRole);
        item->setData(QStringList { QString::fromLatin1(lane) }, LanesRole);
        item->setData(importance, ImportanceRole);
        item->setData(row, IdRole);
        m_model.appendRow(item);
        if (day > 0)
            setDay(row, day);
        ++row;
    }
    m_view.setMotion(TimelineView::Motion::Reduced);
    m_view.resize(780, 360);
    m_view.setModel(&m_model);
    m_view.show();
    QApplication::processEvents();
    m_view.fitAll();
    QApplication::processEvents();
}

void TimelineDriver::setDay(int row, int day)
{
    const Instant begin = dayOfJune(day);
    m_model.item(row)->setData(QVariant::fromValue(begin), BeginRole);
    m_model.item(row)->setData(QVariant::fromValue(begin + TimeSpan::days(1)), EndRole);
}

Instant TimelineDriver::dayOfJune(int day) { return CivilDay::fromYearMonthDay(2024, 6, day)->begin(); }

double TimelineDriver::xOf(int day) const
{
    return m_view.canvas()->plot().left() + m_view.viewport()->xOf(dayOfJune(day));
}

void TimelineDriver::drag(const Drag& way, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&canvas(), Qt::LeftButton, modifiers, way.from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&canvas(), way.from + (way.to - way.from) * step / 4);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, modifiers, way.to);
}

void TimelineDriver::clickOn(int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(&canvas(), Qt::LeftButton, modifiers, canvas().rectOf(row).center());
}

void TimelineDriver::clickAt(const QPoint& canvasPosition)
{
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvasPosition);
}

void TimelineDriver::hoverOver(int row) { QTest::mouseMove(&canvas(), canvas().rectOf(row).center()); }

void TimelineDriver::wheel(const QPointF& canvasPosition, int angle)
{
    QWheelEvent event(canvasPosition, canvas().mapToGlobal(canvasPosition), {}, { 0, angle }, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas(), &event);
}

void TimelineDriver::swipe(const QPoint& pixels)
{
    const QPointF at = QRectF(canvas().rect()).center();
    QWheelEvent event(at, canvas().mapToGlobal(at), pixels, pixels * 2, Qt::NoButton, {}, Qt::ScrollUpdate, false);
    QApplication::sendEvent(&canvas(), &event);
}

void TimelineDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&canvas(), key, modifiers); }

} // namespace demarche
