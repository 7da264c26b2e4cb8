// SPDX-License-Identifier: GPL-3.0-or-later
// The words by hand: few options, and errors that say what was expected.
#include "app/cli/cli_arguments.h"

#include "models/calendar/fuzzy_date.h"

#include <QCoreApplication>

#include <optional>

namespace demarche {

namespace {

constexpr int mostJobs = 1024;

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(demarche::CommandLine)
};

QString usage()
{
    return Usage::tr("usage: demarche-cli analyze [options] PATH...     story JSON on standard output\n"
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
                     "A folder stands for all articles below it. Exit status: 0 done; 1 done, but some inputs could\n"
                     "not be read (each is named on standard error with the reason); 2 wrong use.\n");
}

PrintedAnswer wrongUse(const QString& why)
{
    return { Usage::tr("demarche-cli: %1\nTry \"demarche-cli --help\".\n").arg(why), 2 };
}

struct Option {
    const char* name;
    bool takesValue;
};
constexpr Option options[] = {
    { "--published", true }, { "--published-from", true }, { "--jobs", true },
    { "--plain", false },    { "--separate", false },      { "--with-text", false },
};

const Option* optionNamed(const QString& name)
{
    for (const Option& option : options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

/// What is wrong with the option; nothing if it was taken.
std::optional<QString> take(AnalyzeArguments& arguments, const QString& name, const QString& value)
{
    if (name == u"--plain") {
        arguments.isPlain = true;
    } else if (name == u"--separate") {
        arguments.isSeparate = true;
    } else if (name == u"--with-text") {
        arguments.isWithText = true;
    } else if (name == u"--published-from") {
        if (value.isEmpty())
            return Usage::tr("--published-from needs a file: file name, tab, date, a line each.");
        arguments.publishedFrom = value;
    } else if (name == u"--published") {
        if (!FuzzyDate::parse(value))
            return Usage::tr("--published needs a date such as 2024-06-21, not \"%1\".").arg(value);
        arguments.published = value;
    } else if (name == u"--jobs") {
        bool isNumber = false;
        arguments.jobs = value.toInt(&isNumber);
        if (!isNumber || arguments.jobs < 1 || arguments.jobs > mostJobs)
            return Usage::tr("--jobs needs a number from 1 to %1, not \"%2\".").arg(QString::number(mostJobs), value);
    }
    return {};
}

CliCommand readAnalyze(const QStringList& words)
{
    AnalyzeArguments arguments;
    bool isPathsOnly = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (isPathsOnly || !word.startsWith(u'-') || word == u"-") {
            arguments.paths.append(word);
            continue;
        }
        if (word == u"--") {
            isPathsOnly = true;
            continue;
        }
        if (word == u"--help" || word == u"-h")
            return PrintedAnswer { usage(), 0 };
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        const Option* option = optionNamed(name);
        if (!option)
            return wrongUse(Usage::tr("there is no option %1.").arg(name));
        if (!option->takesValue && equals >= 0)
            return wrongUse(Usage::tr("%1 takes no value.").arg(name));
        if (option->takesValue && equals < 0 && i + 1 >= words.size())
            return wrongUse(Usage::tr("%1 needs a value.").arg(name));
        const QString value = !option->takesValue ? QString() : equals >= 0 ? word.mid(equals + 1) : words[++i];
        if (const std::optional<QString> fault = take(arguments, name, value))
            return wrongUse(*fault);
    }
    if (arguments.paths.isEmpty())
        return wrongUse(Usage::tr("analyze needs at least one file or folder."));
    return arguments;
}

} // namespace

CliCommand readCliArguments(const QStringList& words)
{
    if (words.isEmpty())
        return PrintedAnswer { usage(), 2 };
    const QString& command = words.first();
    if (command == u"--help" || command == u"-h" || command == u"help")
        return PrintedAnswer { usage(), 0 };
    if (command == u"--version")
        return PrintedAnswer { QStringLiteral("demarche-cli " DEMARCHE_VERSION "\n"), 0 };
    if (command == u"formats") {
        if (words.size() > 1)
            return wrongUse(Usage::tr("formats takes no arguments."));
        return PrintedAnswer { Usage::tr("json    the story, format demarche-story version 1 (analyze)\n"), 0 };
    }
    if (command == u"analyze")
        return readAnalyze(words.mid(1));
    return wrongUse(Usage::tr("there is no command %1.").arg(command));
}

} // namespace demarche
