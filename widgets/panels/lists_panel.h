// SPDX-License-Identifier: GPL-3.0-or-later
// Events, actors, quotes, sources and to-dos as lists beside the timeline.
#pragma once

#include "models/query/filter.h"
#include "models/story/story.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAbstractItemModel;

namespace demarche {

struct Theme;

struct LitRows {
    std::vector<EventId> events;
    std::vector<ActorId> actors;
    std::vector<QuoteId> quotes;
    std::vector<ArticleId> articles;
};

/// Shows whatever item models it is given through their roles (models/items/roles.h).
class ListsPanel : public QWidget {
    Q_OBJECT

public:
    enum class List : quint8 { Events, Actors, Quotes, Sources, ToDo };

    explicit ListsPanel(QWidget* parent = nullptr);
    ~ListsPanel() override;

    void setTheme(const Theme& theme);
    void setModel(List list, QAbstractItemModel* model); ///< not owned
    void showList(List list);
    void setCounts(const FilteredStory& passing); ///< shown in the tabs while a filter is on; empty flags: none is

    enum class Reading : quint8 { No, Yes };
    void setReading(Reading reading); ///< lists without rows show the outline of some

    void selectEvent(EventId event); ///< emits nothing; an invalid id clears
    void selectActor(ActorId actor);
    void selectQuote(QuoteId quote);
    void selectArticle(ArticleId article);
    /// Lightly, what belongs to what another view shows.
    void lightUp(const LitRows& rows);

signals:
    void eventActivated(demarche::EventId event);
    void actorActivated(demarche::ActorId actor);
    void quoteActivated(demarche::QuoteId quote);
    void eventHovered(demarche::EventId event); ///< invalid when the pointer leaves
    void actorHovered(demarche::ActorId actor);
    void quoteHovered(demarche::QuoteId quote);
    void articleHovered(demarche::ArticleId article);
    void articleActivated(demarche::ArticleId article);
    void toDoActivated(int index); ///< into Story::toDo
    void articleRemovalRequested(demarche::ArticleId article);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the pointer leaves a list

private:
    void tellHovered(List list, int id);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
