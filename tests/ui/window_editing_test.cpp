// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/date_field.h"
#include "ui/readings_list.h"

#include <QLineEdit>
#include <QTest>

using namespace zeitstrahl;
using enum MeetingKind;

class WindowEditingTest : public QObject {
    Q_OBJECT
private slots:
    void init() { window_ = std::make_unique<sample::Window>(); }
    void cleanup() { window_.reset(); }
    void pickedReadingMovesTheEvent();
    void typedDateIsUndoneAndRedone();
    void draggedDateIsUndone();

private:
    std::unique_ptr<sample::Window> window_;
};

void WindowEditingTest::pickedReadingMovesTheEvent()
{
    window_->session().select(window_->id(VisitMade042));
    auto *readings = window_->part<ReadingsList>();
    const auto before = window_->markOf(window_->id(VisitMade042));
    QTest::mouseClick(
        readings->viewport(), Qt::LeftButton, {}, readings->visualItemRect(readings->item(1)).center());
    QCOMPARE(sample::firstDay(window_->session(), VisitMade042), sample::nextThursday);
    QVERIFY(sample::event(window_->session(), VisitMade042).correctedByHand);
    QVERIFY(window_->markOf(window_->id(VisitMade042)) != before);
}

void WindowEditingTest::typedDateIsUndoneAndRedone()
{
    window_->session().select(window_->id(VisitMade042));
    sample::type(window_->part<DateField>()->line(), "Do nächster Woche");
    QTest::keyClick(window_->part<DateField>()->line(), Qt::Key_Return);
    QCOMPARE(sample::firstDay(window_->session(), VisitMade042), sample::nextThursday);
    QTest::keyClick(&window_->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sample::firstDay(window_->session(), VisitMade042), sample::thursday);
    QTest::keyClick(&window_->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sample::firstDay(window_->session(), VisitMade042), sample::nextThursday);
}

void WindowEditingTest::draggedDateIsUndone()
{
    const EventId visit = window_->id(VisitMade042);
    window_->session().select(visit);
    const Day before = window_->session().selected()->date->resolution.period.first;
    TimelineView *timeline = window_->part<TimelineView>();
    const QPoint from = *window_->markOf(visit), by(int(std::lround(3 * timeline->timeScale().pixelsPerDay())), 0);
    QTest::mousePress(timeline, Qt::LeftButton, {}, from);
    QTest::mouseMove(timeline, from + by / 2);
    QTest::mouseMove(timeline, from + by);
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, from + by);
    QCOMPARE(window_->session().selected()->date->resolution.period, singleDay(before + date::days(3)));
    QVERIFY(window_->session().selected()->correctedByHand);
    QTest::keyClick(&window_->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window_->session().selected()->date->resolution.period.first, before);
}

QTEST_MAIN(WindowEditingTest)
#include "window_editing_test.moc"
