// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments -> a command -> its exit status.
#include "app/cli/analyze_command.h"
#include "app/cli/cli_arguments.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const demarche::CliCommand command = demarche::readCliArguments(QCoreApplication::arguments().mid(1));
    if (const auto* answer = std::get_if<demarche::PrintedAnswer>(&command)) {
        std::fputs(qUtf8Printable(answer->text), answer->status == 0 ? stdout : stderr);
        return answer->status;
    }
    return demarche::runAnalyze(std::get<demarche::AnalyzeArguments>(command));
}
