// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"
#include "ui/event_table.h"
#include "ui/fold_list.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace zeitstrahl;

/// What a screen reader asks of the timeline.
class TimelineAccessibleTest : public sample::OnTimeline {
    Q_OBJECT

    QAccessibleInterface *list() const { return QAccessible::queryAccessibleInterface(view_.get()); }
    int count(QAccessible::Role role) const
    {
        int count = 0;
        for (int i = 0; i < list()->childCount(); ++i)
            count += list()->child(i)->role() == role;
        return count;
    }
    static void activate(QAccessibleInterface *item)
    {
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    QAccessibleInterface *named(const QString &name) const
    {
        for (int i = 0; i < list()->childCount(); ++i)
            if (list()->child(i)->text(QAccessible::Name) == name)
                return list()->child(i);
        return nullptr;
    }

private slots:
    void init() { open({1280, 900}); }
    void everyEventInSightIsAChild()
    {
        QCOMPARE(list()->role(), QAccessible::List);
        QCOMPARE(count(QAccessible::ListItem), 12);
        view_->showTime(view_->timeScale().panned(-100000));
        QCOMPARE(count(QAccessible::ListItem), 0);
        QVERIFY(!list()->child(list()->childCount()));
    }
    void aChildSaysWhoWhenInWhatStateAndWhere()
    {
        QAccessibleInterface *visit = named("Hollande bei Obama, Washington");
        QVERIFY(visit);
        QCOMPARE(visit->text(QAccessible::Description),
            QString("Besuch: Hollande bei Obama, Washington. Di 24. November 2015 · geplant · "
                    "vom Artikel bestätigt. Hollande sucht Verbündete"));
        QCOMPARE(visit->parent(), list());
        QCOMPARE(list()->child(list()->indexOfChild(visit)), visit);
    }
    void aChildIsFoundWhereItIsDrawn()
    {
        QAccessibleInterface *visit = named("Hollande bei Obama, Washington");
        const QPoint middle = visit->rect().center();
        QCOMPARE(list()->childAt(middle.x(), middle.y()), visit);
        click(view_->mapFromGlobal(middle));
        QCOMPARE(selected(), "e3");
    }
    void selectionAndFocusAreStates()
    {
        press(Qt::Key_Home);
        QAccessibleInterface *chosen = list()->focusChild();
        QVERIFY(chosen);
        QVERIFY(chosen->state().selected && chosen->state().focused);
        int selected = 0;
        for (int i = 0; i < list()->childCount(); ++i)
            selected += list()->child(i)->state().selected;
        QCOMPARE(selected, 1);
    }
    void pressingSelects()
    {
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        QAccessibleInterface *visit = named("Hollande bei Putin, Moskau");
        activate(visit);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(selected(), "e4");
    }
    void aHeadingCollapsesItsLane()
    {
        QAccessibleInterface *visits = named("Besuche");
        QVERIFY(visits);
        QCOMPARE(visits->role(), QAccessible::Button);
        QVERIFY(visits->state().expandable && visits->state().expanded);
        const QPoint middle = visits->rect().center();
        QCOMPARE(list()->childAt(middle.x(), middle.y()), visits);
        const int events = count(QAccessible::ListItem);
        activate(visits);
        QVERIFY(visits->isValid() && visits->state().collapsed && !visits->state().expanded);
        QVERIFY(count(QAccessible::ListItem) < events);
        activate(visits);
        QCOMPARE(count(QAccessible::ListItem), events);
    }
    void aCountOpensTheListOfItsEvents()
    {
        sample::show(*view_, randomEvents(2000, 1, 3));
        const SceneFold *fold = nullptr;
        for (const SceneLane &lane : view_->scene().lanes)
            if (!fold && !lane.folds.empty())
                fold = &lane.folds.front();
        QVERIFY(fold);
        QAccessibleInterface *count = named(QString::fromStdString(fold->description));
        QVERIFY(count);
        QCOMPARE(count->role(), QAccessible::Button);
        QVERIFY(count->state().hasPopup);
        QCOMPARE(list()->child(list()->indexOfChild(count)), count);
        activate(count);
        QVERIFY(view_->findChild<FoldList *>()->isVisible());
        QCOMPARE(view_->findChild<FoldList *>()->table()->events().rowCount(), int(fold->events));
    }
    void aFoldedEventHasItsCountAsFocus()
    {
        sample::show(*view_, randomEvents(2000, 1, 3));
        const SceneLane &lane = view_->scene().lanes.front();
        const std::uint32_t folded = foldedEvents(view_->lanes(), lane.folds.front()).front();
        view_->select({idOf(view_->events().events[folded].id)});
        QAccessibleInterface *focused = list()->focusChild();
        QVERIFY(focused && focused->state().focused);
        QCOMPARE(focused->role(), QAccessible::Button);
    }
    void whatIsGoneIsInvalid()
    {
        QAccessibleInterface *visit = named("Hollande bei Putin, Moskau");
        QVERIFY(visit->isValid());
        sample::show(*view_, {});
        QVERIFY(!visit->isValid());
        QVERIFY(visit->rect().isEmpty());
    }
};

QTEST_MAIN(TimelineAccessibleTest)
#include "timeline_accessible_test.moc"
