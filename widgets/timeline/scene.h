// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows: content read from the model, its layout, the viewport and what is chosen.
#pragma once

#include "models/calendar/time_zone.h"
#include "widgets/theme/quiet_state.h"
#include "widgets/timeline/geometry/timeline_layout.h"
#include "widgets/timeline/item_reader.h"
#include "widgets/timeline/label_text.h"
#include "widgets/timeline/timeline_style.h"
#include "widgets/timeline/timeline_view.h"
#include "widgets/timeline/viewport.h"

#include <QItemSelectionModel>
#include <QObject>
#include <QPointer>

namespace demarche {

/// The state that canvas, overview and screen readers share; it paints nothing and takes no input.
class TimelineScene : public QObject {
    Q_OBJECT

public:
    explicit TimelineScene(QObject* parent = nullptr);

    void setModel(QAbstractItemModel* model);
    QAbstractItemModel* model() const { return m_model; }
    void setSelectionModel(QItemSelectionModel* selection);
    QItemSelectionModel* selectionModel() const { return m_selection; }
    void setTheme(const Theme& theme);
    void setZone(const TimeZone& zone);
    void setFolding(const Folding& folding);
    /// By hand; each keeps the moment at x of the viewport where it is, and tells of the change.
    void foldStretch(const InstantRange& stretch, double x);
    void unfold(int fold, double x); ///< index into the scale's folds
    void setEras(const QList<TimelineEra>& eras);
    void setArrangement(const LaneArrangement& arrangement);
    void setTimeLinks(TimelineView::TimeLinks links);
    void setHeight(double height); ///< room for lanes
    void setQuiet(const std::optional<QuietState>& state) { m_quiet = state; } ///< told where there is no axis

    /// Up to date: what changed in the model is read before the answer.
    const TimelineContent& content();
    TimelineLayout& layout();
    const TimelineContent& shownContent() const { return m_content; } ///< as last read
    /// Whether there are years to tell: events, or a place that someone chose while there were some.
    bool hasAxis() const
    {
        return m_content.store->itemCount() > 0 || (m_content.rowCount > 0 && m_viewport.isPlaced());
    }
    TimelineViewport& viewport() { return m_viewport; }
    LabelText& labels() { return m_labels; }
    const TimelineStyle& style() const { return m_style; }
    const TimeZone& zone() const { return m_zone; }
    const Folding& folding() const { return m_folding; }
    const LaneArrangement& arrangement() const { return m_arrangement; }
    const QList<TimelineEra>& eras() const { return m_eras; }
    TimelineView::TimeLinks timeLinks() const { return m_timeLinks; }
    const std::optional<QuietState>& quiet() const { return m_quiet; }

    int currentRow() const;
    bool isSelected(int row) const;
    bool hasSelection() const { return m_selection && m_selection->hasSelection(); }
    void choose(int row, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect);
    void clearSelection();
    EventId eventOf(int row) const;
    int rowOf(EventId event) const;
    InstantRange timeOf(int row); ///< as drawn; begin = end = 1970 if it is not drawn
    InstantRange extent(); ///< of all that is drawn
    QString sentenceOf(int row) const; ///< for screen readers and tool tips

    /// How often the model was read whole: hover, selection and movement never do.
    int readings() const { return m_readings; }
    /// How often rows may have got other numbers.
    int numberings() const { return m_numberings; }

signals:
    void contentChanged(); ///< other items or lanes: lay out and paint anew
    void lanesChanged(const QList<int>& lanes); ///< only few items of these lanes of the store did
    void styleChanged();
    void selectionChanged();
    void foldingChanged(); ///< by hand

private:
    void watchModel();
    void markStale();
    void readNow();
    void rowsChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void arrange();
    void fold(double x); ///< the moment at x stays there

    QPointer<QAbstractItemModel> m_model;
    QPointer<QItemSelectionModel> m_selection;
    std::unique_ptr<QItemSelectionModel> m_ownSelection;
    TimelineViewport m_viewport;
    TimelineContent m_content;
    TimelineLayout m_layout;
    LabelText m_labels;
    TimelineStyle m_style;
    TimeZone m_zone;
    Folding m_folding;
    LaneArrangement m_arrangement;
    QList<TimelineEra> m_eras;
    std::optional<QuietState> m_quiet;
    TimelineView::TimeLinks m_timeLinks = TimelineView::TimeLinks::Hidden;
    double m_height = 300;
    bool m_isStale = false;
    int m_readings = 0;
    int m_numberings = 0;
};

} // namespace demarche
