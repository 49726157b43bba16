// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"
#include "sample_session.h"
#include "ui/lane_menu.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace zeitstrahl;

/// Lanes by this or that, collapsed, kept on top, and scrolled.
class TimelineLanesTest : public sample::OnTimeline {
    Q_OBJECT

    QTemporaryDir folder_;

    const SceneLane *lane(const std::string &title) const
    {
        for (const SceneLane &each : view_->scene().lanes)
            if (each.title.text == title)
                return &each;
        return nullptr;
    }
    void clickHeading(const std::string &title)
    {
        const Box box = lane(title)->box;
        click(QPoint(int(box.x) + 30, int(box.y) + 12));
    }
    void group(GroupBy by)
    {
        view_->resize(1600, 1500); // room for all

        Grouping grouping;
        grouping.by = by;
        view_->setGrouping(grouping);
    }
    void showMany() ///< more places than there is room for
    {
        std::vector<Event> events;
        for (int i = 0; i < 60; ++i) {
            const Day day = onDay("2015-11-01") + date::days(i);
            events.push_back(meeting("e1", MeetingKind::Meeting040, MeetingStatus::Held, {"Merkel"},
                ("Ort " + std::to_string(i)).c_str(), {day, day}));
            events.back().id = realId(std::size_t(i + 1));
        }
        sample::show(*view_, events);
        group(GroupBy::Place);
        view_->resize(1280, 720);
    }

private slots:
    void initTestCase() { sample::keepSettingsIn(folder_); }
    void init()
    {
        QSettings().clear();
        open();
    }
    void anEventStandsInTheLaneOfEachOfItsPeople()
    {
        group(GroupBy::Person);
        const std::size_t event = mark("e3")->event;
        QCOMPARE(marksOf(view_->scene(), event).size(), 2u);
    }
    void hoveringLightsUpAllItsLanes()
    {
        group(GroupBy::Person);
        const QImage before = view_->grab().toImage();
        const auto marks = marksOf(view_->scene(), mark("e3")->event);
        const QRect other(
            int(marks[1]->hit.x), int(marks[1]->hit.y), int(marks[1]->hit.width), int(marks[1]->hit.height));
        QTest::mouseMove(view_.get(), sample::middle(marks[0]->box));
        QVERIFY(view_->grab().toImage().copy(other) != before.copy(other));
    }
    void aClickOnAHeadingCollapsesAndOpens()
    {
        QSignalSpy spy(view_.get(), &TimelineView::groupingChanged);
        clickHeading("Besuche");
        QVERIFY(lane("Besuche")->collapsed);
        QVERIFY(!mark("e3"));
        clickHeading("Besuche");
        QVERIFY(mark("e3"));
        QCOMPARE(spy.count(), 2);
    }
    void keysCollapseAndPinTheLane()
    {
        view_->select({sample::eventId("e4")});
        press(Qt::Key_P);
        QCOMPARE(view_->scene().lanes.front().title.text, std::string("Besuche"));
        QVERIFY(view_->scene().lanes.front().pinned);
        press(Qt::Key_L);
        QVERIFY(lane("Besuche")->collapsed);
        press(Qt::Key_L);
        press(Qt::Key_P);
        QVERIFY(!lane("Besuche")->pinned && !lane("Besuche")->collapsed);
    }
    void walkingSkipsCollapsedLanes()
    {
        view_->toggleCollapsed(LaneKey(lane("Besuche")->key));
        view_->select({sample::eventId("e1")}); // on the telephone
        press(Qt::Key_Down);
        QVERIFY(lane("Treffen"));
        QCOMPARE(selected(), "e5");
    }
    void walkingKeepsToTheLaneOfAnEventWithSeveral()
    {
        group(GroupBy::Person);
        const auto &lanes = view_->lanes().lanes;
        view_->select({idOf(view_->events().events[lanes[0].events[0]].id)});
        for (std::size_t i = 1; i < lanes.size(); ++i) {
            press(Qt::Key_Down);
            const auto &events = lanes[i].events;
            QVERIFY(std::find(events.begin(), events.end(), *view_->currentIndex()) != events.end());
        }
    }
    void lanesOutOfSightAreScrolledTo()
    {
        showMany();
        QVERIFY(view_->scene().lanesBelow > 0);
        const auto *bar = view_->findChild<QScrollBar *>();
        QTRY_VERIFY(bar->isVisible());
        const std::size_t below = view_->scene().lanesBelow;
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(view_->scene().lanesAbove, 1u);
        QWheelEvent wheel({40, 300}, view_->mapToGlobal(QPoint(40, 300)), {}, {0, -120}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        const TimeScale before = view_->timeScale();
        QApplication::sendEvent(view_.get(), &wheel);
        QCOMPARE(view_->scene().lanesAbove, 2u);
        QCOMPARE(view_->timeScale(), before);
        view_->scrollLanes(1000);
        QCOMPARE(view_->scene().lanesBelow, 0u);
        QCOMPARE(view_->scene().lanesAbove, below);
        QTRY_COMPARE(bar->value(), int(below));
    }
    void aDragMovesLanesAsWell()
    {
        showMany();
        const Box plot = view_->scene().plot;
        const QPoint from(int(plot.right()) - 40, int(plot.bottom()) - 10);
        drag(from, {0, -200});
        QVERIFY(view_->scene().lanesAbove > 0);
    }
    void anEventIsBroughtIntoSightWithItsLane()
    {
        showMany();
        const Lane &last = view_->lanes().lanes.back();
        const EventId event = idOf(view_->events().events[last.events[0]].id);
        view_->select({event});
        QVERIFY(mark(sample::nameOf(event)));
    }
    void theMenuGroupsOrdersAndRemembers()
    {
        QMenu menu;
        LaneMenu lanes(*view_, menu);
        const auto trigger = [&](const QString &text) {
            for (QAction *action : menu.actions())
                if (action->text().remove(u'&') == text)
                    return action->trigger(), true;
            return false;
        };
        QVERIFY(trigger("Person"));
        QCOMPARE(view_->grouping().by, GroupBy::Person);
        QVERIFY(trigger("By Name"));
        QCOMPARE(view_->scene().lanes.front().title.text, std::string("Cameron"));
        view_->togglePinned(LaneKey{"Obama"});
        view_->toggleCollapsed(LaneKey{"Xi"});
        const Grouping people = view_->grouping();
        QVERIFY(trigger("Kind"));
        QVERIFY(view_->grouping().pinned.empty());
        QVERIFY(trigger("Person"));
        QCOMPARE(view_->grouping(), people);

        TimelineView another;
        sample::show(another, sample::events());
        QMenu its;
        LaneMenu again(another, its);
        QCOMPARE(another.grouping(), people);
    }
    void allAreCollapsedAndOpened()
    {
        QMenu menu;
        LaneMenu lanes(*view_, menu);
        const auto collapsed = [&] {
            return std::count_if(view_->scene().lanes.begin(), view_->scene().lanes.end(),
                [](const SceneLane &each) { return each.collapsed; });
        };
        for (QAction *action : menu.actions())
            if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Minus))
                action->trigger();
        QCOMPARE(collapsed(), std::ptrdiff_t(view_->scene().lanes.size()));
        for (QAction *action : menu.actions())
            if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Plus))
                action->trigger();
        QCOMPARE(collapsed(), 0);
    }
    void whoMeetsOftenCanBeKeptOnTop()
    {
        QMenu menu;
        LaneMenu lanes(*view_, menu);
        group(GroupBy::Person);
        QMenu *pins = nullptr;
        for (QAction *action : menu.actions())
            pins = action->menu() ? action->menu() : pins;
        emit pins->aboutToShow();
        QAction *pair = pins->actions().back();
        QVERIFY2(pair->text().contains(" and "), qPrintable(pair->text()));
        pair->trigger();
        QVERIFY(view_->scene().lanes.front().pinned);
        QVERIFY(twoPeople(view_->scene().lanes.front().key));
    }
};

QTEST_MAIN(TimelineLanesTest)
#include "timeline_lanes_test.moc"
