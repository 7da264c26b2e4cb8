// SPDX-License-Identifier: GPL-3.0-or-later
// One row a report: what the merging of events compares.
#pragma once

#include "models/story/actor_linking.h"
#include "models/story/content_words.h"
#include "models/story/party.h"

#include <optional>
#include <vector>

namespace demarche {

/// Whole days, both included.
struct DayStretch {
    qint64 first = 0;
    qint64 last = 0;
    qint64 length() const { return last - first + 1; }
    friend bool operator==(const DayStretch&, const DayStretch&) = default;
};

/// Words spoken, as hashes in their order; `speakerSide` as sideOf gives it, 0 unknown.
struct SpokenWords {
    std::vector<quint32> words;
    quint32 speakerSide = 0;
};

struct EventRow {
    quint32 article = 0;
    qint32 finding = -1;
    const EventFinding* event = nullptr;
    std::vector<Participant> participants; ///< story actors
    Party actors;
    Party recipients;
    std::optional<DayStretch> days; ///< of a stated date; for an undated one the weeks before publication
    bool isDated = false;
    ContentWords content;
    std::vector<quint32> phrases; ///< of something said: rare pairs of words of its sentence, ascending
    std::vector<quint32> phrasesAround; ///< and of the sentences beside it in the paragraph
    std::vector<SpokenWords> quotes;

    TextSpan sentence; ///< that holds the trigger

    /// Something said: a person says many things on one day, so the words must tell which.
    bool isSaying() const;
};

/// In order of articles, then of findings.
std::vector<EventRow> eventRows(const std::vector<ArticleFindingsPtr>& findings, const ActorLinks& links);

/// Nothing where an end is open.
std::optional<DayStretch> dayStretchOf(const FuzzyDate& date);

/// Words of a quote, hashed, without marks and case.
std::vector<quint32> spokenWordsOf(QStringView text);

} // namespace demarche
