// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that come from the telling: only where it says that the same act, talks or journey goes on.
#include "event_reading.h"

#include <QTest>

using namespace demarche;

class EventNarration : public QObject {
    Q_OBJECT
private slots:
    void theSameSpeakerGoesOn();
    void atThisMeetingPointsBack();
    void anotherVoiceOfTheSameSideIsUnsure();
    void anotherSideInheritsNothing();
    void theDayOfAReturnIsNotThatOfWhatComesNext();
    void theSameInterviewDatesWhatItSaidBefore();
    void aPerfectIsBeforePublication();
    void backgroundInheritsNothing();
    void wordsBetweenTwoReportsAreTheSpeakers();
    void daysAreCountedFromAnActToldBefore();
    void aPlanAskedAboutTakesNoDayOver();
};

void EventNarration::wordsBetweenTwoReportsAreTheSpeakers()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] condemned [Helsinki|FI] on <Tuesday|2031-03-04>. [Helsinki|FI] can "
                              "only harm its trade by this. [Berg|NO|person] demanded that [Helsinki|FI] yield."));
    QCOMPARE(t.of("say").actors, QStringList { QStringLiteral("Berg") });
    QCOMPARE(t.of("say").when, QStringLiteral("2031-03-04"));
}

void EventNarration::daysAreCountedFromAnActToldBefore()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] summoned the [envoy|FI|person|Virtanen] on <Friday|2031-03-07>. The "
                              "[envoy|FI|person|Virtanen] was called in <two days|P2D> after [Rojas|CL|person] and "
                              "[Silva|PE|person] signed a pact."));
    QCOMPARE(t.of("sign-treaty").when, QStringLiteral("2031-03-05"));
}

void EventNarration::aPlanAskedAboutTakesNoDayOver()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] met [Virtanen|FI|person] on <Tuesday|2031-03-04>. Before the meeting, "
                              "reporters asked [Berg|NO|person] about a plan to review military aid."));
    QCOMPARE(t.of("reconsider-arms").when, QString());
}

void EventNarration::theSameSpeakerGoesOn()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] summoned the [envoy|FI|person|Virtanen] on <Tuesday|2031-03-04>. "
                              "[He|NO|person|Berg] demanded that [Helsinki|FI] reopen the harbour."));
    QCOMPARE(t.of("demand").when, QStringLiteral("2031-03-04"));
    QCOMPARE(t.of("demand").origin, QStringLiteral("inferred"));
}

void EventNarration::atThisMeetingPointsBack()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] met [Virtanen|FI|person] on <Tuesday|2031-03-04>. [Berg|NO|person] "
                              "toured a farm in [Turku|FI|place] on <Thursday|2031-03-06>. At this meeting, "
                              "[Berg|NO|person] urged [Virtanen|FI|person] to open the harbour."));
    QCOMPARE(t.of("urge").when, QStringLiteral("2031-03-04"));
}

void EventNarration::anotherVoiceOfTheSameSideIsUnsure()
{
    const ToldText t = told(QStringLiteral("[Oslo|NO] condemned [Helsinki|FI] on <Tuesday|2031-03-04>. The [Foreign "
                                           "Ministry|NO|body] urged [Helsinki|FI] to open the harbour."));
    QCOMPARE(t.of("urge").when, QStringLiteral("2031-03-04"));
}

void EventNarration::anotherSideInheritsNothing()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] condemned [Helsinki|FI] on <Tuesday|2031-03-04>. [Chile|CL] expelled "
                              "[Rojas|PE|person]."));
    QCOMPARE(t.of("expel").when, QString());
}

void EventNarration::theDayOfAReturnIsNotThatOfWhatComesNext()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] returned home on <Monday|2031-03-10>. [Berg|NO|person] and "
                              "[Rojas|CL|person] held a summit."));
    QCOMPARE(t.of("summit").when, QString());
}

void EventNarration::theSameInterviewDatesWhatItSaidBefore()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] said that [Helsinki|FI] must open the harbour. The talks go on. "
                              "[Berg|NO|person] praised [Chile|CL] in the same interview on <Tuesday|2031-03-04>."));
    QCOMPARE(t.of("say").when, QStringLiteral("2031-03-04"));
}

void EventNarration::aPerfectIsBeforePublication()
{
    const ToldText t
        = told(QStringLiteral("Rain fell. Nobody cared. [Oslo|NO] has accused [Helsinki|FI] of theft."), "2031-03-06");
    QCOMPARE(t.of("accuse").when, QStringLiteral("[..2031-03-06]"));
}

void EventNarration::backgroundInheritsNothing()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] condemned [Helsinki|FI] on <Tuesday|2031-03-04>. [Oslo|NO] initially "
                              "backed [Helsinki|FI]."));
    QCOMPARE(t.of("support").when, QString());
}

QTEST_GUILESS_MAIN(EventNarration)
#include "tst_event_narrative.moc"
