// SPDX-License-Identifier: GPL-3.0-or-later
// The source text, set to be read: one article at a time, its quotes highlighted by speaker.
#pragma once

#include "models/story/story.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace demarche {

struct Theme;

/// Layers of highlights that the legend switches.
enum class HighlightLayer : quint8 { Quotes, Phrases, Dates, Actors, Events };

class SourceView : public QWidget {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);
    ~SourceView() override;

    void setTheme(const Theme& theme);
    void setStory(const StoryPtr& story); ///< stays at the same article and place where it still exists

    ArticleId currentArticle() const;
    void showArticle(ArticleId article);
    /// Scrolls the stretch into view and marks it firmly; emits nothing.
    void showPlace(const SourcePlace& place);
    void selectEvent(EventId event); ///< first report in the current article, else the first of all
    void selectQuote(QuoteId quote);
    void selectActor(ActorId actor); ///< marks its mentions, scrolls to the first
    void clearSelection();
    void setLayerVisible(HighlightLayer layer, bool isVisible);
    void setSearchWords(const QStringList& words); ///< marked in the text
    void findInPage(); ///< opens the find bar

signals:
    void eventActivated(demarche::EventId event);
    void quoteActivated(demarche::QuoteId quote);
    void actorActivated(demarche::ActorId actor);
    void placeActivated(const demarche::SourcePlace& place); ///< a sentence without a finding
    void articleShown(demarche::ArticleId article);
    void articleListWanted(); ///< there are more articles than tabs

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
