// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what the search field offers while a condition is being written.
#include "models/query/completion.h"

#include <QTest>

using namespace demarche;

namespace {

SearchVocabulary vocabulary()
{
    return { { QStringLiteral("Ida Velt"), QStringLiteral("Olaf Idris"), QStringLiteral("Arvania") },
             { QStringLiteral("Port Ida") },
             { QStringLiteral("Harbour Post"), QStringLiteral("Inland Times") },
             { QStringLiteral("Envoy called in") } };
}

} // namespace

class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void onlyTheLastConditionIsReplaced();
    void noMoreThanTheLimit();
};

void CompletionTest::offers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* written, const char* first) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(first);
    };
    row("ty", "type:");
    row("type:ac", "type:accuse");
    row("-type:ac", "type:accuse");
    row("status:pl", "status:planned");
    row("ida", "actor:\"Ida Velt\"");
    row("idr", "actor:\"Olaf Idris\"");
    row("harb", "outlet:\"Harbour Post\"");
    row("actor:arv", "actor:Arvania");
    row("said by:velt", "said by:\"Ida Velt\"");
    row("place:port", "place:\"Port Ida\"");
    row("article:call", "article:\"Envoy called in\"");
    row("", "");
    row("velt ", "");
    row("\"a phrase", "");
}

void CompletionTest::offers()
{
    QFETCH(QString, written);
    QFETCH(QString, first);
    QCOMPARE(completionAt(written, vocabulary()).options.value(0), first);
}

void CompletionTest::onlyTheLastConditionIsReplaced()
{
    QCOMPARE(completionAt(QStringLiteral("type:accuse -actor:\"Ida V"), vocabulary()).from, qsizetype(13));
    QCOMPARE(completionAt(QStringLiteral("fish said b"), vocabulary()).from, qsizetype(5));
}

void CompletionTest::noMoreThanTheLimit()
{
    QCOMPARE(completionAt(QStringLiteral("type:"), vocabulary(), 3).options.size(), 3);
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
