// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/repository_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace demarche {

namespace {

QString nameOf(const QString& path) { return path.mid(path.lastIndexOf(u'/') + 1); }

bool isHeader(const QString& path) { return path.endsWith(QLatin1String(".h")); }

bool isSource(const QString& path) { return isHeader(path) || path.endsWith(QLatin1String(".cpp")); }

bool matches(const QRegularExpression& pattern, const QString& text) { return pattern.match(text).hasMatch(); }

} // namespace

QStringList namesNotInLowerCase(const QStringList& paths)
{
    static const QRegularExpression source(QStringLiteral(R"(^[a-z0-9_]+\.(h|cpp)$)"));
    static const QRegularExpression other(QStringLiteral(R"(^([^A-Z]+|CMakeLists\.txt|[A-Z]+\.md|LICENSE)$)"));
    static const QRegularExpression folder(QStringLiteral("^[^A-Z]*$"));
    QStringList found;
    for (const QString& path : paths) {
        if (!matches(isSource(path) ? source : other, nameOf(path)) || !matches(folder, folderOf(path)))
            found.append(path);
    }
    return found;
}

QStringList namesThatSayNothing(const QStringList& paths)
{
    static const QRegularExpression nothing(
        QStringLiteral(R"(util|helper|manager|(^|[/_])(common|misc|miscellaneous)([/_.]|$))"));
    QStringList found;
    for (const QString& path : paths) {
        if (isSource(path) && matches(nothing, path))
            found.append(path);
    }
    return found;
}

QStringList filesWithoutLicence(const std::vector<SourceFile>& files)
{
    static const QRegularExpression licence(
        QStringLiteral(R"(^(#!.*\n)?(//|#) SPDX-License-Identifier: GPL-3\.0-or-later\n)"));
    QStringList found;
    for (const SourceFile& file : files) {
        if (!matches(licence, file.content))
            found.append(file.path);
    }
    return found;
}

QStringList headersWithoutPurpose(const std::vector<SourceFile>& sources)
{
    static const QRegularExpression purpose(QStringLiteral(R"(^[^\n]*\n// \S[^\n]*\n)"));
    static const QRegularExpression once(QStringLiteral(R"(^#pragma once$)"), QRegularExpression::MultilineOption);
    QStringList found;
    for (const SourceFile& source : sources) {
        if (isHeader(source.path) && !(matches(purpose, source.content) && matches(once, source.content)))
            found.append(source.path);
    }
    return found;
}

QStringList headersNotIncludedFirst(const std::vector<SourceFile>& sources)
{
    QSet<QString> paths;
    for (const SourceFile& source : sources)
        paths.insert(source.path);

    QStringList found;
    for (const SourceFile& source : sources) {
        if (isHeader(source.path))
            continue;
        const QString own = source.path.chopped(4) + QStringLiteral(".h");
        if (!paths.contains(own))
            continue;
        const auto includes = includesOf(source.content);
        if (includes.empty() || includes.front().name != own)
            found.append(source.path);
    }
    return found;
}

QStringList sourcesNotBuilt(const std::vector<SourceFile>& sources, const std::vector<SourceFile>& buildFiles)
{
    QHash<QString, QString> lists;
    for (const SourceFile& file : buildFiles)
        lists.insert(folderOf(file.path), file.content);

    QStringList found;
    for (const SourceFile& source : sources) {
        QString name = nameOf(source.path);
        // demarche_test names the test, not its file.
        if (name.startsWith(QLatin1String("tst_")))
            name.chop(4);
        const QRegularExpression listed(
            QStringLiteral(R"((^|[\s/])%1([\s).]|$))").arg(QRegularExpression::escape(name)),
            QRegularExpression::MultilineOption);
        if (!matches(listed, lists.value(folderOf(source.path))))
            found.append(source.path);
    }
    return found;
}

QStringList typesDefinedTwice(const std::vector<SourceFile>& sources)
{
    // What a namespace holds stands at the left edge; a declaration ends with its line.
    static const QRegularExpression opening(QStringLiteral("^namespace ([\\w:]+)"));
    static const QRegularExpression definition(
        QStringLiteral("^(?:(?:struct|class|enum class|enum) (\\w+)\\b[^;{]*(?:\\{.*)?|using (\\w+) =.*)$"));
    std::map<QString, QStringList> headersOf;
    for (const SourceFile& source : sources) {
        if (!source.path.endsWith(QLatin1String(".h")))
            continue;
        QString space;
        const QStringList lines = source.content.split(u'\n');
        for (const QString& line : lines) {
            if (const auto match = opening.match(line); match.hasMatch())
                space = match.captured(1);
            const auto match = definition.match(line);
            if (!match.hasMatch())
                continue;
            QStringList& headers = headersOf[space + QStringLiteral("::") + match.captured(1) + match.captured(2)];
            if (!headers.contains(source.path))
                headers.append(source.path);
        }
    }
    QStringList found;
    for (const auto& [type, headers] : headersOf) {
        if (headers.size() > 1)
            found.append(type + QStringLiteral(": ") + headers.join(u' '));
    }
    return found;
}

} // namespace demarche
