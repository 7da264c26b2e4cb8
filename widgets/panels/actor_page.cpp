// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/actor_page.h"

#include "models/story/story_wording.h"
#include "widgets/panels/actor_dealings.h"
#include "widgets/panels/card_link.h"
#include "widgets/panels/card_page.h"
#include "widgets/panels/event_words.h"
#include "widgets/panels/time_bars.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace demarche {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::ActorPage)
};

QString dateOf(const StoryEvent& event, const Wording& wording)
{
    return event.when.date ? readableDate(*event.when.date, wording) : Words::tr("undated");
}

QString eventLine(const CardPage& page, const Story& story, EventId id)
{
    const StoryEvent& event = story.at(id);
    return page.muted(dateOf(event, page.wording())) + QStringLiteral("<br>")
        + page.quietLink(linkTo(id), titleOf(event, page.wording()));
}

std::optional<Instant> beginOf(const std::optional<FuzzyDate>& date)
{
    return date ? std::optional(date->drawnRange().begin) : std::nullopt;
}

/// The office as it is first written, and all dates of articles that give it.
struct Office {
    const StoryRole* first = nullptr;
    const StoryRole* last = nullptr;
};

/// One an office, in the order in which they are first given; undated ones last.
std::vector<Office> officesOf(const StoryActor& actor)
{
    std::vector<const StoryRole*> roles;
    for (const StoryRole& role : actor.roles)
        roles.push_back(&role);
    std::stable_sort(roles.begin(), roles.end(), [](const StoryRole* a, const StoryRole* b) {
        const auto left = beginOf(a->seen);
        const auto right = beginOf(b->seen);
        return left && (!right || *left < *right);
    });
    std::vector<Office> offices;
    for (const StoryRole* role : roles) {
        const auto known = std::find_if(offices.begin(), offices.end(), [role](const Office& office) {
            return office.first->title.compare(role->title, Qt::CaseInsensitive) == 0;
        });
        if (known == offices.end())
            offices.push_back({ role, role });
        else if (role->seen)
            known->last = role;
    }
    return offices;
}

void addOffices(CardPage& page, const Story& story, const StoryActor& actor)
{
    const std::vector<Office> offices = officesOf(actor);
    if (!offices.empty())
        page.heading(Words::tr("Offices, as the sources give them"));
    for (const Office& office : offices) {
        const auto words = [&page](const StoryRole& role) {
            return role.seen ? readableDate(*role.seen, page.wording()) : Words::tr("undated");
        };
        QString when = words(*office.first);
        if (words(*office.last) != when)
            when = Words::tr("%1, still on %2").arg(when, words(*office.last));
        page.paragraph(page.quietLink(linkTo(office.first->where), office.first->title) + QStringLiteral("<br>")
                       + page.muted(Words::tr("%1 · %2").arg(
                           when, sourceLine(story, office.first->where.article, page.wording()))));
    }
}

std::vector<EventId> eventsOf(const Story& story, ActorId id)
{
    std::vector<EventId> events;
    for (size_t i = 0; i < story.events.size(); ++i) {
        const std::vector<Participant>& who = story.events[i].participants;
        if (std::any_of(who.begin(), who.end(), [id](const Participant& p) { return p.actor == id.index; }))
            events.push_back({ qint32(i) });
    }
    return events;
}

std::vector<InstantRange> rangesOf(const Story& story, const std::vector<EventId>& events)
{
    std::vector<InstantRange> ranges;
    for (const EventId id : events) {
        if (story.at(id).when.date)
            ranges.push_back(story.at(id).when.date->drawnRange());
    }
    return ranges;
}

/// First and last seen: the earliest and the latest dated event, each leading to it.
void addSeen(CardPage& page, const Story& story, const std::vector<EventId>& events)
{
    EventId first, last;
    for (const EventId id : events) {
        if (!story.at(id).when.date)
            continue;
        const Instant begin = story.at(id).when.date->drawnRange().begin;
        if (!first.isValid() || begin < story.at(first).when.date->drawnRange().begin)
            first = id;
        if (!last.isValid() || begin >= story.at(last).when.date->drawnRange().begin)
            last = id;
    }
    if (!first.isValid())
        return;
    page.row(Words::tr("First seen"), page.link(linkTo(first), dateOf(story.at(first), page.wording())));
    if (last != first)
        page.row(Words::tr("Last seen"), page.link(linkTo(last), dateOf(story.at(last), page.wording())));
}

/// Whom the actor meets, warns, accuses, and is accused by; each with a chart over the actor's own time.
void addDealings(CardPage& page, const Story& story, ActorId id, const Theme& theme)
{
    const std::vector<Dealing> dealings = dealingsOf(story, id);
    if (dealings.empty())
        return;
    const std::optional<InstantRange> period = chartPeriod(rangesOf(story, eventsOf(story, id)));
    page.heading(Words::tr("Deals with"));
    std::vector<QStringList> rows;
    for (const Dealing& dealing : dealings) {
        const QColor colour = theme.quad(quadOf(dealing.type));
        QStringList partners;
        for (const auto& [partner, count] : dealing.partners)
            partners << page.actorLink(partner)
                    + (count > 1 ? page.muted(QStringLiteral(" ×%1").arg(count)) : QString());
        const QString count = Words::tr("%n event(s)", nullptr, int(dealing.events.size()));
        QString right = page.muted(count);
        if (period)
            right = htmlOf(TimeBars { *period, rangesOf(story, dealing.events), colour, theme.colours.line }, count)
                + QStringLiteral("<br>") + page.link(linkTo(dealing.events.front()), count);
        rows.push_back({ page.coloured(colour, wordsFor(dealing.type, dealing.side)) + QStringLiteral("<br>")
                             + partners.join(QStringLiteral(", ")),
                         right });
    }
    page.table(rows);
    if (period) {
        const auto day = [&page](Instant moment) {
            return readableDate(FuzzyDate::at(CivilDay::containing(moment)), page.wording());
        };
        page.paragraph(
            page.muted(Words::tr("The charts run from %1 to %2.").arg(day(period->begin), day(period->end))));
    }
}

/// In the order in which they were said, so that a change of tone can be read.
void addQuotes(CardPage& page, const Story& story, ActorId id)
{
    std::vector<QuoteId> quotes;
    for (size_t i = 0; i < story.quotes.size(); ++i) {
        const StoryQuote& quote = story.quotes[i];
        if (quote.speaker == id && quote.kind != QuoteKind::Indirect && quote.kind != QuoteKind::Phrase)
            quotes.push_back({ qint32(i) });
    }
    std::stable_sort(quotes.begin(), quotes.end(), [&story](QuoteId a, QuoteId b) {
        const auto left = beginOf(story.at(a).said);
        const auto right = beginOf(story.at(b).said);
        return left && (!right || *left < *right);
    });
    if (quotes.empty())
        return;
    page.heading(quotes.size() > 1 ? Words::tr("How the statements changed") : Words::tr("Said"));
    QString before;
    for (const QuoteId quoteId : quotes) {
        const StoryQuote& quote = story.at(quoteId);
        const QString when = quote.said ? readableDate(*quote.said, page.wording()) : Words::tr("undated");
        if (when != before)
            page.paragraph(page.strong(when));
        before = when;
        QString source = sourceLine(story, quote.article, page.wording());
        if (quote.addressee.isValid())
            source = Words::tr("to %1 · %2").arg(story.at(quote.addressee).name, source);
        page.paragraph(page.quietLink(linkTo(quoteId), Words::tr("“%1”").arg(quote.text.simplified()))
                       + QStringLiteral("<br>") + page.muted(source));
    }
}

void addEvents(CardPage& page, const Story& story, const std::vector<EventId>& events)
{
    if (!events.empty())
        page.heading(Words::tr("Took part in"));
    for (const EventId id : events)
        page.paragraph(eventLine(page, story, id));
}

QString countryName(const QString& code)
{
    const QString name = QLocale::territoryToString(QLocale::codeToTerritory(code));
    return name.isEmpty() ? code : name;
}

} // namespace

QString actorPage(const Story& story, ActorId id, const Theme& theme)
{
    const StoryActor& actor = story.at(id);
    CardPage page(theme, story);
    QString second = wordsFor(actor.kind);
    if (actor.speaksFor.isValid())
        second = Words::tr("%1, speaks for %2").arg(second, story.at(actor.speaksFor).name);
    page.title(theme.country(actor.country), actor.name, page.muted(second));
    const std::vector<EventId> events = eventsOf(story, id);
    if (!actor.country.isEmpty() && actor.kind != ActorKind::Country)
        page.row(Words::tr("Country"), countryName(actor.country).toHtmlEscaped());
    if (!actor.aliases.isEmpty())
        page.row(Words::tr("Also"), actor.aliases.join(QStringLiteral(", ")).toHtmlEscaped());
    QSet<int> articles;
    for (const StoryMention& mention : actor.mentions)
        articles.insert(mention.where.article.index);
    QString named = Words::tr("%n time(s)", nullptr, int(actor.mentions.size()));
    named += Words::tr(" in %n article(s)", nullptr, int(articles.size()));
    page.row(Words::tr("Named"),
             actor.mentions.empty() ? named.toHtmlEscaped() : page.link(linkTo(actor.mentions.front().where), named));
    addSeen(page, story, events);
    addOffices(page, story, actor);
    addDealings(page, story, id, theme);
    addQuotes(page, story, id);
    addEvents(page, story, events);
    return page.html();
}

QString edgePage(const Story& story, const ActorEdge& edge, const Theme& theme)
{
    CardPage page(theme, story);
    const QString arrow = Words::tr("%1 → %2").arg(story.at(edge.source).name, story.at(edge.target).name);
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

QString tiesPage(const Story& story, const std::vector<ActorId>& actors, const Theme& theme)
{
    CardPage page(theme, story);
    QStringList links;
    for (const ActorId actor : actors)
        links << page.actorLink(actor);
    page.title(theme.country(story.at(actors.front()).country),
               Words::tr("What ties %n actor(s)", nullptr, int(actors.size())), links.join(QStringLiteral(" · ")));
    const Ties ties = tiesBetween(story, actors);
    if (ties.events.empty())
        page.paragraph(page.muted(Words::tr("No event has two of them in it.")));
    else
        page.heading(Words::tr("Together in"));
    for (const EventId id : ties.events)
        page.paragraph(page.coloured(theme.quad(quadOf(story.at(id).type)), wordsFor(story.at(id).type))
                       + QStringLiteral("&nbsp; ") + eventLine(page, story, id));
    if (!ties.between.empty())
        page.heading(Words::tr("Between them"));
    QStringList between;
    for (const ActorId actor : ties.between)
        between << page.actorLink(actor);
    if (!between.isEmpty())
        page.paragraph(between.join(QStringLiteral(", ")));
    return page.html();
}

} // namespace demarche
