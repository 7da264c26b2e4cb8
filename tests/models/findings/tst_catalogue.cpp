// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the sentences of the catalogue and how arguments come into them.
#include "models/findings/catalogue.h"
#include "models/findings/catalogue_entry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace demarche;

namespace {

std::vector<CatalogueEntry> allSentences()
{
    std::vector<CatalogueEntry> all;
    for (const auto table : { dateSentences(), actorSentences(), quoteSentences(), eventSentences(), titleSentences(),
                              readingSentences(), storySentences(), editSentences(), librarySentences() })
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

QString namesInBrackets(const ActorArgument& actor)
{
    return actor.index == 0 ? QStringLiteral("Seoul") : QStringLiteral("Ambassador Roe");
}

/// As a translator's tool would do it: every letter replaced, placeholders kept, words turned round.
QString pseudoTranslated(const char* english)
{
    QString text = QString::fromUtf8(english);
    text.replace(u'e', u'ë');
    return u'[' + text + u']';
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdIsUnique();
    void everyIdHasItsTablesPrefix();
    void placeholdersAreConsecutive();
    void argumentsOfEveryKindComeIn();
    void anArgumentsOwnPlaceholderStaysAsItIs();
    void anUnknownIdIsShownInBrackets();
    void anEmptyMessageIsNoSentence();
    void aMissingArgumentIsDotted();
    void anActorWithoutANameIsSomeone();
    void sentencesGoThroughTheTranslator();
    void knowsWhatItHolds();
};

void CatalogueTest::everyIdIsUnique()
{
    QSet<QByteArray> seen;
    for (const CatalogueEntry& entry : allSentences()) {
        QVERIFY2(!seen.contains(entry.id), entry.id);
        seen.insert(entry.id);
    }
}

void CatalogueTest::everyIdHasItsTablesPrefix()
{
    const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*\\.[a-z0-9]+([-.][a-z0-9]+)*$"));
    for (const CatalogueEntry& entry : allSentences())
        QVERIFY2(form.match(QString::fromLatin1(entry.id)).hasMatch(), entry.id);
}

void CatalogueTest::placeholdersAreConsecutive()
{
    const QRegularExpression placeholder(QStringLiteral("%(.)"));
    for (const CatalogueEntry& entry : allSentences()) {
        QSet<QString> used;
        auto matches = placeholder.globalMatch(QString::fromUtf8(entry.english));
        while (matches.hasNext())
            used.insert(matches.next().captured(1));
        for (int i = 1; i <= used.size(); ++i)
            QVERIFY2(used.contains(QString::number(i)), entry.id);
    }
}

void CatalogueTest::argumentsOfEveryKindComeIn()
{
    const Wording wording { .nameOf = namesInBrackets };
    QCOMPARE(sentenceOf({ "title.summon", { ActorArgument { 0 }, ActorArgument { 1 } } }, wording),
             QStringLiteral("Seoul summons Ambassador Roe"));
    QCOMPARE(sentenceOf({ "reading.too-large", { qint64(100), qint64(64) } }),
             QStringLiteral("The file is too large: 100 MB, where at most 64 are read."));
    QCOMPARE(sentenceOf({ "date.weekday-before",
                          { QuotedWords { QStringLiteral("Monday") }, FuzzyDate::parse(u"2024-06-26").value(),
                            FuzzyDate::parse(u"2024-06-24").value() } }),
             QStringLiteral("“Monday” before Wed 26 Jun 2024, the day of publication: Mon 24 Jun 2024."));
}

void CatalogueTest::anArgumentsOwnPlaceholderStaysAsItIs()
{
    QCOMPARE(sentenceOf({ "title.summon", { QStringLiteral("A%2"), QStringLiteral("B%1") } }),
             QStringLiteral("A%2 summons B%1"));
}

void CatalogueTest::anUnknownIdIsShownInBrackets()
{
    QCOMPARE(sentenceOf({ "no.such-sentence", {} }), QStringLiteral("[no.such-sentence]"));
}

void CatalogueTest::anEmptyMessageIsNoSentence() { QCOMPARE(sentenceOf({}), QString()); }

void CatalogueTest::aMissingArgumentIsDotted()
{
    QCOMPARE(sentenceOf({ "title.summon", { QStringLiteral("Seoul") } }), QStringLiteral("Seoul summons …"));
}

void CatalogueTest::anActorWithoutANameIsSomeone()
{
    QCOMPARE(sentenceOf({ "title.summon", { ActorArgument {}, ActorArgument {} } }),
             QStringLiteral("Someone summons someone"));
}

void CatalogueTest::sentencesGoThroughTheTranslator()
{
    const Wording wording { .translate = pseudoTranslated };
    QCOMPARE(sentenceOf({ "title.summon", { QStringLiteral("Seoul"), QStringLiteral("Roe") } }, wording),
             QStringLiteral("[Seoul summons Roe]"));
    QCOMPARE(sentenceOf({ "reading.empty", {} }, wording), QStringLiteral("[Thë filë is ëmpty.]"));
    QCOMPARE(sentenceOf({ "date.stated", { QuotedWords { QStringLiteral("June") } } }, wording),
             QStringLiteral("[“June” statës thë datë.]"));
}

void CatalogueTest::knowsWhatItHolds()
{
    const QStringList ids = catalogueIds();
    QCOMPARE(size_t(ids.size()), allSentences().size());
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    for (const QString& id : ids)
        QVERIFY(catalogueHolds(id.toLatin1()));
    QVERIFY(!catalogueHolds("no.such-sentence"));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
