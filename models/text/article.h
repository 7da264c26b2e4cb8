// SPDX-License-Identifier: GPL-3.0-or-later
// One article as read from its file: the text, never altered, and what its layout says about it.
#pragma once

#include "models/text/text_span.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace demarche {

/// What a stretch of an article's text is for; everything but Body is not read for findings
/// (Headline is, for events).
enum class PartKind : quint8 {
    Headline,
    Body,
    Furniture, ///< bylines, "Published:" lines, captions, share prompts, addresses: dimmed, not cut
};

struct ArticlePart {
    PartKind kind = PartKind::Body;
    TextSpan span;
    friend bool operator==(const ArticlePart&, const ArticlePart&) = default;
};

/// Where a date of publication is written. The analysis reads the date itself.
enum class DateSource : quint8 {
    PublishedLine, ///< "Published: 19 Sep. 2023, 16:07"
    UpdatedLine,
    Heading, ///< a line of its own near the top: "July 21, 2024"
    Address, ///< in the article's URL: /2023/09/19/
    Metadata, ///< of the file format (HTML meta, e-mail Date:), as `text`
    Given, ///< by the person: --published or --published-from, as `text`
};

struct DateStatement {
    DateSource source = DateSource::PublishedLine;
    TextSpan span; ///< in the article's text; empty for Metadata and Given
    QString text; ///< the words of the date ("19 Sep. 2023, 16:07", "/2023/09/19/", "2023-09-19")
    friend bool operator==(const DateStatement&, const DateStatement&) = default;
};

struct Article {
    QString path; ///< as given; empty for pasted text
    QString text; ///< as decoded; every TextSpan of the program points into it
    QString contentHash; ///< 16 hex digits of SHA-256 over the text: the same text, the same hash
    QString title; ///< own headline; empty if none
    QString publisher; ///< empty if none is named
    QStringList authors;
    QString url; ///< empty if none
    QString language; ///< ISO 639-1, "und" if unknown
    std::optional<QString> digestOf; ///< what this is a digest of ("Digest of:" line)
    std::vector<ArticlePart> parts; ///< ascending, not overlapping, covering all but white space
    std::vector<DateStatement> dateStatements; ///< in order of trust within the article's layout
    bool isPlain = false; ///< read with --plain: all body, nothing looked for

    friend bool operator==(const Article&, const Article&) = default;
};

using ArticlePtr = std::shared_ptr<const Article>;

/// First 16 hex digits of the SHA-256 of the text in UTF-8.
QString contentHashOf(const QString& text);

} // namespace demarche
