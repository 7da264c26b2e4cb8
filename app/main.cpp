// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments -> Application -> exec.
#include "app/application.h"
#include "app/commandline.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

int main(int argc, char** argv)
{
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
