// SPDX-License-Identifier: GPL-3.0-or-later
// Each event has the date that belongs to its trigger, or none.
#include "event_reading.h"

#include <QTest>

using namespace demarche;

class EventDates : public QObject {
    Q_OBJECT
private slots:
    void theDateAfterTheVerbIsTheVerbs();
    void theDateBeforeTheSubjectIsTheVerbs();
    void aDateAfterAnInfinitiveIsTheGovernors();
    void aDateWithinANounPhraseIsTheNouns();
    void joinedVerbsShareTheirDate();
    void theDayOfTheReportIsNotThatOfTheDeed();
    void whatWasAnnouncedIsDatedByTheAnnouncement();
    void aJourneyLastsFromItsDeparture();
    void whatHappenedOnAJourneyLiesWithinIt();
    void aWeekHoldsADeedOnce();
    void aStayIsCountedBackFromItsEnd();
    void daysAfterReckonBackToTheOther();
    void sinceAYearIsOpen();
    void nothingGivesADateToWhatHasNone();
};

void EventDates::theDateAfterTheVerbIsTheVerbs()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] summoned the [envoy|FI|person|Virtanen] on <Tuesday|2031-03-04>."));
    QCOMPARE(t.of("summon").when, QStringLiteral("2031-03-04"));
}

void EventDates::theDateBeforeTheSubjectIsTheVerbs()
{
    const ToldText t = told(QStringLiteral("On <Friday|2031-03-07>, [Oslo|NO] warned [Helsinki|FI] over fishing."));
    QCOMPARE(t.of("warn").when, QStringLiteral("2031-03-07"));
}

void EventDates::aDateAfterAnInfinitiveIsTheGovernors()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] urged [Helsinki|FI] to reopen the harbour <Tuesday|2031-03-04>."));
    QCOMPARE(t.of("urge").when, QStringLiteral("2031-03-04"));
}

void EventDates::aDateWithinANounPhraseIsTheNouns()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] summoned the [envoy|FI|person|Virtanen] over arms deals made during "
                              "[Virtanen|FI|person]'s visit to [Chile|CL] <last week|2031-02-24/2031-03-02>."));
    QCOMPARE(t.of("visit").when, QStringLiteral("2031-02-24/2031-03-02"));
    QCOMPARE(t.of("summon").when, QString());
}

void EventDates::joinedVerbsShareTheirDate()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] and [Virtanen|FI|person] held a summit in [Turku|FI|place] on "
                              "<June 19|2031-06-19> and signed a treaty."));
    QCOMPARE(t.of("summit").when, QStringLiteral("2031-06-19"));
    QCOMPARE(t.of("sign-treaty").when, QStringLiteral("2031-06-19"));
    QCOMPARE(t.of("sign-treaty").origin, QStringLiteral("inferred"));
}

void EventDates::theDayOfTheReportIsNotThatOfTheDeed()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] said on <Monday|2031-03-03> that [Chile|CL] invaded [Peru|PE]."));
    QCOMPARE(t.of("invade").when, QString());
    QCOMPARE(t.of("say").when, QStringLiteral("2031-03-03"));
}

void EventDates::whatWasAnnouncedIsDatedByTheAnnouncement()
{
    const ToldText t = told(QStringLiteral("[Oslo|NO] said on <Monday|2031-03-03> that it would free the prisoners."));
    const ToldEvent e = t.of("release");
    QCOMPARE(e.type, QStringLiteral("AGREE"));
    QCOMPARE(e.status, QStringLiteral("planned"));
    QCOMPARE(e.when, QStringLiteral("2031-03-03"));
}

void EventDates::aJourneyLastsFromItsDeparture()
{
    const ToldText t = told(QStringLiteral("[Berg|NO|person] left [Bergen|NO|place] on <May 10|2031-05-10> for a "
                                           "<six-day|P6D> trip to [Chile|CL]."));
    QCOMPARE(t.of("leave").when, QStringLiteral("2031-05-10"));
    QCOMPARE(t.of("visit").when, QStringLiteral("2031-05-10/2031-05-15"));
}

void EventDates::whatHappenedOnAJourneyLiesWithinIt()
{
    const ToldText t = told(QStringLiteral("[Berg|NO|person] left [Bergen|NO|place] on <May 10|2031-05-10> for a "
                                           "<six-day|P6D> trip to [Chile|CL], where he met [Rojas|CL|person]."));
    QCOMPARE(t.of("meet").when, QStringLiteral("[2031-05-10..2031-05-15]"));
}

void EventDates::aWeekHoldsADeedOnce()
{
    const ToldText t
        = told(QStringLiteral("<This week|2031-03-03/2031-03-09>, [Oslo|NO] condemned [Helsinki|FI]."), "2031-03-06");
    QCOMPARE(t.of("condemn").when, QStringLiteral("[2031-03-03..2031-03-06]"));
}

void EventDates::aStayIsCountedBackFromItsEnd()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] spent <nearly a week|P1W> touring [Atacama|CL|place] before returning "
                              "home <Monday|2031-03-10>."));
    QCOMPARE(t.of("visit").when, QStringLiteral("2031-03-04/2031-03-10"));
    QCOMPARE(t.of("return-home").when, QStringLiteral("2031-03-10"));
}

void EventDates::daysAfterReckonBackToTheOther()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] summoned the [envoy|FI|person|Virtanen] on <Friday|2031-06-20> <two "
                              "days|P2D> after [Berg|NO|person] and [Rojas|CL|person] signed a pact."));
    QCOMPARE(t.of("sign-treaty").when, QStringLiteral("2031-06-18"));
}

void EventDates::sinceAYearIsOpen()
{
    const ToldText t = told(QStringLiteral("Since <2006|2006/..>, [Chile|CL] has been subject to sanctions."));
    QCOMPARE(t.of("subject-to-sanctions").when, QStringLiteral("2006/.."));
}

void EventDates::nothingGivesADateToWhatHasNone()
{
    const ToldText t = told(QStringLiteral("[Oslo|NO] summoned the [envoy|FI|person|Virtanen]."), "2031-03-06");
    QCOMPARE(t.of("summon").when, QString());
    QCOMPARE(t.of("summon").origin, QStringLiteral("unknown"));
}

QTEST_GUILESS_MAIN(EventDates)
#include "tst_event_dates.moc"
