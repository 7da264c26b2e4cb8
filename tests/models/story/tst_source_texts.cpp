// SPDX-License-Identifier: GPL-3.0-or-later
// Tests which articles count as one independent text.
#include "models/story/source_texts.h"
#include "tests/support/findings_builder.h"

#include <QTest>

using namespace demarche;

namespace {

const QString wireStory = QStringLiteral(
    "The harbour ministry of Arvania called in the Borland envoy on Monday over a row about fishing rights. "
    "Officials said two trawlers had crossed the line that both countries drew last spring. "
    "The envoy listened to the complaint and promised to pass it on to his capital. "
    "Borland has denied that any of its boats left their own waters this month. "
    "Talks about new nets are to begin in the autumn, the ministry added.");

const QString lightRewrite = QStringLiteral(
    "Arvania's harbour ministry called in the Borland envoy on Monday over a quarrel about fishing rights. "
    "Officials said two trawlers had crossed the border that both countries drew last spring. "
    "The envoy heard the complaint and promised to pass it on to his government. "
    "Borland has rejected claims that any of its boats left their own waters this month. "
    "Talks about new nets are to start in the autumn, the ministry added.");

const QString ownReport
    = QStringLiteral("An envoy of Borland had to explain himself in Arvania's harbour office at the start of the week. "
                     "The reason: boats from his country are said to have fished on the wrong side of the spring line. "
                     "He took notes, asked no questions, and left by the back door. "
                     "In Borland the fleet owners call the charge an invention. "
                     "Negotiators of both sides want to speak about net sizes after the summer.");

ArticleFindingsPtr article(const QString& text) { return FindingsBuilder(text).build(); }

} // namespace

class SourceTextsTest : public QObject {
    Q_OBJECT

private slots:
    void aCopyIsOneText();
    void aLightRewriteIsOneText();
    void anOwnReportOfTheSameEventIsAnother();
    void aCutCopyIsOneText();
    void wordsInQuotationMarksDoNotCount();
    void shortTextsTellNothing();
};

void SourceTextsTest::aCopyIsOneText()
{
    const QString edited = QStringLiteral("From our wires. ") + wireStory;
    QCOMPARE(textGroupsOf({ article(wireStory), article(edited) }), (std::vector<qint32> { 0, 0 }));
}

void SourceTextsTest::aLightRewriteIsOneText()
{
    QCOMPARE(textGroupsOf({ article(wireStory), article(lightRewrite) }), (std::vector<qint32> { 0, 0 }));
}

void SourceTextsTest::anOwnReportOfTheSameEventIsAnother()
{
    QCOMPARE(textGroupsOf({ article(wireStory), article(ownReport), article(lightRewrite) }),
             (std::vector<qint32> { 0, 1, 0 }));
}

void SourceTextsTest::aCutCopyIsOneText()
{
    const QString cut = wireStory.left(wireStory.indexOf(QStringLiteral("Borland has denied")));
    QCOMPARE(textGroupsOf({ article(wireStory), article(cut) }), (std::vector<qint32> { 0, 0 }));
}

void SourceTextsTest::wordsInQuotationMarksDoNotCount()
{
    const QString statement = QStringLiteral("we shall not accept any boat that comes over the line at night "
                                             "or by day with nets or without them and we "
                                             "shall tell every captain so in words that he will understand");
    const auto reporting = [&](const QString& before, const QString& after) {
        FindingsBuilder builder(before + u'"' + statement + QStringLiteral(".\" ") + after);
        builder.quote(statement, -1, QuoteKind::Direct);
        return builder.build();
    };
    const ArticleFindingsPtr one
        = reporting(QStringLiteral("The minister read the text to a full hall in the old port before noon: "),
                    QStringLiteral("Nobody clapped when he had finished and the hall emptied slowly."));
    const ArticleFindingsPtr other
        = reporting(QStringLiteral("Reporters were handed a sheet of paper with three stamps on it, saying: "),
                    QStringLiteral("Fishermen on the quay shrugged and went back to mending their gear."));
    QCOMPARE(textGroupsOf({ one, other }), (std::vector<qint32> { 0, 1 }));
}

void SourceTextsTest::shortTextsTellNothing()
{
    QCOMPARE(textGroupsOf({ article(QStringLiteral("Read more.")), article(QStringLiteral("Read more.")) }),
             (std::vector<qint32> { 0, 1 }));
}

QTEST_GUILESS_MAIN(SourceTextsTest)
#include "tst_source_texts.moc"
