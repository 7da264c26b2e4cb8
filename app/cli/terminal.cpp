// SPDX-License-Identifier: GPL-3.0-or-later
// Plain writes; nothing is coloured.
#include "app/cli/terminal.h"

#include "models/findings/catalogue.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

namespace demarche {

void complain(const QString& text) { std::fprintf(stderr, "demarche-cli: %s\n", qUtf8Printable(text)); }

void complain(const ReadingError& error) { complain(error.path + QStringLiteral(": ") + sentenceOf(error.reason)); }

ProgressLine::ProgressLine()
    : m_isShown(isatty(STDERR_FILENO) != 0)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isDrawn)
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(int done, int total)
{
    constexpr qint64 pause = 100; // milliseconds: faster than this nobody reads
    if (!m_isShown || (m_isDrawn && done < total && m_sinceDrawn.elapsed() < pause))
        return;
    const QString text = QCoreApplication::translate("CommandLine", "%1 of %2 articles").arg(done).arg(total);
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text));
    std::fflush(stderr);
    m_isDrawn = true;
    m_sinceDrawn.start();
}

} // namespace demarche
