// SPDX-License-Identifier: GPL-3.0-or-later
// The viewer as it starts without arguments, up to its first frame; with the word `whole`, up to the first frame
// with all views, menus and tools in it.
#include "app/application.h"
#include "app/mainwindow.h"
#include "tests/bench/first_frame.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication qtApplication(argc, argv);
    demarche::Application application({});
    if (argc > 1)
        application.furnish();
    const demarche::FirstFrame frame(&application.window());
    return application.run();
}
