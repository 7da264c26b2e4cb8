// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis knows the language, not this sequence's cast: no family name of its people stands in a
// lexicon, but where a general list of a language's family names cannot do without it.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <set>

namespace {

QString root() { return QStringLiteral(DEMARCHE_SOURCE_DIR); }

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

/// Korean, Chinese and Vietnamese family names: few, each borne by millions, and they stand first.
QSet<QString> familiesOfMillions()
{
    QSet<QString> names;
    const QJsonObject file = readJson(root() + QStringLiteral("/resources/lexicons/en/person_names.json"));
    for (const QJsonValue& list : file.value(QStringLiteral("familyFirst")).toArray()) {
        for (const QJsonValue& name : list.toObject().value(QStringLiteral("names")).toArray())
            names.insert(name.toString());
    }
    return names;
}

/// As the gold files of the digests name the people: the name that stands alone for them, else the family name.
QSet<QString> familyNamesOfTheCast()
{
    const QSet<QString> first = familiesOfMillions();
    QSet<QString> names;
    const QDir folder(root() + QStringLiteral("/tests/data/sample"));
    for (const QString& name : folder.entryList({ QStringLiteral("0*.gold.json") }, QDir::Files, QDir::Name)) {
        for (const QJsonValue& value : readJson(folder.filePath(name)).value(QStringLiteral("actors")).toArray()) {
            const QJsonObject actor = value.toObject();
            if (actor.value(QStringLiteral("kind")).toString() != QStringLiteral("person"))
                continue;
            const QStringList words = wordsIn(actor.value(QStringLiteral("name")).toString());
            names.insert(first.contains(words.first().toLower()) ? words.first() : words.last());
        }
    }
    return names;
}

class Search {
public:
    explicit Search(const QSet<QString>& names)
        : m_names(names)
    {
    }
    /// Where the names stand: "cities.json/places/names: Kulik".
    QStringList in(const QString& path)
    {
        m_found.clear();
        walk(readJson(path), QFileInfo(path).fileName(), {});
        return m_found;
    }

private:
    void walk(const QJsonValue& value, const QString& place, const QString& origin)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto entry = object.begin(); entry != object.end(); ++entry)
                walk(entry.value(), place + u'/' + entry.key(), object.value(QStringLiteral("origin")).toString());
        } else if (value.isArray()) {
            for (const QJsonValue& one : value.toArray())
                walk(one, place, origin);
        } else if (value.isString()) {
            for (const QString& word : wordsIn(value.toString())) {
                constexpr qsizetype longEnough = 4; // "ri" is a syllable of many names
                const QString capitalised = word.at(0).toUpper() + word.mid(1);
                if (m_names.contains(word) || (word.size() >= longEnough && m_names.contains(capitalised)))
                    m_found.append(QStringLiteral("%1 (%2): %3").arg(place, origin, word));
            }
        }
    }
    const QSet<QString>& m_names;
    QStringList m_found;
};

/// Lists that tell given from family names for a whole language.
bool isGeneralList(const QString& found)
{
    static const QRegularExpression general(
        QStringLiteral("^(given_names\\.json/(given/names|family/names \\((korean|chinese|vietnamese)\\))"
                       "|person_names\\.json/familyFirst/names|layout\\.json/familyNamesBeforeGiven)"));
    return found.contains(general);
}

} // namespace

class CastInLexiconsTest : public QObject {
    Q_OBJECT

private slots:
    void theCastIsKnownToTheTest();
    void noLexiconHoldsTheCast();
    void theListsOfFamiliesAreGeneral();
};

void CastInLexiconsTest::theCastIsKnownToTheTest()
{
    const QSet<QString> names = familyNamesOfTheCast();
    QVERIFY(names.size() >= 12);
    for (const char* name : { "Kulik", "Zinoviev", "Rudenko", "Chang", "Kim", "Blinken", "Putin" })
        QVERIFY2(names.contains(QLatin1String(name)), name);
}

void CastInLexiconsTest::noLexiconHoldsTheCast()
{
    const QSet<QString> names = familyNamesOfTheCast();
    Search search(names);
    QStringList found;
    const QDir folder(root() + QStringLiteral("/resources/lexicons/en"));
    const QStringList files = folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 10);
    for (const QString& file : files) {
        for (const QString& one : search.in(folder.filePath(file))) {
            if (!isGeneralList(one))
                found.append(one);
        }
    }
    for (const QString& one : std::as_const(found))
        qWarning().noquote() << one;
    QVERIFY2(found.isEmpty(), "a lexicon holds names of the sample's cast, see above");
}

/// A list of the names that half a people share, not of the few who are in the news.
void CastInLexiconsTest::theListsOfFamiliesAreGeneral()
{
    const QJsonObject file = readJson(root() + QStringLiteral("/resources/lexicons/en/given_names.json"));
    std::set<QString> origins;
    for (const QJsonValue& value : file.value(QStringLiteral("family")).toArray()) {
        const QJsonObject list = value.toObject();
        const QString origin = list.value(QStringLiteral("origin")).toString();
        origins.insert(origin);
        constexpr int atLeast = 50;
        if (origin == QStringLiteral("korean") || origin == QStringLiteral("chinese")
            || origin == QStringLiteral("vietnamese"))
            QVERIFY2(list.value(QStringLiteral("names")).toString().split(u' ').size() >= atLeast, qPrintable(origin));
    }
    constexpr size_t manyLanguages = 15;
    QVERIFY(origins.size() >= manyLanguages);
}

QTEST_GUILESS_MAIN(CastInLexiconsTest)
#include "tst_cast_in_lexicons.moc"
