// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_code.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace demarche {

namespace {

enum class Strings { Keep, Blank };

/// Walks over the text once and copies what is code.
class Stripper {
public:
    Stripper(const QString& content, Strings strings)
        : m_in(content)
        , m_out(content)
        , m_strings(strings)
    {
    }

    QString stripped()
    {
        while (m_at < m_in.size()) {
            if (startsWith("//"))
                blankTo(endOfLine());
            else if (startsWith("/*"))
                blankTo(after("*/", m_at + 2));
            else if (m_in[m_at] == u'"' && follows(u'R'))
                passString(endOfRawString());
            else if (m_in[m_at] == u'"' || (m_in[m_at] == u'\'' && !isInsideNumber()))
                passString(endOfQuoted(m_in[m_at]));
            else
                ++m_at;
        }
        return m_out;
    }

private:
    bool startsWith(const char* mark) const { return QStringView(m_in).mid(m_at).startsWith(QLatin1String(mark)); }
    bool follows(QChar character) const { return m_at > 0 && m_in[m_at - 1] == character; }

    /// The quote in 1'000 separates digits.
    bool isInsideNumber() const
    {
        auto begin = m_at;
        while (begin > 0 && (m_in[begin - 1].isLetterOrNumber() || m_in[begin - 1] == u'\''))
            --begin;
        return begin < m_at && m_in[begin].isDigit();
    }

    qsizetype endOfLine() const
    {
        const auto end = m_in.indexOf(u'\n', m_at);
        return end < 0 ? m_in.size() : end;
    }

    qsizetype after(const QString& mark, qsizetype from) const
    {
        const auto found = m_in.indexOf(mark, from);
        return found < 0 ? m_in.size() : found + mark.size();
    }

    qsizetype endOfQuoted(QChar quote) const
    {
        auto end = m_at + 1;
        while (end < m_in.size() && m_in[end] != quote && m_in[end] != u'\n')
            end += m_in[end] == u'\\' ? 2 : 1;
        return std::min(end + 1, m_in.size());
    }

    qsizetype endOfRawString() const
    {
        const auto open = m_in.indexOf(u'(', m_at);
        if (open < 0)
            return m_in.size();
        return after(u')' + m_in.mid(m_at + 1, open - m_at - 1) + u'"', open);
    }

    void passString(qsizetype end)
    {
        if (m_strings == Strings::Blank)
            blankTo(end);
        else
            m_at = end;
    }

    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_in[m_at] != u'\n')
                m_out[m_at] = u' ';
        }
    }

    const QString m_in;
    QString m_out;
    const Strings m_strings;
    qsizetype m_at = 0;
};

bool isLeftBehind(const QString& path)
{
    return path.contains(QLatin1String("/.")) || path.contains(QLatin1String("__pycache__")) || path.endsWith(u'~')
        || path.endsWith(QLatin1String(".user")) || path.endsWith(QLatin1String(".orig"));
}

} // namespace

QString folderOf(const QString& path) { return path.left(std::max(path.lastIndexOf(u'/'), qsizetype(0))); }

QString withoutComments(const QString& content) { return Stripper(content, Strings::Keep).stripped(); }

QString withoutCommentsAndStrings(const QString& content) { return Stripper(content, Strings::Blank).stripped(); }

std::vector<Include> includesOf(const QString& content)
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    std::vector<Include> includes;
    int number = 0;
    const auto lines = withoutComments(content).split(u'\n');
    for (const QString& line : lines) {
        ++number;
        const auto match = directive.match(line);
        if (match.hasMatch())
            includes.push_back({ number, match.captured(1) == u'"', match.captured(2) });
    }
    return includes;
}

QStringList filesBelow(const QString& root, const QStringList& folders)
{
    const QDir top(root);
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator walk(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = top.relativeFilePath(walk.next());
            if (!isLeftBehind(path))
                paths.append(path);
        }
    }
    paths.sort();
    return paths;
}

std::vector<SourceFile> readSources(const QString& root, const QStringList& paths)
{
    std::vector<SourceFile> sources;
    for (const QString& path : paths) {
        if (!path.endsWith(QLatin1String(".h")) && !path.endsWith(QLatin1String(".cpp")))
            continue;
        QFile file(QDir(root).filePath(path));
        if (file.open(QIODevice::ReadOnly))
            sources.push_back({ path, QString::fromUtf8(file.readAll()) });
    }
    return sources;
}

} // namespace demarche
