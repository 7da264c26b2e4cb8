// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the sample in it, and what each of its views shows of a thing, firmly or lightly.
#pragma once

#include "app/actions.h"
#include "app/linking.h"
#include "app/mainwindow.h"
#include "models/items/roles.h"
#include "tests/app/window_driver.h"
#include "widgets/network/network_view.h"
#include "widgets/panels/actor_card.h"
#include "widgets/panels/event_card.h"
#include "widgets/panels/lists_panel.h"
#include "widgets/panels/row_delegate.h"
#include "widgets/source/highlights.h"
#include "widgets/source/source_page.h"
#include "widgets/source/source_view.h"
#include "widgets/timeline/canvas.h"
#include "widgets/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

namespace demarche {

class LinkingStage {
public:
    void open()
    {
        QSettings().clear();
        m_driver = std::make_unique<WindowDriver>();
        QTRY_VERIFY(window().network()->hasNode(actorOf(summons())));
    }
    /// Nothing is chosen or pointed at, and lanes are those of countries.
    void rest()
    {
        showLanesBy(QStringLiteral("&Country"));
        linking().clear();
        linking().hover({}, Origin::Elsewhere); // wherever the pointer was left
    }
    MainWindow& window() { return m_driver->window(); }
    Linking& linking() { return *window().findChild<Linking*>(); }
    const Story& story() { return m_driver->story(); }
    SourcePage& page() { return *window().source()->findChild<SourcePage*>(); }
    QListView& list(const char* name) { return *window().lists()->findChild<QListView*>(QLatin1String(name)); }
    EventId summons()
    {
        return m_driver->eventSaying(QStringLiteral("was summoned by First Vice Minister Kim Hong Kyun"));
    }
    ActorId actorOf(EventId event) { return { story().at(event).participants.front().actor }; }

    // what each view shows, firmly or lightly
    bool isOnTimeline(EventId event)
    {
        return window().timeline()->selectedEvent() == event || window().timeline()->isLit(event);
    }
    bool isInGraph(ActorId actor)
    {
        const NetworkView& network = *window().network();
        return network.isLit(actor) || !network.hasNode(actor); // who deals with nobody is not drawn
    }
    bool isListed(const char* name, int id)
    {
        QListView& view = list(name);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data(IdRole).toInt() == id)
                return view.currentIndex() == index || static_cast<RowDelegate*>(view.itemDelegate())->isLit(index);
        }
        return false;
    }
    bool isInText(const SourcePlace& place)
    {
        const auto touches = [&place](const TextSpan& span) { return span.overlaps(place.span); };
        const auto& chosen = page().chosen();
        const auto& light = page().light();
        return window().source()->currentArticle() == place.article
            && (std::any_of(chosen.begin(), chosen.end(), touches) || std::any_of(light.begin(), light.end(), touches));
    }
    bool isTold(EventId event)
    {
        const auto& reports = story().at(event).reports;
        return std::any_of(reports.begin(), reports.end(), [this](const EventReport& report) {
            return isInText({ report.article, report.span });
        });
    }
    bool isNamed(ActorId actor)
    {
        const auto& mentions = story().at(actor).mentions;
        return std::any_of(mentions.begin(), mentions.end(),
                           [this](const StoryMention& mention) { return isInText(mention.where); });
    }
    void verifyEventEverywhere(EventId event)
    {
        QVERIFY(!story().at(event).when.date || isOnTimeline(event));
        for (const Participant& participant : story().at(event).participants) {
            QVERIFY(isInGraph({ participant.actor }));
            QVERIFY(isListed("actors", participant.actor));
        }
        QVERIFY(isListed("events", event.index));
        for (const QuoteId quote : story().at(event).quotes)
            QVERIFY(isListed("quotes", quote.index));
        QVERIFY(isTold(event));
        QCOMPARE(window().eventCard()->shownEvent(), event);
    }
    void verifyActorEverywhere(ActorId actor)
    {
        for (size_t i = 0; i < story().events.size(); ++i) {
            const auto& participants = story().events[i].participants;
            const bool takesPart
                = std::any_of(participants.begin(), participants.end(),
                              [actor](const Participant& participant) { return participant.actor == actor.index; });
            QVERIFY(!takesPart || !story().events[i].when.date || isOnTimeline({ qint32(i) }));
            QCOMPARE(isListed("events", int(i)), takesPart);
        }
        QVERIFY(isInGraph(actor));
        QVERIFY(isListed("actors", actor.index));
        QVERIFY(isNamed(actor));
        QVERIFY(m_driver->cardText().contains(story().at(actor).name));
    }
    void clickRow(const char* name, int id)
    {
        QListView& view = list(name);
        view.setFocus();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data(IdRole).toInt() != id)
                continue;
            view.scrollTo(index);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        }
    }
    void showLanesBy(const QString& text)
    {
        for (QAction* action : window().lanesMenu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        QCoreApplication::processEvents();
    }
    /// On the name of the lane at that place of the stack; what it is called.
    QString clickOnLane(std::size_t place)
    {
        TimelineCanvas& canvas = *window().timeline()->canvas();
        canvas.setScroll(0);
        const LaneBox& box = canvas.scene().layout().stack()[place];
        const QPoint header(30, int(canvas.plot().top() + box.y + 10));
        const QString lane = canvas.laneAt(header);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, header);
        return lane;
    }

protected:
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace demarche
