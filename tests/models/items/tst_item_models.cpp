// SPDX-License-Identifier: GPL-3.0-or-later
// Rows follow their content keys when the story changes, and never break the rules of models.
#include "models/items/actor_item_model.h"
#include "models/items/event_item_model.h"
#include "models/items/passing_rows_proxy.h"
#include "models/items/quote_item_model.h"
#include "models/items/source_item_model.h"
#include "models/items/to_do_item_model.h"
#include "tests/support/small_story.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace demarche;

namespace {

/// Events of these keys, in this order, each on the day after the one before.
StoryPtr storyOf(const QStringList& keys)
{
    auto story = std::make_shared<Story>();
    for (const QString& key : keys) {
        StoryEvent event;
        event.key = { key };
        event.title = { "title.other", { key } };
        event.when.date = FuzzyDate::at(*CivilDay::fromYearMonthDay(2024, 6, 1 + int(story->events.size())));
        story->events.push_back(event);
    }
    return story;
}

QStringList keysOf(const QAbstractItemModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, 0).data(KeyRole).toString());
    return keys;
}

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT

private slots:
    void everyModelKeepsTheRules();
    void rowsComeGoAndMoveWithoutAReset_data();
    void rowsComeGoAndMoveWithoutAReset();
    void theSelectionStaysOnItsEvent();
    void anUndatedEventHasNoMoments();
    void whatDoesNotPassIsHiddenByTheProxy();
    void aNewStoryForgetsTheOldFilter();
    void lanesFollowTheirKey();
};

void TestItemModels::everyModelKeepsTheRules()
{
    EventItemModel events;
    ActorItemModel actors;
    QuoteItemModel quotes;
    SourceItemModel sources;
    ToDoItemModel toDo;
    for (StoryItemModel* model : { static_cast<StoryItemModel*>(&events), static_cast<StoryItemModel*>(&actors),
                                   static_cast<StoryItemModel*>(&quotes), static_cast<StoryItemModel*>(&sources),
                                   static_cast<StoryItemModel*>(&toDo) }) {
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setStory(smallStory());
        model->setPassing(std::vector<bool>(static_cast<std::size_t>(model->rowCount()), false));
        model->setStory(storyOf({ "a", "b" }));
        model->setStory(smallStory());
        model->setStory(std::make_shared<Story>());
        QCOMPARE(model->rowCount(), 0);
    }
}

void TestItemModels::rowsComeGoAndMoveWithoutAReset_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("appear") << QStringList() << QStringList { "a", "b" };
    QTest::newRow("go") << QStringList { "a", "b", "c" } << QStringList { "b" };
    QTest::newRow("move") << QStringList { "a", "b", "c" } << QStringList { "c", "a", "b" };
    QTest::newRow("all at once") << QStringList { "a", "b", "c", "d" } << QStringList { "x", "d", "y", "b", "z" };
    QTest::newRow("equal keys") << QStringList { "a", "a", "b" } << QStringList { "b", "a", "a", "a" };
}

void TestItemModels::rowsComeGoAndMoveWithoutAReset()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    EventItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStory(storyOf(before));
    QCOMPARE(keysOf(model), before);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setStory(storyOf(after));
    QCOMPARE(keysOf(model), after);
    QCOMPARE(resets.count(), 0);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row).data(IdRole).toInt(), row);
}

void TestItemModels::theSelectionStaysOnItsEvent()
{
    EventItemModel model;
    model.setStory(storyOf({ "a", "b", "c" }));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1), QItemSelectionModel::ClearAndSelect);
    model.setStory(storyOf({ "x", "c", "y", "b" }));
    QCOMPARE(selection.currentIndex().data(KeyRole).toString(), QStringLiteral("b"));
    QVERIFY(selection.isSelected(model.index(3)));
    model.setStory(storyOf({ "x" }));
    QVERIFY(!selection.hasSelection());
}

void TestItemModels::anUndatedEventHasNoMoments()
{
    EventItemModel model;
    model.setStory(smallStory());
    QVERIFY(model.index(0).data(BeginRole).isValid());
    QVERIFY(model.index(0).data(BeginRole).value<Instant>() < model.index(0).data(EndRole).value<Instant>());
    QVERIFY(!model.index(1).data(BeginRole).isValid());
    QVERIFY(model.index(1).data(DateRole).toString().isEmpty());
    QVERIFY(model.index(0).data(DisagreementRole).toBool());
}

void TestItemModels::whatDoesNotPassIsHiddenByTheProxy()
{
    EventItemModel model;
    PassingRowsProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStory(storyOf({ "a", "b", "c" }));
    model.setPassing({ true, false, true });
    QCOMPARE(keysOf(proxy), (QStringList { "a", "c" }));
    model.setPassing({});
    QCOMPARE(proxy.rowCount(), 3);
}

void TestItemModels::aNewStoryForgetsTheOldFilter()
{
    EventItemModel model;
    model.setStory(storyOf({ "a", "b" }));
    model.setPassing({ false, false });
    model.setStory(storyOf({ "b", "a" }));
    QVERIFY(model.index(0).data(PassesRole).toBool());
}

void TestItemModels::lanesFollowTheirKey()
{
    EventItemModel model;
    model.setStory(smallStory());
    const auto lanes = [&] { return model.index(0).data(LanesRole).toStringList(); };
    QVERIFY(!lanes().isEmpty());
    const QStringList byCountry = lanes();
    model.setLaneKey(LaneKey::Actor);
    QVERIFY(lanes() != byCountry);
    model.setLaneKey(LaneKey::None);
    QCOMPARE(lanes(), QStringList { QString() });
}

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_item_models.moc"
