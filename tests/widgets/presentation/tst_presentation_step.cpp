// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/network_story.h"
#include "widgets/presentation/presentation_step.h"

#include <QTest>

using namespace demarche;
using namespace demarche::test;

class TestPresentationStep : public QObject {
    Q_OBJECT

private slots:
    void aStepSaysWhenWhoAndToWhom()
    {
        const PresentationStep step = stepFor(*summonsStory(), { 0 });
        QVERIFY(step.date.contains(QLatin1String("2023")));
        QVERIFY(!step.title.isEmpty());
        QCOMPARE(step.who, QStringLiteral("Chang Ho-jin → Andrey Kulik"));
        QVERIFY(step.status.isEmpty());
    }

    void theQuoteComesWithItsSpeaker()
    {
        const PresentationStep step = stepFor(*summonsStory(), { 0 });
        QCOMPARE(step.quote, QStringLiteral("there will be a clear cost"));
        QCOMPARE(step.speaker, QStringLiteral("Chang Ho-jin"));
        QCOMPARE(step.speakerCountry, QStringLiteral("KR"));
    }

    void theSourceIsNamedOnceAndAsTheDigestItIs()
    {
        Story story = *summonsStory();
        story.events[0].reports.push_back(story.events[0].reports[0]);
        const PresentationStep step = stepFor(story, { 0 });
        QCOMPARE(step.sources.size(), 1);
        QVERIFY(step.sources[0].contains(QLatin1String("The Example Wire")));
        QVERIFY(step.sources[0].contains(QLatin1String("digest of")));
    }

    void whatIsNotCertainSaysSo()
    {
        Story story = *summonsStory();
        story.events[0].status = EventStatus::Claimed;
        story.events[0].when = {};
        const PresentationStep step = stepFor(story, { 0 });
        QVERIFY(!step.status.isEmpty());
        QVERIFY(!step.date.isEmpty());
    }

    void aLongQuoteIsCutAtAWord()
    {
        Story story = *summonsStory();
        story.quotes[0].text = QStringLiteral("words and words ").repeated(60);
        const PresentationStep step = stepFor(story, { 0 });
        QVERIFY(step.quote.size() < 280);
        QVERIFY(step.quote.endsWith(QStringLiteral("words …")) || step.quote.endsWith(QStringLiteral("and …")));
    }

    void anEventWithNobodyInItIsAStepToo()
    {
        Story story = *summonsStory();
        story.events[3].participants.clear();
        story.events[3].reports.clear();
        const PresentationStep step = stepFor(story, { 3 });
        QVERIFY(step.who.isEmpty());
        QVERIFY(step.sources.isEmpty());
        QVERIFY(!step.asSentences().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPresentationStep)
#include "tst_presentation_step.moc"
