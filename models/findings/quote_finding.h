// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the article gives to someone, or marks as no speech at all.
#pragma once

#include "models/findings/message.h"
#include "models/text/text_span.h"

#include <QString>

#include <optional>
#include <vector>

namespace demarche {

enum class QuoteKind : quint8 {
    Direct, ///< whole sentences within marks
    Mixed, ///< marked words inside a reporting clause
    Indirect, ///< reported without marks
    Phrase, ///< marks that are no speech: scare quotes, titles, nicknames
};
QString nameOf(QuoteKind kind);

enum class Confidence : quint8 { High, Medium, Low };
QString nameOf(Confidence confidence);

/// Somebody else's words inside quoted ones: "He told me, 'Never sell,' and I never did."
struct InnerQuote {
    TextSpan span; ///< inside the inner marks
    QuoteKind kind = QuoteKind::Direct;
    qint32 speaker = -1;
    std::optional<TextSpan> speakerMention;
    std::optional<TextSpan> cue;
    friend bool operator==(const InnerQuote&, const InnerQuote&) = default;
};

/// One contiguous marked (or reported) stretch. Actor numbers count ArticleFindings::actors, -1 is nobody.
struct QuoteFinding {
    TextSpan span; ///< inside the marks
    TextSpan content; ///< the whole reported clause, marks or not
    QuoteKind kind = QuoteKind::Direct;
    qint32 utterance = 0; ///< pieces of one utterance share it; counted from 0 within the article
    qint32 speaker = -1;
    std::optional<TextSpan> speakerMention;
    std::optional<TextSpan> cue;
    qint32 addressee = -1;
    std::vector<qint32> candidates; ///< who else it may be, likeliest first, where speaker is -1 or unsure
    std::vector<InnerQuote> inner; ///< in order of text; the outer words are this quote's own
    qint32 date = -1; ///< ArticleFindings::dates entry that tells when it was said
    Confidence confidence = Confidence::Low;
    Reason reason;
    friend bool operator==(const QuoteFinding&, const QuoteFinding&) = default;
};

} // namespace demarche
