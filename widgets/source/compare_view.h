// SPDX-License-Identifier: GPL-3.0-or-later
// Two articles side by side, the sentences about one event at the same height, differing words marked.
#pragma once

#include "models/story/story.h"
#include "widgets/source/highlight_layer.h"

#include <QWidget>

#include <array>

class QLabel;

namespace demarche {

class SourcePage;
struct Highlight;
struct Theme;

class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLayers(const LayerFlags& isVisible);
    void setStory(const StoryPtr& story); ///< what was compared is no more, until compare is called
    /// One place in each of two articles.
    void compare(const SourcePlace& left, const SourcePlace& right);
    SourcePage* page(int side) const { return m_pages[size_t(side)]; } ///< 0 left, 1 right
    const std::array<SourcePlace, 2>& places() const { return m_places; }

signals:
    void highlightActivated(demarche::ArticleId article, const demarche::Highlight& highlight);
    void textActivated(demarche::ArticleId article, qsizetype offset);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void align();
    void alignSoon();
    std::array<SourcePage*, 2> m_pages {};
    std::array<SourcePlace, 2> m_places;
    QLabel* m_caption;
    StoryPtr m_story;
};

} // namespace demarche
