// SPDX-License-Identifier: GPL-3.0-or-later
// Tests searching behind the window: the last question is answered, on the story it was asked of.
#include "models/session/search_job.h"
#include "tests/support/small_story.h"

#include <QSignalSpy>
#include <QTest>

using namespace demarche;

class SearchJobTest : public QObject {
    Q_OBJECT

private slots:
    void answersOnTheStory();
    void onlyTheLastQuestionIsAnswered();
    void aNewStoryIsSearchedByTheFilterInForce();
    void canBeDestroyedWhileItSearches();
};

namespace {

constexpr int patience = 60000; // ms; a slow machine is no failure

Filter filterOf(const char* query) { return parseFilter(QString::fromUtf8(query)).filter; }

} // namespace

void SearchJobTest::answersOnTheStory()
{
    SearchJob job;
    QSignalSpy found(&job, &SearchJob::found);
    job.setStory(smallStory());
    job.search(filterOf("waters"));
    QVERIFY(job.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, patience);
    QVERIFY(!job.isBusy());
    const auto passing = found.first().at(2).value<FilteredStory>();
    QVERIFY(passing == filtered(*smallStory(), filterOf("waters")));
    QCOMPARE(passing.quoteCount, qsizetype(1));
}

void SearchJobTest::onlyTheLastQuestionIsAnswered()
{
    SearchJob job;
    QSignalSpy found(&job, &SearchJob::found);
    job.setStory(smallStory());
    for (const char* query : { "w", "wa", "wat", "type:accuse" })
        job.search(filterOf(query));
    QTRY_VERIFY_WITH_TIMEOUT(!job.isBusy(), patience);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().at(1).value<Filter>() == filterOf("type:accuse"));
}

void SearchJobTest::aNewStoryIsSearchedByTheFilterInForce()
{
    SearchJob job;
    QSignalSpy found(&job, &SearchJob::found);
    job.search(filterOf("waters"));
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, patience);
    const StoryPtr story = smallStory();
    job.setStory(story);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, patience);
    QVERIFY(found.last().at(0).value<StoryPtr>() == story);
    job.search({});
    QTRY_VERIFY_WITH_TIMEOUT(!job.isBusy(), patience);
}

void SearchJobTest::canBeDestroyedWhileItSearches()
{
    SearchJob job;
    job.setStory(smallStory());
    job.search(filterOf("waters"));
}

QTEST_GUILESS_MAIN(SearchJobTest)
#include "tst_search_job.moc"
