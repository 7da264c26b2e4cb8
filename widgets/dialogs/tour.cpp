// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tour.h"

#include "widgets/dialogs/tour_place.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace demarche {

namespace {

constexpr int widthOfHint = 320;

/// A line around the view that the hint speaks of; clicks go through it.
class TourOutline : public QWidget {
public:
    explicit TourOutline(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }
    QColor colour;
    int radius = 6;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
};

} // namespace

struct Tour::Private {
    TourOutline* outline = nullptr;
    QLabel* title = nullptr;
    QLabel* text = nullptr;
    QLabel* count = nullptr;
    QPushButton* back = nullptr;
    QPushButton* next = nullptr;
    QPointer<QWidget> focusBefore;
    std::vector<TourHint> hints;
    size_t step = 0;
};

Tour::Tour(QWidget* window)
    : QFrame(window)
    , d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    setAutoFillBackground(true);
    setFixedWidth(widthOfHint);
    d->outline = new TourOutline(window);
    d->title = new QLabel;
    d->text = new QLabel;
    d->text->setWordWrap(true);
    d->count = new QLabel;
    d->back = new QPushButton(tr("Back"));
    d->next = new QPushButton;
    d->next->setProperty("primary", true);
    auto* close = new QPushButton(tr("Skip"));
    close->setToolTip(tr("End the tour (Esc). Help has it again."));
    d->next->setObjectName(QStringLiteral("next"));
    close->setObjectName(QStringLiteral("skip"));
    auto* head = new QHBoxLayout;
    head->addWidget(d->title, 1);
    head->addWidget(d->count);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(d->back);
    buttons->addWidget(d->next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(d->text);
    column->addLayout(buttons);
    connect(d->next, &QPushButton::clicked, this, &Tour::next);
    connect(d->back, &QPushButton::clicked, this, &Tour::previous);
    connect(close, &QPushButton::clicked, this, &Tour::end);
    window->installEventFilter(this);
    for (QPushButton* button : { close, d->back, d->next })
        button->installEventFilter(this); // buttons take arrow keys for a walk among themselves
    hide();
}

Tour::~Tour() = default;

void Tour::setTheme(const Theme& theme)
{
    d->outline->colour = theme.colours.accent;
    d->outline->radius = theme.radius;
    d->title->setFont(theme.type.heading);
    d->count->setFont(theme.type.caption);
    const ThemeColours& colours = theme.colours;
    setStyleSheet(QStringLiteral("#tour { background: %1; border: 1px solid %2; border-radius: %3px; }"
                                 "#tour QLabel { color: %4; background: transparent; }")
                      .arg(colours.raised.name(), colours.accent.name())
                      .arg(theme.radius + 2)
                      .arg(colours.text.name()));
}

void Tour::begin(std::vector<TourHint> hints)
{
    std::erase_if(hints, [](const TourHint& hint) { return !hint.target || !hint.target->isVisible(); });
    if (hints.empty())
        return;
    if (!isRunning())
        d->focusBefore = window()->focusWidget();
    d->hints = std::move(hints);
    d->step = 0;
    showStep();
    d->next->setFocus(Qt::OtherFocusReason);
}

bool Tour::isRunning() const { return !d->hints.empty(); }

int Tour::step() const { return int(d->step); }

int Tour::stepCount() const { return int(d->hints.size()); }

void Tour::next()
{
    if (d->step + 1 >= d->hints.size())
        return end();
    ++d->step;
    showStep();
}

void Tour::previous()
{
    if (d->step == 0)
        return;
    --d->step;
    showStep();
}

void Tour::end()
{
    if (!isRunning())
        return;
    d->hints.clear();
    hide();
    d->outline->hide();
    if (d->focusBefore)
        d->focusBefore->setFocus();
    emit ended();
}

void Tour::showStep()
{
    const TourHint& hint = d->hints[d->step];
    const bool isLast = d->step + 1 == d->hints.size();
    d->title->setText(hint.title);
    d->text->setText(hint.text);
    d->count->setText(tr("%1 of %2").arg(d->step + 1).arg(d->hints.size()));
    d->back->setEnabled(d->step > 0);
    d->next->setText(isLast ? tr("Done") : tr("Next"));
    setAccessibleDescription(hint.title + QStringLiteral(". ") + hint.text);
    show();
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Tour::place()
{
    if (!isRunning())
        return;
    const QPointer<QWidget>& target = d->hints[d->step].target;
    if (!target)
        return end();
    QWidget* window = parentWidget();
    const QRect around(target->mapTo(window, QPoint(0, 0)), target->size());
    d->outline->setGeometry(around);
    d->outline->show();
    d->outline->raise();
    resize(widthOfHint,
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(widthOfHint) : sizeHint().height());
    move(placeOfHint(around, size(), window->rect()));
    raise();
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return end();
    case Qt::Key_Right: return next();
    case Qt::Key_Left: return previous();
    default: QFrame::keyPressEvent(event);
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    // views move with the window; wait until they have
    if (isRunning() && watched == parentWidget()
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(
            this, [this] { place(); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

} // namespace demarche
