// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for signs of binary files first, then tries encodings from the surest to the guessed.
#include "models/reading/text_decoder.h"

#include "models/reading/article_reader.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <array>
#include <memory>

namespace demarche {

namespace {

constexpr auto keepingMark = QStringDecoder::Flag::ConvertInitialBom;

std::optional<QString> decodedBy(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

/// Files that are no text although much of them can be read as one.
bool hasBinarySignature(const QByteArray& bytes)
{
    constexpr std::array signatures { "%PDF-",
                                      "PK\x03\x04",
                                      "\x89PNG",
                                      "\xff\xd8\xff",
                                      "GIF8",
                                      "\x7f"
                                      "ELF",
                                      "\x1f\x8b",
                                      "BZh",
                                      "{\\rtf",
                                      "\xd0\xcf\x11\xe0",
                                      "RIFF",
                                      "ID3",
                                      "OggS" };
    for (const char* signature : signatures) {
        if (bytes.startsWith(signature))
            return true;
    }
    return false;
}

struct ByteCounts {
    qsizetype controls = 0;
    qsizetype evenNulls = 0;
    qsizetype oddNulls = 0;
};

ByteCounts countsOf(const QByteArray& bytes)
{
    ByteCounts counts;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == 0)
            ++(i % 2 == 0 ? counts.evenNulls : counts.oddNulls);
        else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v'
                 && byte != 0x1a && byte != 0x1b)
            ++counts.controls;
    }
    return counts;
}

std::optional<QString> byMark(const QByteArray& bytes)
{
    // the mark of UTF-32 begins like that of UTF-16
    if (bytes.startsWith(QByteArray("\xff\xfe\0\0", 4)))
        return decodedBy(QStringDecoder(QStringDecoder::Utf32LE, keepingMark), bytes);
    if (bytes.startsWith(QByteArray("\0\0\xfe\xff", 4)))
        return decodedBy(QStringDecoder(QStringDecoder::Utf32BE, keepingMark), bytes);
    if (bytes.startsWith("\xff\xfe"))
        return decodedBy(QStringDecoder(QStringDecoder::Utf16LE, keepingMark), bytes);
    if (bytes.startsWith("\xfe\xff"))
        return decodedBy(QStringDecoder(QStringDecoder::Utf16BE, keepingMark), bytes);
    return {};
}

/// Latin text in UTF-16 without a mark has a null in nearly every second byte, always on the same side.
std::optional<QString> byNulls(const QByteArray& bytes, const ByteCounts& counts)
{
    const qsizetype pairs = bytes.size() / 2;
    // the halves of typographic marks look like control characters: a few are no sign against it
    if (bytes.size() % 2 != 0 || counts.controls * 10 > pairs)
        return {};
    if (counts.oddNulls * 10 > pairs * 7 && counts.evenNulls == 0)
        return decodedBy(QStringDecoder(QStringDecoder::Utf16LE, keepingMark), bytes);
    if (counts.evenNulls * 10 > pairs * 7 && counts.oddNulls == 0)
        return decodedBy(QStringDecoder(QStringDecoder::Utf16BE, keepingMark), bytes);
    return {};
}

QByteArray guessedEncoding(const QByteArray& bytes)
{
    constexpr qsizetype sampleSize = 256 * 1024;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(qMin(bytes.size(), sampleSize)));
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    // Windows' superset of EUC-KR, which goes by another name here
    return name == "UHC" ? QByteArray("EUC-KR") : name;
}

std::optional<QString> byGuess(const QByteArray& bytes)
{
    const QByteArray name = guessedEncoding(bytes);
    if (!name.isEmpty()) {
        if (auto text = decodedBy(QStringDecoder(name.constData(), keepingMark), bytes))
            return text;
    }
    // few odd bytes in an English text: the usual quotation marks of Windows
    return decodedBy(QStringDecoder("windows-1252", keepingMark), bytes);
}

} // namespace

DecodedText decodedText(const QByteArray& bytes, const QByteArray& declaredEncoding)
{
    using Outcome = DecodedText::Outcome;
    if (auto text = byMark(bytes))
        return { Outcome::Text, *text };
    if (hasBinarySignature(bytes))
        return { Outcome::Binary, {} };

    const ByteCounts counts = countsOf(bytes);
    if (counts.evenNulls + counts.oddNulls > 0) {
        if (auto text = byNulls(bytes, counts))
            return { Outcome::Text, *text };
        return { Outcome::Binary, {} };
    }
    if (counts.controls * 50 > bytes.size())
        return { Outcome::Binary, {} };

    if (auto text = decodedBy(QStringDecoder(QStringDecoder::Utf8, keepingMark), bytes))
        return { Outcome::Text, *text };
    if (!declaredEncoding.isEmpty()) {
        if (auto text = decodedBy(QStringDecoder(declaredEncoding.constData(), keepingMark), bytes))
            return { Outcome::Text, *text };
    }
    if (auto text = byGuess(bytes))
        return { Outcome::Text, *text };
    return { Outcome::UnknownEncoding, {} };
}

std::optional<QString> decodeText(const QByteArray& bytes, const QByteArray& declaredEncoding)
{
    DecodedText decoded = decodedText(bytes, declaredEncoding);
    if (decoded.outcome != DecodedText::Outcome::Text)
        return {};
    return decoded.text;
}

} // namespace demarche
