// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"

#include <QAccessible>
#include <QApplication>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QWheelEvent>

using namespace zeitstrahl;

/// Real clicks, wheels, drags and keys on a timeline that is shown offscreen.
class TimelineViewTest : public sample::OnTimeline {
    Q_OBJECT

    void turn(QPoint position, QPoint angle, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWheelEvent wheel(
            position, view_->mapToGlobal(position), {}, angle, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_.get(), &wheel);
    }

private slots:
    void init() { open(); }

    void aClickSelects()
    {
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        click("e3");
        QCOMPARE(spy.count(), 1);
        QCOMPARE(selected(), std::string("e3"));
        const Box label = mark("e4")->hit;
        click(QPoint(int(label.right()) - 4, int(label.bottom()) - 4));
        QCOMPARE(selected(), std::string("e4"));
    }
    void aClickBesideClears()
    {
        select("e3");
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        click(empty());
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy[0][0].value<std::vector<EventId>>().empty());
        QVERIFY(!view_->current());
    }
    void aDoubleClickActivates()
    {
        QSignalSpy spy(view_.get(), &TimelineView::activated);
        QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, placeOf("e3"));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<EventId>(), sample::eventId("e3"));
    }
    void selectingFromOutsideIsSilentAndBringsIntoSight()
    {
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        drag(empty(), {-5000, 0});
        QVERIFY(!mark("e3"));
        select("e3");
        QVERIFY(mark("e3"));
        QCOMPARE(selected(), std::string("e3"));
        QCOMPARE(spy.count(), 0);
    }
    void theWheelZoomsAboutThePointer()
    {
        const QPoint pointer(700, 300);
        const TimeScale before = view_->timeScale();
        turn(pointer, {0, 120});
        const TimeScale after = view_->timeScale();
        QVERIFY(after.pixelsPerDay() > before.pixelsPerDay() * 1.1);
        QVERIFY(qAbs(after.momentAt(700).days - before.momentAt(700).days) < 1e-9);
        turn(pointer, {0, -120});
        QVERIFY(qAbs(view_->timeScale().pixelsPerDay() - before.pixelsPerDay()) < 1e-9);
    }
    void shiftOrSidewaysWheelPans()
    {
        const TimeScale before = view_->timeScale();
        turn({700, 300}, {0, -120}, Qt::ShiftModifier);
        QCOMPARE(view_->timeScale().pixelsPerDay(), before.pixelsPerDay());
        QVERIFY(view_->timeScale().first() > before.first());
        turn({700, 300}, {120, 0});
        QVERIFY(qAbs(view_->timeScale().first().days - before.first().days) < 1e-9);
    }
    void twoFingersPinchAndScroll()
    {
        const TimeScale before = view_->timeScale();
        const QPointF at(700, 300);
        QNativeGestureEvent pinch(
            Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, at, 0.5, {});
        QApplication::sendEvent(view_.get(), &pinch);
        QCOMPARE(view_->timeScale().pixelsPerDay(), before.pixelsPerDay() * 1.5);
        QVERIFY(qAbs(view_->timeScale().momentAt(700).days - before.momentAt(700).days) < 1e-9);
        const TimeScale pinched = view_->timeScale();
        QNativeGestureEvent scroll(
            Qt::PanNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, at, 0, {-30, 0});
        QApplication::sendEvent(view_.get(), &scroll);
        QCOMPARE(view_->timeScale(), pinched.panned(-30));
    }
    void twoFingersOnATouchpadScrollExactlyAndZoomAtOnce()
    {
        const QPointingDevice touchpad("touchpad", 7, QInputDevice::DeviceType::TouchPad,
            QPointingDevice::PointerType::Finger, QInputDevice::Capability::PixelScroll, 2, 0);
        const auto scroll = [&](QPoint pixels, QPoint angle) {
            const QPoint at(700, 300);
            QWheelEvent wheel(at, view_->mapToGlobal(at), pixels, angle, Qt::NoButton, {}, Qt::ScrollUpdate, false,
                Qt::MouseEventNotSynthesized, &touchpad);
            QApplication::sendEvent(view_.get(), &wheel);
        };
        view_->setGlideTime(10000);
        const TimeScale before = view_->timeScale();
        scroll({-37, 2}, {-74, 4});
        QCOMPARE(view_->timeScale(), before.panned(-37));
        scroll({0, 10}, {0, 20});
        QVERIFY(view_->timeScale().pixelsPerDay() > before.pixelsPerDay());
    }
    void draggingPansAndSelectsNothing()
    {
        const TimeScale before = view_->timeScale();
        drag(placeOf("e3"), {200, 15});
        QVERIFY(qAbs(view_->timeScale().xOf(onDay("2015-11-24")) - before.xOf(onDay("2015-11-24")) - 200) < 1e-6);
        QVERIFY(!view_->current());
    }
    void arrowsWalkThroughTime()
    {
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        press(Qt::Key_Right);
        std::vector<std::string> walked{selected()};
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_Right);
            walked.push_back(selected());
        }
        QCOMPARE(walked,
            (std::vector<std::string>{
                "e11", "e2", "e1", "e5", "e7", "e8", "e9", "e10", "e12", "e3", "e4", "e6", "e6"}));
        press(Qt::Key_Left);
        QCOMPARE(selected(), std::string("e4"));
        QCOMPARE(spy.count(), 13); // the last step led nowhere
    }
    void upAndDownGoFromLaneToLane()
    {
        select("e3");
        press(Qt::Key_Up);
        QCOMPARE(selected(), std::string("e1"));
        press(Qt::Key_Up);
        QCOMPARE(selected(), std::string("e1"));
        select("e4");
        press(Qt::Key_Down);
        QVERIFY(selected() == "e9" || selected() == "e10");
    }
    void homeEndReturnAndEscape()
    {
        QSignalSpy activated(view_.get(), &TimelineView::activated);
        press(Qt::Key_End);
        QCOMPARE(selected(), std::string("e6"));
        press(Qt::Key_Home);
        QCOMPARE(selected(), std::string("e11"));
        press(Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        press(Qt::Key_Escape);
        QVERIFY(!view_->current());
    }
    void keysZoomAndFit()
    {
        const TimeScale fitted = view_->timeScale();
        press(Qt::Key_Plus);
        QVERIFY(view_->timeScale().pixelsPerDay() > fitted.pixelsPerDay());
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        QVERIFY(view_->timeScale().pixelsPerDay() < fitted.pixelsPerDay());
        press(Qt::Key_0);
        QCOMPARE(view_->timeScale(), fitted);
        press(Qt::Key_PageDown);
        QVERIFY(view_->timeScale().first() > fitted.first());
        press(Qt::Key_F);
        QCOMPARE(view_->timeScale(), fitted);
    }
    void newEventsKeepSelectionAndView()
    {
        turn({700, 300}, {0, 240});
        select("e3");
        const TimeScale before = view_->timeScale();
        std::vector<Event> events = sample::events();
        events.erase(events.begin());
        sample::show(*view_, events);
        QCOMPARE(selected(), std::string("e3"));
        QCOMPARE(view_->timeScale(), before);
        for (Event &event : events)
            event.date->resolution.period = singleDay(onDay("1999-01-01"));
        sample::show(*view_, events);
        QVERIFY(view_->timeScale().dayAt(view_->timeScale().left()) < onDay("1999-01-01"));
        QVERIFY(view_->timeScale().last() > beginOf(onDay("1999-01-01")));
        events.clear();
        sample::show(*view_, events);
        QVERIFY(!view_->current());
    }
    void theReaderOfTheScreenHearsTheSelection()
    {
        QVERIFY(!view_->accessibleName().isEmpty());
        select("e4");
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view_.get());
        QCOMPARE(accessible->text(QAccessible::Description),
            QString("Besuch: Hollande bei Putin, Moskau. Do 26. November 2015 · geplant · vom Artikel bestätigt."));
    }
    void isLightAndDarkAsThePaletteSays()
    {
        const auto paper = [&] { return view_->grab().toImage().pixelColor(3, 3).lightnessF(); };
        QPalette palette = view_->palette();
        palette.setColor(QPalette::Base, Qt::white);
        view_->setPalette(palette);
        QVERIFY(paper() > 0.9);
        palette.setColor(QPalette::Base, QColor(30, 30, 30));
        view_->setPalette(palette);
        QVERIFY(paper() < 0.2);
    }
    void selectionAndFocusAreSeen()
    {
        const QImage focused = view_->grab().toImage();
        view_->clearFocus();
        const QImage plain = view_->grab().toImage();
        QVERIFY(plain != focused);
        select("e3");
        const QImage chosen = view_->grab().toImage();
        QVERIFY(plain != chosen);
        view_->setFocus();
        QVERIFY(view_->grab().toImage() != chosen);
    }
    void anEmptyTimelineSaysWhatToDo()
    {
        view_->setEmptyText("Ziehen Sie Artikel hierher.");
        sample::show(*view_, {});
        const QImage hint = view_->grab().toImage();
        view_->setEmptyText({});
        QVERIFY(view_->grab().toImage() != hint);
        press(Qt::Key_Right);
        click(QPoint(300, 200));
        turn({300, 200}, {0, 120});
        QVERIFY(!view_->current());
    }
    void theLegendExplainsWhatIsInSight()
    {
        const auto explained = [this](const std::string &sign) {
            const auto &legend = view_->scene().legend;
            return std::any_of(
                legend.begin(), legend.end(), [&](const SceneLegend &each) { return each.text.text == sign; });
        };
        QVERIFY(explained("abgesagt") && explained("geplant"));
        view_->goTo(singleDay(onDay("2015-11-24")));
        QVERIFY(!explained("abgesagt") && explained("geplant"));
    }
    void smallestSizeCutsNothing()
    {
        view_->resize(view_->minimumSizeHint());
        const Scene &scene = view_->scene();
        for (const SceneText &text : scene.footer)
            QVERIFY(text.baseline.y < scene.height);
        for (const SceneLane &lane : scene.lanes)
            QVERIFY(lane.box.bottom() < scene.height - 60);
    }
};

QTEST_MAIN(TimelineViewTest)
#include "timeline_view_test.moc"
