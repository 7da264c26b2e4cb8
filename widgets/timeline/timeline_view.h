// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as one widget: axis, lanes with marks and labels, overview; any model with our roles.
#pragma once

#include "models/calendar/instant.h"
#include "models/calendar/time_zone.h"
#include "models/story/ids.h"
#include "widgets/theme/quiet_state.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/timeline_keys.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAbstractItemModel;
class QItemSelectionModel;

namespace demarche {

class TimelineCanvas;
class TimelineViewport;

/// Stretches without events longer than the threshold are folded; unset folds nothing.
struct Folding {
    std::optional<TimeSpan> quietLongerThan;
    QList<InstantRange> byHand; ///< folded whatever they hold
    QList<InstantRange> keptOpen; ///< quiet stretches that touch these stay unfolded
    std::optional<int> mostQuiet; ///< of the quiet stretches only so many, the longest; unset: all
    friend bool operator==(const Folding&, const Folding&) = default;
};

/// A named stretch of time behind the lanes: "Moon Jae-in's term", "first term of school".
struct TimelineEra {
    QString name;
    InstantRange time;
    friend bool operator==(const TimelineEra&, const TimelineEra&) = default;
};

/// How lanes stand; what is not named keeps its place after the others.
struct LaneArrangement {
    QStringList order;
    QStringList collapsed;
    friend bool operator==(const LaneArrangement&, const LaneArrangement&) = default;
};

/// Reads `ItemRole`s, whole on reset and by row on change; rows without BeginRole and EndRole (undated)
/// and rows whose PassesRole is false are not drawn. Never shows or edits anything by itself: it tells.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    void setModel(QAbstractItemModel* model); ///< not owned; null shows an empty axis
    QAbstractItemModel* model() const;
    /// Rows of the model; the view has one of its own until another is set.
    void setSelectionModel(QItemSelectionModel* selection);
    QItemSelectionModel* selectionModel() const;

    void setTheme(const Theme& theme);
    /// Said while there is nothing to show: what is being read, what went wrong. Without one: what brings events.
    void setQuiet(const std::optional<QuietState>& state);
    void setTimeZone(const TimeZone& zone); ///< of the axis; marks do not move
    TimeZone timeZone() const;
    void setFolding(const Folding& folding); ///< what is at the view's middle stays there
    Folding folding() const;
    void setEras(const QList<TimelineEra>& eras);
    QList<TimelineEra> eras() const;
    void setLaneArrangement(const LaneArrangement& arrangement);
    LaneArrangement laneArrangement() const;
    void rearrangeLanes(const LaneArrangement& arrangement); ///< as a person's wish: tells of it
    enum class TimeLinks : quint8 { Hidden, Shown };
    void setTimeLinks(TimeLinks links); ///< thin lines to when it was said and published
    TimeLinks timeLinks() const;
    enum class Table : quint8 { Hidden, Shown };
    void setTable(Table table); ///< the events in sight as a table below
    Table table() const;
    void setKeys(const TimelineKeys& keys);
    enum class Motion : quint8 { Full, Reduced };
    void setMotion(Motion motion); ///< reduced: no fling, no animation

    InstantRange visibleRange() const;
    void setVisibleRange(const InstantRange& range); ///< at once, no animation, no history
    void fitAll();
    void fitSelection(); ///< the chosen events; nothing if there are none
    void zoomBy(double factor); ///< around the middle; above 1 shows less time
    void fitRange(const InstantRange& range); ///< animated; joins the history
    void reveal(EventId event); ///< selects it; scrolls there only if it is out of sight
    /// Lightly: what belongs to what is chosen or pointed at in another view. Emits nothing; empty: none.
    void lightEvents(const std::vector<EventId>& events);
    bool isLit(EventId event) const;
    void selectLane(const QString& lane); ///< marks its header; null: none; emits nothing
    void goBack();
    void goForward();
    bool canGoBack() const;
    bool canGoForward() const;

    EventId selectedEvent() const; ///< the current one
    EventId eventAt(const QPoint& position) const; ///< of this widget
    QRect rectOf(EventId event) const; ///< empty if out of sight; of this widget
    TimelineViewport* viewport() const; ///< scale and position, for views that follow
    TimelineCanvas* canvas() const; ///< takes the focus

signals:
    void eventSelected(demarche::EventId event); ///< by the person; invalid when cleared
    void eventActivated(demarche::EventId event); ///< wishes for its source: Enter, double click
    void cardRequested(demarche::EventId event); ///< Space
    void eventHovered(demarche::EventId event); ///< invalid when the pointer leaves
    void laneSelected(const QString& lane); ///< a click on its name
    void laneHovered(const QString& lane); ///< empty when the pointer leaves its header
    void visibleRangeChanged(const demarche::InstantRange& range);
    void historyChanged();
    void laneArrangementChanged();
    void foldingChanged(); ///< by hand
    void timeLinksChanged(); ///< by key
    void tableChanged();
    void eraWished(const demarche::InstantRange& stretch); ///< to be named
    void eraRemovalWished(int index);
    void zonesRequested(const QPoint& globalPosition); ///< wishes to choose a time zone

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
