// SPDX-License-Identifier: Apache-2.0
#include "ui/view_history.h"

#include <QTest>

using namespace zeitstrahl;

class ViewHistoryTest : public QObject {
    Q_OBJECT
    static TimeScale at(double days) { return {0, 100, {days}, 1}; }

    static std::optional<ViewHistory::View> to(ViewHistory::View view)
    {
        return std::optional<ViewHistory::View>(std::in_place, view);
    }

private slots:
    void goesBackAndForward()
    {
        ViewHistory history;
        QVERIFY(!history.back(at(0)));
        history.leave({}, 0); // everything
        history.leave(at(1), 5000);
        QCOMPARE(history.back(at(2)), to(at(1)));
        QCOMPARE(history.back(at(1)), to({}));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward({}), to(at(1)));
        QCOMPARE(history.forward(at(1)), to(at(2)));
        QVERIFY(!history.forward(at(2)));
    }
    void manyStepsOfOneMovementAreOneView()
    {
        ViewHistory history;
        for (int step = 0; step < 50; ++step)
            history.leave(at(step), 1000 + step * 16);
        QCOMPARE(history.back(at(50)), to(at(0)));
        QVERIFY(!history.canGoBack());
    }
    void anotherWayEndsForward()
    {
        ViewHistory history;
        history.leave(at(1), 0);
        QVERIFY(history.back(at(2)));
        history.leave(at(1), 10);
        QVERIFY(!history.canGoForward());
        QVERIFY(history.canGoBack());
    }
};

QTEST_APPLESS_MAIN(ViewHistoryTest)
#include "view_history_test.moc"
