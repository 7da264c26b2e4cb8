// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts an article's lines from both ends towards the middle, then reads what the sorted lines say.
#include "models/reading/article_layout.h"

#include "models/reading/byline.h"
#include "models/reading/language_guess.h"
#include "models/reading/layout_facts.h"
#include "models/reading/line_sorter.h"
#include "models/reading/text_lines.h"

namespace demarche {

namespace {

/// Neighbours of one kind join, so that a wrapped paragraph stays whole.
std::vector<ArticlePart> partsOf(const std::vector<SortedLine>& lines)
{
    std::vector<ArticlePart> parts;
    for (const SortedLine& line : lines) {
        if (!parts.empty() && parts.back().kind == line.kind && line.kind != PartKind::Headline)
            parts.back().span.end = line.span.end;
        else
            parts.push_back({ line.kind, line.span });
    }
    return parts;
}

QString bodyLanguage(const Article& article)
{
    for (const ArticlePart& part : article.parts) {
        if (part.kind == PartKind::Body) {
            const QString language = languageOf(part.span.in(article.text));
            if (language != u"und")
                return language;
        }
    }
    return languageOf(article.text);
}

} // namespace

Article layOut(const QString& text, const QString& path, bool isPlain)
{
    Article article;
    article.path = path;
    article.text = text;
    article.contentHash = contentHashOf(text);
    article.isPlain = isPlain;
    if (isPlain) {
        const TextSpan body = trimmed(text, { 0, text.size() });
        if (!body.isEmpty())
            article.parts = { { PartKind::Body, body } };
        article.language = languageOf(text);
        return article;
    }
    const std::vector<SortedLine> lines = sortedLines(text);
    article.parts = partsOf(lines);
    takeFacts(lines, article);
    article.language = bodyLanguage(article);
    return article;
}

} // namespace demarche
