// SPDX-License-Identifier: Apache-2.0
#include "sample_timeline.h"
#include "ui/actions.h"
#include "ui/fold_list.h"
#include "ui/timeline_menu.h"

#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

using namespace zeitstrahl;

/// Menus of places on the timeline, by pointer and by key.
class TimelineMenuTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QMainWindow> window_;
    std::unique_ptr<Actions> actions_;
    TimelineView *view_ = nullptr;
    TimelineMenu *menu_ = nullptr;
    std::optional<TimelineSpot> spot_;
    QPoint place_;

    void ask(QPoint position, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
    {
        QContextMenuEvent event(reason, position, view_->mapToGlobal(position));
        QApplication::sendEvent(view_, &event);
    }
    QMenu *open() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    QAction *entry(const QString &text) const
    {
        for (QAction *action : open()->actions())
            if (action->text().remove(u'&').startsWith(text))
                return action;
        return nullptr;
    }
    QPoint ground() const { return {int(view_->scene().plot.right()) - 30, int(view_->scene().plot.y) + 6}; }

private slots:
    void init()
    {
        window_ = std::make_unique<QMainWindow>();
        actions_ = std::make_unique<Actions>(window_.get());
        actions_->fill(window_->menuBar());
        view_ = new TimelineView;
        view_->setDisplayWords(displayWords("de"));
        sample::show(*view_, sample::events());
        menu_ = new TimelineMenu(*view_, *actions_, view_);
        connect(view_, &TimelineView::menuWanted, this, [this](const TimelineSpot &spot, QPoint place) {
            spot_ = spot;
            place_ = place;
        });
        window_->setCentralWidget(view_);
        window_->resize(1280, 760);
        window_->show();
        view_->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void cleanup()
    {
        if (open())
            open()->close();
        window_.reset();
    }
    void onAMarkItIsAboutTheEvent()
    {
        ask(sample::placeOf(*view_, "e3"));
        QVERIFY(open());
        QCOMPARE(spot_->event, sample::eventId("e3"));
        QCOMPARE(sample::selected(*view_), "e3");
        for (const QAction *action : {actions_->correctDate, actions_->merge, actions_->showInArticle,
                 actions_->copyEvents, actions_->showSelection})
            QVERIFY2(open()->actions().contains(const_cast<QAction *>(action)), qPrintable(action->text()));
    }
    void amongSeveralSelectedItKeepsThem()
    {
        view_->select({sample::eventId("e4"), sample::eventId("e3")});
        ask(sample::placeOf(*view_, "e4"));
        QCOMPARE(sample::selected(*view_), "e4 e3");
    }
    void theMenuKeyOpensItAtTheEvent()
    {
        view_->select({sample::eventId("e3")});
        ask({0, 0}, QContextMenuEvent::Keyboard);
        QCOMPARE(spot_->event, sample::eventId("e3"));
        QCOMPARE(place_, view_->mapToGlobal(sample::placeOf(*view_, "e3")));
    }
    void onTheGroundAnEventCanBeAdded()
    {
        QSignalSpy spy(menu_, &TimelineMenu::eventWanted);
        ask({int(view_->timeScale().middleOf(onDay("2015-12-16"))), ground().y()});
        QVERIFY(entry("Add Event on Mi 16. Dezember 2015"));
        entry("Add Event")->trigger();
        QCOMPARE(spy[0][0].value<Period>(), singleDay(onDay("2015-12-16")));
    }
    void zoomInHereKeepsTheDayInTheMiddle()
    {
        const double before = view_->timeScale().pixelsPerDay();
        ask({int(view_->timeScale().middleOf(onDay("2015-12-10"))), ground().y()});
        entry("Zoom In Here")->trigger();
        const TimeScale &now = view_->timeScale();
        QVERIFY(now.pixelsPerDay() > 3 * before);
        QVERIFY(qAbs(now.middleOf(onDay("2015-12-10")) - (now.left() + now.width() / 2)) < 1);
    }
    void onAHeadingTheLaneIsCollapsedOrKeptOnTop()
    {
        const Box lane = view_->scene().lanes[1].box;
        ask({int(lane.x) + 30, int(lane.y) + 12});
        QCOMPARE(spot_->lane, view_->lanes().lanes[1].key);
        entry("Keep on Top")->trigger();
        QVERIFY(view_->scene().lanes[0].pinned);
        ask({int(lane.x) + 30, int(view_->scene().lanes[0].box.y) + 12});
        QVERIFY(entry("Keep on Top")->isChecked());
        entry("Collapsed")->trigger();
        QVERIFY(view_->scene().lanes[0].collapsed);
    }
    void onACountItIsAboutItsEvents()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        const SceneFold fold = view_->scene().lanes[1].folds[5];
        ask(sample::middle(fold.box));
        entry("Select These Events")->trigger();
        QCOMPARE(view_->selection().size(), fold.events);
        ask(sample::middle(fold.box));
        entry("List These Events")->trigger();
        QVERIFY(view_->findChild<FoldList *>()->isVisible());
        ask(sample::middle(fold.box));
        entry("Zoom Into These Days")->trigger();
        QVERIFY(qAbs(view_->timeScale().xOf(fold.first) - view_->scene().plot.x) < 0.01);
    }
};

QTEST_MAIN(TimelineMenuTest)
#include "timeline_menu_test.moc"
