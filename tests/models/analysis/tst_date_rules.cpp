// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every example that the date rules carry, and names the rules that carry none.
#include "models/analysis/date_candidates.h"
#include "models/analysis/date_finder.h"
#include "models/analysis/lexicons.h"
#include "models/lexicon/lexicon_file.h"
#include "tests/models/analysis/date_reading.h"

#include <QTest>

using namespace demarche;

class TestDateRules : public QObject {
    Q_OBJECT

private slots:
    void theShippedFilesHaveNoFaults()
    {
        Vocabulary vocabulary;
        QStringList faults;
        loadDateLexicon(vocabulary, faults);
        QCOMPARE(faults, QStringList());
    }

    void everyRuleHasAnExample()
    {
        LexiconFile file = LexiconFile::shipped(QStringLiteral("en/dates_rules"));
        QStringList bare;
        for (const QJsonObject& rule : file.entries(QStringLiteral("rules"))) {
            if (rule.value(QStringLiteral("examples")).toArray().isEmpty())
                bare.append(rule.value(QStringLiteral("id")).toString());
        }
        QCOMPARE(bare, QStringList());
    }

    void everyExampleSaysWhy_data() { examplesReadAsTheySay_data(); }
    /// Whoever follows the sentence finds the words, what they were counted from, and the date that comes out.
    void everyExampleSaysWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, published);
        QFETCH(QString, span);
        const DateReadingOf read(text, published);
        const DateFinding* const found = read.finding(span);
        QVERIFY(found);
        const QString why = read.why(span);
        QVERIFY2(why.contains(span.simplified()), qPrintable(why));
        const bool isCounted = found->anchor == DateAnchor::Publication || found->anchor == DateAnchor::NarratedDay;
        if (!isCounted || !found->date)
            return;
        QVERIFY2(std::get<FuzzyDate>(found->reason.arguments.back()) == *found->date, qPrintable(why));
        QCOMPARE(found->reason.arguments.size(), std::size_t(3));
        if (found->anchor == DateAnchor::Publication)
            QVERIFY2(std::get<FuzzyDate>(found->reason.arguments.at(1)).toEdtf() == published, qPrintable(why));
    }

    void examplesReadAsTheySay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("value");
        LexiconFile file = LexiconFile::shipped(QStringLiteral("en/dates_rules"));
        for (const QJsonObject& rule : file.entries(QStringLiteral("rules"))) {
            const QString id = rule.value(QStringLiteral("id")).toString();
            const QJsonArray examples = rule.value(QStringLiteral("examples")).toArray();
            for (const QJsonValue& example : examples) {
                const auto field
                    = [&](const char* key) { return example.toObject().value(QLatin1String(key)).toString(); };
                QTest::addRow("%s: %s", qPrintable(id), qPrintable(field("span")))
                    << id << field("text") << field("published") << field("span") << field("value");
            }
        }
    }
    void examplesReadAsTheySay()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        QFETCH(QString, published);
        QFETCH(QString, span);
        QFETCH(QString, value);
        const DateReadingOf read(text, published);
        QVERIFY2(read.values().contains({ span, value }), qPrintable(read.described()));
        QVERIFY2(read.rulesThatFound(span).contains(rule),
                 qPrintable(read.rulesThatFound(span).join(QLatin1Char(0x20))));
    }
};

QTEST_GUILESS_MAIN(TestDateRules)
#include "tst_date_rules.moc"
