// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: the one table, and the proof that breaking it is noticed.
#include "tests/architecture/layering.h"

#include <QtTest>

using namespace demarche;

namespace {

QStringList models(const char* names)
{
    QStringList folders;
    const auto words = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    for (const QString& name : words)
        folders.append(QStringLiteral("models/") + name);
    return folders;
}

QStringList widgets(const char* names)
{
    QStringList folders;
    const auto words = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    for (const QString& name : words)
        folders.append(QStringLiteral("widgets/") + name);
    return folders;
}

// Direct includes and nothing else; every folder may include itself.
LayerTable houseTable()
{
    const QStringList valueFolders = models("calendar text lexicon reading findings analysis story query network "
                                            "exchange library");
    const QStringList storyFolders = models("calendar text findings story query");
    const QStringList viewFolders = storyFolders + models("network items") + widgets("theme");
    const QStringList panelFolders = viewFolders + widgets("timeline network source");
    const QStringList everyWidget = widgets("theme timeline/geometry timeline network/geometry network source panels "
                                            "dialogs presentation pictures");

    const unsigned pure = Gui | Objects | Boost | Threads | Settings;
    const unsigned view = Boost | Threads | Settings;

    // clang-format off
    return {
        {
            // folder                       may include                                         never names
            {"models/calendar",             {},                                                 pure & ~Boost},
            {"models/text",                 models("calendar"),                                 pure},
            {"models/lexicon",              models("text"),                                     pure},
            {"models/findings",             models("calendar text"),                            pure},
            {"models/reading",              models("calendar text lexicon findings"),           pure},
            {"models/analysis",             models("calendar text lexicon findings"),           pure | Surroundings},
            {"models/story",                models("calendar text lexicon findings"),           pure},
            {"models/query",                models("calendar text findings story"),             pure},
            {"models/network",              storyFolders,                                       pure & ~Boost},
            {"models/exchange",             storyFolders,                                       pure},
            {"models/library",              storyFolders,                                       pure},
            {"models/workspace",            valueFolders,                                       pure},
            {"models/items",                storyFolders + models("network"),                   pure & ~Objects},
            {"models/session",              valueFolders + models("workspace"),                 pure & ~Objects & ~Threads},

            {"widgets/theme",               models("findings"),                                 view},
            {"widgets/timeline/geometry",   models("calendar"),                                 pure},
            {"widgets/network/geometry",    models("calendar"),                                 pure},
            {"widgets/timeline",            viewFolders + widgets("timeline/geometry"),         view},
            {"widgets/network",             viewFolders + widgets("network/geometry"),          view},
            {"widgets/source",              viewFolders,                                        view},
            {"widgets/panels",              panelFolders,                                       view},
            {"widgets/dialogs",             panelFolders,                                       view},
            {"widgets/presentation",        panelFolders,                                       view},
            {"widgets/pictures",            panelFolders,                                       view},

            {"app",                         valueFolders + models("workspace items session") + everyWidget, view},
            {"app/cli",                     valueFolders + models("workspace session"),         pure & ~Objects},
        },
        {
            {"app/preferences.", Settings},
        },
    };
    // clang-format on
}

/// A few files that keep to the table; tests spoil one of them.
class Neighbourhood {
public:
    Neighbourhood()
    {
        put("models/calendar/instant.h", "#pragma once\n#include <QString>\n");
        put("models/text/article.h", "#pragma once\n#include \"models/calendar/instant.h\"\n");
        put("models/story/story.h", "#pragma once\n#include \"models/text/article.h\"\n");
        put("widgets/theme/palette.h", "#pragma once\n#include <QColor>\n");
        put("app/preferences.cpp", "#include <QSettings>\nQSettings settings;\n");
    }

    void put(const char* path, const char* content)
    {
        m_sources.push_back({ QString::fromUtf8(path), QString::fromUtf8(content) });
    }

    QStringList faults() const
    {
        return layeringFaults(m_sources, houseTable(), { QStringLiteral("QWidget"), QStringLiteral("QColor") });
    }

    /// The only fault after this file has been added.
    QString faultAfter(const char* path, const char* content)
    {
        put(path, content);
        const QStringList found = faults();
        return found.size() == 1 ? found.first() : QStringLiteral("%1 faults: ").arg(found.size()) + found.join(u'\n');
    }

private:
    std::vector<SourceFile> m_sources;
};

} // namespace

class TstLayering : public QObject {
    Q_OBJECT

private slots:
    void everyFileKeepsToTheTable()
    {
        const QString root = QStringLiteral(DEMARCHE_SOURCE_DIR);
        const auto sources = readSources(root, filesBelow(root, { "app", "models", "widgets" }));
        QVERIFY2(!sources.empty(), "no sources were found, so nothing was checked");
        const QStringList faults = layeringFaults(sources, houseTable(), installedGuiHeaders());
        // One message of Qt Test holds too little for a long list.
        for (const QString& fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "see the faults above");
    }

    void theTableHasNoCircle() { QCOMPARE(tableFaults(houseTable()), QStringList()); }

    void aCircleInTheTableIsCaught()
    {
        LayerTable table = houseTable();
        table.rows.front().mayInclude = models("story");
        QVERIFY(tableFaults(table).contains(QStringLiteral("models/calendar reaches itself")));
        table.rows.front().mayInclude = models("nowhere");
        QVERIFY(tableFaults(table).contains(
            QStringLiteral("models/calendar may include models/nowhere, which has no row")));
    }

    void theGuiHeadersOfQtAreKnown()
    {
        const auto names = installedGuiHeaders();
        for (const char* name : { "QWidget", "QPainter", "QColor", "QPixmap", "QSvgRenderer", "qwidget.h" })
            QVERIFY2(names.contains(QLatin1String(name)), name);
        for (const char* name : { "QString", "QObject", "QSettings", "QAbstractItemModel", "QRectF" })
            QVERIFY2(!names.contains(QLatin1String(name)), name);
    }

    void goodNeighboursHaveNoFaults() { QCOMPARE(Neighbourhood().faults(), QStringList()); }

    void anIncludeUpwardsIsCaught()
    {
        QCOMPARE(
            Neighbourhood().faultAfter("models/text/words.h", "#pragma once\n\n#include \"models/story/story.h\"\n"),
            QStringLiteral("models/text/words.h:3 includes models/story/story.h, but text may include only calendar"));
        QCOMPARE(Neighbourhood().faultAfter("models/calendar/span.h", "#include \"models/text/article.h\"\n"),
                 QStringLiteral("models/calendar/span.h:1 includes models/text/article.h, but calendar may "
                                "include only itself"));
    }

    void aWidgetKnownToAModelIsCaught()
    {
        QCOMPARE(Neighbourhood().faultAfter("models/items/rows.h", "#include \"widgets/theme/palette.h\"\n"),
                 QStringLiteral(
                     "models/items/rows.h:1 includes widgets/theme/palette.h, but items may include only calendar "
                     "text findings story query network"));
    }

    void anIncludeNotSpelledFromTheRootIsCaught()
    {
        QCOMPARE(Neighbourhood().faultAfter("models/calendar/span.cpp", "#include \"instant.h\"\n"),
                 QStringLiteral("models/calendar/span.cpp:1 includes instant.h, which is no file of ours as seen "
                                "from the root"));
        QCOMPARE(Neighbourhood().faultAfter("models/text/a.cpp", "#include \"../calendar/instant.h\"\n"),
                 QStringLiteral("models/text/a.cpp:1 includes ../calendar/instant.h, which is no file of ours as "
                                "seen from the root"));
        QCOMPARE(Neighbourhood().faultAfter("models/text/a.cpp", "#include <models/calendar/instant.h>\n"),
                 QStringLiteral("models/text/a.cpp:1 includes <models/calendar/instant.h>, which is ours: use quotes"));
    }

    void anIncludedSourceIsCaught()
    {
        QCOMPARE(Neighbourhood().faultAfter("app/application.cpp", "#include \"app/preferences.cpp\"\n"),
                 QStringLiteral("app/application.cpp:1 includes app/preferences.cpp, which is no header"));
    }

    void aGeneratedMocFileIsNoFault()
    {
        Neighbourhood neighbourhood;
        neighbourhood.put("widgets/source/page.cpp", "#include \"page.moc\"\n");
        QCOMPARE(neighbourhood.faults(), QStringList());
    }

    void aFileInAFolderWithoutARowIsCaught()
    {
        QCOMPARE(Neighbourhood().faultAfter("models/weather/rain.h", "#pragma once\n"),
                 QStringLiteral("models/weather/rain.h lies in models/weather, which has no row in the table"));
        QCOMPARE(Neighbourhood().faultAfter("models/rain.h", "#pragma once\n"),
                 QStringLiteral("models/rain.h lies in models, which has no row in the table"));
    }

    void guiInAModelIsCaught_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fault");
        QTest::newRow("header") << "#include <QWidget>"
                                << "includes <QWidget>";
        QTest::newRow("header of a module") << "#include <QtWidgets/QWidget>"
                                            << "includes <QtWidgets/QWidget>";
        QTest::newRow("module") << "#include <QtGui>"
                                << "includes <QtGui>";
        QTest::newRow("declaration") << "class QWidget;"
                                     << "names QWidget";
    }

    void guiInAModelIsCaught()
    {
        QFETCH(QString, code);
        QFETCH(QString, fault);
        QCOMPARE(Neighbourhood().faultAfter("models/story/a.h", qPrintable(code)),
                 QStringLiteral("models/story/a.h:1 %1, but story knows no GUI").arg(fault));
        QCOMPARE(Neighbourhood().faultAfter("widgets/timeline/geometry/a.h", qPrintable(code)),
                 QStringLiteral("widgets/timeline/geometry/a.h:1 %1, but widgets/timeline/geometry knows no GUI")
                     .arg(fault));
        QCOMPARE(Neighbourhood().faultAfter("app/cli/main.cpp", qPrintable(code)),
                 QStringLiteral("app/cli/main.cpp:1 %1, but app/cli knows no GUI").arg(fault));
    }

    void whatHasAHomeIsCaughtOutsideAndWelcomeInside_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("outside");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("inside");
        const auto row = [](const char* code, const char* outside, const char* fault, const char* inside) {
            QTest::addRow("%s", code) << code << outside << fault << inside;
        };
        row("class A : QObject {};", "models/query/a.h", "names QObject, but query is no place for QObject",
            "models/items/a.h");
        row("Q_OBJECT", "models/library/a.h", "names Q_OBJECT, but library is no place for QObject",
            "models/session/a.h");
        row("#include <boost/graph/graph.hpp>", "models/story/a.h",
            "includes <boost/graph/graph.hpp>, but story is no place for Boost", "models/network/a.h");
        row("boost::gregorian::date day;", "widgets/timeline/a.cpp",
            "names boost::, but widgets/timeline is no place for Boost", "models/calendar/a.cpp");
        row("#include <QThread>", "models/analysis/a.h", "includes <QThread>, but analysis is no place for threads",
            "models/session/a.h");
        row("#include <QtConcurrent>", "models/items/a.h", "includes <QtConcurrent>, but items is no place for threads",
            "models/session/a.h");
        row("#include <mutex>", "app/cli/a.cpp", "includes <mutex>, but app/cli is no place for threads",
            "models/session/a.h");
        row("std::atomic<int> count;", "widgets/panels/a.cpp",
            "names std::atomic, but widgets/panels is no place for threads", "models/session/a.h");
        row("std::async(work);", "app/a.cpp", "names std::async, but app is no place for threads",
            "models/session/a.cpp");
        row("QMutex mutex;", "models/reading/a.cpp", "names QMutex, but reading is no place for threads",
            "models/session/a.cpp");
        row("#include <QSettings>", "widgets/dialogs/a.cpp",
            "includes <QSettings>, but widgets/dialogs is no place for QSettings", "app/preferences.h");
        row("class QSettings;", "app/a.h", "names QSettings, but app is no place for QSettings", "app/preferences.h");
        row("QDateTime::currentDateTime();", "models/analysis/a.cpp",
            "names currentDateTime, but analysis is no place for the clock, the locale or the disk", "app/a.cpp");
    }

    void whatHasAHomeIsCaughtOutsideAndWelcomeInside()
    {
        QFETCH(QString, code);
        QFETCH(QString, outside);
        QFETCH(QString, fault);
        QFETCH(QString, inside);
        QCOMPARE(Neighbourhood().faultAfter(qPrintable(outside), qPrintable(code)),
                 outside + QStringLiteral(":1 ") + fault);
        Neighbourhood neighbourhood;
        neighbourhood.put(qPrintable(inside), qPrintable(code));
        QCOMPARE(neighbourhood.faults(), QStringList());
    }

    void commentsAndStringsAreNoCode()
    {
        Neighbourhood neighbourhood;
        neighbourhood.put("models/text/words.cpp",
                          "// QWidget\n"
                          "/* #include \"models/story/story.h\"\n"
                          "#include <QWidget> */\n"
                          "auto a = \"QSettings \\\" QThread\"; auto b = '\"'; auto c = 1'000; // std::mutex\n"
                          "auto d = R\"x(\" QObject )\" QMutex)x\";\n");
        QCOMPARE(neighbourhood.faults(), QStringList());
    }

    void codeBetweenCommentsAndStringsIsCode()
    {
        QCOMPARE(Neighbourhood().faultAfter(
                     "models/text/words.cpp",
                     "/* a */ auto a = \"b\"; auto q = '\\''; auto n = 1'000'000; auto r = R\"(\")\";\n"
                     "auto s = \"//\"; QSettings c;\n"),
                 QStringLiteral("models/text/words.cpp:2 names QSettings, but text is no place for QSettings"));
    }
};

QTEST_GUILESS_MAIN(TstLayering)
#include "tst_layering.moc"
