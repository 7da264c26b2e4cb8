// SPDX-License-Identifier: GPL-3.0-or-later
// What an event answers to each role.
#include "models/items/event_item_model.h"

#include "models/items/item_words.h"
#include "models/story/story_wording.h"

#include <algorithm>

namespace demarche {
namespace {

QVariant moment(const std::optional<Instant>& instant) { return instant ? QVariant::fromValue(*instant) : QVariant(); }

/// No text is written and read for it: a list asks it of every row.
QVariant periodOf(const FuzzyDate& date)
{
    const DatePoint& point = date.begin() ? *date.begin() : *date.end();
    const bool hasMonth = point.precision < Precision::Season && point.month > 0;
    return QVariant::fromValue(hasMonth ? DatePoint::ofMonth(point.year, point.month) : DatePoint::ofYear(point.year));
}

bool sourcesDiffer(const StoryEvent& event)
{
    return std::any_of(event.disagreements.begin(), event.disagreements.end(), [](const Disagreement& disagreement) {
        return disagreement.relation == DisagreementRelation::Differs
            || disagreement.relation == DisagreementRelation::Conflicts;
    });
}

std::optional<Instant> firstPublication(const StoryEvent& event, const Story& story)
{
    std::optional<Instant> first;
    for (const EventReport& report : event.reports) {
        const auto& date = story.at(report.article).published.date;
        const auto published = date ? date->earliest() : std::nullopt;
        if (published && (!first || *published < *first))
            first = published;
    }
    return first;
}

std::optional<Instant> firstSaying(const StoryEvent& event, const Story& story)
{
    std::optional<Instant> first;
    for (const QuoteId quote : event.quotes) {
        const auto& date = story.at(quote).said;
        const auto said = date ? date->earliest() : std::nullopt;
        if (said && (!first || *said < *first))
            first = said;
    }
    return first;
}

QVariantList actorsOf(const StoryEvent& event)
{
    QVariantList actors;
    for (const bool isActing : { true, false }) {
        for (const Participant& participant : event.participants) {
            if ((participant.role == ParticipantRole::Actor) == isActing && !actors.contains(participant.actor))
                actors.append(participant.actor);
        }
    }
    return actors;
}

QString description(const StoryEvent& event, const Wording& wording)
{
    QStringList parts { titleOf(event, wording), dateText(event.when.date, wording), wordFor(event.type, wording) };
    const QString status = wordFor(event.status, wording);
    if (!status.isEmpty())
        parts.append(status);
    parts.append(wordForSources(event.sources.independent, wording));
    if (sourcesDiffer(event))
        parts.append(translated(wording, QT_TRANSLATE_NOOP("Catalogue", "sources differ")));
    return parts.join(QStringLiteral(", "));
}

QVariant dateData(const StoryEvent& event, int role, const Wording& wording)
{
    const std::optional<FuzzyDate>& date = event.when.date;
    switch (role) {
    case DateRole: return date ? date->toEdtf() : QString();
    case DateTextRole: return dateText(date, wording);
    case PeriodRole: return date ? periodOf(*date) : QVariant();
    case BeginRole: return date ? moment(date->earliest()) : QVariant();
    case EndRole: return date ? moment(date->latest()) : QVariant();
    case ShapeRole: return date ? QVariant(int(date->shape())) : QVariant();
    case ApproximateRole: return date && (date->isApproximate() || date->isUncertain());
    default: break;
    }
    return {};
}

} // namespace

EventItemModel::EventItemModel(QObject* parent)
    : StoryItemModel(parent)
{
}

void EventItemModel::setLaneKey(LaneKey key)
{
    if (key == m_laneKey)
        return;
    m_laneKey = key;
    storyReplaced();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), { LanesRole });
}

void EventItemModel::storyReplaced() { m_lanes = LaneNaming(story(), m_laneKey, wording()); }

QStringList EventItemModel::keysOf(const Story& story) const
{
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(story.events.size()));
    for (const StoryEvent& event : story.events)
        keys.append(event.key.value);
    return keys;
}

bool EventItemModel::hasChanged(const Story& before, int rowBefore, const Story& after, int rowAfter) const
{
    const StoryEvent& a = before.events[static_cast<std::size_t>(rowBefore)];
    const StoryEvent& b = after.events[static_cast<std::size_t>(rowAfter)];
    const auto nameChanged = [&](const Participant& participant) {
        const auto at = static_cast<std::size_t>(participant.actor);
        return participant.actor < 0 || at >= before.actors.size() || at >= after.actors.size()
            || before.actors[at].name != after.actors[at].name
            || before.actors[at].shortName != after.actors[at].shortName
            || before.actors[at].country != after.actors[at].country;
    };
    return a.title != b.title || a.when.date != b.when.date || a.type != b.type || a.status != b.status
        || a.importance != b.importance || a.sources.independent != b.sources.independent
        || a.participants != b.participants || sourcesDiffer(a) != sourcesDiffer(b)
        || std::any_of(b.participants.begin(), b.participants.end(), nameChanged);
}

QVariant EventItemModel::dataOf(const Story& story, int row, int role) const
{
    const StoryEvent& event = story.events[static_cast<std::size_t>(row)];
    switch (role) {
    case TitleRole: return titleOf(event, wording());
    case TypeRole:
    case KindRole: return int(event.type);
    case QuadRole: return int(quadOf(event.type));
    case StatusRole: return int(event.status);
    case ImportanceRole: return event.importance;
    case SourceCountRole: return event.sources.independent;
    case DisagreementRole: return sourcesDiffer(event);
    case CountryRole: return countryOf(event, story);
    case ActorsRole: return actorsOf(event);
    case LanesRole: return m_lanes.lanesOf({ row });
    case SaidRole: return moment(firstSaying(event, story));
    case PublishedRole: return moment(firstPublication(event, story));
    case DescriptionRole: return description(event, wording());
    case EventRole: return row;
    default: break;
    }
    return dateData(event, role, wording());
}

} // namespace demarche
