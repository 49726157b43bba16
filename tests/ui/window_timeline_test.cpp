// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace zeitstrahl;
using enum MeetingKind;

/// The timeline, its table and its filter in the window.
class WindowTimelineTest : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Window> window_;

    EventTable *table() const
    {
        for (EventTable *each : window_->window().findChildren<EventTable *>())
            if (!each->parentWidget()->inherits("zeitstrahl::FoldList"))
                return each;
        return nullptr;
    }
    TimelineView *timeline() const { return window_->part<TimelineView>(); }

private slots:
    void init() { window_ = std::make_unique<sample::Window>(); }

    void theTableTakesThePlaceOfTheTimeline()
    {
        QVERIFY(timeline()->isVisible() && !table());
        window_->press("F5");
        QVERIFY(table()->isVisible() && !timeline()->isVisible());
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->model()->rowCount(), 2);
        window_->press("F5");
        QVERIFY(!table()->isVisible() && timeline()->isVisible());
        QVERIFY(timeline()->hasFocus());
    }
    void oneSelectionForBoth()
    {
        window_->session().select(window_->id(VisitMade042));
        window_->press("F5");
        QCOMPARE(table()->selection(), std::vector{window_->id(VisitMade042)});
        QTest::keyClick(table(), Qt::Key_Up);
        QCOMPARE(window_->session().selected()->kind, Telephone041);
        QCOMPARE(timeline()->current(), window_->id(Telephone041));
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(window_->session().selection().size(), 2u);
        QCOMPARE(timeline()->selection().size(), 2u);
        QCOMPARE(window_->session().selected()->kind, VisitMade042);
    }
    void severalStaySelectedThroughAChange()
    {
        window_->session().selectAll({window_->id(Telephone041), window_->id(VisitMade042)});
        QVERIFY(window_->session().decide(window_->id(VisitMade042), decide::Confirmed{true}));
        QCOMPARE(timeline()->selection().size(), 2u);
        QTest::keyClick(timeline(), Qt::Key_Escape);
        QVERIFY(window_->session().selection().empty());
        QVERIFY(!window_->session().selected());
    }
    void whatIsDoneIsDoneToAllThatAreSelected()
    {
        window_->session().selectAll({window_->id(Telephone041), window_->id(VisitMade042)});
        window_->press("Ctrl+Shift+Return");
        for (const OutlinedEvent &each : window_->session().outline()->events)
            QVERIFY(isDecided(*window_->session().event(idOf(each.id)), Field::Confirmed));
        QCOMPARE(
            window_->session().selection(), (std::vector{window_->id(Telephone041), window_->id(VisitMade042)}));
        window_->press("Del");
        QVERIFY(window_->session().outline()->events.empty());
        window_->press("Ctrl+Z");
        QCOMPARE(window_->session().outline()->events.size(), 2u);
    }
    void severalSelectedBecomeOne()
    {
        window_->session().selectAll({window_->id(Telephone041), window_->id(VisitMade042)});
        window_->press("Ctrl+M");
        QCOMPARE(window_->session().outline()->events.size(), 1u);
        QCOMPARE(window_->session().selected()->kind, VisitMade042);
    }
    void theFilterLeavesItsRows()
    {
        window_->press("F5");
        window_->press("Ctrl+Shift+F");
        auto *filter = window_->part<FilterBar>();
        QVERIFY(filter->isVisible());
        QTest::keyClicks(filter->findChild<QLineEdit *>(), "obama");
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(timeline()->matching(), 1u);
        QTest::keyClick(filter->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!filter->isVisible());
        QCOMPARE(table()->model()->rowCount(), 2);
    }
    void keysGroupTheLanes()
    {
        window_->press("Alt+2");
        QCOMPARE(timeline()->grouping().by, GroupBy::Person);
        QCOMPARE(timeline()->scene().lanes.size(), 3u);
        window_->press("Alt+1");
        QCOMPARE(timeline()->grouping().by, GroupBy::Kind);
    }
    void theSelectionIsZoomedTo()
    {
        window_->session().select(window_->id(VisitMade042));
        const double before = timeline()->timeScale().pixelsPerDay();
        timeline()->setGlideTime(0);
        window_->press("Ctrl+1");
        QVERIFY(timeline()->timeScale().pixelsPerDay() > before);
    }
};

QTEST_MAIN(WindowTimelineTest)
#include "window_timeline_test.moc"
