// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/event_page.h"

#include "models/story/first_telling.h"
#include "models/story/story_wording.h"
#include "widgets/panels/card_link.h"
#include "widgets/panels/card_page.h"
#include "widgets/panels/event_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace demarche {

namespace {

/// A class, so that the words are found for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(demarche::EventPage)
};

QString whoHtml(const CardPage& page, const StoryEvent& event)
{
    QStringList acting, receiving, others;
    for (const Participant& participant : event.participants) {
        const QString name = page.actorLink({ participant.actor });
        if (participant.role == ParticipantRole::Actor)
            acting << name;
        else if (participant.role == ParticipantRole::Recipient)
            receiving << name;
        else
            others << name;
    }
    QString html = acting.join(QStringLiteral(", "));
    if (!receiving.isEmpty())
        html += (html.isEmpty() ? QString() : QStringLiteral(" → ")) + receiving.join(QStringLiteral(", "));
    if (!others.isEmpty())
        html += (html.isEmpty() ? QString() : QStringLiteral("<br>")) + page.muted(Text::tr("also "))
            + others.join(QStringLiteral(", "));
    return html;
}

void addWhen(CardPage& page, const StoryEvent& event)
{
    QString when = event.when.date ? readableDate(*event.when.date, page.wording()).toHtmlEscaped()
                                   : page.muted(Text::tr("not known"));
    if (event.when.date && event.when.certainty != Certainty::Certain)
        when += QStringLiteral(" ") + page.muted(Text::tr("(%1)").arg(wordsFor(event.when.certainty)));
    when += QStringLiteral("&nbsp; ") + page.link(QStringLiteral("edit:date"), Text::tr("change"));
    if (!event.when.reason.isEmpty())
        when += QStringLiteral("<br>") + page.muted(sentenceOf(event.when.reason, page.wording()));
    page.row(Text::tr("When"), when);
}

/// Who is the first to have told it, unless the event is that he spoke.
QString firstSpeakerHtml(const CardPage& page, const Story& story, const StoryEvent& event)
{
    const std::optional<FirstTelling> telling = firstTellingOf(event, story);
    if (!telling)
        return {};
    const bool isHisOwn = std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& p) {
        return p.actor == telling->speaker.index && p.role == ParticipantRole::Actor;
    });
    if (isHisOwn && event.type == EventType::Statement)
        return {};
    const QString when = telling->said ? readableDate(*telling->said, page.wording()) : QString();
    return page.actorLink(telling->speaker) + QStringLiteral(" ")
        + page.quietLink(linkTo(telling->quote), when.isEmpty() ? Text::tr("in these words") : when);
}

void addFirsts(CardPage& page, const Story& story, const StoryEvent& event)
{
    const QString speaker = firstSpeakerHtml(page, story, event);
    if (!speaker.isEmpty())
        page.row(Text::tr("First told by"), speaker);
    if (event.sources.firstReport.isValid() && event.sources.independent > 1)
        page.row(Text::tr("First report"),
                 sourceLine(story, event.sources.firstReport, page.wording()).toHtmlEscaped());
}

void addSources(CardPage& page, const StoryEvent& event)
{
    QStringList parts;
    if (event.sources.outlets > 0)
        parts << Text::tr("%n outlet(s)", nullptr, event.sources.outlets);
    parts << Text::tr("%n independent text(s)", nullptr, event.sources.independent);
    if (event.sources.named > 0)
        parts << Text::tr("%n named source(s)", nullptr, event.sources.named);
    page.row(Text::tr("Sources"), parts.join(QStringLiteral(" · ")).toHtmlEscaped());
}

QString claimHtml(const CardPage& page, const Story& story, const Claim& claim)
{
    const auto date = FuzzyDate::parse(claim.value);
    const QString value = date ? readableDate(*date, page.wording()) : claim.value;
    return page.quietLink(linkTo(claim.where), value.isEmpty() ? Text::tr("not said") : value) + QStringLiteral("<br>")
        + page.muted(sourceLine(story, claim.where.article, page.wording())) + QStringLiteral("<br>")
        + page.muted(Text::tr("“%1”").arg(sentenceAround(story, claim.where)));
}

/// The two claims to be read side by side: the first, and the first from another article.
std::optional<TwoPlaces> twoArticles(const Disagreement& difference)
{
    for (const Claim& claim : difference.claims) {
        if (claim.where.article != difference.claims.front().where.article)
            return TwoPlaces { difference.claims.front().where, claim.where };
    }
    return {};
}

void addDisagreements(CardPage& page, const Story& story, const StoryEvent& event, const Theme& theme)
{
    std::vector<QStringList> rows;
    for (const Disagreement& difference : event.disagreements) {
        if (difference.relation == DisagreementRelation::Agrees)
            continue;
        QStringList values;
        for (const Claim& claim : difference.claims)
            values << claimHtml(page, story, claim);
        const QColor colour = difference.relation == DisagreementRelation::Conflicts ? theme.colours.conflict
            : difference.relation == DisagreementRelation::Differs                   ? theme.colours.warning
                                                                                     : theme.colours.cooperation;
        QString relation = page.coloured(colour, wordsFor(difference.relation));
        if (const auto both = twoArticles(difference))
            relation += QStringLiteral("<br>") + page.link(linkTo(*both), Text::tr("open both"));
        rows.push_back({ page.muted(wordsFor(difference.field)), values.join(QStringLiteral("<br><br>")), relation });
    }
    if (rows.empty())
        return;
    page.heading(Text::tr("Where the sources differ"));
    page.table(rows);
}

void addQuotes(CardPage& page, const Story& story, const StoryEvent& event)
{
    QStringList seen;
    for (const QuoteId id : event.quotes) {
        const StoryQuote& quote = story.at(id);
        if (quote.kind == QuoteKind::Indirect || quote.kind == QuoteKind::Phrase || seen.contains(quote.text))
            continue;
        if (seen.isEmpty())
            page.heading(Text::tr("Said there"));
        seen << quote.text;
        const QString speaker
            = quote.speaker.isValid() ? page.actorLink(quote.speaker) : page.muted(Text::tr("speaker not known"));
        page.paragraph(page.quietLink(linkTo(id), Text::tr("“%1”").arg(quote.text.simplified()))
                       + QStringLiteral("<br>") + speaker);
    }
}

void addReports(CardPage& page, const Story& story, const StoryEvent& event)
{
    page.heading(Text::tr("Reported in"));
    for (const EventReport& report : event.reports) {
        const SourcePlace place { report.article, report.span };
        page.paragraph(page.muted(sourceLine(story, report.article, page.wording())) + QStringLiteral("<br>")
                       + page.quietLink(linkTo(place), sentenceAround(story, place)));
    }
}

bool sharesActor(const StoryEvent& a, const StoryEvent& b)
{
    return std::any_of(a.participants.begin(), a.participants.end(), [&b](const Participant& mine) {
        return std::any_of(b.participants.begin(), b.participants.end(),
                           [&mine](const Participant& other) { return mine.actor == other.actor; });
    });
}

EventId neighbour(const Story& story, EventId event, int step)
{
    if (!event.isValid())
        return {};
    for (qint32 i = event.index + step; i >= 0 && i < qint32(story.events.size()); i += step) {
        if (sharesActor(story.at(event), story.at(EventId { i })))
            return { i };
    }
    return {};
}

} // namespace

QString eventPage(const Story& story, EventId id, const Theme& theme)
{
    const StoryEvent& event = story.at(id);
    CardPage page(theme, story);
    QString country;
    for (const Participant& participant : event.participants) {
        if (country.isEmpty())
            country = story.at(ActorId { participant.actor }).country;
    }
    QString second;
    if (event.status != EventStatus::Happened)
        second = page.coloured(theme.colours.warning, wordsFor(event.status));
    if (event.isEdited)
        second
            += (second.isEmpty() ? QString() : QStringLiteral(" · ")) + page.muted(Text::tr("date corrected by hand"));
    page.title(theme.country(country), titleOf(event, page.wording()), second);
    addWhen(page, event);
    page.row(Text::tr("Type"),
             describeType(event).toHtmlEscaped() + QStringLiteral("<br>") + page.muted(wordsFor(quadOf(event.type))));
    if (const QString who = whoHtml(page, event); !who.isEmpty())
        page.row(Text::tr("Who"), who);
    if (event.place.isValid())
        page.row(Text::tr("Where"), page.actorLink(event.place));
    addSources(page, event);
    addFirsts(page, story, event);
    addDisagreements(page, story, event, theme);
    addQuotes(page, story, event);
    addReports(page, story, event);
    return page.html();
}

EventId previousWithSameActors(const Story& story, EventId event) { return neighbour(story, event, -1); }

EventId nextWithSameActors(const Story& story, EventId event) { return neighbour(story, event, 1); }

} // namespace demarche
