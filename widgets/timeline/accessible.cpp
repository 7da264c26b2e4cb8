// SPDX-License-Identifier: GPL-3.0-or-later
// Children are the placed events in sight, in order of time, with the layout's own boxes.
#include "widgets/timeline/accessible.h"

#include "widgets/timeline/canvas.h"
#include "widgets/timeline/empty_painter.h"
#include "widgets/timeline/time_wording.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QTimer>

#include <algorithm>

namespace demarche {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::AccessibleTimeline)
};

/// One event in sight, known by its row.
class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleEvent(TimelineCanvas* canvas, int row)
        : m_canvas(canvas)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_canvas && m_canvas->scene().model(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_canvas->scene().sentenceOf(m_row);
        if (kind == QAccessible::Description) {
            const EventStore& store = *m_canvas->scene().content().store;
            QStringList parts { Words::tr("%1 of %2").arg(store.positionOf(m_row) + 1).arg(store.rowCount()) };
            const QString lane = m_canvas->laneOf(m_row);
            if (!lane.isEmpty())
                parts << Words::tr("lane %1").arg(lane);
            return parts.join(QStringLiteral(", "));
        }
        return {};
    }
    void setText(QAccessible::Text, const QString&) override { }

    QRect rect() const override
    {
        const QRect box = m_canvas->rectOf(m_row);
        return box.isEmpty() ? QRect() : QRect(m_canvas->mapToGlobal(box.topLeft()), box.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_canvas->scene().isSelected(m_row);
        state.focused = m_canvas->hasFocus() && m_canvas->scene().currentRow() == m_row;
        state.invisible = m_canvas->rectOf(m_row).isEmpty();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString& action) override
    {
        m_canvas->select(m_row);
        if (action == pressAction())
            emit m_canvas->rowActivated(m_row);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    int row() const { return m_row; }

private:
    QPointer<TimelineCanvas> m_canvas;
    int m_row;
};

class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    {
        QObject::connect(&canvas->scene(), &TimelineScene::selectionChanged, &m_resting, [this] { tellFocus(); });
        // another view is told when it has come to rest
        m_resting.setSingleShot(true);
        m_resting.setInterval(250);
        QObject::connect(&canvas->scene().viewport(), &TimelineViewport::changed, &m_resting, [this] {
            if (QAccessible::isActive())
                m_resting.start();
        });
        QObject::connect(&m_resting, &QTimer::timeout, &m_resting, [this] { tellSummary(); });
    }

    ~AccessibleTimeline() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return Words::tr("Timeline");
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        return summary();
    }

    int childCount() const override { return static_cast<int>(rows().size()); }

    QAccessibleInterface* child(int index) const override
    {
        const std::vector<int> known = rows();
        return index >= 0 && static_cast<std::size_t>(index) < known.size()
            ? childOfRow(known[static_cast<std::size_t>(index)])
            : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* event = dynamic_cast<const AccessibleEvent*>(child);
        const std::vector<int> known = rows();
        const auto found = event ? std::find(known.begin(), known.end(), event->row()) : known.end();
        return found == known.end() ? -1 : static_cast<int>(found - known.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const int row = canvas()->rowAt(canvas()->mapFromGlobal(QPoint(x, y)));
        return row < 0 ? nullptr : childOfRow(row);
    }

    QAccessibleInterface* focusChild() const override
    {
        const int row = canvas()->scene().currentRow();
        return row < 0 ? nullptr : childOfRow(row);
    }

private:
    QString summary() const
    {
        TimelineScene& scene = canvas()->scene();
        scene.content();
        if (!scene.hasAxis())
            return sentenceOfEmptiness(scene);
        const TimeWording wording;
        const InstantRange shown = scene.viewport().visibleRange();
        const double precision = shown.length().toSeconds() / 100;
        const std::size_t count = scene.content().store->rowCount(), lanes = scene.layout().stack().size();
        const std::size_t folds = scene.viewport().scale().folds().size();
        QStringList parts { count == 1 ? Words::tr("1 event") : Words::tr("%1 events").arg(count),
                            Words::tr("%1 in sight").arg(childCount()),
                            Words::tr("from %1 to %2")
                                .arg(wording.ofMoment(shown.begin, precision, scene.zone()),
                                     wording.ofMoment(shown.end, precision, scene.zone())) };
        if (lanes > 1)
            parts << Words::tr("%1 lanes").arg(lanes);
        if (folds > 0)
            parts << (folds == 1 ? Words::tr("1 stretch folded") : Words::tr("%1 stretches folded").arg(folds));
        return parts.join(QStringLiteral(", "));
    }

    TimelineCanvas* canvas() const { return static_cast<TimelineCanvas*>(widget()); }

    /// In order of time; an event of several lanes is one child.
    std::vector<int> rows() const
    {
        std::vector<std::pair<Instant, int>> found;
        const auto& lanes = canvas()->scene().content().store->lanes();
        for (const TimelineLayout::Hit& hit : canvas()->visibleHits()) {
            const LaneItems& lane = lanes[hit.place.lane];
            found.emplace_back(lane.begin(hit.place.index), lane.row(hit.place.index));
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        std::vector<int> rows(found.size());
        std::transform(found.begin(), found.end(), rows.begin(), [](const auto& item) { return item.second; });
        return rows;
    }

    QAccessibleInterface* childOfRow(int row) const
    {
        const auto known = m_children.constFind(row);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new AccessibleEvent(canvas(), row);
        m_children.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    void tellFocus() const
    {
        if (canvas()->scene().currentRow() < 0)
            return;
        if (QAccessibleInterface* child = focusChild()) {
            QAccessibleEvent event(child, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }

    void tellSummary() const
    {
        QAccessibleEvent event(canvas(), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }

    QTimer m_resting;
    mutable QHash<int, QAccessible::Id> m_children; ///< by row
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<TimelineCanvas*>(object);
    return canvas ? new AccessibleTimeline(canvas) : nullptr;
}

} // namespace

void makeTimelineAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace demarche
