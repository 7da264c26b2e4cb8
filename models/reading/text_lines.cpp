// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts at line breaks of any kind.
#include "models/reading/text_lines.h"

#include "models/text/character_class.h"

namespace demarche {

namespace {

bool isSpace(QChar c) { return isSpaceClass(classOf(c.unicode())); }

bool isLineBreak(QChar c) { return classOf(c.unicode()) == CharacterClass::LineBreak; }

} // namespace

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.begin < span.end && isSpace(text[span.begin]))
        ++span.begin;
    while (span.end > span.begin && isSpace(text[span.end - 1]))
        --span.end;
    return span;
}

std::vector<TextLine> linesOf(QStringView text)
{
    std::vector<TextLine> lines;
    bool followsBlank = true;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !isLineBreak(text[end]))
            ++end;
        const TextSpan span = trimmed(text, { at, end });
        if (span.isEmpty()) {
            followsBlank = true;
        } else {
            lines.push_back({ span, followsBlank });
            followsBlank = false;
        }
        at = end + 1;
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++at;
    }
    return lines;
}

bool endsWithFullStop(QStringView line)
{
    const QStringView closing = u"\"'\u201d\u2019)]\u00bb";
    while (!line.isEmpty() && closing.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".;:,\u3002").contains(line.back());
}

} // namespace demarche
