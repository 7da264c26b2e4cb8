// SPDX-License-Identifier: GPL-3.0-or-later
// Where the paragraphs of a page stand. Only those looked at are laid out; the rest are estimated.
#pragma once

#include "widgets/source/page_text.h"
#include "widgets/theme/theme.h"

#include <QRectF>
#include <QTextLayout>

#include <array>
#include <memory>
#include <vector>

namespace demarche {

/// The title block that a page opens with, above the article's own text.
struct PageTitle {
    QString title;
    QString line; ///< outlet, date, what it is a digest of
};

class PageLayout {
public:
    /// `width` of the whole page in pixels; the column keeps a reader's measure and stands in the middle.
    PageLayout(const Article& article, PageTitle title, const Theme& theme, double width);

    double height() const { return m_height; }
    double columnLeft() const { return m_left; }
    double columnWidth() const { return m_width; }
    const PageTitle& title() const { return m_title; }
    QRectF titleRect() const;
    QRectF lineRect() const;

    size_t count() const { return m_paragraphs.size(); }
    const PageParagraph& paragraph(size_t index) const { return m_paragraphs[index]; }
    double top(size_t index) const { return m_tops[index]; }
    double bottom(size_t index) const { return m_tops[index] + m_heights[index]; }
    /// The paragraph at a height; the nearest one where none is. count() must not be 0.
    size_t paragraphAt(double y) const;
    /// The paragraph that holds the offset, or the last before it.
    size_t paragraphOf(qsizetype offset) const;

    bool isInTitle(qsizetype offset) const; ///< words that the title block shows, and no paragraph
    /// Lays out all that touches the stretch. Heights below may change: true if they did.
    bool ensureExact(double fromY, double toY);
    bool ensureExact(size_t index);
    /// Laid out if it was not; owned by the page. Positions within it count from the paragraph's begin.
    const QTextLayout& textLayout(size_t index);
    /// Top and bottom of the line with the offset.
    QRectF lineOf(qsizetype offset);
    /// The offset under a point; -1 where there are no words.
    qsizetype offsetAt(const QPointF& point);
    /// As offsetAt, but the nearest offset where there are no words.
    qsizetype nearestOffset(const QPointF& point);

private:
    /// How paragraphs of one kind are set; measured once, not for each of a hundred thousand.
    struct Face {
        QFont font;
        double lineStep = 0;
        double spaceAfter = 0;
        double letterWidth = 0;
    };
    const Face& faceOf(const PageParagraph& paragraph) const { return m_faces[size_t(paragraph.kind)]; }
    static Face faceFor(PartKind kind, const Theme& theme);
    void placeFrom(size_t index);

    const Article& m_article;
    PageTitle m_title;
    bool m_hasHeadline = false; ///< the title is the article's own headline
    std::array<Face, 3> m_faces; ///< by PartKind
    double m_left = 0;
    double m_width = 0;
    double m_titleHeight = 0;
    double m_lineHeight = 0;
    double m_height = 0;
    std::vector<PageParagraph> m_paragraphs;
    std::vector<double> m_tops;
    std::vector<double> m_heights;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts; ///< null: only estimated
};

} // namespace demarche
