// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over the sentences and event titles of a story, in memory.
#pragma once

#include "models/findings/catalogue.h"
#include "models/library/sql_connection.h"
#include "models/query/word_search.h"

#include <QHash>

#include <functional>
#include <vector>

namespace demarche {

/// Belongs to the thread that made it. Follows one story after the other, a little at a time, and takes in
/// only what is new: sentences are known by their article's text, whatever story it is in.
class SearchIndex {
public:
    explicit SearchIndex(Wording wording = {});

    void begin(const StoryPtr& story);
    /// Takes in some more; true when all of the story is in.
    bool proceed();
    bool isComplete() const { return m_isComplete; }
    /// For the story that was begun; complete only if it is. Answers as WordPattern would.
    WordHits find(const QString& words);

private:
    struct Slot {
        ArticleFindingsPtr findings; ///< null: free
        qint32 article = -1; ///< in the story; -1: in none
    };
    void forgetOthers();
    bool addSentences(qint64 slot);
    bool addTitles();

    Wording m_wording;
    SqlConnection m_database;
    StoryPtr m_story;
    std::vector<Slot> m_slots;
    QHash<QString, qint64> m_slotOfText; ///< by content hash
    size_t m_next = 0; ///< article to be looked at next
    QStringList m_titles; ///< as they are in the index, by event
    bool m_isComplete = false;
};

} // namespace demarche
