// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/word_search.h"

#include "models/query/word_pattern.h"
#include "models/story/story_wording.h"

namespace demarche {

WordHits readThrough(const Story& story, const QString& words)
{
    WordHits hits;
    const WordPattern pattern(words);
    for (size_t i = 0; i < story.articles.size(); ++i) {
        const ArticleFindings& findings = *story.articles[i].findings;
        for (const TextSpan& sentence : findings.sentences) {
            if (pattern.isIn(sentence.in(findings.article->text)))
                hits.sentences.push_back({ { qint32(i) }, sentence });
        }
    }
    const Wording wording = wordingFor(story);
    for (size_t i = 0; i < story.events.size(); ++i) {
        if (pattern.isIn(titleOf(story.events[i], wording)))
            hits.titled.push_back({ qint32(i) });
    }
    return hits;
}

} // namespace demarche
