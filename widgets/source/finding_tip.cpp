// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/finding_tip.h"

#include "models/story/story_wording.h"

#include <QCoreApplication>

namespace demarche {

namespace {

/// A class, so that the words are found for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(demarche::FindingTip)
};

QString card(const QString& head, const QString& why)
{
    return QStringLiteral("<p style=\"margin:2px 0\"><b>%1</b></p><p style=\"margin:2px 0\">%2</p>")
        .arg(head.toHtmlEscaped(), why.toHtmlEscaped());
}

QString quoteTip(const Story& story, const StoryQuote& quote, const Wording& wording)
{
    QString head = quote.speaker.isValid() ? story.at(quote.speaker).name : Text::tr("Speaker not known");
    if (quote.kind == QuoteKind::Phrase)
        head = Text::tr("No speech: a name or a phrase in marks");
    if (!quote.speaker.isValid() && !quote.candidates.empty()) {
        QStringList names;
        for (const ActorId candidate : quote.candidates)
            names << story.at(candidate).name;
        head = Text::tr("Speaker not known; perhaps %1").arg(names.join(Text::tr(" or ")));
    }
    return card(head, sentenceOf(quote.reason, wording));
}

} // namespace

QString tipFor(const Story& story, ArticleId article, const Highlight& highlight, const Wording& wording)
{
    if (highlight.quote.isValid())
        return quoteTip(story, story.at(highlight.quote), wording);
    if (highlight.date >= 0) {
        const ArticleFindings& findings = *story.at(article).findings;
        const DateFinding& date = findings.dates[size_t(highlight.date)];
        const QString words = date.span.in(findings.article->text).toString().simplified();
        const QString means = date.date ? readableDate(*date.date, wording) : date.value;
        return card(Text::tr("“%1” → %2").arg(words, means), sentenceOf(date.reason, wording));
    }
    if (highlight.event.isValid()) {
        const StoryEvent& event = story.at(highlight.event);
        const QString when = event.when.date ? readableDate(*event.when.date, wording) : Text::tr("date not known");
        return card(titleOf(event, wording), when);
    }
    if (highlight.actor.isValid()) {
        const StoryActor& actor = story.at(highlight.actor);
        return card(actor.name, actor.roles.empty() ? actor.country : actor.roles.front().title);
    }
    return {};
}

} // namespace demarche
