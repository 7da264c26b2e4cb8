// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can do: an empty window of the viewer's size. The viewer's start is measured beside it.
#include "tests/bench/first_frame.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1600, 1000);
    const demarche::FirstFrame frame(&window);
    window.show();
    return QApplication::exec();
}
