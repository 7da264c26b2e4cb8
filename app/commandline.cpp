// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>

namespace demarche {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString viewerUsage()
{
    return tr("usage: demarche [PATH...]\n"
              "       demarche --screenshot OUT.png [--size 1600x1000] [--select EVENT_ID] [--theme light|dark] [PATH...]\n"
              "\n"
              "Opens articles or folders of articles in the viewer; without a path the sample sequence.\n"
              "  --screenshot OUT.png   write a picture of the window instead of opening it\n"
              "  --size WxH             its size in pixels\n"
              "  --select EVENT_ID      choose an event first, by the id or key of the story JSON\n"
              "  --theme light|dark     colours, for this run\n"
              "  --help, --version\n");
}

QString cliUsage()
{
    return tr("usage: demarche-cli analyze [options] PATH...     story JSON on standard output\n"
              "       demarche-cli formats                       what it can write\n"
              "\n"
              "  --published DATE       publication date (EDTF) for articles that state none\n"
              "  --published-from TSV   publication dates of several files: file name, tab, date, a line each\n"
              "  --plain                take each file as body text, with no headline or byline to find\n"
              "  --separate             each article by itself: no events or actors shared between articles\n"
              "  --with-text            include each article's text\n"
              "  --jobs N               worker threads (default: all cores)\n"
              "  --help, --version\n"
              "\n"
              "Exit status: 0 done; 1 done, but some inputs could not be read; 2 wrong use.\n");
}

QString versionLine(const QString& program)
{
    return QStringLiteral("%1 %2\n").arg(program, QStringLiteral(DEMARCHE_VERSION));
}

PrintAndEnd wrongUse(const QString& program, const QString& why)
{
    return { tr("%1: %2\nTry “%1 --help”.\n").arg(program, why), 2 };
}

/// Walks the words: options with "--name value" or "--name=value", "--" ends them, the rest are paths.
class Words {
public:
    explicit Words(QStringList words)
        : m_words(std::move(words))
    {
    }
    bool isAtEnd() const { return m_at >= m_words.size(); }
    QString next() { return m_words[m_at++]; }
    /// The value of the option just read; nothing if there is none.
    std::optional<QString> value(const QString& option, const QString& name)
    {
        if (option.startsWith(name + QLatin1Char('=')))
            return option.mid(name.size() + 1);
        return isAtEnd() ? std::nullopt : std::optional(next());
    }

private:
    QStringList m_words;
    qsizetype m_at = 0;
};

bool isOption(const QString& word, const char* name)
{
    return word == QLatin1String(name) || word.startsWith(QLatin1String(name) + QLatin1Char('='));
}

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    constexpr int largest = 16384; // pixels a side: more is a typing error, not a screen
    return size.width() > 0 && size.height() > 0 && size.width() <= largest && size.height() <= largest ? std::optional(size)
                                                                                                        : std::nullopt;
}

} // namespace

ViewerCommand parseViewer(const QStringList& given)
{
    const QString program = QStringLiteral("demarche");
    ViewerArguments arguments;
    bool isPathsOnly = false;
    Words words(given);
    while (!words.isAtEnd()) {
        const QString word = words.next();
        if (isPathsOnly || !word.startsWith(QLatin1String("--"))) {
            arguments.paths << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            isPathsOnly = true;
        } else if (word == QLatin1String("--help")) {
            return PrintAndEnd { viewerUsage(), 0 };
        } else if (word == QLatin1String("--version")) {
            return PrintAndEnd { versionLine(program), 0 };
        } else if (isOption(word, "--screenshot")) {
            const auto value = words.value(word, QStringLiteral("--screenshot"));
            if (!value || value->isEmpty())
                return wrongUse(program, tr("--screenshot needs the name of a PNG file."));
            arguments.screenshot = *value;
        } else if (isOption(word, "--size")) {
            const auto value = words.value(word, QStringLiteral("--size"));
            const auto size = value ? sizeFrom(*value) : std::nullopt;
            if (!size)
                return wrongUse(program, tr("--size needs a width and a height such as 1600x1000."));
            arguments.size = *size;
        } else if (isOption(word, "--select")) {
            const auto value = words.value(word, QStringLiteral("--select"));
            if (!value || value->isEmpty())
                return wrongUse(program, tr("--select needs the id or key of an event."));
            arguments.select = *value;
        } else if (isOption(word, "--theme")) {
            const auto value = words.value(word, QStringLiteral("--theme"));
            if (!value || (*value != QLatin1String("light") && *value != QLatin1String("dark")))
                return wrongUse(program, tr("--theme is light or dark."));
            arguments.theme = *value;
        } else {
            return wrongUse(program, tr("there is no option %1.").arg(word));
        }
    }
    return arguments;
}

CliCommand parseCli(const QStringList& given)
{
    const QString program = QStringLiteral("demarche-cli");
    if (given.isEmpty())
        return PrintAndEnd { cliUsage(), 2 };
    Words words(given);
    const QString command = words.next();
    if (command == QLatin1String("--help") || command == QLatin1String("help"))
        return PrintAndEnd { cliUsage(), 0 };
    if (command == QLatin1String("--version"))
        return PrintAndEnd { versionLine(program), 0 };
    if (command == QLatin1String("formats"))
        return words.isAtEnd() ? CliCommand(ListFormats {}) : wrongUse(program, tr("formats takes no arguments."));
    if (command != QLatin1String("analyze"))
        return wrongUse(program, tr("there is no command %1.").arg(command));

    AnalyzeArguments arguments;
    bool isPathsOnly = false;
    while (!words.isAtEnd()) {
        const QString word = words.next();
        if (isPathsOnly || !word.startsWith(QLatin1String("--"))) {
            arguments.paths << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            isPathsOnly = true;
        } else if (word == QLatin1String("--help")) {
            return PrintAndEnd { cliUsage(), 0 };
        } else if (word == QLatin1String("--plain")) {
            arguments.isPlain = true;
        } else if (word == QLatin1String("--separate")) {
            arguments.isSeparate = true;
        } else if (word == QLatin1String("--with-text")) {
            arguments.isWithText = true;
        } else if (isOption(word, "--published-from")) {
            const auto value = words.value(word, QStringLiteral("--published-from"));
            if (!value || value->isEmpty())
                return wrongUse(program, tr("--published-from needs a file: file name, tab, date, a line each."));
            arguments.publishedFrom = *value;
        } else if (isOption(word, "--published")) {
            const auto value = words.value(word, QStringLiteral("--published"));
            if (!value || value->isEmpty())
                return wrongUse(program, tr("--published needs a date such as 2024-06-21."));
            arguments.published = *value;
        } else if (isOption(word, "--jobs")) {
            const auto value = words.value(word, QStringLiteral("--jobs"));
            const int jobs = value ? value->toInt() : 0;
            if (jobs < 1 || jobs > 1024)
                return wrongUse(program, tr("--jobs needs a number from 1 to 1024."));
            arguments.jobs = jobs;
        } else {
            return wrongUse(program, tr("there is no option %1.").arg(word));
        }
    }
    if (arguments.paths.isEmpty())
        return wrongUse(program, tr("analyze needs at least one file or folder."));
    return arguments;
}

} // namespace demarche
