// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of the repository keeps to, and the proof that breaking it is noticed.
#include "tests/architecture/repository_rules.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace demarche;

namespace {

void verifyNone(const QStringList& found)
{
    // One message of Qt Test holds too little for a long list.
    for (const QString& path : found)
        qWarning("%s", qPrintable(path));
    QVERIFY2(found.isEmpty(), "see the files above");
}

SourceFile file(const char* path, const char* content)
{
    return { QString::fromUtf8(path), QString::fromUtf8(content) };
}

SourceFile readFile(const QString& path)
{
    QFile file(QDir(QStringLiteral(DEMARCHE_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? SourceFile { path, QString::fromUtf8(file.readAll()) }
                                          : SourceFile { path, {} };
}

} // namespace

class TstRepository : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString root = QStringLiteral(DEMARCHE_SOURCE_DIR);
        m_paths = filesBelow(root, { "app", "docs", "models", "resources", "tests", "widgets" });
        m_sources = readSources(root, m_paths.filter(QRegularExpression(QStringLiteral("^(?!tests/data/)"))));
        m_buildFiles.push_back(readFile(QStringLiteral("CMakeLists.txt")));
        for (const QString& path : std::as_const(m_paths)) {
            if (path.endsWith(QLatin1String("/CMakeLists.txt")))
                m_buildFiles.push_back(readFile(path));
        }
        QVERIFY2(!m_sources.empty(), "no sources were found, so nothing would be checked");
    }

    void fileNamesAreInLowerCase()
    {
        verifyNone(namesNotInLowerCase(m_paths.filter(QRegularExpression(QStringLiteral("^(?!tests/data/)")))));
    }

    void fileNamesSayWhatIsInside() { verifyNone(namesThatSayNothing(m_paths)); }

    void everySourceAndBuildFileBeginsWithTheLicence()
    {
        verifyNone(filesWithoutLicence(m_sources));
        verifyNone(filesWithoutLicence(m_buildFiles));
        verifyNone(filesWithoutLicence({ readFile(QStringLiteral("run")), readFile(QStringLiteral(".ci/run")) }));
    }

    void everyHeaderSaysWhatItIsFor() { verifyNone(headersWithoutPurpose(m_sources)); }

    void everySourceIncludesItsOwnHeaderFirst() { verifyNone(headersNotIncludedFirst(m_sources)); }

    void everySourceIsNamedInTheBuild() { verifyNone(sourcesNotBuilt(m_sources, m_buildFiles)); }

    void noTypeOfTheModelsIsDefinedTwice()
    {
        std::vector<SourceFile> models;
        for (const SourceFile& source : m_sources) {
            if (source.path.startsWith(QLatin1String("models/")))
                models.push_back(source);
        }
        QVERIFY(!models.empty());
        verifyNone(typesDefinedTwice(models));
    }

    void aTypeDefinedTwiceIsCaught()
    {
        const std::vector<SourceFile> files {
            file("m/a.h", "namespace demarche {\nstruct Word {\n};\nenum class Form : int { A };\nclass Later;\n}\n"),
            file("m/b.h", "namespace demarche {\nclass Word;\nenum class Form { B };\nclass Later {\n};\n}\n"),
            file("m/c.h", "namespace demarche::m {\nstruct Word {\n    struct Form {\n    };\n};\n}\n"),
            file("m/a.cpp", "namespace demarche {\nstruct Word {\n};\n}\n"),
        };
        QCOMPARE(typesDefinedTwice(files), QStringList({ "demarche::Form: m/a.h m/b.h" }));
    }

    void aNameInCapitalsIsCaught()
    {
        const QStringList good { "models/text/text_span.h", "models/text/CMakeLists.txt", "docs/README.md",
                                 "resources/icons/zoom-in.svg" };
        const QStringList bad { "models/text/TextSpan.h", "models/text/text-span.cpp", "models/Text/span.h",
                                "resources/icons/zoomIn.svg" };
        QCOMPARE(namesNotInLowerCase(good + bad), bad);
    }

    void aNameThatSaysNothingIsCaught()
    {
        const QStringList good { "models/text/commonwealth.h", "models/text/utility_of_it.md", "models/text/words.h" };
        const QStringList bad { "models/text/string_utils.h", "app/window_manager.cpp", "widgets/common/a.h",
                                "models/misc.h", "models/text/test_helpers.cpp" };
        QCOMPARE(namesThatSayNothing(good + bad), bad);
    }

    void aMissingLicenceIsCaught()
    {
        const std::vector<SourceFile> files {
            file("a.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n"),
            file("CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n"),
            file("run", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"),
            file("b.h", "#pragma once\n"),
            file("c.h", "\n// SPDX-License-Identifier: GPL-3.0-or-later\n"),
            file("d.h", "// SPDX-License-Identifier: MIT\n"),
        };
        QCOMPARE(filesWithoutLicence(files), QStringList({ "b.h", "c.h", "d.h" }));
    }

    void aHeaderWithoutPurposeIsCaught()
    {
        const std::vector<SourceFile> files {
            file("a.h", "// licence\n// Words and their places.\n#pragma once\n"),
            file("b.h", "// licence\n#pragma once\n"),
            file("c.h", "// licence\n// Words and their places.\n"),
            file("d.cpp", "// licence\n"),
        };
        QCOMPARE(headersWithoutPurpose(files), QStringList({ "b.h", "c.h" }));
    }

    void anOwnHeaderThatIsNotFirstIsCaught()
    {
        const std::vector<SourceFile> files {
            file("m/a.h", ""),
            file("m/a.cpp", "// hello\n#include \"m/a.h\"\n#include <QString>\n"),
            file("m/b.h", ""),
            file("m/b.cpp", "#include <QString>\n#include \"m/b.h\"\n"),
            file("m/c.h", ""),
            file("m/c.cpp", "// #include \"m/c.h\"\n"),
            file("m/main.cpp", "#include <QString>\n"),
        };
        QCOMPARE(headersNotIncludedFirst(files), QStringList({ "m/b.cpp", "m/c.cpp" }));
    }

    void aSourceForgottenInTheBuildIsCaught()
    {
        const std::vector<SourceFile> sources {
            file("m/a.h", ""), file("m/aa.cpp", ""),          file("m/b.cpp", ""),
            file("n/a.h", ""), file("tests/m/tst_a.cpp", ""), file("tests/m/tst_ab.cpp", "")
        };
        const std::vector<SourceFile> buildFiles { file("m/CMakeLists.txt", "demarche_layer(m SOURCES a.h aa.cpp)"),
                                                   file("tests/m/CMakeLists.txt", "demarche_test(m/tst_a LINK m)") };
        QCOMPARE(sourcesNotBuilt(sources, buildFiles), QStringList({ "m/b.cpp", "n/a.h", "tests/m/tst_ab.cpp" }));
    }

private:
    QStringList m_paths;
    std::vector<SourceFile> m_sources;
    std::vector<SourceFile> m_buildFiles;
};

QTEST_GUILESS_MAIN(TstRepository)
#include "tst_repository.moc"
