// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/page_text.h"

namespace demarche {

namespace {

bool isBlank(QStringView line) { return line.trimmed().isEmpty(); }

/// Lines that end like a paragraph: then a line break parts, else it only wraps.
bool endsParagraph(QStringView line)
{
    const QStringView end = line.trimmed();
    static const QString marks = QStringLiteral(".!?:\"”’)»");
    return end.isEmpty() || marks.contains(end.back());
}

void addLines(std::vector<PageParagraph>& into, const Article& article, const ArticlePart& part)
{
    const QStringView text(article.text);
    qsizetype at = part.span.begin;
    qsizetype begin = -1;
    qsizetype end = at;
    bool isOpen = false; // the line before wraps into the next
    while (at < part.span.end) {
        qsizetype stop = text.indexOf(QLatin1Char('\n'), at);
        if (stop < 0 || stop > part.span.end)
            stop = part.span.end;
        const QStringView line = text.mid(at, stop - at);
        if (begin >= 0 && (isBlank(line) || !isOpen)) {
            into.push_back({ { begin, end }, part.kind });
            begin = -1;
        }
        if (!isBlank(line)) {
            if (begin < 0)
                begin = at;
            end = stop;
            isOpen = part.kind == PartKind::Body && !endsParagraph(line);
        }
        at = stop + 1;
    }
    if (begin >= 0)
        into.push_back({ { begin, end }, part.kind });
}

constexpr qsizetype longestPiece = 6000; // characters: laid out within a frame

/// A paragraph without an end is shown in pieces that break between words.
std::vector<PageParagraph> inPieces(const std::vector<PageParagraph>& paragraphs, const QString& text)
{
    std::vector<PageParagraph> pieces;
    pieces.reserve(paragraphs.size());
    for (PageParagraph paragraph : paragraphs) {
        while (paragraph.span.length() > longestPiece) {
            const qsizetype latest = paragraph.span.begin + longestPiece;
            qsizetype cut = latest;
            while (cut > paragraph.span.begin + longestPiece / 2 && !text[cut - 1].isSpace())
                --cut;
            if (cut == paragraph.span.begin + longestPiece / 2) // one word without an end
                cut = text[latest].isLowSurrogate() ? latest - 1 : latest;
            pieces.push_back({ { paragraph.span.begin, cut }, paragraph.kind, true });
            paragraph.span.begin = cut;
        }
        pieces.push_back(paragraph);
    }
    return pieces;
}

} // namespace

std::vector<PageParagraph> paragraphsOf(const Article& article)
{
    std::vector<PageParagraph> paragraphs;
    for (const ArticlePart& part : article.parts)
        addLines(paragraphs, article, part);
    if (article.parts.empty() && !article.text.isEmpty())
        addLines(paragraphs, article, { PartKind::Body, { 0, article.text.size() } });
    return inPieces(paragraphs, article.text);
}

QString textOf(const PageParagraph& paragraph, const Article& article)
{
    QString text = paragraph.span.in(article.text).toString();
    for (QChar& c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar(QChar::ByteOrderMark)
            || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace demarche
