// SPDX-License-Identifier: GPL-3.0-or-later
// From the top down to the first line of prose, from the bottom up to the last, then the sure signs between.
#include "models/reading/line_sorter.h"

#include "models/reading/byline.h"
#include "models/reading/text_lines.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr qsizetype longestHeadline = 220;
constexpr qsizetype mostHeadlineWords = 34;
constexpr qsizetype longestName = 40;
constexpr size_t mostDeckLines = 2;

class LineSorter {
public:
    explicit LineSorter(QStringView text);
    std::vector<SortedLine> run();

private:
    QStringView at(size_t i) const { return m_lines[i].span.in(m_text); }
    bool isProse(size_t i) const { return m_lines[i].signs.empty(); }
    bool startsBlock(size_t i) const { return m_followsBlank[i]; }
    size_t headlineEnd(size_t i) const;
    bool looksLikeAHeadline(QStringView line) const;
    bool isNameLine(size_t i) const;
    bool isBareName(size_t i) const;
    void sortTop();
    void sortBottom();
    void sortMiddle();
    void mark(size_t i, PartKind kind) { m_lines[i].kind = kind; }

    QStringView m_text;
    std::vector<SortedLine> m_lines;
    std::vector<bool> m_followsBlank;
    size_t m_bodyBegin = 0;
    size_t m_bodyEnd = 0;
};

LineSorter::LineSorter(QStringView text)
    : m_text(text)
{
    const LineSigns signs(shippedLayoutWords(), shippedOutlets());
    for (const TextLine& line : linesOf(text)) {
        m_lines.push_back({ line.span, PartKind::Body, signs.of(text, line.span), false });
        m_followsBlank.push_back(line.followsBlank);
    }
    m_bodyEnd = m_lines.size();
}

bool LineSorter::looksLikeAHeadline(QStringView line) const
{
    const qsizetype words = line.count(u' ') + 1;
    const bool isLatin = line[0].unicode() < 0x2000;
    return line.size() <= longestHeadline && words <= mostHeadlineWords && (words >= 2 || !isLatin)
        && !endsWithFullStop(line);
}

/// The line past a headline that begins at `i`; `i` itself if none begins there.
size_t LineSorter::headlineEnd(size_t i) const
{
    if (!looksLikeAHeadline(at(i)))
        return i;
    size_t blockEnd = i + 1;
    while (blockEnd < m_lines.size() && !startsBlock(blockEnd) && isProse(blockEnd))
        ++blockEnd;
    if (blockEnd == i + 1)
        return blockEnd;
    // several lines together: a headline that was wrapped, or a headline above the first paragraph
    const qsizetype length = m_lines[blockEnd - 1].span.end - m_lines[i].span.begin;
    if (blockEnd - i <= 3 && length <= longestHeadline && !endsWithFullStop(at(blockEnd - 1)))
        return blockEnd;
    const QStringView next = at(i + 1);
    if (next[0].isLower())
        return i;
    const bool isParagraph = next.size() > at(i).size() * 5 / 4 || endsWithFullStop(next);
    return isParagraph ? i + 1 : i;
}

bool LineSorter::isBareName(size_t i) const
{
    const QStringView line = at(i);
    if (line.size() > longestName || line.count(u' ') < 1 || line.count(u' ') > 3 || endsWithFullStop(line))
        return false;
    const std::optional<Byline> names = readByline(line, shippedLayoutWords(), shippedOutlets());
    return names && names->authors.size() == 1;
}

/// A name alone between the headline and a date or mail line is a byline.
bool LineSorter::isNameLine(size_t i) const
{
    if (!isBareName(i) || i + 1 >= m_lines.size())
        return false;
    return std::any_of(m_lines[i + 1].signs.begin(), m_lines[i + 1].signs.end(), [](const LineSign& sign) {
        return sign.sort == SignSort::Date || sign.sort == SignSort::Mail
            || (sign.sort == SignSort::Label && (sign.role == LabelRole::Published || sign.role == LabelRole::Updated));
    });
}

void LineSorter::sortTop()
{
    bool hasTitle = false;
    size_t deckLines = 0;
    size_t i = 0;
    size_t firstHeadline = m_lines.size();
    while (i < m_lines.size()) {
        if (!isProse(i)) {
            mark(i, PartKind::Furniture);
            ++i;
            continue;
        }
        if (hasTitle && isNameLine(i)) {
            m_lines[i].signs = { { SignSort::Byline, {}, m_lines[i].span, false } };
            mark(i, PartKind::Furniture);
            ++i;
            continue;
        }
        const size_t end = !hasTitle || deckLines < mostDeckLines ? headlineEnd(i) : i;
        const bool isDeckPlace = !hasTitle || end >= m_lines.size() || startsBlock(end) || !isProse(end);
        if (end == i || !isDeckPlace)
            break;
        firstHeadline = std::min(firstHeadline, i);
        for (size_t line = i; line < end; ++line) {
            mark(line, PartKind::Headline);
            m_lines[line].isTitle = !hasTitle;
        }
        deckLines += hasTitle;
        hasTitle = true;
        i = end;
    }
    // with nothing below it a headline is the text
    const bool hasBody = std::any_of(m_lines.begin() + qsizetype(i), m_lines.end(),
                                     [](const SortedLine& line) { return line.signs.empty(); });
    if (!hasBody && firstHeadline < m_lines.size()) {
        for (size_t line = firstHeadline; line < i; ++line) {
            if (isProse(line)) {
                mark(line, PartKind::Body);
                m_lines[line].isTitle = false;
            }
        }
    }
    m_bodyBegin = i;
}

void LineSorter::sortBottom()
{
    // all after "About the author" and its like, where most of the text stands before it
    const qsizetype begin = m_bodyBegin < m_lines.size() ? m_lines[m_bodyBegin].span.begin : m_text.size();
    const qsizetype middle = begin + (m_text.size() - begin) / 2;
    for (size_t i = m_bodyBegin + 1; i < m_lines.size(); ++i) {
        const auto& signs = m_lines[i].signs;
        if (m_lines[i].span.begin < middle || signs.empty() || signs[0].sort != SignSort::TailMarker)
            continue;
        // what stands below "Related articles" speaks of other articles; an address is this one's
        const bool isAboutThisArticle = signs[0].role == LabelRole::Address;
        for (size_t line = i; line < m_lines.size(); ++line) {
            mark(line, PartKind::Furniture);
            if (!isAboutThisArticle)
                m_lines[line].signs.clear();
        }
        m_bodyEnd = i;
        break;
    }
    while (m_bodyEnd > m_bodyBegin && !isProse(m_bodyEnd - 1)) {
        --m_bodyEnd;
        mark(m_bodyEnd, PartKind::Furniture);
    }
}

void LineSorter::sortMiddle()
{
    for (size_t i = m_bodyBegin; i < m_bodyEnd; ++i) {
        const auto& signs = m_lines[i].signs;
        const bool isSure = !signs.empty()
            && std::all_of(signs.begin(), signs.end(), [](const LineSign& sign) { return sign.isSure; });
        if (isSure)
            mark(i, PartKind::Furniture);
    }
}

std::vector<SortedLine> LineSorter::run()
{
    sortTop();
    sortBottom();
    sortMiddle();
    return std::move(m_lines);
}

} // namespace

std::vector<SortedLine> sortedLines(QStringView text) { return LineSorter(text).run(); }

} // namespace demarche
