// SPDX-License-Identifier: GPL-3.0-or-later
// Bars on a folded axis; the window moves along it, so that a quiet year is passed quickly.
#include "widgets/network/period_brush.h"

#include "widgets/network/geometry/folded_axis.h"
#include "widgets/network/network_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr int barCount = 64;
constexpr double margin = 12;
constexpr double buttonWidth = 22;
constexpr double handleReach = 6;
constexpr double leastWindow = 0.02; ///< of the axis
constexpr double playStep = 1.0 / 220; ///< of the axis, each frame
constexpr int playInterval = 40; // ms
constexpr double calmStep = 0.09; ///< of the axis, where nothing should glide
constexpr int calmInterval = 1200; // ms

enum class Grip { None, Begin, Middle, End, New };

} // namespace

struct PeriodBrush::Private {
    explicit Private(PeriodBrush* brush)
        : q(brush)
    {
    }

    QRectF axisRect() const { return QRectF(q->rect()).adjusted(margin + buttonWidth + 4, 6, -margin, -8); }
    QRectF buttonRect() const { return { margin, (q->height() - buttonWidth) / 2.0, buttonWidth, buttonWidth }; }
    double xOf(double share) const { return axisRect().left() + share * axisRect().width(); }
    double shareAt(double x) const { return (x - axisRect().left()) / std::max(1.0, axisRect().width()); }
    double begin() const { return period ? axis.shareOf(period->begin) : 0; }
    double end() const { return period ? axis.shareOf(period->end) : 1; }

    Grip gripAt(double x) const
    {
        if (!period)
            return Grip::None;
        const double left = xOf(begin());
        const double right = xOf(end());
        if (std::abs(x - left) <= handleReach)
            return Grip::Begin;
        if (std::abs(x - right) <= handleReach)
            return Grip::End;
        return x > left && x < right ? Grip::Middle : Grip::None;
    }

    void wish(double from, double to)
    {
        from = std::clamp(from, 0.0, 1.0);
        to = std::clamp(to, 0.0, 1.0);
        if (axis.isEmpty() || to - from < 1e-9)
            return;
        // the last moment belongs to the window that reaches the end
        const TimeSpan last = to >= 1 ? TimeSpan::seconds(1) : TimeSpan();
        period = InstantRange { axis.momentAt(from), axis.momentAt(to) + last };
        q->setAccessibleDescription(wordsForPeriod(*period));
        q->update();
        emit q->periodWished(*period);
    }

    /// Moves the window without changing its width.
    void moveTo(double from)
    {
        const double width = std::max(leastWindow, end() - begin());
        from = std::clamp(from, 0.0, 1 - width);
        wish(from, from + width);
    }

    PeriodBrush* q;
    Theme theme;
    FoldedAxis axis;
    std::vector<int> bars;
    std::optional<InstantRange> period;
    QTimer timer;
    Motion motion = Motion::Full;
    Grip grip = Grip::None;
    double gripShare = 0; ///< of the pointer when pressed, from the window's begin
};

PeriodBrush::PeriodBrush(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Period of the graph"));
    setToolTip(tr("Drag the window to change the period, double click for all time; the arrow plays it"));
    d->timer.setInterval(playInterval); // a system without animations has set another below
    connect(&d->timer, &QTimer::timeout, this, &PeriodBrush::advance);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        setMotion(Motion::Reduced);
}

PeriodBrush::~PeriodBrush() = default;

void PeriodBrush::setTheme(const Theme& theme)
{
    d->theme = theme;
    update();
}

void PeriodBrush::setEvents(const std::vector<std::optional<InstantRange>>& events)
{
    std::vector<Instant> moments;
    for (const std::optional<InstantRange>& event : events) {
        if (event) {
            moments.push_back(event->begin);
            moments.push_back(event->end);
        }
    }
    d->axis = FoldedAxis(std::move(moments));
    d->bars.assign(barCount, 0);
    for (const std::optional<InstantRange>& event : events) {
        if (event)
            ++d->bars[size_t(std::min(barCount - 1, int(d->axis.shareOf(event->begin) * barCount)))];
    }
    setVisible(!d->axis.isEmpty());
    update();
}

void PeriodBrush::setPeriod(const std::optional<InstantRange>& period)
{
    pause();
    d->period = period;
    update();
}

const std::optional<InstantRange>& PeriodBrush::period() const { return d->period; }

void PeriodBrush::setMotion(Motion motion)
{
    d->motion = motion;
    d->timer.setInterval(motion == Motion::Reduced ? calmInterval : playInterval);
}

void PeriodBrush::advance()
{
    if (d->end() >= 1 - 1e-9)
        pause();
    else
        d->moveTo(d->begin() + (d->motion == Motion::Reduced ? calmStep : playStep));
}

bool PeriodBrush::isPlaying() const { return d->timer.isActive(); }

void PeriodBrush::play()
{
    if (d->axis.isEmpty())
        return;
    const bool isAll = d->begin() <= 1e-9 && d->end() >= 1 - 1e-9;
    if (isAll)
        d->wish(0, 0.18);
    else if (d->end() >= 1 - 1e-9)
        d->moveTo(0);
    d->timer.start();
    update();
}

void PeriodBrush::pause()
{
    d->timer.stop();
    update();
}

void PeriodBrush::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColours& colours = d->theme.colours;
    painter.fillRect(rect(), colours.page);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF axis = d->axisRect();
    const QRectF window(QPointF(d->xOf(d->begin()), axis.top() - 3), QPointF(d->xOf(d->end()), axis.bottom() + 3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.selection);
    painter.drawRoundedRect(window, 3, 3);
    const int most = d->bars.empty() ? 1 : std::max(1, *std::max_element(d->bars.begin(), d->bars.end()));
    const double step = axis.width() / barCount;
    for (size_t i = 0; i < d->bars.size(); ++i) {
        const double height = d->bars[i] == 0 ? 1 : 3 + (axis.height() - 3) * std::sqrt(double(d->bars[i]) / most);
        const double x = axis.left() + double(i) * step;
        const bool isInside = x + step > window.left() && x < window.right();
        painter.setBrush(d->bars[i] == 0 ? colours.line : isInside ? colours.accent : colours.neutral);
        painter.drawRect(QRectF(x + step * 0.15, axis.bottom() - height, step * 0.7, height));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(window, 3, 3);
    const QPointF c = d->buttonRect().center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    if (isPlaying()) {
        painter.drawRect(QRectF(c.x() - 5, c.y() - 6, 3.6, 12));
        painter.drawRect(QRectF(c.x() + 1.4, c.y() - 6, 3.6, 12));
    } else {
        painter.drawConvexPolygon(
            QPolygonF { { c.x() - 4.5, c.y() - 6 }, { c.x() + 6, c.y() }, { c.x() - 4.5, c.y() + 6 } });
    }
}

void PeriodBrush::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (d->buttonRect().adjusted(-margin, -6, 4, 6).contains(event->position())) {
        if (isPlaying())
            pause();
        else
            play();
        return;
    }
    pause();
    const double share = d->shareAt(event->position().x());
    d->grip = d->gripAt(event->position().x());
    if (d->grip == Grip::None && d->period) { // the window comes to the pointer
        d->grip = Grip::Middle;
        d->moveTo(share - (d->end() - d->begin()) / 2);
    }
    if (!d->period) { // all time is shown: a drag cuts a stretch out of it
        d->grip = Grip::New;
        d->gripShare = share;
        return;
    }
    d->gripShare = share - d->begin();
}

void PeriodBrush::mouseMoveEvent(QMouseEvent* event)
{
    const double share = d->shareAt(event->position().x());
    switch (d->grip) {
    case Grip::Begin: d->wish(std::min(share, d->end() - leastWindow), d->end()); break;
    case Grip::End: d->wish(d->begin(), std::max(share, d->begin() + leastWindow)); break;
    case Grip::Middle: d->moveTo(share - d->gripShare); break;
    case Grip::New:
        if (std::abs(share - d->gripShare) >= leastWindow)
            d->wish(std::min(share, d->gripShare), std::max(share, d->gripShare));
        break;
    case Grip::None: break;
    }
    const Grip under = d->grip == Grip::None ? d->gripAt(event->position().x()) : d->grip;
    setCursor(under == Grip::Begin || under == Grip::End ? Qt::SizeHorCursor
                  : under == Grip::Middle                ? Qt::OpenHandCursor
                                                         : Qt::ArrowCursor);
}

void PeriodBrush::mouseReleaseEvent(QMouseEvent*) { d->grip = Grip::None; }

void PeriodBrush::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!d->axisRect().contains(event->position()))
        return;
    d->period.reset();
    update();
    emit allTimeWished();
}

void PeriodBrush::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: d->moveTo(d->begin() - 0.02); break;
    case Qt::Key_Right: d->moveTo(d->begin() + 0.02); break;
    case Qt::Key_Space: isPlaying() ? pause() : play(); break;
    case Qt::Key_Up: d->wish(d->begin() - 0.02, d->end() + 0.02); break; // wider
    case Qt::Key_Down:
        if (d->end() - d->begin() > leastWindow + 0.04)
            d->wish(d->begin() + 0.02, d->end() - 0.02);
        break;
    case Qt::Key_Escape:
        setPeriod(std::nullopt);
        emit allTimeWished();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

QSize PeriodBrush::sizeHint() const { return { 300, 46 }; }

} // namespace demarche
