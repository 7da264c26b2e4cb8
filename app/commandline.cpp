// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the words by hand, so that a wrong one is named.
#include "app/commandline.h"

#include <QCoreApplication>

namespace demarche {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(demarche::CommandLine)
};

QString viewerUsage()
{
    return Usage::tr(
        "usage: demarche [PATH...]\n"
        "       demarche --screenshot OUT.png [--size 1600x1000] [--select EVENT_ID] [--theme light|dark] [PATH...]\n"
        "\n"
        "Opens articles or folders of articles in the viewer; without a path the sample sequence.\n"
        "  --screenshot OUT.png   write a picture of the window instead of opening it\n"
        "  --size WxH             its size in pixels\n"
        "  --select EVENT_ID      choose an event first, by the id or key of the story JSON\n"
        "  --theme light|dark     colours, for this run\n"
        "  --help, --version\n");
}

QString versionLine(const QString& program)
{
    return QStringLiteral("%1 %2\n").arg(program, QStringLiteral(DEMARCHE_VERSION));
}

PrintAndEnd wrongUse(const QString& program, const QString& why)
{
    return { Usage::tr("%1: %2\nTry “%1 --help”.\n").arg(program, why), 2 };
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
    return size.width() > 0 && size.height() > 0 && size.width() <= largest && size.height() <= largest
        ? std::optional(size)
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
        if (isPathsOnly || !word.startsWith(QLatin1Char('-'))) {
            arguments.paths << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            isPathsOnly = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            return PrintAndEnd { viewerUsage(), 0 };
        } else if (word == QLatin1String("--version")) {
            return PrintAndEnd { versionLine(program), 0 };
        } else if (isOption(word, "--screenshot")) {
            const auto value = words.value(word, QStringLiteral("--screenshot"));
            if (!value || value->isEmpty())
                return wrongUse(program, Usage::tr("--screenshot needs the name of a PNG file."));
            arguments.screenshot = *value;
        } else if (isOption(word, "--size")) {
            const auto value = words.value(word, QStringLiteral("--size"));
            const auto size = value ? sizeFrom(*value) : std::nullopt;
            if (!size)
                return wrongUse(program, Usage::tr("--size needs a width and a height such as 1600x1000."));
            arguments.size = *size;
        } else if (isOption(word, "--select")) {
            const auto value = words.value(word, QStringLiteral("--select"));
            if (!value || value->isEmpty())
                return wrongUse(program, Usage::tr("--select needs the id or key of an event."));
            arguments.select = *value;
        } else if (isOption(word, "--theme")) {
            const auto value = words.value(word, QStringLiteral("--theme"));
            if (!value || (*value != QLatin1String("light") && *value != QLatin1String("dark")))
                return wrongUse(program, Usage::tr("--theme is light or dark."));
            arguments.theme = *value;
        } else {
            return wrongUse(program, Usage::tr("there is no option %1.").arg(word));
        }
    }
    return arguments;
}

} // namespace demarche
