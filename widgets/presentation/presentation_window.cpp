// SPDX-License-Identifier: GPL-3.0-or-later
// Text at the left, the graph as of that day at the right, the progress below.
#include "widgets/presentation/presentation_window.h"

#include "models/network/actor_graph.h"
#include "widgets/network/network_view.h"
#include "widgets/presentation/step_page.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace demarche {

namespace {

constexpr double textShare = 1.0 / 30; ///< body text, of the height
constexpr double marginShare = 1.0 / 15;
constexpr double pageShare = 0.56; ///< of the width
constexpr int timeOfPointer = 1800; // ms until an idle pointer hides
constexpr size_t mostActors = 90; ///< more could not be told apart on a wall

Theme enlarged(Theme theme, int pixels)
{
    for (QFont* font : { &theme.type.body, &theme.type.strong, &theme.type.caption, &theme.type.heading })
        font->setPixelSize(pixels);
    return theme;
}

/// Who takes part in the steps; of too many the busiest.
ActorGraph graphOf(const Story& story, const std::vector<EventId>& events)
{
    ActorGraph graph = partOf(actorGraph(story), story, events);
    if (graph.nodes.size() <= mostActors)
        return graph;
    std::vector<qint32> counts;
    for (const GraphNode& node : graph.nodes)
        counts.push_back(node.eventCount);
    std::nth_element(counts.begin(), counts.begin() + mostActors, counts.end(), std::greater<>());
    const qint32 least = counts[mostActors];
    ActorGraph cut;
    std::vector<qint32> newIndex(graph.nodes.size(), -1);
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].eventCount <= least)
            continue;
        newIndex[i] = qint32(cut.nodes.size());
        cut.nodes.push_back(graph.nodes[i]);
    }
    for (GraphEdge& edge : graph.edges) {
        edge.source = newIndex[size_t(edge.source)];
        edge.target = newIndex[size_t(edge.target)];
        if (edge.source >= 0 && edge.target >= 0)
            cut.edges.push_back(edge);
    }
    return cut;
}

} // namespace

struct PresentationWindow::Private {
    explicit Private(PresentationWindow* window)
        : q(window)
        , page(new StepPage(window))
        , network(new NetworkView(window))
    {
    }

    void place()
    {
        const int height = q->height();
        const int margin = int(height * marginShare);
        const int left = int(q->width() * pageShare);
        const int below = margin + int(height * textShare);
        const int text = std::max(12, int(height * textShare));
        page->setTextSize(text);
        network->setTheme(enlarged(theme, std::max(11, int(text * 0.68))));
        page->setGeometry(margin, margin, left - margin - margin / 2, height - margin - below);
        network->setGeometry(left, margin / 2, q->width() - left - margin / 2, height - margin / 2 - below);
    }

    /// All that had happened by the end of the event's day.
    std::optional<InstantRange> periodUntil(EventId event) const
    {
        const std::optional<FuzzyDate>& date = story->at(event).when.date;
        if (!date)
            return std::nullopt;
        const Instant end
            = CivilDay::containing(date->drawnRange().end - TimeSpan::milliseconds(1)).plusDays(1).begin();
        return InstantRange { Instant::earliest(), end };
    }

    void show(int wanted)
    {
        if (events.empty())
            return;
        wanted = std::clamp(wanted, 0, int(events.size()) - 1);
        setBlank(false);
        if (wanted == current)
            return;
        current = wanted;
        const EventId event = events[size_t(current)];
        const PresentationStep step = stepFor(*story, event);
        page->setStep(step);
        network->setPeriod(periodUntil(event));
        network->selectEvent(event);
        q->setAccessibleName(PresentationWindow::tr("%1 of %2").arg(current + 1).arg(events.size()));
        q->setAccessibleDescription(step.asSentences());
        QAccessibleEvent changed(q, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
        q->update();
        emit q->stepped(event);
    }

    void setBlank(bool blank)
    {
        isBlank = blank;
        page->setVisible(!blank && !events.empty());
        network->setVisible(!blank && !events.empty());
        q->update();
    }

    PresentationWindow* q;
    StepPage* page;
    NetworkView* network;
    Theme theme;
    StoryPtr story = std::make_shared<const Story>();
    std::vector<EventId> events;
    int current = -1;
    bool isBlank = false;
    QTimer pointer;
};

PresentationWindow::PresentationWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , d(std::make_unique<Private>(this))
{
    setWindowTitle(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    resize(1280, 720);
    d->network->setFrame(NetworkView::Frame::GraphOnly);
    d->network->setOutside(NetworkView::Outside::Hidden);
    // the graph is looked at here, not worked with: keys and clicks go to the steps
    d->network->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->network->setFocusProxy(nullptr);
    const auto inside = d->network->findChildren<QWidget*>();
    for (QWidget* widget : inside)
        widget->setFocusPolicy(Qt::NoFocus);
    d->page->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->pointer.setInterval(timeOfPointer);
    d->pointer.setSingleShot(true);
    connect(&d->pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    d->pointer.start();
}

PresentationWindow::~PresentationWindow() = default;

void PresentationWindow::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->page->setTheme(theme);
    d->place();
    update();
}

void PresentationWindow::setSteps(const StoryPtr& story, const std::vector<EventId>& events)
{
    d->story = story;
    d->events = events;
    d->current = -1;
    d->setBlank(false);
    const ActorGraph graph = graphOf(*story, events);
    d->network->setLayout(story, graph, layOut(graph, *story));
    // acts between the steps that are not shown must not show in the graph either
    std::vector<bool> shown(story->events.size(), false);
    for (const EventId event : events)
        shown[size_t(event.index)] = true;
    d->network->setPassing({}, shown);
    d->show(0);
}

void PresentationWindow::goTo(int step) { d->show(step); }

int PresentationWindow::step() const { return d->current; }

int PresentationWindow::stepCount() const { return int(d->events.size()); }

bool PresentationWindow::isBlank() const { return d->isBlank; }

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: goTo(d->current + 1); break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp: goTo(d->current - 1); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(stepCount() - 1); break;
    case Qt::Key_B:
    case Qt::Key_Period: d->setBlank(!d->isBlank); break; // the key that clickers send
    case Qt::Key_Escape: close(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PresentationWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(d->current + 1);
    else if (event->button() == Qt::RightButton)
        goTo(d->current - 1);
}

void PresentationWindow::mouseMoveEvent(QMouseEvent*)
{
    unsetCursor();
    d->pointer.start();
}

void PresentationWindow::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        goTo(d->current + (event->angleDelta().y() < 0 ? 1 : -1));
}

void PresentationWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (d->isBlank) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), d->theme.colours.page);
    if (d->events.empty()) {
        painter.setPen(d->theme.colours.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("There is nothing to present."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = height() * marginShare;
    const double text = height() * textShare;
    QFont font = d->theme.type.body;
    font.setPixelSize(std::max(10, int(text * 0.75)));
    painter.setFont(font);
    const QRectF line(margin, height() - text * 1.7, width() - 2 * margin, text);
    painter.setPen(d->theme.colours.muted);
    const QString words = tr("%1 / %2").arg(d->current + 1).arg(d->events.size());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    const double room = line.width() - painter.fontMetrics().horizontalAdvance(words) - text;
    const double thick = std::max(3.0, text / 6);
    const QRectF track(line.left(), line.center().y() - thick / 2, room, thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(d->theme.colours.line);
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    painter.setBrush(d->theme.colours.accent);
    const double share = double(d->current + 1) / double(d->events.size());
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(thick, track.width() * share), thick)), thick / 2,
                            thick / 2);
}

void PresentationWindow::resizeEvent(QResizeEvent*) { d->place(); }

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace demarche
