// SPDX-License-Identifier: GPL-3.0-or-later
// Which words tell of which kind of event, who takes part, and how the title reads.
#include "event_reading.h"

#include <QTest>

using namespace demarche;

class EventFrames : public QObject {
    Q_OBJECT
private slots:
    void theActsOfDiplomacyAreCoded_data();
    void theActsOfDiplomacyAreCoded();
    void thePassiveTurnsTheRolesRound();
    void anEnvoyOfAnotherStateCannotBeRecalled();
    void jointPartiesAllAct();
    void separateCallsAreSeveral();
    void anOrderNamesWhoShallAct();
    void aReportedDeedIsAClaimOfItsSpeaker();
    void aNegatedDeedIsNone();
    void aRefusalIsOne();
    void titlesAreShortAndActive();
    void aTitleHasItsWholeObject();
    void aTitleWithoutAWholeObjectTakesTheSentenceOfItsFamily();
    void severalActInThePlural();
    void whatIsReportedIsToldWholeOrNotAtAll();
    void goingToDoIsNoJourney();
    void whatMerelySoundsLikeADeedIsNone();
    void theTriggerLiesInTheMention();
    void whatADealMayDoItsReporterDoesNot();
    void whatAnyDeedWouldDoIsNotDone();
    void whoSuppliesWithinADealActs();
    void aGroupInThePluralSaysInThePresent();
    void whoReportsIsNotWhoIsMet();
    void whomAConsideredDeedWouldReachTakesPart();
    void whatIsConsideredInDealingsWithAThirdIsNotHis();
    void aTownDoesNothing();
    void hisLawyerIsNotHe();
    void anInsertedReportTakesNoVerbAway();
};

void EventFrames::whatADealMayDoItsReporterDoesNot()
{
    const ToldText t = told(QStringLiteral(
        "[Berg|NO|person] said the deal between [Helsinki|FI] and [Turku|FI|place] threatened [Chile|CL]."));
    for (const ToldEvent& e : t.events)
        QVERIFY2(e.type == QStringLiteral("STATEMENT") || !e.actors.contains(QStringLiteral("Berg")),
                 qPrintable(e.frame));
}

void EventFrames::aGroupInThePluralSaysInThePresent()
{
    const ToldText t = told(QStringLiteral("[Experts||group] say any deal between [Helsinki|FI] and [Oslo|NO] could "
                                           "threaten [Chile|CL]."));
    QVERIFY(t.has("say"));
    for (const ToldEvent& e : t.events)
        QVERIFY2(e.type == QStringLiteral("STATEMENT") || !e.actors.contains(QStringLiteral("Experts")),
                 qPrintable(e.frame));
}

void EventFrames::whatAnyDeedWouldDoIsNotDone()
{
    QVERIFY(!told(QStringLiteral("[Oslo|NO] will see to any act that threatens [Chile|CL].")).has("threaten"));
    QVERIFY(told(QStringLiteral("[Oslo|NO] will see to the act that threatened [Chile|CL].")).has("threaten"));
}

void EventFrames::whoSuppliesWithinADealActs()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] planned a deal involving [Chile|CL] supplying missiles to [Oslo|NO]."));
    QCOMPARE(t.of("arm").actors, QStringList { QStringLiteral("Chile") });
}

void EventFrames::whoReportsIsNotWhoIsMet()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] left for [Turku|FI|place], according to the [ministry|FI|body]."));
    QCOMPARE(t.events.size(), size_t(1));
    QVERIFY(t.events.front().recipients.isEmpty());
    QVERIFY(t.events.front().others.contains(QStringLiteral("ministry")));
}

void EventFrames::whomAConsideredDeedWouldReachTakesPart()
{
    const ToldText t = told(QStringLiteral("[Oslo|NO] announced a plan to reconsider arming [Chile|CL]."));
    QCOMPARE(t.of("reconsider-arming").recipients, QStringList { QStringLiteral("Chile") });
}

void EventFrames::whatIsConsideredInDealingsWithAThirdIsNotHis()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] warned [Helsinki|FI] over military cooperation with [Chile|CL]."));
    QCOMPARE(t.of("warn").recipients, QStringList { QStringLiteral("Helsinki") });
}

void EventFrames::aTownDoesNothing()
{
    const ToldText t = told(QStringLiteral("A court in [Turku|FI|place] sentenced [Rojas|CL|person] to two years."));
    QCOMPARE(t.events.size(), size_t(1));
    QVERIFY(t.events.front().actors.isEmpty());
    QCOMPARE(t.events.front().place, QStringLiteral("Turku"));
}

void EventFrames::hisLawyerIsNotHe()
{
    const ToldText t = told(QStringLiteral("[Rojas|CL|person] stayed at home. [His|CL|person|Rojas] lawyer, "
                                           "[Berg|NO|person], said that the court was wrong."));
    QCOMPARE(t.of("say").actors, QStringList { QStringLiteral("Berg") });
}

void EventFrames::anInsertedReportTakesNoVerbAway()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO], [Berg|NO|person] told [Virtanen|FI|person], would expel [Rojas|PE|person]."));
    QCOMPARE(t.of("expel").actors, QStringList { QStringLiteral("Oslo") });
    QVERIFY(t.of("expel").others.contains(QStringLiteral("Berg")));
}

void EventFrames::theActsOfDiplomacyAreCoded_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("status");
    const auto row = [](const char* name, const char* sentence, const char* type, const char* status = "happened") {
        QTest::newRow(name) << QString::fromUtf8(sentence) << QString::fromLatin1(type) << QString::fromLatin1(status);
    };
    row("summons", "[Oslo|NO] summoned the [envoy|FI|person|Virtanen] on <Monday|2031-03-03>.", "ACCUSE");
    row("signs", "[Oslo|NO] signed a treaty with [Helsinki|FI].", "SUPPORT");
    row("will sign", "[Oslo|NO] will sign a treaty with [Helsinki|FI].", "AGREE", "planned");
    row("calls", "[Berg|NO|person] spoke by phone with [Virtanen|FI|person].", "CONSULT");
    row("visits", "[Berg|NO|person] visited [Chile|CL].", "CONSULT");
    row("warns", "[Oslo|NO] warned [Helsinki|FI] of consequences.", "THREATEN");
    row("condemns", "[Oslo|NO] condemned [Helsinki|FI].", "ACCUSE");
    row("urges", "[Oslo|NO] urged [Helsinki|FI] to stop.", "REQUEST");
    row("expels", "[Oslo|NO] expelled [Virtanen|FI|person].", "SANCTION");
    row("imposes", "[Oslo|NO] imposed sanctions on [Chile|CL].", "SANCTION");
    row("recalls its own", "[Oslo|NO] recalled its ambassador from [Chile|CL].", "SANCTION");
    row("delivers arms", "[Oslo|NO] delivered tanks to [Chile|CL].", "AID");
    row("joint exercise", "[Oslo|NO] held joint drills with [Helsinki|FI].", "COOPERATE");
    row("own exercise", "[Oslo|NO] held military exercises.", "MOBILIZE");
    row("tests a missile", "[Oslo|NO] tested a missile.", "MOBILIZE");
    row("denies", "[Oslo|NO] denied that it broke the truce.", "STATEMENT", "denied");
    row("reviews its arms policy", "[Oslo|NO] will review its policy of sending weapons.", "THREATEN", "hypothetical");
    row("invades", "[Chile|CL] invaded [Peru|PE].", "ASSAULT");
    row("bombs", "[Chile|CL] bombed [Peru|PE].", "ASSAULT");
    row("arrests", "[Chile|CL] arrested [Rojas|PE|person].", "COERCE");
    row("frees", "[Chile|CL] freed [Rojas|PE|person].", "RETREAT");
    row("apologises", "[Chile|CL] apologised to [Peru|PE].", "CONCEDE");
    row("lifts sanctions", "[Chile|CL] lifted its sanctions against [Peru|PE].", "CONCEDE");
    row("rejects", "[Chile|CL] rejected a demand by [Peru|PE].", "REJECT");
    row("cancels", "[Chile|CL] cancelled a meeting with [Peru|PE].", "REJECT");
    row("protests in the street", "Thousands of protesters rallied against [Peru|PE].", "PROTEST");
    row("thanks", "[Chile|CL] thanked [Peru|PE].", "SUPPORT");
    row("agrees", "[Chile|CL] agreed to send doctors to [Peru|PE].", "AGREE");
    row("warns to stop", "[Oslo|NO] warned [Helsinki|FI] to stop the trawlers.", "REQUEST");
    row("says that another must", "[Berg|NO|person] said that [Helsinki|FI] must open the harbour.", "REQUEST");
    row("tells another state of a mistake", "[Oslo|NO] told [Helsinki|FI] that this would be a mistake.", "THREATEN");
    row("speaks of a mistake", "[Oslo|NO] said that this would be a mistake.", "STATEMENT");
    row("considers arms", "[Oslo|NO] will consider sending tanks to [Chile|CL].", "THREATEN", "hypothetical");
    row("gives back", "[Chile|CL] returned two paintings to [Peru|PE].", "RETREAT");
    row("gives money", "[Oslo|NO] gave two million euros to [Chile|CL].", "AID");
    row("an earthquake is no attack", "An earthquake struck [Chile|CL].", "OTHER");
    row("workers strike", "Teachers walked out over pay in [Chile|CL].", "PROTEST");
    row("wins", "[Rojas|CL|person] won the election.", "OTHER");
    row("elects", "[Chile|CL] elected [Rojas|CL|person].", "OTHER");
}

void EventFrames::theActsOfDiplomacyAreCoded()
{
    QFETCH(QString, sentence);
    QFETCH(QString, type);
    QFETCH(QString, status);
    const ToldText t = told(sentence);
    QVERIFY2(!t.events.empty(), "nothing was found");
    QCOMPARE(t.events.front().type, type);
    QCOMPARE(t.events.front().status, status);
}

void EventFrames::thePassiveTurnsTheRolesRound()
{
    const ToldEvent e = told(QStringLiteral("[Virtanen|FI|person] was summoned by [Berg|NO|person].")).of("summon");
    QCOMPARE(e.actors, QStringList { QStringLiteral("Berg") });
    QCOMPARE(e.recipients, QStringList { QStringLiteral("Virtanen") });
}

void EventFrames::anEnvoyOfAnotherStateCannotBeRecalled()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] recalled [Finland's envoy|FI|person|Virtanen] on <Friday|2031-03-07>."));
    QCOMPARE(t.events.front().type, QStringLiteral("ACCUSE"));
    QCOMPARE(t.events.front().title, QStringLiteral("Oslo summons Virtanen"));
}

void EventFrames::jointPartiesAllAct()
{
    const ToldEvent e
        = told(QStringLiteral("[Berg|NO|person] and [Virtanen|FI|person] signed a pact.")).of("sign-treaty");
    QCOMPARE(e.actors, (QStringList { QStringLiteral("Berg"), QStringLiteral("Virtanen") }));
    QCOMPARE(e.title, QStringLiteral("Berg and Virtanen sign an agreement"));
}

void EventFrames::separateCallsAreSeveral()
{
    const ToldText t
        = told(QStringLiteral("[Berg|NO|person] had separate telephone consultations with [Virtanen|FI|person] "
                              "and [Rojas|CL|person] on <June 20|2031-06-20>."));
    QCOMPARE(t.frames().count(QStringLiteral("phone")), 2);
    QCOMPARE(t.events[0].actors, (QStringList { QStringLiteral("Berg"), QStringLiteral("Virtanen") }));
    QCOMPARE(t.events[1].actors, (QStringList { QStringLiteral("Berg"), QStringLiteral("Rojas") }));
}

void EventFrames::anOrderNamesWhoShallAct()
{
    const ToldEvent e
        = told(QStringLiteral("[Berg|NO|person] demanded that [Helsinki|FI] open the harbour.")).of("demand");
    QCOMPARE(e.actors, QStringList { QStringLiteral("Berg") });
    QCOMPARE(e.recipients, QStringList { QStringLiteral("Helsinki") });
}

void EventFrames::aReportedDeedIsAClaimOfItsSpeaker()
{
    const ToldText t = told(QStringLiteral("[Berg|NO|person] said that [Chile|CL] bombed [Peru|PE]."));
    QCOMPARE(t.of("airstrike").status, QStringLiteral("claimed"));
    QCOMPARE(t.of("airstrike").actors, QStringList { QStringLiteral("Chile") });
    QCOMPARE(t.of("say").actors, QStringList { QStringLiteral("Berg") });
}

void EventFrames::aNegatedDeedIsNone()
{
    QVERIFY(!told(QStringLiteral("[Chile|CL] did not bomb [Peru|PE].")).has("airstrike"));
}

void EventFrames::aRefusalIsOne()
{
    const ToldText t = told(QStringLiteral("[Chile|CL] will not release [Rojas|PE|person]."));
    QCOMPARE(t.events.front().type, QStringLiteral("REJECT"));
}

void EventFrames::titlesAreShortAndActive()
{
    QCOMPARE(told(QStringLiteral("[Virtanen|FI|person] was summoned by [Oslo|NO].")).of("summon").title,
             QStringLiteral("Oslo summons Virtanen"));
    QCOMPARE(told(QStringLiteral("[Berg|NO|person] met [Rojas|CL|person].")).of("meet").title,
             QStringLiteral("Berg and Rojas meet"));
    QCOMPARE(told(QStringLiteral("[Berg|NO|person] said the harbour is closed.")).of("say").title,
             QStringLiteral("Berg: the harbour is closed"));
}

void EventFrames::aTitleHasItsWholeObject()
{
    QCOMPARE(told(QStringLiteral("[Berg|NO|person] condemned the new harbour tax.")).of("condemn").title,
             QStringLiteral("Berg condemns the new harbour tax"));
    QCOMPARE(told(QStringLiteral("[Oslo|NO] rejected calls to close the harbour.")).events.front().title,
             QStringLiteral("Oslo rejects calls to close the harbour"));
    QCOMPARE(told(QStringLiteral("[Oslo|NO] will boycott the winter games.")).of("boycott-vote").title,
             QStringLiteral("Oslo to boycott the winter games"));
    const ToldText t = told(QStringLiteral("Two large protests followed on <Tuesday|2023-09-19>."));
    QVERIFY(!t.events.empty());
    QCOMPARE(t.events.front().title, QStringLiteral("Two large protests"));
    QCOMPARE(told(QStringLiteral("Two inspectors were expelled from [Chile|CL].")).of("expel").title,
             QStringLiteral("Two inspectors are expelled"));
}

void EventFrames::aTitleWithoutAWholeObjectTakesTheSentenceOfItsFamily()
{
    QCOMPARE(told(QStringLiteral("[Berg|NO|person] condemned it.")).of("condemn").title,
             QStringLiteral("Berg voices condemnation"));
    QCOMPARE(told(QStringLiteral("[Berg|NO|person] condemned \"a tax (on nets).")).of("condemn").title,
             QStringLiteral("Berg voices condemnation"));
}

void EventFrames::severalActInThePlural()
{
    QCOMPARE(told(QStringLiteral("[Reporters||group] condemned it.")).of("condemn").title,
             QStringLiteral("Reporters voice condemnation"));
    QCOMPARE(told(QStringLiteral("[Police|FI|group] accused [Rojas|CL|person].")).of("accuse").title,
             QStringLiteral("Police accuse Rojas"));
    QCOMPARE(told(QStringLiteral("[Officials||group] condemned the tax.")).of("condemn").title,
             QStringLiteral("Officials condemn the tax"));
}

void EventFrames::whatIsReportedIsToldWholeOrNotAtAll()
{
    QCOMPARE(told(QStringLiteral("The harbour is closed, [Berg|NO|person] said.")).of("say").title,
             QStringLiteral("Berg: The harbour is closed"));
    QCOMPARE(
        told(QStringLiteral("[Berg|NO|person] said the port was sure that all ships had left it.")).of("say").title,
        QStringLiteral("Berg: the port was sure that all ships had left it"));
}

void EventFrames::goingToDoIsNoJourney()
{
    const ToldText t = told(QStringLiteral("[Berg|NO|person] is going to paint the boat."));
    QVERIFY(!t.has("go-to") && !t.has("visit"));
    QVERIFY(told(QStringLiteral("[Berg|NO|person] went to [Chile|CL].")).has("go-to"));
}

void EventFrames::whatMerelySoundsLikeADeedIsNone()
{
    QVERIFY(told(QStringLiteral("A [Chile|CL]-backed bank opened in [Turku|FI|place].")).events.empty());
    QVERIFY(told(QStringLiteral("[Chile|CL] beat [Peru|PE] five to four.")).events.empty());
    QVERIFY(told(QStringLiteral("[Berg|NO|person] ordered a new boat.")).events.empty());
    QVERIFY(told(QStringLiteral("[Berg|NO|person] crossed the [Chilean|CL] line.")).events.empty());
}

void EventFrames::theTriggerLiesInTheMention()
{
    const ToldText t
        = told(QStringLiteral("After a storm, [Oslo|NO], which hosts the league, summoned the [envoy|FI|person|"
                              "Virtanen] and urged [Helsinki|FI] to stop, the paper said. Rain fell."));
    QVERIFY(!t.events.empty());
    for (const ToldEvent& e : t.events) {
        QVERIFY(e.span.contains(e.triggerSpan));
        QVERIFY(!e.span.in(t.text).toString().contains(QStringLiteral("Rain")));
        QVERIFY(e.importance > 0 && e.importance <= 1);
    }
}

QTEST_GUILESS_MAIN(EventFrames)
#include "tst_event_frames.moc"
