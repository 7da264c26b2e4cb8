// SPDX-License-Identifier: GPL-3.0-or-later
// What the search field may offer for the words before the cursor.
#pragma once

#include "models/story/story.h"

#include <QString>
#include <QStringList>

namespace demarche {

/// What a story can be asked for; each sorted as it is to be offered.
struct SearchVocabulary {
    QStringList actors;
    QStringList places;
    QStringList outlets;
    QStringList articles; ///< titles
};

SearchVocabulary vocabularyOf(const Story& story);

struct Completion {
    qsizetype from = 0; ///< in the text: what is offered replaces all from here to the cursor
    QStringList options; ///< whole conditions ("actor:\"Ida Velt\""), or a key with its colon
};

/// Nothing where the cursor is not behind a word or a key. At most `limit` options.
Completion completionAt(const QString& beforeCursor, const SearchVocabulary& vocabulary, qsizetype limit = 12);

} // namespace demarche
