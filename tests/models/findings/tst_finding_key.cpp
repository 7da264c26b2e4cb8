// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that keys are made of content and nothing else.
#include "models/findings/finding_key.h"

#include <QTest>

using namespace demarche;

namespace {

const QString text = QStringLiteral("The ministry summoned the envoy. Later the ministry summoned the envoy again.");

FindingKey keyOf(const QString& in, const QString& words, qsizetype from = 0)
{
    const qsizetype begin = in.indexOf(words, from);
    return keyOfSpan(QStringLiteral("event"), QStringLiteral("0123456789abcdef"), in, { begin, begin + words.size() });
}

} // namespace

class FindingKeyTest : public QObject {
    Q_OBJECT

private slots:
    void sameWordsInTheSamePlaceHaveTheSameKey();
    void sameWordsInAnotherPlaceHaveAnother();
    void whiteSpaceDoesNotCount();
    void kindAndArticleCount();
    void contentKeysIgnoreCase();
    void aSpanOutsideTheTextDoesNoHarm();
};

void FindingKeyTest::sameWordsInTheSamePlaceHaveTheSameKey()
{
    QCOMPARE(keyOf(text, QStringLiteral("summoned")), keyOf(text, QStringLiteral("summoned")));
    QCOMPARE(keyOf(text, QStringLiteral("summoned")).value.size(), qsizetype(16));
}

void FindingKeyTest::sameWordsInAnotherPlaceHaveAnother()
{
    QVERIFY(keyOf(text, QStringLiteral("summoned")) != keyOf(text, QStringLiteral("summoned"), 30));
}

void FindingKeyTest::whiteSpaceDoesNotCount()
{
    const QString wrapped = QString(text).replace(QStringLiteral("summoned the"), QStringLiteral("summoned\nthe"));
    QCOMPARE(keyOf(wrapped, QStringLiteral("summoned\nthe envoy")), keyOf(text, QStringLiteral("summoned the envoy")));
}

void FindingKeyTest::kindAndArticleCount()
{
    const TextSpan span { 4, 12 };
    const FindingKey key = keyOfSpan(QStringLiteral("event"), QStringLiteral("a"), text, span);
    QVERIFY(keyOfSpan(QStringLiteral("quote"), QStringLiteral("a"), text, span) != key);
    QVERIFY(keyOfSpan(QStringLiteral("event"), QStringLiteral("b"), text, span) != key);
}

void FindingKeyTest::contentKeysIgnoreCase()
{
    QCOMPARE(keyOfContent(QStringLiteral("actor"), QStringLiteral("Kim  Jong Un")),
             keyOfContent(QStringLiteral("actor"), QStringLiteral("KIM JONG UN")));
    QVERIFY(keyOfContent(QStringLiteral("actor"), QStringLiteral("Kim"))
            != keyOfContent(QStringLiteral("place"), QStringLiteral("Kim")));
}

void FindingKeyTest::aSpanOutsideTheTextDoesNoHarm()
{
    QCOMPARE(keyOfSpan(QStringLiteral("event"), {}, text, { 500, 510 }).value.size(), qsizetype(16));
    QCOMPARE(keyOfSpan(QStringLiteral("event"), {}, {}, {}).value.size(), qsizetype(16));
}

QTEST_GUILESS_MAIN(FindingKeyTest)
#include "tst_finding_key.moc"
