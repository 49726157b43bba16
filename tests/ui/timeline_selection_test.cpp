// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace zeitstrahl;

/// Several events at once: by click, by key and within a frame.
class TimelineSelectionTest : public sample::OnTimeline {
    Q_OBJECT

private slots:
    void init() { open(); }

    void aClickWithControlTakesInAndOut()
    {
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        click("e3");
        click("e4", Qt::ControlModifier);
        QCOMPARE(selected(), "e3 e4");
        QCOMPARE(spy.last()[0].value<std::vector<EventId>>(),
            (std::vector{sample::eventId("e3"), sample::eventId("e4")}));
        click("e4", Qt::ControlModifier);
        QCOMPARE(selected(), "e3");
        click("e3", Qt::ControlModifier);
        QCOMPARE(selected(), "");
        QVERIFY(spy.last()[0].value<std::vector<EventId>>().empty());
    }
    void aClickWithShiftTakesAllBetween()
    {
        click("e9");
        click("e4", Qt::ShiftModifier);
        QCOMPARE(selected(), "e9 e10 e12 e3 e4");
        click("e3");
        QCOMPARE(selected(), "e3");
    }
    void arrowsWithShiftTakeMore()
    {
        click("e3");
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(), "e3 e4");
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view_->selection().size(), 3u);
        press(Qt::Key_Right);
        QCOMPARE(view_->selection().size(), 1u);
    }
    void aFrameTakesWhatItTouches()
    {
        const Box first = mark("e3")->box, last = mark("e4")->box;
        const QPoint from(int(std::min(first.x, last.x)) - 4, int(std::min(first.y, last.y)) - 4);
        const QPoint to(
            int(std::max(first.right(), last.right())) + 4, int(std::max(first.bottom(), last.bottom())) + 4);
        const TimeScale before = view_->timeScale();
        click("e6");
        drag(from, to - from, Qt::ControlModifier);
        const std::string all = selected();
        for (const char *name : {"e3", "e4", "e6"})
            QVERIFY2(all.find(name) != all.npos, all.c_str());
        QCOMPARE(view_->timeScale(), before);
        QVERIFY(all.find("e1 ") == all.npos);
    }
    void aFrameIsSeenAndEscapeGivesItUp()
    {
        const QImage before = view_->grab().toImage();
        QTest::mousePress(view_.get(), Qt::LeftButton, Qt::ControlModifier, empty());
        QTest::mouseMove(view_.get(), empty() + QPoint(-600, 300));
        QVERIFY(view_->grab().toImage() != before);
        press(Qt::Key_Escape);
        QTest::mouseRelease(view_.get(), Qt::LeftButton, Qt::ControlModifier, empty() + QPoint(-600, 300));
        QCOMPARE(selected(), "");
    }
    void aFrameTakesWhatIsFolded()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        const SceneFold &fold = view_->scene().lanes[1].folds[5];
        const QPoint corner(int(fold.box.x) + 1, int(fold.box.y) + 1);
        sample::drag(
            *view_, corner, QPoint(int(fold.box.width) - 2, int(fold.box.height) - 2), Qt::ControlModifier);
        QCOMPARE(view_->selection().size(), fold.events);
    }
    void controlATakesAllAndEscapeNone()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view_->selection().size(), 12u);
        press(Qt::Key_Escape);
        QCOMPARE(selected(), "");
    }
    void theSelectionIsZoomedTo()
    {
        view_->select({sample::eventId("e9"), sample::eventId("e3"), sample::eventId("e4")});
        view_->showSelection();
        const TimeScale &now = view_->timeScale();
        QVERIFY(now.xOf(onDay("2015-11-23")) >= now.left());
        QVERIFY(now.xOf(onDay("2015-11-27")) <= now.right());
        QVERIFY(now.xOf(onDay("2015-11-16")) < now.left());
        QVERIFY(now.xOf(onDay("2015-12-05")) > now.right());
    }
    void copiesSentences()
    {
        click("e3");
        click("e4", Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QString(
                "Besuch: Hollande bei Obama, Washington. Di 24. November 2015 · geplant · vom Artikel bestätigt.\n"
                "Besuch: Hollande bei Putin, Moskau. Do 26. November 2015 · geplant · vom Artikel bestätigt."));
    }
    void newEventsKeepWhatIsStillThere()
    {
        view_->select({sample::eventId("e1"), sample::eventId("e3"), sample::eventId("e4")});
        std::vector<Event> events = sample::events();
        events.erase(events.begin());
        sample::show(*view_, events);
        QCOMPARE(selected(), "e3 e4");
    }
    void theOneThatIsLookedAtIsDraggedAlone()
    {
        click("e3");
        click("e4", Qt::ControlModifier);
        QSignalSpy spy(view_.get(), &TimelineView::dateDragged);
        const QPoint from = placeOf("e4");
        drag(from, {int(3 * view_->timeScale().pixelsPerDay()), 0});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<EventId>(), sample::eventId("e4"));
    }
};

QTEST_MAIN(TimelineSelectionTest)
#include "timeline_selection_test.moc"
