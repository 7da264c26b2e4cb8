// SPDX-License-Identifier: GPL-3.0-or-later
// All that was found in one article: the value that analysis makes and the story is built from.
#pragma once

#include "models/findings/actor_finding.h"
#include "models/findings/date_finding.h"
#include "models/findings/event_finding.h"
#include "models/findings/quote_finding.h"
#include "models/text/text_structure.h"

#include <memory>
#include <vector>

namespace demarche {

enum class NoticeLevel : quint8 { Info, Warning };

/// Something the reader should know: a contradicted heading, a language not spoken, a stray mark.
struct Notice {
    NoticeLevel level = NoticeLevel::Info;
    Message message;
    TextSpan span; ///< empty: the whole article
    friend bool operator==(const Notice&, const Notice&) = default;
};

struct ArticleFindings {
    ArticlePtr article; ///< never null
    std::vector<TextSpan> sentences; ///< body and headline, ascending
    PublicationFinding published;
    std::vector<DateFinding> dates; ///< ascending by span
    std::vector<ActorFinding> actors; ///< by first mention
    std::vector<QuoteFinding> quotes; ///< ascending by span
    std::vector<EventFinding> events; ///< ascending by trigger
    std::vector<Notice> notices;
};

using ArticleFindingsPtr = std::shared_ptr<const ArticleFindings>;

} // namespace demarche
