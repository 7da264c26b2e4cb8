// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/page_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr double measure = 66; // characters a line, where the window allows
constexpr double leading = 1.5; // line height in font heights of the reading face
constexpr double marginLeft = 44; // room for the ticks
constexpr double marginRight = 28;
constexpr double marginTop = 26;

double textHeight(const QFont& font, const QString& text, double width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

} // namespace

PageLayout::PageLayout(const Article& article, PageTitle title, const Theme& theme, double width)
    : m_article(article)
    , m_title(std::move(title))
    , m_paragraphs(paragraphsOf(article))
{
    // the headline stands once, in the title block
    m_hasHeadline = !m_title.title.isEmpty() && m_title.title == article.title;
    if (m_hasHeadline)
        std::erase_if(m_paragraphs, [](const PageParagraph& p) { return p.kind == PartKind::Headline; });
    const QFontMetricsF metrics(theme.type.reading);
    const double widest = metrics.averageCharWidth() * measure;
    m_width = std::clamp(width - marginLeft - marginRight, 120.0, widest);
    m_left = std::max(marginLeft, (width - m_width) / 2);
    m_titleHeight = textHeight(theme.type.title, m_title.title, m_width);
    m_lineHeight = textHeight(theme.type.caption, m_title.line, m_width);
    for (const PartKind kind : { PartKind::Headline, PartKind::Body, PartKind::Furniture })
        m_faces[size_t(kind)] = faceFor(kind, theme);
    m_layouts.resize(m_paragraphs.size());
    m_tops.resize(m_paragraphs.size());
    m_heights.reserve(m_paragraphs.size());
    for (const PageParagraph& paragraph : m_paragraphs) {
        const Face& face = faceOf(paragraph);
        const double lines = std::ceil(double(paragraph.span.length()) * face.letterWidth / m_width + 0.2);
        m_heights.push_back(std::max(1.0, lines) * face.lineStep);
    }
    placeFrom(0);
}

QRectF PageLayout::titleRect() const { return { m_left, marginTop, m_width, m_titleHeight }; }

QRectF PageLayout::lineRect() const { return { m_left, marginTop + m_titleHeight + 6, m_width, m_lineHeight }; }

PageLayout::Face PageLayout::faceFor(PartKind kind, const Theme& theme)
{
    const bool isFurniture = kind == PartKind::Furniture;
    Face face;
    face.font = isFurniture ? theme.type.caption : theme.type.reading;
    face.font.setBold(kind == PartKind::Headline || face.font.bold());
    const QFontMetricsF metrics(face.font);
    face.lineStep = metrics.height() * (isFurniture ? 1.25 : leading);
    face.spaceAfter = metrics.height() * (isFurniture ? 0.25 : 0.75);
    face.letterWidth = metrics.averageCharWidth();
    return face;
}

void PageLayout::placeFrom(size_t index)
{
    double y = index == 0 ? lineRect().bottom() + 22 : m_tops[index];
    for (size_t i = index; i < m_paragraphs.size(); ++i) {
        m_tops[i] = y;
        y += m_heights[i] + (m_paragraphs[i].isContinued ? 0 : faceOf(m_paragraphs[i]).spaceAfter);
    }
    m_height = y + 40;
}

size_t PageLayout::paragraphAt(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return after == m_tops.begin() ? 0 : size_t(after - m_tops.begin()) - 1;
}

size_t PageLayout::paragraphOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), offset,
                                        [](qsizetype at, const PageParagraph& p) { return at < p.span.begin; });
    return after == m_paragraphs.begin() ? 0 : size_t(after - m_paragraphs.begin()) - 1;
}

bool PageLayout::ensureExact(size_t index)
{
    if (m_layouts[index])
        return false;
    const PageParagraph& paragraph = m_paragraphs[index];
    auto layout = std::make_unique<QTextLayout>(textOf(paragraph, m_article), faceOf(paragraph).font);
    layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    const double step = faceOf(paragraph).lineStep;
    double y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({ 0, y + (step - line.height()) / 2 });
        y += step;
    }
    layout->endLayout();
    m_layouts[index] = std::move(layout);
    const bool isChanged = std::abs(m_heights[index] - y) > 0.5;
    m_heights[index] = y;
    return isChanged;
}

bool PageLayout::ensureExact(double fromY, double toY)
{
    bool isChanged = false;
    if (m_paragraphs.empty())
        return false;
    const size_t first = paragraphAt(fromY);
    for (size_t i = first; i < m_paragraphs.size() && m_tops[i] <= toY; ++i)
        isChanged |= ensureExact(i);
    if (isChanged)
        placeFrom(first);
    return isChanged;
}

const QTextLayout& PageLayout::textLayout(size_t index)
{
    if (ensureExact(index))
        placeFrom(index);
    return *m_layouts[index];
}

bool PageLayout::isInTitle(qsizetype offset) const
{
    const auto isThere
        = [offset](const ArticlePart& part) { return part.kind == PartKind::Headline && part.span.contains(offset); };
    return m_hasHeadline && std::any_of(m_article.parts.begin(), m_article.parts.end(), isThere);
}

QRectF PageLayout::lineOf(qsizetype offset)
{
    if (m_paragraphs.empty())
        return {};
    const size_t index = paragraphOf(offset);
    const QTextLayout& layout = textLayout(index);
    const qsizetype within = std::clamp<qsizetype>(offset - m_paragraphs[index].span.begin, 0, layout.text().size());
    const QTextLine line = layout.lineForTextPosition(int(within));
    return line.isValid() ? line.rect().translated(m_left, m_tops[index]) : QRectF(m_left, m_tops[index], m_width, 1);
}

qsizetype PageLayout::nearestOffset(const QPointF& point)
{
    if (m_paragraphs.empty())
        return 0;
    const size_t index = paragraphAt(point.y());
    const QTextLayout& layout = textLayout(index);
    const double y = point.y() - m_tops[index];
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (y < line.rect().bottom() + 2 || i == layout.lineCount() - 1)
            return m_paragraphs[index].span.begin
                + line.xToCursor(point.x() - m_left, QTextLine::CursorBetweenCharacters);
    }
    return m_paragraphs[index].span.begin;
}

qsizetype PageLayout::offsetAt(const QPointF& point)
{
    if (m_paragraphs.empty() || point.x() < m_left || point.x() > m_left + m_width)
        return -1;
    const size_t index = paragraphAt(point.y());
    const QTextLayout& layout = textLayout(index);
    const double y = point.y() - m_tops[index];
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF words = line.naturalTextRect();
        if (y >= words.top() - 3 && y < words.bottom() + 3 && point.x() - m_left <= words.right())
            return m_paragraphs[index].span.begin + line.xToCursor(point.x() - m_left, QTextLine::CursorOnCharacter);
    }
    return -1;
}

} // namespace demarche
