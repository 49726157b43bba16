// SPDX-License-Identifier: Apache-2.0
// What any program with a window costs: the yardstick for the start of Zeitstrahl.
#include <QApplication>
#include <QMainWindow>
#include <QScreen>

int main(int argc, char **argv)
{
    const QApplication program(argc, argv);
    QMainWindow window;
    window.resize(window.screen()->availableSize() * 0.9); // about as large as Zeitstrahl's
    window.show();
    return QApplication::exec();
}
