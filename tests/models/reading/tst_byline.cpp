// SPDX-License-Identifier: GPL-3.0-or-later
// Tests whom a byline names.
#include "models/reading/byline.h"

#include <QTest>

using namespace demarche;

class BylineTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreRead_data();
    void namesAreRead();
    void proseIsNoByline_data();
    void proseIsNoByline();
};

void BylineTest::namesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("agency");
    const auto row = [](const char* line, const QStringList& authors, const char* agency = "") {
        QTest::newRow(line) << QString::fromUtf8(line) << authors << QString::fromLatin1(agency);
    };
    row("Jane Roe", { "Jane Roe" });
    row("JANE ROE", { "Jane Roe" });
    row("PARK MIN-SEO, KIM DO-YUN [reporter@example.co.kr]", { "Park Min-seo", "Kim Do-yun" });
    row("JEAN-PAUL ROE", { "Jean-Paul Roe" });
    row("Jane Roe and John Doe", { "Jane Roe", "John Doe" });
    row("Jane Roe in Seoul and John Doe in Moscow", { "Jane Roe", "John Doe" });
    row("Jane Roe, Senior Diplomatic Correspondent", { "Jane Roe" });
    row("Jane Roe, Reuters", { "Jane Roe" }, "Reuters");
    row("AFP", {}, "AFP");
    row("Agence France-Presse", {}, "AFP");
    row("Ludwig van der Berg", { "Ludwig van der Berg" });
    row("Seán O’Neill", { QStringLiteral("Seán O’Neill") });
    row("홍길동", { QStringLiteral("홍길동") });
}

void BylineTest::namesAreRead()
{
    QFETCH(QString, line);
    const std::optional<Byline> byline = readByline(line, shippedLayoutWords(), shippedOutlets());
    QVERIFY(byline);
    QTEST(byline->authors, "authors");
    QTEST(byline->agency, "agency");
}

void BylineTest::proseIsNoByline_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : { "then the envoy had left", "Thursday the talks were over", "far the largest of them",
                              "Staff Writer", "", "- - -", "2024", "Jane Roe said that it rained" })
        QTest::newRow(line) << QString::fromUtf8(line);
}

void BylineTest::proseIsNoByline()
{
    QFETCH(QString, line);
    QVERIFY(!readByline(line, shippedLayoutWords(), shippedOutlets()));
}

QTEST_GUILESS_MAIN(BylineTest)
#include "tst_byline.moc"
