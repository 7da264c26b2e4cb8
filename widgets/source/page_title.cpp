// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/page_title.h"

#include "models/story/story_wording.h"
#include "widgets/theme/window_wording.h"

namespace demarche {

PageTitle PageTitles::of(const Story& story, ArticleId article)
{
    const Wording wording = wordingFor(story, windowWording());
    const StoryArticle& shown = story.at(article);
    PageTitle title;
    title.title = shown.article().title.isEmpty() ? tr("Untitled article") : shown.article().title;
    QStringList line;
    if (shown.article().digestOf)
        line << tr("Digest of “%1”").arg(*shown.article().digestOf);
    if (!shown.article().publisher.isEmpty())
        line << shown.article().publisher;
    line << (shown.published.date ? readableDate(*shown.published.date, wording) : tr("date of publication not known"));
    if (shown.published.origin == PublicationOrigin::Inferred || shown.published.contradictedBy)
        line << sentenceOf(shown.published.reason, wording);
    title.line = line.join(QStringLiteral(" · "));
    return title;
}

} // namespace demarche
