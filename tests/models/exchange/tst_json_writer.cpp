// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that what is written is JSON and keeps its order.
#include "models/exchange/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace demarche;

class JsonWriterTest : public QObject {
    Q_OBJECT

private slots:
    void keysKeepTheirOrder();
    void textComesBackAsItWas_data();
    void textComesBackAsItWas();
    void numbersHaveNoTrailingZeros();
};

void JsonWriterTest::keysKeepTheirOrder()
{
    JsonWriter json;
    json.beginObject();
    json.key("zebra");
    json.beginList();
    json.value(qint64(1));
    json.null();
    json.value(true);
    json.endList();
    json.lineBreak();
    json.key("ant");
    json.beginObject();
    json.endObject();
    json.endObject();
    QCOMPARE(json.json(), QByteArray("{\"zebra\": [1,null,true],\n\"ant\": {}}"));
}

void JsonWriterTest::textComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks") << QStringLiteral("say \"no\" \\ yes");
    QTest::newRow("controls") << QString::fromUtf8("a\tb\nc\rd\x01\x7f");
    QTest::newRow("beyond the plane") << QString::fromUtf8("\xf0\x9f\x9a\x82 \xec\x84\x9c\xec\x9a\xb8");
    QTest::newRow("empty") << QString();
}

void JsonWriterTest::textComesBackAsItWas()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.beginObject();
    json.key("text");
    json.value(text);
    json.endObject();
    const QJsonDocument document = QJsonDocument::fromJson(json.json());
    QVERIFY(document.isObject());
    QCOMPARE(document.object().value(QStringLiteral("text")).toString(), text);
}

void JsonWriterTest::numbersHaveNoTrailingZeros()
{
    JsonWriter json;
    json.beginList();
    json.value(0.5);
    json.value(0.0);
    json.value(1.0 / 3);
    json.endList();
    QCOMPARE(json.json(), QByteArray("[0.5,0.0,0.333]"));
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_json_writer.moc"
