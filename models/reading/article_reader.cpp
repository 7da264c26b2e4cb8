// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a file with bounds, makes text of it, and lays the text out; one reader a format.
#include "models/reading/article_reader.h"

#include "models/reading/article_layout.h"
#include "models/reading/text_decoder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace demarche {

namespace {

ReadingError errorOf(const QString& path, const char* id, std::vector<MessageArgument> arguments = {})
{
    return { path, { id, std::move(arguments) } };
}

ReadingResult articleFromPlainText(const QByteArray& bytes, const QString& name, const ReadingOptions& options)
{
    const DecodedText decoded = decodedText(bytes);
    switch (decoded.outcome) {
    case DecodedText::Outcome::Binary: return errorOf(name, "reading.binary");
    case DecodedText::Outcome::UnknownEncoding: return errorOf(name, "reading.encoding");
    case DecodedText::Outcome::Text: break;
    }
    return articleFromText(decoded.text, name, options);
}

/// Reading a format: bytes -> article. Others (HTML, PDF, e-mail) join the table below.
struct Format {
    QStringList suffixes;
    ReadingResult (*read)(const QByteArray& bytes, const QString& name, const ReadingOptions& options);
};

const std::vector<Format>& formats()
{
    static const std::vector<Format> table {
        { { QStringLiteral("txt"), QStringLiteral("text") }, articleFromPlainText },
    };
    return table;
}

ReadingError tooLarge(const QString& path, qint64 size, const ReadingOptions& options)
{
    constexpr qint64 megabyte = 1024 * 1024;
    return errorOf(path, "reading.too-large",
                   { (size + megabyte - 1) / megabyte, qint64(options.largestFile) / megabyte });
}

} // namespace

QStringList recognisedSuffixes()
{
    QStringList suffixes;
    for (const Format& format : formats())
        suffixes.append(format.suffixes);
    return suffixes;
}

ReadingResult articleFromText(const QString& text, const QString& name, const ReadingOptions& options)
{
    const bool isBlank = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c == QChar(QChar::ByteOrderMark) || c.category() == QChar::Other_Format;
    });
    if (isBlank)
        return errorOf(name, text.isEmpty() ? "reading.empty" : "reading.no-text");
    return layOut(text, name, options.isPlain);
}

ReadingResult articleFromBytes(const QByteArray& bytes, const QString& name, const ReadingOptions& options)
{
    if (bytes.isEmpty())
        return errorOf(name, "reading.empty");
    if (bytes.size() > options.largestFile)
        return tooLarge(name, bytes.size(), options);
    const QString suffix = QFileInfo(name).suffix().toLower();
    for (const Format& format : formats()) {
        if (format.suffixes.contains(suffix))
            return format.read(bytes, name, options);
    }
    // a file someone names by hand may have any suffix or none
    return articleFromPlainText(bytes, name, options);
}

ReadingResult readArticle(const QString& path, const ReadingOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return errorOf(path, "reading.missing");
    if (!info.isFile()) // a pipe or device would be waited for
        return errorOf(path, "reading.no-file");
    QFile file(path);
    if (!info.isReadable())
        return errorOf(path, "reading.no-permission");
    if (!file.open(QIODevice::ReadOnly))
        return errorOf(path, "reading.unreadable", { file.errorString() });
    if (file.size() > options.largestFile)
        return tooLarge(path, file.size(), options);
    // what grows while it is read, or hides its size, is bounded as well
    const QByteArray bytes = file.read(options.largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return errorOf(path, "reading.unreadable", { file.errorString() });
    return articleFromBytes(bytes, path, options);
}

} // namespace demarche
