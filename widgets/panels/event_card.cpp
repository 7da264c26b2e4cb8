// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/event_card.h"

#include "widgets/panels/card_browser.h"
#include "widgets/panels/date_editor.h"
#include "widgets/panels/event_page.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace demarche {

struct EventCard::Private {
    CardBrowser* browser = nullptr;
    DateEditor* dateEditor = nullptr;
    QToolButton* previous = nullptr;
    QToolButton* next = nullptr;
    Theme theme;
    StoryPtr story = std::make_shared<const Story>();
    EventId event;
    FindingKey key;

    void render(CardBrowser::Scroll scroll)
    {
        const bool hasEvent = event.isValid();
        if (hasEvent)
            browser->showPage(eventPage(*story, event, theme), scroll);
        else
            browser->showEmpty(EventCard::tr("Choose an event on the timeline, in a list or in the text: "
                                             "its date and why, its actors and its sources stand here."));
        previous->setEnabled(previousWithSameActors(*story, event).isValid());
        next->setEnabled(nextWithSameActors(*story, event).isValid());
        previous->setVisible(hasEvent);
        next->setVisible(hasEvent);
    }
};

EventCard::EventCard(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->browser = new CardBrowser;
    d->browser->setAccessibleName(tr("Event"));
    d->dateEditor = new DateEditor;
    d->dateEditor->hide();
    d->previous = new QToolButton;
    d->previous->setText(tr("‹ Before"));
    d->previous->setToolTip(tr("The event before with one of the same actors"));
    d->next = new QToolButton;
    d->next->setText(tr("After ›"));
    d->next->setToolTip(tr("The next event with one of the same actors"));
    for (QToolButton* button : { d->previous, d->next })
        button->setAutoRaise(true);
    auto* steps = new QHBoxLayout;
    steps->setContentsMargins(8, 0, 8, 6);
    steps->addWidget(d->previous);
    steps->addStretch();
    steps->addWidget(d->next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->browser, 1);
    column->addWidget(d->dateEditor);
    column->addLayout(steps);

    connect(d->browser, &CardBrowser::eventActivated, this, &EventCard::eventActivated);
    connect(d->browser, &CardBrowser::actorActivated, this, &EventCard::actorActivated);
    connect(d->browser, &CardBrowser::quoteActivated, this, &EventCard::quoteActivated);
    connect(d->browser, &CardBrowser::placeActivated, this, &EventCard::placeActivated);
    connect(d->browser, &CardBrowser::comparisonActivated, this, &EventCard::comparisonActivated);
    connect(d->browser, &CardBrowser::otherLinkActivated, this, [this](const QString& link) {
        if (link == QLatin1String("edit:date"))
            editDate();
    });
    connect(d->dateEditor, &DateEditor::cancelled, this, [this] {
        d->dateEditor->hide();
        d->browser->setFocus();
    });
    connect(d->dateEditor, &DateEditor::accepted, this, [this](const std::optional<FuzzyDate>& date) {
        d->dateEditor->hide();
        d->browser->setFocus();
        if (d->event.isValid())
            emit editRequested(ChangeEventDate { d->key, date });
    });
    connect(d->previous, &QToolButton::clicked, this,
            [this] { emit eventActivated(previousWithSameActors(*d->story, d->event)); });
    connect(d->next, &QToolButton::clicked, this,
            [this] { emit eventActivated(nextWithSameActors(*d->story, d->event)); });
    d->render(CardBrowser::Scroll::ToTop);
}

EventCard::~EventCard() = default;

void EventCard::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->browser->setTheme(theme);
    d->dateEditor->setTheme(theme);
    d->render(CardBrowser::Scroll::Keep);
}

void EventCard::setStory(const StoryPtr& story)
{
    d->story = story;
    d->event = d->key.isEmpty() ? EventId {} : story->eventWithKey(d->key);
    d->render(CardBrowser::Scroll::Keep);
}

void EventCard::reveal(EventId event)
{
    if (event.isValid() && event == d->event)
        return;
    d->event = event;
    d->key = event.isValid() ? d->story->at(event).key : FindingKey {};
    d->dateEditor->hide();
    d->render(CardBrowser::Scroll::ToTop);
}

EventId EventCard::shownEvent() const { return d->event; }

void EventCard::editDate()
{
    if (!d->event.isValid())
        return;
    d->dateEditor->show();
    d->dateEditor->begin(d->story->at(d->event).when.date);
}

} // namespace demarche
