// SPDX-License-Identifier: GPL-3.0-or-later
// Gives lanes to the busiest and lets the rest share one.
#include "models/items/lane_key.h"

#include "models/items/item_words.h"

#include <QLocale>

#include <algorithm>

namespace demarche {
namespace {

constexpr std::size_t countryLanes = 7, actorLanes = 10;
constexpr qsizetype sidesShown = 2; ///< an act of many stands with the first two

/// Names by weight; equal weights in order of the alphabet, so that the order is no accident.
template<class Name>
std::vector<Name> byWeight(const QHash<Name, int>& weights)
{
    std::vector<std::pair<Name, int>> entries;
    for (auto entry = weights.begin(); entry != weights.end(); ++entry)
        entries.emplace_back(entry.key(), entry.value());
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    std::vector<Name> names;
    for (auto& [name, weight] : entries)
        names.push_back(name);
    return names;
}

std::vector<const StoryActor*> actingActors(const StoryEvent& event, const Story& story)
{
    std::vector<const StoryActor*> acting;
    for (const Participant& participant : event.participants) {
        const bool isKnown = participant.actor >= 0 && size_t(participant.actor) < story.actors.size();
        if (isKnown && participant.role == ParticipantRole::Actor)
            acting.push_back(&story.actors[size_t(participant.actor)]);
    }
    return acting;
}

QStringList actingCountries(const StoryEvent& event, const Story& story)
{
    QStringList countries;
    for (const StoryActor* actor : actingActors(event, story)) {
        if (!actor->country.isEmpty() && !countries.contains(actor->country) && countries.size() < sidesShown)
            countries.append(actor->country);
    }
    return countries;
}

QString nameOfCountry(const QString& code, const Story& story)
{
    for (const StoryActor& actor : story.actors) {
        if (actor.kind == ActorKind::Country && actor.country == code && !actor.name.isEmpty())
            return actor.shortName.isEmpty() ? actor.name : actor.shortName;
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace

QStringList countriesByWeight(const Story& story)
{
    QHash<QString, int> weights;
    for (const StoryEvent& event : story.events) {
        for (const QString& country : actingCountries(event, story))
            ++weights[country];
    }
    for (const StoryActor& actor : story.actors) {
        if (!actor.country.isEmpty())
            weights[actor.country] += 0; // never acts, yet has a colour after those that do
    }
    const auto names = byWeight(weights);
    return QStringList(names.begin(), names.end());
}

QString countryOf(const StoryEvent& event, const Story& story)
{
    const QStringList countries = actingCountries(event, story);
    return countries.isEmpty() ? QString() : countries.first();
}

LaneNaming::LaneNaming(StoryPtr story, LaneKey key, Wording wording)
    : m_story(std::move(story))
    , m_key(key)
    , m_wording(std::move(wording))
{
    if (key == LaneKey::Country) {
        const QStringList countries = countriesByWeight(*m_story);
        const auto shown = std::min<qsizetype>(countries.size(), qsizetype(countryLanes));
        for (const QString& country : countries.first(shown))
            m_nameOfCountry.insert(country, nameOfCountry(country, *m_story));
    }
    if (key == LaneKey::Actor) {
        QHash<int, int> weights;
        for (const StoryEvent& event : m_story->events) {
            for (const StoryActor* actor : actingActors(event, *m_story))
                ++weights[static_cast<int>(actor - m_story->actors.data())];
        }
        std::vector<int> busiest = byWeight(weights);
        busiest.resize(std::min(busiest.size(), actorLanes));
        m_actorHasLane.assign(m_story->actors.size(), false);
        for (const int actor : busiest)
            m_actorHasLane[static_cast<std::size_t>(actor)] = true;
    }
}

QString LaneNaming::others() const { return translated(m_wording, QT_TRANSLATE_NOOP("Catalogue", "Others")); }

QString LaneNaming::laneOfActor(ActorId actor) const
{
    const bool hasLane = actor.isValid() && m_actorHasLane[static_cast<std::size_t>(actor.index)];
    return hasLane ? m_story->at(actor).name : QString();
}

QString LaneNaming::outletOf(const StoryArticle& article) const
{
    const QString& publisher = article.article().publisher;
    return publisher.isEmpty() ? translated(m_wording, QT_TRANSLATE_NOOP("Catalogue", "No outlet named")) : publisher;
}

bool LaneNaming::standsFor(const StoryActor& actor, const QString& lane) const
{
    const ActorId id { static_cast<qint32>(&actor - m_story->actors.data()) };
    return m_key == LaneKey::Country ? m_nameOfCountry.value(actor.country) == lane
        : m_key == LaneKey::Actor    ? laneOfActor(id) == lane
                                     : false;
}

LaneMeaning LaneNaming::meaningOf(const QString& lane) const
{
    LaneMeaning meaning;
    if (!m_story || lane.isEmpty())
        return meaning;
    for (std::size_t i = 0; i < m_story->events.size(); ++i) {
        const EventId event { static_cast<qint32>(i) };
        if (lanesOf(event).contains(lane))
            meaning.events.push_back(event);
    }
    for (std::size_t i = 0; i < m_story->actors.size(); ++i) {
        if (standsFor(m_story->actors[i], lane))
            meaning.actors.push_back({ static_cast<qint32>(i) });
    }
    std::stable_partition(meaning.actors.begin(), meaning.actors.end(),
                          [this](ActorId actor) { return m_story->at(actor).kind == ActorKind::Country; });
    for (std::size_t i = 0; m_key == LaneKey::Source && i < m_story->articles.size(); ++i) {
        if (outletOf(m_story->articles[i]) == lane)
            meaning.articles.push_back({ static_cast<qint32>(i) });
    }
    return meaning;
}

QStringList LaneNaming::lanesOf(EventId id) const
{
    QStringList lanes;
    const auto add = [&lanes](const QString& lane) {
        if (!lane.isEmpty() && !lanes.contains(lane))
            lanes.append(lane);
    };
    if (m_key == LaneKey::None || !m_story || !id.isValid())
        return { QString() };
    const StoryEvent& event = m_story->at(id);
    switch (m_key) {
    case LaneKey::Country:
        for (const QString& country : actingCountries(event, *m_story))
            add(m_nameOfCountry.value(country));
        break;
    case LaneKey::Actor:
        for (const StoryActor* actor : actingActors(event, *m_story))
            add(laneOfActor({ static_cast<qint32>(actor - m_story->actors.data()) }));
        break;
    case LaneKey::Type: add(wordFor(event.type, m_wording)); break;
    case LaneKey::Source:
        for (const EventReport& report : event.reports)
            add(outletOf(m_story->at(report.article)));
        break;
    case LaneKey::None: break;
    }
    if (lanes.isEmpty())
        lanes.append(others());
    return lanes;
}

} // namespace demarche
