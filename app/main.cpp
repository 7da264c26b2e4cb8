// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments -> Application -> exec.
#include "app/application.h"
#include "app/commandline.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace {

/// A picture is drawn off screen, and help is only printed: neither may fail where there is no display.
bool needsNoDisplay(std::string_view word)
{
    return word == "--screenshot" || word.starts_with("--screenshot=") || word == "--help" || word == "-h"
        || word == "--version";
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && std::any_of(argv + 1, argv + argc, needsNoDisplay))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Demarche"));
    QApplication::setApplicationName(QStringLiteral("demarche"));
    QApplication::setApplicationVersion(QStringLiteral(DEMARCHE_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Demarche"));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("demarche"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || translator.load(QStringLiteral(":/i18n/demarche_en")))
        QApplication::installTranslator(&translator);

    const auto command = demarche::parseViewer(QApplication::arguments().mid(1));
    if (const auto* print = std::get_if<demarche::PrintAndEnd>(&command)) {
        std::fputs(qUtf8Printable(print->text), print->status == 0 ? stdout : stderr);
        return print->status;
    }
    auto arguments = std::get<demarche::ViewerArguments>(command);
    if (arguments.screenshot.isEmpty()) // a picture leaves nothing behind
        arguments.scratchFolder
            = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/scratch");
    return demarche::Application(arguments).run();
}
