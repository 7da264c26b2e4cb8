// SPDX-License-Identifier: GPL-3.0-or-later
// Tells texts with wrapped lines from those with a paragraph a line, then cuts.
#include "models/text/paragraph_breaker.h"

#include "models/text/character_class.h"

namespace demarche {

namespace {

struct Line {
    TextSpan span; ///< without white space around it; empty for a blank line
    qsizetype indent = 0;
};

bool isLineBreak(char16_t unit)
{
    return unit < 128 ? unit == u'\n' || unit == u'\r' : classOf(unit) == CharacterClass::LineBreak;
}

std::vector<Line> linesOf(QStringView text, const TextSpan& part)
{
    std::vector<Line> lines;
    const char16_t* units = text.utf16();
    qsizetype at = part.begin;
    while (at < part.end) {
        qsizetype end = at;
        while (end < part.end && !isLineBreak(units[end]))
            ++end;
        Line line { { at, end }, 0 };
        while (line.span.begin < line.span.end && isSpaceClass(classOf(units[line.span.begin])))
            ++line.span.begin;
        while (line.span.end > line.span.begin && isSpaceClass(classOf(units[line.span.end - 1])))
            --line.span.end;
        line.indent = line.span.begin - at;
        lines.push_back(line);
        at = end + 1;
        if (end + 1 < part.end && units[end] == u'\r' && units[end + 1] == u'\n')
            ++at;
    }
    return lines;
}

/// A line that ends like a sentence, perhaps before a closing mark.
bool endsLikeASentence(QStringView text, const Line& line)
{
    qsizetype last = line.span.end - 1;
    const QStringView closing = u"\"'\u201d\u2019)]\u00bb";
    while (last > line.span.begin && closing.contains(text[last]))
        --last;
    return QStringView(u".!?:;\u2026\u3002").contains(text[last]);
}

/// Wrapped lines are short, and most of them break off in the middle of a sentence.
bool isWrapped(QStringView text, const std::vector<Line>& lines)
{
    constexpr qsizetype widest = 132;
    qsizetype joints = 0;
    qsizetype broken = 0;
    qsizetype wide = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].span.isEmpty() || lines[i + 1].span.isEmpty())
            continue;
        ++joints;
        broken += !endsLikeASentence(text, lines[i]);
        wide += lines[i].span.length() > widest;
    }
    return joints > 0 && broken * 2 >= joints && wide * 10 <= joints;
}

void appendParagraphs(QStringView text, const ArticlePart& part, std::vector<ParagraphSpan>& paragraphs)
{
    const std::vector<Line> lines = linesOf(text, part.span);
    const bool isJoined = isWrapped(text, lines);
    bool isOpen = false;
    qsizetype openIndent = 0;
    for (const Line& line : lines) {
        if (line.span.isEmpty()) {
            isOpen = false;
            continue;
        }
        const bool isIndented = line.indent >= 2 && line.indent > openIndent;
        if (isOpen && isJoined && !isIndented) {
            paragraphs.back().span.end = line.span.end;
        } else {
            paragraphs.push_back({ line.span, part.kind });
        }
        isOpen = true;
        openIndent = isIndented && isJoined && openIndent == 0 ? 0 : line.indent;
    }
}

} // namespace

std::vector<ParagraphSpan> paragraphsOf(const Article& article)
{
    std::vector<ParagraphSpan> paragraphs;
    if (article.parts.empty())
        appendParagraphs(article.text, { PartKind::Body, { 0, article.text.size() } }, paragraphs);
    for (const ArticlePart& part : article.parts)
        appendParagraphs(article.text, part, paragraphs);
    return paragraphs;
}

} // namespace demarche
