// SPDX-License-Identifier: GPL-3.0-or-later
// A title before the name, before its comma, or behind it.
#include "models/analysis/actor_name_holders.h"

namespace demarche {

void joinHolders(const ActorText& text, Titles& titles, std::vector<NameSpan>& spans)
{
    for (size_t s = 0; s < spans.size(); ++s) {
        NameSpan& span = spans[s];
        if (span.kind != NameKind::Undecided)
            continue;
        const quint32 sentence = text.sentenceOf(span.first);
        const auto join = [&](qint32 title, bool isBefore) {
            span.title = title;
            span.isTitleBefore = isBefore;
            TitleSpan& held = titles.all()[size_t(title)];
            held.holder = qint32(s);
            span.isFemale = span.isFemale || held.isFemale;
            span.isMale = span.isMale || held.isMale;
        };
        quint32 before = span.first;
        if (span.hasHonorific) {
            --before;
            if (before > 0 && text.isMark(before, u'.'))
                --before;
        }
        if (const qint32 title = titles.endingAt(before); title >= 0 && !titles.all()[size_t(title)].isPlural) {
            join(title, true);
            continue;
        }
        const quint32 comma = before > 0 ? before - 1 : 0;
        if (before > 0 && text.isMark(comma, u',') && text.sentenceOf(comma) == sentence) {
            const qint32 title = titles.endingAt(comma);
            const bool isClosed = text.isMark(span.end, u',') || text.isMark(span.end, u'.')
                || span.end >= text.sentence(sentence).endWord;
            if (title >= 0 && titles.all()[size_t(title)].holder < 0 && !titles.all()[size_t(title)].isPlural
                && isClosed) {
                join(title, true);
                continue;
            }
        }
        if (!text.isMark(span.end, u',') && !text.isMark(span.end, u'('))
            continue;
        quint32 at = span.end + 1;
        while (at < text.size() && text.has(at, ArticleTrait | OwningTrait))
            ++at;
        qint32 title = titles.covering(at);
        if (title >= 0 && titles.all()[size_t(title)].first <= at && titles.all()[size_t(title)].holder < 0
            && !titles.all()[size_t(title)].isPlural && text.sentenceOf(at) == sentence) {
            // in a list ("Kim, President Putin and ...") the title belongs to the name after it
            const quint32 after = titles.all()[size_t(title)].end;
            if (!text.isName(after) || text.has(after, TimeTrait))
                join(title, false);
        }
    }
}

} // namespace demarche
