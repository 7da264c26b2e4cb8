// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/actor_page.h"

#include "models/story/story_wording.h"
#include "widgets/panels/card_link.h"
#include "widgets/panels/card_page.h"
#include "widgets/panels/event_words.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace demarche {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("ActorPage", text, nullptr, n);
}

QString dateOf(const StoryEvent& event, const Wording& wording)
{
    return event.when.date ? readableDate(*event.when.date, wording) : tr("undated");
}

QString eventLine(const CardPage& page, const Story& story, EventId id)
{
    const StoryEvent& event = story.at(id);
    return page.muted(dateOf(event, page.wording())) + QStringLiteral("<br>")
        + page.quietLink(linkTo(id), titleOf(event, page.wording()));
}

void addOffices(CardPage& page, const Story& story, const StoryActor& actor)
{
    QSet<QString> seen;
    for (const StoryRole& role : actor.roles) {
        const QString when = role.seen ? readableDate(*role.seen, page.wording()) : tr("undated");
        if (seen.contains(role.title.toLower()))
            continue;
        if (seen.isEmpty())
            page.heading(tr("Offices, as the sources give them"));
        seen.insert(role.title.toLower());
        page.paragraph(page.quietLink(linkTo(role.where), role.title) + QStringLiteral("<br>")
                       + page.muted(tr("%1 · %2").arg(when, sourceLine(story, role.where.article, page.wording()))));
    }
}

/// Whom the actor deals with and how: counts by kind of act, both directions.
void addDealings(CardPage& page, const Story& story, ActorId id, const Theme& theme)
{
    std::vector<QStringList> rows;
    for (const Relation& relation : story.relations) {
        const bool isSource = relation.source == id;
        if (!isSource && relation.target != id)
            continue;
        const ActorId other = isSource ? relation.target : relation.source;
        const QString arrow = isSource ? QStringLiteral("→ ") : QStringLiteral("← ");
        rows.push_back({ arrow + page.actorLink(other),
                         page.coloured(theme.quad(quadOf(relation.type)), wordsFor(relation.type)),
                         page.muted(QString::number(relation.events.size())) });
    }
    if (rows.empty())
        return;
    page.heading(tr("Deals with"));
    page.table(rows);
}

void addQuotes(CardPage& page, const Story& story, ActorId id)
{
    bool isFirst = true;
    for (size_t i = 0; i < story.quotes.size(); ++i) {
        const StoryQuote& quote = story.quotes[i];
        if (quote.speaker != id || quote.kind == QuoteKind::Indirect || quote.kind == QuoteKind::Phrase)
            continue;
        if (isFirst)
            page.heading(tr("Said"));
        isFirst = false;
        const QString when = quote.said ? readableDate(*quote.said, page.wording()) + QStringLiteral(" · ") : QString();
        page.paragraph(page.quietLink(linkTo(QuoteId { qint32(i) }), tr("“%1”").arg(quote.text.simplified()))
                       + QStringLiteral("<br>") + page.muted(when + sourceLine(story, quote.article, page.wording())));
    }
}

void addEvents(CardPage& page, const Story& story, ActorId id)
{
    bool isFirst = true;
    for (size_t i = 0; i < story.events.size(); ++i) {
        const StoryEvent& event = story.events[i];
        const bool takesPart = std::any_of(event.participants.begin(), event.participants.end(),
                                           [id](const Participant& p) { return p.actor == id.index; });
        if (!takesPart)
            continue;
        if (isFirst)
            page.heading(tr("Took part in"));
        isFirst = false;
        page.paragraph(eventLine(page, story, { qint32(i) }));
    }
}

} // namespace

QString actorPage(const Story& story, ActorId id, const Theme& theme)
{
    const StoryActor& actor = story.at(id);
    CardPage page(theme, story);
    QString second = wordsFor(actor.kind);
    if (actor.speaksFor.isValid())
        second = tr("%1, speaks for %2").arg(second, story.at(actor.speaksFor).name);
    page.title(theme.country(actor.country), actor.name, page.muted(second));
    if (!actor.aliases.isEmpty())
        page.row(tr("Also"), actor.aliases.join(QStringLiteral(", ")).toHtmlEscaped());
    QSet<int> articles;
    for (const StoryMention& mention : actor.mentions)
        articles.insert(mention.where.article.index);
    QString named = tr("%n time(s)", int(actor.mentions.size()));
    named += tr(" in %n article(s)", int(articles.size()));
    page.row(tr("Named"), actor.mentions.empty() ? named.toHtmlEscaped() : page.link(linkTo(actor.mentions.front().where), named));
    addOffices(page, story, actor);
    addDealings(page, story, id, theme);
    addQuotes(page, story, id);
    addEvents(page, story, id);
    return page.html();
}

QString edgePage(const Story& story, const ActorEdge& edge, const Theme& theme)
{
    CardPage page(theme, story);
    const QString arrow = tr("%1 → %2").arg(story.at(edge.source).name, story.at(edge.target).name);
    page.title(theme.country(story.at(edge.source).country), arrow,
               page.actorLink(edge.source) + QStringLiteral(" · ") + page.actorLink(edge.target));
    for (const EventId id : edge.events) {
        const StoryEvent& event = story.at(id);
        page.heading(dateOf(event, page.wording()));
        page.paragraph(page.coloured(theme.quad(quadOf(event.type)), wordsFor(event.type)) + QStringLiteral("&nbsp; ")
                       + page.quietLink(linkTo(id), titleOf(event, page.wording())));
        for (const EventReport& report : event.reports) {
            const SourcePlace place { report.article, report.span };
            page.paragraph(page.muted(sourceLine(story, report.article, page.wording())) + QStringLiteral("<br>")
                           + page.quietLink(linkTo(place), sentenceAround(story, place)));
        }
    }
    return page.html();
}

} // namespace demarche
