// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that bytes of any encoding become the same text, and that binary files do not.
#include "models/reading/text_decoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace demarche;

namespace {

const QString korean = QStringLiteral("외교부는 화요일에 러시아 대사를 불러 북한과의 군사 협력을 멈추라고 요구했다. "
                                      "장관은 안보리 결의를 지켜야 한다고 말했다.");
const QString french = QStringLiteral("L’ambassadeur a été reçu à l’Élysée mercredi, après la déclaration du "
                                      "président, et il a répété que l’accord était « très clair ».");

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

class TextDecoderTest : public QObject {
    Q_OBJECT

private slots:
    void textComesBackFromEveryEncoding_data();
    void textComesBackFromEveryEncoding();
    void theMarkStaysACharacter();
    void carriageReturnsStay();
    void aDeclaredEncodingIsBelievedAfterUtf8();
    void binaryFilesAreNoText_data();
    void binaryFilesAreNoText();
    void anyBytesAreDecodedOrRefused();
};

void TextDecoderTest::textComesBackFromEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QChar mark(QChar::ByteOrderMark);
    QTest::newRow("UTF-8") << korean.toUtf8() << korean;
    QTest::newRow("UTF-8 with mark") << (mark + korean).toUtf8() << mark + korean;
    QTest::newRow("UTF-16LE with mark") << encoded(mark + korean, "UTF-16LE") << mark + korean;
    QTest::newRow("UTF-16BE with mark") << encoded(mark + korean, "UTF-16BE") << mark + korean;
    QTest::newRow("UTF-32LE with mark") << encoded(mark + korean, "UTF-32LE") << mark + korean;
    QTest::newRow("UTF-32BE with mark") << encoded(mark + korean, "UTF-32BE") << mark + korean;
    QTest::newRow("UTF-16LE without mark") << encoded(french, "UTF-16LE") << french;
    QTest::newRow("UTF-16BE without mark") << encoded(french, "UTF-16BE") << french;
    QTest::newRow("Korean of Windows") << encoded(korean, "EUC-KR") << korean;
    QTest::newRow("Western of Windows") << encoded(french, "windows-1252") << french;
    QTest::newRow("ASCII") << QByteArray("Plain words.") << QStringLiteral("Plain words.");
}

void TextDecoderTest::textComesBackFromEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const DecodedText decoded = decodedText(bytes);
    QCOMPARE(decoded.outcome, DecodedText::Outcome::Text);
    QCOMPARE(decoded.text, text);
}

void TextDecoderTest::theMarkStaysACharacter()
{
    QCOMPARE(decodedText("\xef\xbb\xbf"
                         "Go")
                 .text.size(),
             qsizetype(3));
}

void TextDecoderTest::carriageReturnsStay()
{
    QCOMPARE(decodedText("One\r\nTwo\rThree").text, QStringLiteral("One\r\nTwo\rThree"));
}

void TextDecoderTest::aDeclaredEncodingIsBelievedAfterUtf8()
{
    const QString russian = QStringLiteral("Посол");
    QCOMPARE(decodedText(encoded(russian, "KOI8-R"), "KOI8-R").text, russian);
    QCOMPARE(decodedText(russian.toUtf8(), "KOI8-R").text, russian);
}

void TextDecoderTest::binaryFilesAreNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nulls") << QByteArray("abc\0\0def\0", 9);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n");
    QTest::newRow("archive") << QByteArray("PK\x03\x04word");
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04\x05 abc \x06\x07\x08");
}

void TextDecoderTest::binaryFilesAreNoText()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodedText(bytes).outcome, DecodedText::Outcome::Binary);
}

void TextDecoderTest::anyBytesAreDecodedOrRefused()
{
    quint64 state = 88172645463325252ULL; // a fixed generator, so that a failure comes again
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 64; ++i) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes += char(round % 2 == 0 ? state : state | 0x20);
        }
        const DecodedText decoded = decodedText(bytes);
        QVERIFY(decoded.outcome != DecodedText::Outcome::Text || !decoded.text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_text_decoder.moc"
