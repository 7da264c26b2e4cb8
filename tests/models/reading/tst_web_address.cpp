// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what addresses give away.
#include "models/reading/outlet_lexicon.h"
#include "models/reading/web_address.h"

#include <QTest>

using namespace demarche;

class WebAddressTest : public QObject {
    Q_OBJECT

private slots:
    void findsAnAddressWithinAText();
    void aHostIsAnOutlet_data();
    void aHostIsAnOutlet();
    void manyAddressesHoldADate_data();
    void manyAddressesHoldADate();
    void mailAddressesAreKnown();
    void theShippedOutletsHaveNoFaults();
};

void WebAddressTest::findsAnAddressWithinAText()
{
    const QString text = QStringLiteral("See https://example.com/a?b=1, or www.example.org.");
    QCOMPARE(webAddressIn(text, { 0, text.size() }).in(text).toString(), QStringLiteral("https://example.com/a?b=1"));
    QCOMPARE(webAddressIn(text, { 30, text.size() }).in(text).toString(), QStringLiteral("www.example.org"));
    QVERIFY(webAddressIn(text, { 0, 4 }).isEmpty());
}

void WebAddressTest::aHostIsAnOutlet_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("known") << QStringLiteral("https://www.reuters.com/world/") << QStringLiteral("Reuters");
    QTest::newRow("below a known one") << QStringLiteral("http://m.en.yna.co.kr/view") << QStringLiteral("Yonhap");
    QTest::newRow("with port and user") << QStringLiteral("https://me@www.bbc.co.uk:443/news")
                                        << QStringLiteral("BBC News");
    QTest::newRow("unknown") << QStringLiteral("https://www.example-news.com/a") << QStringLiteral("example-news.com");
}

void WebAddressTest::aHostIsAnOutlet()
{
    QFETCH(QString, address);
    QTEST(outletNameOfHost(hostOf(address)), "outlet");
}

void WebAddressTest::manyAddressesHoldADate_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* address, const char* date) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(date);
    };
    row("https://example.com/2023/09/19/envoy-summoned-a82511", "/2023/09/19/");
    row("https://example.com/world/2023/sep/19/envoy", "/2023/sep/19/");
    row("https://example.com/news/2023-09-19-envoy", "/2023-09-19");
    row("https://example.com/view/AEN20230919006100315", "20230919");
    row("https://example.com/2023/9/5/envoy", "/2023/9/5/");
    row("https://example.com/2023/09/envoy", "/2023/09/");
    row("https://example.com/12023091999", "");
    row("https://example.com/2023/13/40/x", "");
    row("https://example.com/top-2023-stories", "");
    row("https://example.com/", "");
    row("https://20230919.example.com", "20230919");
}

void WebAddressTest::manyAddressesHoldADate()
{
    QFETCH(QString, address);
    const std::optional<TextSpan> date = dateInAddress(address, { 0, address.size() });
    QTEST(date ? date->in(address).toString() : QString(), "date");
}

void WebAddressTest::mailAddressesAreKnown()
{
    QCOMPARE(mailDomainIn(u"- roe.jane@example.co.kr"), QStringLiteral("example.co.kr"));
    QCOMPARE(mailDomainIn(u"[roe@Example.COM]."), QStringLiteral("example.com"));
    QVERIFY(!holdsMailAddress(u"follow @roe today"));
    QVERIFY(!holdsMailAddress(u"a @ b.c"));
}

void WebAddressTest::theShippedOutletsHaveNoFaults()
{
    QCOMPARE(shippedOutlets().faults(), QStringList());
    QCOMPARE(shippedOutlets().named(u"the associated press")->name, QStringLiteral("AP"));
    QVERIFY(!shippedOutlets().named(u"nobody's paper"));
}

QTEST_GUILESS_MAIN(WebAddressTest)
#include "tst_web_address.moc"
