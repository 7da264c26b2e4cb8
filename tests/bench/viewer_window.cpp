// SPDX-License-Identifier: GPL-3.0-or-later
// The viewer as it starts without arguments, up to its first frame.
#include "app/application.h"
#include "app/mainwindow.h"
#include "tests/bench/first_frame.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication qtApplication(argc, argv);
    demarche::Application application({});
    const demarche::FirstFrame frame(&application.window());
    return application.run();
}
