// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layering.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace demarche {

namespace {

struct Words {
    Forbidden kind;
    const char* what; ///< as it is called in the message
    QRegularExpression code; ///< looked for outside comments and strings
    QRegularExpression header; ///< looked for in the names of headers included with <>
};

const std::vector<Words>& forbiddenWords()
{
    static const std::vector<Words> words {
        { Objects, "QObject", QRegularExpression(QStringLiteral(R"(\b(Q_OBJECT|QObject|QAbstract\w*Model|QTimer)\b)")),
          QRegularExpression(QStringLiteral(R"(^(QtCore/)?(QObject|QAbstract\w*Model|QTimer)$)")) },
        { Boost, "Boost", QRegularExpression(QStringLiteral(R"(\bboost\s*::|\bnamespace\s+boost\b)")),
          QRegularExpression(QStringLiteral(R"(^boost/)")) },
        { Threads, "threads",
          QRegularExpression(QStringLiteral(
              R"(\b(QThread\w*|QtConcurrent|QFuture\w*|QPromise|QRunnable|QMutex\w*|QReadWriteLock|QReadLocker)"
              R"(|QWriteLocker|QWaitCondition|QSemaphore|QAtomic\w*)\b)"
              R"(|\bstd\s*::\s*(thread|jthread|async|future|shared_future|promise|packaged_task|mutex|timed_mutex)"
              R"(|recursive_mutex|shared_mutex|lock_guard|unique_lock|scoped_lock|shared_lock|condition_variable)"
              R"(|condition_variable_any|atomic\w*|call_once|once_flag|barrier|latch|counting_semaphore)\b)")),
          QRegularExpression(
              QStringLiteral(R"(^(QtConcurrent\b.*|(QtCore/)?(QThread\w*|QFuture\w*|QMutex\w*|QAtomic\w*|QRunnable)"
                             R"(|QReadWriteLock|QWaitCondition|QSemaphore)|thread|future|mutex|shared_mutex)"
                             R"(|condition_variable|atomic|barrier|latch|semaphore|stop_token|pthread\.h)$)")) },
        { Settings, "QSettings", QRegularExpression(QStringLiteral(R"(\bQSettings\b)")),
          QRegularExpression(QStringLiteral(R"(^(QtCore/)?QSettings$)")) },
        { Surroundings, "the clock, the locale or the disk",
          QRegularExpression(QStringLiteral(
              R"(\b(QFile|QDir|QFileInfo|QSaveFile|QLocale|currentDateTime|currentDateTimeUtc|currentDate)"
              R"(|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|systemTimeZone|QElapsedTimer)"
              R"(|system_clock|steady_clock|fstream|ifstream|ofstream|fopen|getenv|qgetenv|qEnvironmentVariable)\b)")),
          QRegularExpression(QStringLiteral(
              R"(^((QtCore/)?(QFile|QDir|QFileInfo|QSaveFile|QLocale|QElapsedTimer)|fstream|filesystem)$)")) },
    };
    return words;
}

/// "models/text" is "text" to everyone; folders of widgets keep their full name.
QString shortName(const QString& folder)
{
    const QLatin1String models("models/");
    return folder.startsWith(models) ? folder.mid(models.size()) : folder;
}

QString listed(const QStringList& folders)
{
    if (folders.isEmpty())
        return QStringLiteral("itself");
    QStringList names;
    for (const QString& folder : folders)
        names.append(shortName(folder));
    return names.join(u' ');
}

bool looksLikeOurs(const QString& header)
{
    static const QRegularExpression ours(QStringLiteral("^(app|models|resources|tests|widgets)/"));
    return ours.match(header).hasMatch();
}

bool isGuiHeader(const QString& header, const QSet<QString>& guiHeaders)
{
    static const QRegularExpression module(
        QStringLiteral("^Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL\\w*)(/|$)"));
    return module.match(header).hasMatch() || guiHeaders.contains(header);
}

/// Looks at one file at a time.
class Checker {
public:
    Checker(const std::vector<SourceFile>& sources, const LayerTable& table, const QSet<QString>& guiHeaders)
        : m_sources(sources)
        , m_table(table)
        , m_guiHeaders(guiHeaders)
    {
        for (const FolderRow& row : table.rows)
            m_rows.insert(row.folder, &row);
        for (const SourceFile& source : sources)
            m_paths.insert(source.path);
    }

    QStringList faults()
    {
        for (const SourceFile& source : m_sources) {
            const FolderRow* row = m_rows.value(folderOf(source.path));
            if (!row) {
                m_faults.append(QStringLiteral("%1 lies in %2, which has no row in the table")
                                    .arg(source.path, folderOf(source.path)));
                continue;
            }
            for (const Include& include : includesOf(source.content))
                checkInclude(source, *row, include);
            checkWords(source, *row);
        }
        return m_faults;
    }

private:
    void fault(const SourceFile& source, int line, const QString& text)
    {
        m_faults.append(QStringLiteral("%1:%2 %3").arg(source.path).arg(line).arg(text));
    }

    unsigned neverNamed(const SourceFile& source, const FolderRow& row) const
    {
        unsigned never = row.neverNames;
        for (const Home& home : m_table.homes) {
            if (source.path.startsWith(home.pathPrefix))
                never &= ~home.mayName;
        }
        return never;
    }

    void checkInclude(const SourceFile& source, const FolderRow& row, const Include& include)
    {
        if (!include.isQuoted) {
            checkForeignInclude(source, row, include);
            return;
        }
        if (include.name.endsWith(QLatin1String(".moc")) && !include.name.contains(u'/'))
            return;
        const QString folder = folderOf(include.name);
        if (!m_paths.contains(include.name)) {
            fault(source, include.line,
                  QStringLiteral("includes %1, which is no file of ours as seen from the root").arg(include.name));
        } else if (!include.name.endsWith(QLatin1String(".h"))) {
            fault(source, include.line, QStringLiteral("includes %1, which is no header").arg(include.name));
        } else if (folder != row.folder && !row.mayInclude.contains(folder)) {
            fault(source, include.line,
                  QStringLiteral("includes %1, but %2 may include only %3")
                      .arg(include.name, shortName(row.folder), listed(row.mayInclude)));
        }
    }

    void checkForeignInclude(const SourceFile& source, const FolderRow& row, const Include& include)
    {
        const unsigned never = neverNamed(source, row);
        if (looksLikeOurs(include.name))
            fault(source, include.line, QStringLiteral("includes <%1>, which is ours: use quotes").arg(include.name));
        if ((never & Gui) && isGuiHeader(include.name, m_guiHeaders))
            fault(source, include.line,
                  QStringLiteral("includes <%1>, but %2 knows no GUI").arg(include.name, shortName(row.folder)));
        for (const Words& words : forbiddenWords()) {
            if ((never & words.kind) && words.header.match(include.name).hasMatch())
                fault(source, include.line, mayNotName(QStringLiteral("includes <%1>").arg(include.name), row, words));
        }
    }

    void checkWords(const SourceFile& source, const FolderRow& row)
    {
        static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\b)"));
        static const QRegularExpression qtName(QStringLiteral(R"(\bQ[A-Z]\w*)"));
        const unsigned never = neverNamed(source, row);
        int number = 0;
        const auto lines = withoutCommentsAndStrings(source.content).split(u'\n');
        for (const QString& line : lines) {
            ++number;
            if (directive.match(line).hasMatch())
                continue;
            for (const Words& words : forbiddenWords()) {
                const auto match = words.code.match(line);
                if ((never & words.kind) && match.hasMatch())
                    fault(source, number, mayNotName(QStringLiteral("names %1").arg(match.captured()), row, words));
            }
            for (auto names = qtName.globalMatch(line); (never & Gui) && names.hasNext();) {
                const QString name = names.next().captured();
                if (m_guiHeaders.contains(name))
                    fault(source, number,
                          QStringLiteral("names %1, but %2 knows no GUI").arg(name, shortName(row.folder)));
            }
        }
    }

    QString mayNotName(const QString& does, const FolderRow& row, const Words& words) const
    {
        return QStringLiteral("%1, but %2 is no place for %3")
            .arg(does, shortName(row.folder), QLatin1String(words.what));
    }

    const std::vector<SourceFile>& m_sources;
    const LayerTable& m_table;
    const QSet<QString>& m_guiHeaders;
    QHash<QString, const FolderRow*> m_rows;
    QSet<QString> m_paths;
    QStringList m_faults;
};

} // namespace

QSet<QString> installedGuiHeaders()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QSet<QString> names;
    const auto modules
        = { "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtOpenGL", "QtOpenGLWidgets" };
    for (const char* module : modules) {
        const auto files = QDir(headers.filePath(QLatin1String(module))).entryList(QDir::Files);
        for (const QString& name : files)
            names.insert(name);
    }
    return names;
}

QStringList layeringFaults(const std::vector<SourceFile>& sources, const LayerTable& table,
                           const QSet<QString>& guiHeaders)
{
    return Checker(sources, table, guiHeaders).faults();
}

QStringList tableFaults(const LayerTable& table)
{
    QHash<QString, QStringList> below;
    for (const FolderRow& row : table.rows)
        below.insert(row.folder, row.mayInclude);

    QStringList faults;
    for (const FolderRow& row : table.rows) {
        QStringList reached = row.mayInclude;
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const QString folder = reached[i];
            if (!below.contains(folder))
                faults.append(QStringLiteral("%1 may include %2, which has no row").arg(row.folder, folder));
            for (const QString& next : below.value(folder)) {
                if (!reached.contains(next))
                    reached.append(next);
            }
        }
        if (reached.contains(row.folder))
            faults.append(QStringLiteral("%1 reaches itself").arg(row.folder));
    }
    return faults;
}

} // namespace demarche
