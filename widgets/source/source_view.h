// SPDX-License-Identifier: GPL-3.0-or-later
// The source text, set to be read: one article, or two side by side, quotes highlighted by speaker.
#pragma once

#include "models/story/story.h"
#include "widgets/source/highlight_layer.h"
#include "widgets/theme/quiet_state.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace demarche {

class CompareView;
struct Theme;
struct Highlight;

class SourceView : public QWidget {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);
    ~SourceView() override;

    void setTheme(const Theme& theme);
    void setStory(const StoryPtr& story); ///< stays at the same article and place where it still exists

    /// While there is no article: what is being read, or why nothing could be. Unset: what will stand here.
    void setQuiet(const std::optional<QuietState>& state);

    ArticleId currentArticle() const;
    void showArticle(ArticleId article);
    qsizetype firstOffset() const; ///< of what is in sight, in the current article
    void scrollTo(qsizetype offset); ///< to the top of the view
    /// Scrolls the stretch into view and marks it firmly; emits nothing.
    void showPlace(const SourcePlace& place);
    void selectEvent(EventId event); ///< first report in the current article, else the first of all
    void selectQuote(QuoteId quote);
    void selectActor(ActorId actor); ///< marks its mentions, scrolls to the first
    void selectEvents(const std::vector<EventId>& events); ///< where they are told; the first one in sight
    void selectActors(const std::vector<ActorId>& actors);
    void clearSelection();
    // lightly, in the article in sight, without scrolling; an invalid id or none: no more
    void hoverEvents(const std::vector<EventId>& events);
    void hoverQuote(QuoteId quote);
    void hoverActors(const std::vector<ActorId>& actors);

    /// Side by side, both places at the same height; differing words are marked.
    void compare(const SourcePlace& left, const SourcePlace& right);
    void compareReports(EventId event); ///< the first two articles that report it; nothing if there is only one
    bool isComparing() const;
    void endComparison();

    void setLayerVisible(HighlightLayer layer, bool isVisible);
    void setSearchWords(const QStringList& words); ///< marked in the text
    void findInPage(); ///< opens the find bar
    int print(QPagedPaintDevice& device) const; ///< the current article; sheets printed

signals:
    void eventActivated(demarche::EventId event);
    void quoteActivated(demarche::QuoteId quote);
    void actorActivated(demarche::ActorId actor);
    void dateActivated(const demarche::FuzzyDate& date); ///< besides the event of its sentence, if there is one
    void placeActivated(const demarche::SourcePlace& place); ///< a sentence without a finding
    void eventHovered(demarche::EventId event); ///< invalid: none any more
    void quoteHovered(demarche::QuoteId quote);
    void actorHovered(demarche::ActorId actor);
    void articleShown(demarche::ArticleId article);
    void articleListWanted(); ///< a person looks for an article that has no tab

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void joinPage();
    CompareView& comparison();
    void joinFindBar();
    void activate(ArticleId article, const Highlight& mark);
    void activateText(ArticleId article, qsizetype offset);
    void tellHovered(const std::optional<Highlight>& mark);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
