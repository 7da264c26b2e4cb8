// SPDX-License-Identifier: GPL-3.0-or-later
// The page itself: paints what is in sight, answers the pointer and the keyboard.
#pragma once

#include "widgets/source/highlights.h"
#include "widgets/source/page_layout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace demarche {

/// Lies on one article of one story; a change of either is a new page content.
class SourcePage : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SourcePage(QWidget* parent = nullptr);
    ~SourcePage() override;

    void setTheme(const Theme& theme);
    void setContent(const StoryPtr& story, ArticleId article, const PageTitle& title); ///< invalid id: empty page
    void setLayers(const LayerFlags& isVisible);
    void setSearchWords(const QStringList& words);
    const std::vector<TextSpan>& searchHits() const;

    /// Marked firmly: the chosen sentence and the stretches that belong to it.
    void setChosen(const std::vector<TextSpan>& spans);
    void setLight(const std::vector<TextSpan>& spans); ///< what another view has under its pointer
    const std::vector<TextSpan>& chosen() const;
    const std::vector<TextSpan>& light() const;
    void setDifferent(const std::vector<TextSpan>& spans); ///< words that the article beside has not
    void scrollToSpan(const TextSpan& span);
    qsizetype firstOffset() const; ///< of the first line in sight
    void alignTo(qsizetype offset, int y); ///< its line stands y pixels below the top, if the page is long enough
    void copy() const; ///< the selected words, ready for a footnote

    const std::vector<Highlight>& highlights() const;
    bool isLayerVisible(HighlightLayer layer) const;
    /// Share of the page's height (0..1) at which an offset stands, for the strip beside the scroll bar.
    double shareOf(qsizetype offset) const;
    QRect rectOf(const TextSpan& span) const; ///< of the first line of it, in this widget; empty if not in sight

signals:
    void highlightActivated(const demarche::Highlight& highlight);
    void highlightHovered(const std::optional<demarche::Highlight>& highlight); ///< none: no more
    void textActivated(qsizetype offset); ///< a click on words without a highlight
    void scrolled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void relayout();
    void findHits();
    void updateScrollBar();
    const Highlight* highlightAt(const QPoint& position) const;
    void stepToFinding(int step);
    void activateCurrent();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace demarche
