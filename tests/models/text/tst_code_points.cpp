// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that offsets go over to code points and come back.
#include "models/text/article.h"
#include "models/text/code_points.h"

#include <QTest>

using namespace demarche;

class CodePointsTest : public QObject {
    Q_OBJECT

private slots:
    void offsetsAreTheSameWithoutSurrogatePairs();
    void aPairCountsOnce();
    void everyCodePointComesBack();
    void theHashIsOfTheTextAlone();
};

void CodePointsTest::offsetsAreTheSameWithoutSurrogatePairs()
{
    const CodePoints codePoints(u"Seoul 서울");
    for (qsizetype i = 0; i <= 8; ++i) {
        QCOMPARE(codePoints.fromUtf16(i), i);
        QCOMPARE(codePoints.toUtf16(i), i);
    }
}

void CodePointsTest::aPairCountsOnce()
{
    const CodePoints codePoints(u"a🎉b🎉🎉c"); // at 1, 4, 6
    QCOMPARE(codePoints.fromUtf16(1), qsizetype(1));
    QCOMPARE(codePoints.fromUtf16(3), qsizetype(2));
    QCOMPARE(codePoints.fromUtf16(8), qsizetype(5));
    QCOMPARE(codePoints.fromUtf16(TextSpan { 3, 9 }), (TextSpan { 2, 6 }));
    QCOMPARE(codePoints.toUtf16(TextSpan { 2, 6 }), (TextSpan { 3, 9 }));
}

void CodePointsTest::everyCodePointComesBack()
{
    const QString text = u"🎉🎉x🎉yz🎉"_qs;
    const CodePoints codePoints(text);
    const qsizetype count = text.toUcs4().size();
    for (qsizetype i = 0; i <= count; ++i)
        QCOMPARE(codePoints.fromUtf16(codePoints.toUtf16(i)), i);
    QCOMPARE(codePoints.toUtf16(count), text.size());
}

void CodePointsTest::theHashIsOfTheTextAlone()
{
    QCOMPARE(contentHashOf(u"abc"_qs), u"ba7816bf8f01cfea"_qs); // known value of SHA-256
    QVERIFY(contentHashOf(u"abc "_qs) != contentHashOf(u"abc"_qs));
}

QTEST_GUILESS_MAIN(CodePointsTest)
#include "tst_code_points.moc"
