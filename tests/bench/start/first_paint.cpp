// SPDX-License-Identifier: Apache-2.0
// Linked beside a program's own main: the process ends once its first window has been painted, so that what it
// cost until then is what the process cost.
#include <QCoreApplication>
#include <QEvent>

#include <cstdlib>

namespace {

class FirstPaint : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Posted, and so handled when the whole window has been painted and handed to the screen.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

void watch()
{
    static FirstPaint watcher;
    qApp->installEventFilter(&watcher);
}
Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace
