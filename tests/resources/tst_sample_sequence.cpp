// SPDX-License-Identifier: GPL-3.0-or-later
// The five digests: their form, their own words, and gold files that speak of them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace {

constexpr qsizetype fewestWords = 180;
constexpr qsizetype longestShared = 7; // words in a row that a digest may share with an original

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString sampleFolder() { return QStringLiteral(DEMARCHE_SOURCE_DIR "/resources/samples/seoul-moscow-pyongyang"); }

QString goldFolder() { return QStringLiteral(DEMARCHE_SOURCE_DIR "/tests/data/sample"); }

QStringList digestNames()
{
    return QDir(sampleFolder()).entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name);
}

/// Header lines end at the first blank line.
QString headerOf(const QString& digest) { return digest.left(digest.indexOf(QLatin1String("\n\n"))); }

/// Own headline and body.
QString ownTextOf(const QString& digest) { return digest.mid(digest.indexOf(QLatin1String("\n\n")) + 2); }

QString bodyOf(const QString& digest)
{
    const QString own = ownTextOf(digest);
    return own.mid(own.indexOf(QLatin1String("\n\n")) + 2);
}

qsizetype countWords(const QString& text)
{
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
}

/// Letters and digits; everything else parts words.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toLower().split(gaps, Qt::SkipEmptyParts);
}

/// Stretches outside quotation marks. A quote left open at the end of a paragraph ends there.
QStringList outsideQuotes(const QString& text)
{
    QStringList outside;
    for (const QString& paragraph : text.split(QLatin1String("\n\n"))) {
        QString stretch;
        bool isInside = false;
        for (const QChar c : paragraph) {
            const bool opens = c == QChar(0x201C) || (c == QLatin1Char('"') && !isInside);
            const bool closes = c == QChar(0x201D) || (c == QLatin1Char('"') && isInside);
            if (opens || closes) {
                outside << stretch;
                stretch.clear();
                isInside = opens;
            } else if (!isInside) {
                stretch += c;
            }
        }
        outside << stretch;
    }
    return outside;
}

QSet<QString> runsOf(const QStringList& words, qsizetype length)
{
    QSet<QString> runs;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        runs.insert(words.mid(i, length).join(QLatin1Char(' ')));
    return runs;
}

QStringList originals()
{
    const QString reference = qEnvironmentVariable("DEMARCHE_REFERENCE_DIR");
    if (reference.isEmpty())
        return {};
    const QDir folder(reference + QStringLiteral("/articles"));
    QStringList paths;
    for (const QString& name : folder.entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

QString folded(QString text)
{
    text.replace(QChar(0x201C), QLatin1Char('"'))
        .replace(QChar(0x201D), QLatin1Char('"'))
        .replace(QChar(0x2019), QLatin1Char('\''));
    return text.simplified();
}

QJsonObject goldOf(const QString& digest)
{
    return QJsonDocument::fromJson(
               read(goldFolder() + QLatin1Char('/') + digest + QStringLiteral(".gold.json")).toUtf8())
        .object();
}

} // namespace

class SampleSequence : public QObject {
    Q_OBJECT

private slots:
    void thereAreFiveInOrder();
    void headerLinesAreOfTheFiveKinds();
    void eachHasItsOwnHeadlineAndABodyOfSomeLength();
    void noneIsLongerThanTwoThirdsOfItsOriginal();
    void noneSharesARunOfEightWordsWithAnOriginal();
    void goldSpeaksOfSentencesThatAreThere();
    void goldQuotesAreThereWordForWord();
    void goldAcrossArticlesNamesEventsThatAreThere();
};

void SampleSequence::thereAreFiveInOrder()
{
    const QStringList names = digestNames();
    QCOMPARE(names.size(), 5);
    for (int i = 0; i < 5; ++i)
        QVERIFY2(names[i].startsWith(QStringLiteral("00%1_").arg(i)), qPrintable(names[i]));
}

void SampleSequence::headerLinesAreOfTheFiveKinds()
{
    static const QStringList known { QStringLiteral("Digest of"), QStringLiteral("Headline"),
                                     QStringLiteral("Published"), QStringLiteral("Byline"), QStringLiteral("Source") };
    for (const QString& name : digestNames()) {
        const QStringList lines = headerOf(read(sampleFolder() + QLatin1Char('/') + name)).split(QLatin1Char('\n'));
        QVERIFY2(lines.first().startsWith(QLatin1String("Digest of: ")), qPrintable(name));
        for (const QString& line : lines)
            QVERIFY2(known.contains(line.section(QLatin1Char(':'), 0, 0)),
                     qPrintable(name + QStringLiteral(": ") + line));
    }
}

void SampleSequence::eachHasItsOwnHeadlineAndABodyOfSomeLength()
{
    for (const QString& name : digestNames()) {
        const QString digest = read(sampleFolder() + QLatin1Char('/') + name);
        const QString headline = ownTextOf(digest).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(!headline.isEmpty() && !headerOf(digest).contains(headline), qPrintable(name));
        QVERIFY2(countWords(bodyOf(digest)) >= fewestWords, qPrintable(name));
    }
}

void SampleSequence::noneIsLongerThanTwoThirdsOfItsOriginal()
{
    const QStringList articles = originals();
    if (articles.isEmpty())
        QSKIP("The originals are not here (DEMARCHE_REFERENCE_DIR): lengths not compared.");
    const QStringList names = digestNames();
    QCOMPARE(articles.size(), names.size());
    for (int i = 0; i < names.size(); ++i) {
        const qsizetype own = countWords(bodyOf(read(sampleFolder() + QLatin1Char('/') + names[i])));
        const qsizetype original = countWords(read(articles[i]));
        QVERIFY2(own * 3 <= original * 2,
                 qPrintable(QStringLiteral("%1: %2 of %3 words").arg(names[i]).arg(own).arg(original)));
    }
}

void SampleSequence::noneSharesARunOfEightWordsWithAnOriginal()
{
    const QStringList articles = originals();
    if (articles.isEmpty())
        QSKIP("The originals are not here (DEMARCHE_REFERENCE_DIR): words not compared.");
    QSet<QString> theirs;
    for (const QString& path : articles)
        theirs.unite(runsOf(wordsOf(read(path)), longestShared + 1));
    for (const QString& name : digestNames()) {
        for (const QString& stretch : outsideQuotes(ownTextOf(read(sampleFolder() + QLatin1Char('/') + name)))) {
            for (const QString& run : runsOf(wordsOf(stretch), longestShared + 1))
                QVERIFY2(!theirs.contains(run), qPrintable(name + QStringLiteral(": ") + run));
        }
    }
}

void SampleSequence::goldSpeaksOfSentencesThatAreThere()
{
    for (const QString& name : digestNames()) {
        const QString text = folded(bodyOf(read(sampleFolder() + QLatin1Char('/') + name)));
        const QString headline = folded(ownTextOf(read(sampleFolder() + QLatin1Char('/') + name)));
        const QJsonArray events = goldOf(name).value(QLatin1String("events")).toArray();
        QVERIFY2(events.size() > 5, qPrintable(name));
        for (const QJsonValue& event : events) {
            const QString sentence = folded(event[QLatin1String("sentence")].toString());
            QVERIFY2(!sentence.isEmpty() && text.contains(sentence),
                     qPrintable(name + QStringLiteral(": ") + sentence));
            for (const QJsonValue& also : event[QLatin1String("also")].toArray())
                QVERIFY2(headline.contains(folded(also.toString())),
                         qPrintable(name + QStringLiteral(": ") + also.toString()));
        }
    }
}

void SampleSequence::goldQuotesAreThereWordForWord()
{
    for (const QString& name : digestNames()) {
        const QString text = folded(bodyOf(read(sampleFolder() + QLatin1Char('/') + name)));
        for (const QJsonValue& quote : goldOf(name).value(QLatin1String("quotes")).toArray()) {
            const QString words = folded(quote[QLatin1String("text")].toString());
            QVERIFY2(!words.isEmpty() && text.contains(words), qPrintable(name + QStringLiteral(": ") + words));
        }
    }
}

void SampleSequence::goldAcrossArticlesNamesEventsThatAreThere()
{
    QSet<QString> known;
    for (const QString& name : digestNames()) {
        for (const QJsonValue& event : goldOf(name).value(QLatin1String("events")).toArray())
            known.insert(name.left(3) + QLatin1Char('.') + event[QLatin1String("id")].toString());
    }
    const QJsonObject across
        = QJsonDocument::fromJson(read(goldFolder() + QStringLiteral("/cross_articles.gold.json")).toUtf8()).object();
    const QJsonObject same = across.value(QLatin1String("same_event")).toObject();
    QVERIFY(same.size() >= 7);
    for (const QJsonValue& members : same) {
        QVERIFY(members.toArray().size() >= 2);
        for (const QJsonValue& member : members.toArray())
            QVERIFY2(known.contains(member.toString()), qPrintable(member.toString()));
    }
    QCOMPARE(across.value(QLatin1String("disagreements")).toArray().size(), 9);
}

QTEST_GUILESS_MAIN(SampleSequence)
#include "tst_sample_sequence.moc"
