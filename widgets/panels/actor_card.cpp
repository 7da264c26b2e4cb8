// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/actor_card.h"

#include "widgets/panels/actor_page.h"
#include "widgets/panels/card_browser.h"
#include "widgets/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace demarche {

struct ActorCard::Private {
    CardBrowser* browser = nullptr;
    Theme theme;
    StoryPtr story = std::make_shared<const Story>();
    FindingKey actor; ///< empty: none
    FindingKey target; ///< set while an edge is shown
    std::vector<FindingKey> events; ///< of the edge
    std::vector<FindingKey> together; ///< several actors, while what ties them is shown

    void render(CardBrowser::Scroll scroll)
    {
        const ActorId shown = actor.isEmpty() ? ActorId {} : story->actorWithKey(actor);
        const ActorId other = target.isEmpty() ? ActorId {} : story->actorWithKey(target);
        std::vector<ActorId> several;
        for (const FindingKey& key : together) {
            if (const ActorId id = story->actorWithKey(key); id.isValid())
                several.push_back(id);
        }
        if (several.size() >= 2) {
            browser->showPage(tiesPage(*story, several, theme), scroll);
        } else if (!shown.isValid()) {
            browser->showEmpty(ActorCard::tr("Choose an actor in the graph, in a list or on a card: "
                                             "offices, quotes and dealings stand here."));
        } else if (other.isValid()) {
            ActorEdge edge { shown, other, {} };
            for (const FindingKey& key : events) {
                if (const EventId id = story->eventWithKey(key); id.isValid())
                    edge.events.push_back(id);
            }
            browser->showPage(edgePage(*story, edge, theme), scroll);
        } else {
            browser->showPage(actorPage(*story, shown, theme), scroll);
        }
    }
};

ActorCard::ActorCard(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->browser = new CardBrowser;
    d->browser->setAccessibleName(tr("Actor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->browser);
    connect(d->browser, &CardBrowser::eventActivated, this, &ActorCard::eventActivated);
    connect(d->browser, &CardBrowser::actorActivated, this, &ActorCard::actorActivated);
    connect(d->browser, &CardBrowser::quoteActivated, this, &ActorCard::quoteActivated);
    connect(d->browser, &CardBrowser::placeActivated, this, &ActorCard::placeActivated);
    d->render(CardBrowser::Scroll::ToTop);
}

ActorCard::~ActorCard() = default;

void ActorCard::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->browser->setTheme(theme);
    d->render(CardBrowser::Scroll::Keep);
}

void ActorCard::setStory(const StoryPtr& story)
{
    d->story = story;
    d->render(CardBrowser::Scroll::Keep);
}

void ActorCard::showActor(ActorId actor)
{
    d->actor = actor.isValid() ? d->story->at(actor).key : FindingKey {};
    d->target = {};
    d->events.clear();
    d->together.clear();
    d->render(CardBrowser::Scroll::ToTop);
}

void ActorCard::showActors(const std::vector<ActorId>& actors)
{
    showActor(actors.size() == 1 ? actors.front() : ActorId {});
    for (const ActorId actor : actors)
        d->together.push_back(d->story->at(actor).key);
    d->render(CardBrowser::Scroll::ToTop);
}

void ActorCard::showEdge(ActorId source, ActorId target, const std::vector<EventId>& events)
{
    d->actor = d->story->at(source).key;
    d->target = d->story->at(target).key;
    d->events.clear();
    d->together.clear();
    for (const EventId id : events)
        d->events.push_back(d->story->at(id).key);
    d->render(CardBrowser::Scroll::ToTop);
}

} // namespace demarche
