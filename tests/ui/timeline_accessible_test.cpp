// SPDX-License-Identifier: Apache-2.0
#include "sample_timeline.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace zeitstrahl;

/// What a screen reader asks of the timeline.
class TimelineAccessibleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TimelineView> view_;

    QAccessibleInterface *list() const { return QAccessible::queryAccessibleInterface(view_.get()); }
    QAccessibleInterface *named(const QString &name) const
    {
        for (int i = 0; i < list()->childCount(); ++i)
            if (list()->child(i)->text(QAccessible::Name) == name)
                return list()->child(i);
        return nullptr;
    }

private slots:
    void init()
    {
        view_ = std::make_unique<TimelineView>();
        view_->setDisplayWords(displayWords("de"));
        sample::show(*view_, sample::events());
        view_->resize(1280, 900);
        view_->show();
        view_->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    }
    void everyEventInSightIsAChild()
    {
        QCOMPARE(list()->role(), QAccessible::List);
        QCOMPARE(list()->childCount(), 12);
        view_->showTime(view_->timeScale().panned(-100000));
        QCOMPARE(list()->childCount(), 0);
        QVERIFY(!list()->child(0));
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
        QTest::mouseClick(view_.get(), Qt::LeftButton, {}, view_->mapFromGlobal(middle));
        QCOMPARE(sample::selected(*view_), "e3");
    }
    void selectionAndFocusAreStates()
    {
        QTest::keyClick(view_.get(), Qt::Key_Home);
        QAccessibleInterface *chosen = list()->focusChild();
        QVERIFY(chosen);
        QVERIFY(chosen->state().selected && chosen->state().focused);
        const int index = list()->indexOfChild(chosen);
        QVERIFY(!list()->child(index == 0 ? 1 : 0)->state().selected);
    }
    void pressingSelects()
    {
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        QAccessibleInterface *visit = named("Hollande bei Putin, Moskau");
        visit->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(sample::selected(*view_), "e4");
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
