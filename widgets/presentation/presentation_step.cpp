// SPDX-License-Identifier: GPL-3.0-or-later
// Picks from an event what fits on a screen: names, offices of its day, the best quote, two sources.
#include "widgets/presentation/presentation_step.h"

#include "models/story/story_wording.h"
#include "widgets/source/footnote.h"
#include "widgets/theme/window_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace demarche {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::PresentationStep)
};

constexpr qsizetype longestQuote = 260;
constexpr qsizetype shortestQuote = 8;
constexpr int mostNames = 4;
constexpr qsizetype mostSources = 2;

QString statusWords(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened: return {};
    case EventStatus::Planned: return Words::tr("planned");
    case EventStatus::Claimed: return Words::tr("claimed by one side");
    case EventStatus::Denied: return Words::tr("denied");
    case EventStatus::Hypothetical: return Words::tr("not decided");
    }
    return {};
}

std::vector<ActorId> actorsIn(const Story& story, const StoryEvent& event, ParticipantRole role)
{
    std::vector<ActorId> actors;
    for (const Participant& participant : event.participants) {
        const ActorId actor { participant.actor };
        const bool isKnown = actor.isValid() && size_t(actor.index) < story.actors.size();
        if (participant.role == role && isKnown && std::find(actors.begin(), actors.end(), actor) == actors.end())
            actors.push_back(actor);
    }
    return actors;
}

QString namesOf(const Story& story, const std::vector<ActorId>& actors)
{
    QStringList names;
    for (const ActorId actor : actors) {
        if (names.size() == mostNames) {
            names << Words::tr("%n more", nullptr, int(actors.size()) - mostNames);
            break;
        }
        names << story.at(actor).name;
    }
    return names.join(QStringLiteral(", "));
}

/// The office as an article of the event names it, else the last one known.
QString officeAt(const StoryActor& actor, const StoryEvent& event)
{
    for (const StoryRole& role : actor.roles) {
        for (const EventReport& report : event.reports) {
            if (role.where.article == report.article)
                return role.title;
        }
    }
    return actor.roles.empty() ? QString() : actor.roles.back().title;
}

QString officesOf(const Story& story, const StoryEvent& event)
{
    QStringList lines;
    for (const ParticipantRole role : { ParticipantRole::Actor, ParticipantRole::Recipient }) {
        for (const ActorId id : actorsIn(story, event, role)) {
            const StoryActor& actor = story.at(id);
            const QString office = actor.kind == ActorKind::Person ? officeAt(actor, event) : QString();
            if (!office.isEmpty() && lines.size() < mostNames)
                lines << Words::tr("%1: %2").arg(actor.name, office);
        }
    }
    return lines.join(u'\n');
}

/// Whole sentences before parts, sure speakers before unsure ones, and long enough to mean something.
const StoryQuote* bestQuote(const Story& story, const StoryEvent& event)
{
    const StoryQuote* best = nullptr;
    int bestRank = 0;
    for (const QuoteId id : event.quotes) {
        const StoryQuote& quote = story.at(id);
        if (quote.kind == QuoteKind::Phrase || quote.kind == QuoteKind::Indirect || quote.text.size() < shortestQuote)
            continue;
        const int rank = (quote.kind == QuoteKind::Direct ? 4 : 0) + (quote.speaker.isValid() ? 8 : 0)
            + (quote.confidence == Confidence::High ? 2 : 0) + (quote.text.size() <= longestQuote ? 1 : 0);
        if (!best || rank > bestRank) {
            best = &quote;
            bestRank = rank;
        }
    }
    return best;
}

QString shortened(const QString& words)
{
    const QString simple = words.simplified();
    if (simple.size() <= longestQuote)
        return simple;
    const qsizetype end = simple.lastIndexOf(u' ', longestQuote);
    return simple.left(end > 0 ? end : longestQuote) + QStringLiteral(" …");
}

} // namespace

PresentationStep stepFor(const Story& story, EventId id)
{
    const StoryEvent& event = story.at(id);
    const Wording wording = wordingFor(story, windowWording());
    PresentationStep step;
    step.date = event.when.date ? readableDate(*event.when.date, wording) : Words::tr("Date not known");
    step.title = titleOf(event, wording);
    step.status = statusWords(event.status);
    const QString source = namesOf(story, actorsIn(story, event, ParticipantRole::Actor));
    const QString target = namesOf(story, actorsIn(story, event, ParticipantRole::Recipient));
    step.who = source.isEmpty() || target.isEmpty() ? source + target : source + QStringLiteral(" → ") + target;
    step.offices = officesOf(story, event);
    if (const StoryQuote* quote = bestQuote(story, event)) {
        step.quote = shortened(quote->text);
        if (quote->speaker.isValid()) {
            step.speaker = story.at(quote->speaker).name;
            step.speakerCountry = story.at(quote->speaker).country;
        }
    }
    for (const EventReport& report : event.reports) {
        const QString citation = citationOf(story, report.article, wording);
        if (!step.sources.contains(citation))
            step.sources << citation;
    }
    if (step.sources.size() > mostSources) {
        const int more = int(step.sources.size() - mostSources);
        step.sources = step.sources.mid(0, mostSources);
        step.sources.back() += Words::tr(" and %n more", nullptr, more);
    }
    return step;
}

QString PresentationStep::asSentences() const
{
    QStringList parts { date, title };
    for (const QString& part : { status, who, offices })
        parts << part;
    if (!quote.isEmpty())
        parts << Words::tr("“%1”, %2").arg(quote, speaker.isEmpty() ? Words::tr("speaker not known") : speaker);
    parts += sources;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace demarche
