// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what the search field understands and what it says when it does not.
#include "models/findings/catalogue.h"
#include "models/query/filter.h"

#include <QTest>

using namespace demarche;

namespace {

using Field = Condition::Field;

Filter filterOf(const char* query) { return parseFilter(QString::fromUtf8(query)).filter; }

QString mistakeOf(const char* query)
{
    const ParsedFilter parsed = parseFilter(QString::fromUtf8(query));
    return parsed.mistakes.empty() ? QString() : sentenceOf(parsed.mistakes.front());
}

Condition condition(Field field, const char* text, bool isNegated = false)
{
    return { field, QString::fromUtf8(text), isNegated };
}

} // namespace

class FilterParserTest : public QObject {
    Q_OBJECT

private slots:
    void wordsArePlainConditions();
    void keysMayHaveSpacesAndQuotedValues();
    void orJoinsTwoConditions();
    void aMinusNegates();
    void whatIsNoKeyIsWords();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void everyQueryComesBack_data();
    void everyQueryComesBack();
};

void FilterParserTest::wordsArePlainConditions()
{
    const Filter filter = filterOf("red \"clear cost\"");
    QCOMPARE(filter.groups.size(), size_t(2));
    QVERIFY(filter.groups[0][0] == condition(Field::Words, "red"));
    QVERIFY(filter.groups[1][0] == condition(Field::Words, "clear cost"));
    QVERIFY(filterOf("   ").isEmpty());
}

void FilterParserTest::keysMayHaveSpacesAndQuotedValues()
{
    const Filter filter = filterOf("said by:lavrov Actor:\"Kim Jong Un\" from:2024-06");
    QVERIFY(filter.groups[0][0] == condition(Field::SaidBy, "lavrov"));
    QVERIFY(filter.groups[1][0] == condition(Field::Actor, "Kim Jong Un"));
    QVERIFY(filter.groups[2][0] == condition(Field::From, "2024-06"));
}

void FilterParserTest::orJoinsTwoConditions()
{
    const Filter filter = filterOf("type:accuse or type:threaten putin");
    QCOMPARE(filter.groups.size(), size_t(2));
    QCOMPARE(filter.groups[0].size(), size_t(2));
    QVERIFY(filterOf("or putin or").groups.size() == 1);
}

void FilterParserTest::aMinusNegates()
{
    QVERIFY(filterOf("-type:accuse").groups[0][0] == condition(Field::Type, "accuse", true));
    QVERIFY(filterOf("- alone").groups[0][0] == condition(Field::Words, "-"));
}

void FilterParserTest::whatIsNoKeyIsWords()
{
    QVERIFY(filterOf("https://example.org").groups[0][0] == condition(Field::Words, "https://example.org"));
    QVERIFY(filterOf("colour:red").groups[0][0] == condition(Field::Words, "colour:red"));
}

void FilterParserTest::mistakesAreExplained_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("type") << QByteArray("type:acuse")
                          << QStringLiteral("There is no type “acuse”; did you mean accuse?");
    QTest::newRow("status") << QByteArray("status:plan")
                            << QStringLiteral("There is no status “plan”; did you mean planned?");
    QTest::newRow("date") << QByteArray("from:yesterday")
                          << QStringLiteral("“yesterday” is no date; write it like 2024-06-21, 2024-06 or 2024.");
    QTest::newRow("nothing") << QByteArray("actor:") << QStringLiteral("Nothing follows “actor:”.");
}

void FilterParserTest::mistakesAreExplained()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, explanation);
    QCOMPARE(mistakeOf(query), explanation);
    QVERIFY(filterOf(query).isEmpty());
}

void FilterParserTest::everyQueryComesBack_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char* query :
         { "putin", "\"clear cost\" -type:accuse", "actor:kim or actor:putin from:2024-06 to:2024-07",
           "said by:\"sergey lavrov\"", "-\"or\"", "status:planned place:tehran article:a1 outlet:afp" })
        QTest::newRow(query) << QByteArray(query);
}

void FilterParserTest::everyQueryComesBack()
{
    QFETCH(QByteArray, query);
    const Filter filter = filterOf(query);
    QVERIFY(!filter.isEmpty());
    QVERIFY(parseFilter(queryOf(filter)).filter == filter);
}

QTEST_GUILESS_MAIN(FilterParserTest)
#include "tst_filter_parser.moc"
