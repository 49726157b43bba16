// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"
#include "ui/overview_strip.h"

#include <QPicture>
#include <QSignalSpy>
#include <QTest>

using namespace zeitstrahl;

/// Drags that are shown offscreen: dates, stretches of time, and the window of the overview.
class TimelineDragTest : public sample::OnTimeline {
    Q_OBJECT

    int pixels(double days) const { return int(std::lround(days * view_->timeScale().pixelsPerDay())); }

    /// Whether a text is drawn. A picture keeps texts in UTF-16, big end first.
    bool writes(const QString &text) const
    {
        QPicture picture;
        view_->render(&picture);
        QByteArray bytes;
        for (const QChar letter : text)
            bytes.append(char(letter.row())).append(char(letter.cell()));
        return QByteArray::fromRawData(picture.data(), picture.size()).contains(bytes);
    }

private slots:
    void init() { open(); }

    void theSelectedEventGoesToAnotherDay_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<QByteArray>("to");
        QTest::addRow("two on") << 2.2 << QByteArray("2015-11-26");
        QTest::addRow("a week back") << -6.8 << QByteArray("2015-11-17");
    }
    void theSelectedEventGoesToAnotherDay()
    {
        QFETCH(double, days);
        QFETCH(QByteArray, to);
        select("e3");
        const TimeScale before = view_->timeScale();
        QSignalSpy spy(view_.get(), &TimelineView::dateDragged);
        drag(placeOf("e3"), {pixels(days), 8});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<EventId>(), sample::eventId("e3"));
        QCOMPARE(spy[0][1].value<Period>(), singleDay(onDay(to.constData())));
        QCOMPARE(view_->timeScale(), before);
    }
    void aSpanKeepsItsLength()
    {
        select("e6");
        QSignalSpy spy(view_.get(), &TimelineView::dateDragged);
        drag(placeOf("e6"), {-pixels(3), 0});
        QCOMPARE(spy.count(), 1);
        const Period to = spy[0][1].value<Period>();
        QCOMPARE(isoText(to.first) + "/" + isoText(to.last), std::string("2015-11-27/2015-12-08"));
    }
    void escapeAndLittleMovesLeaveTheDate()
    {
        select("e3");
        QSignalSpy spy(view_.get(), &TimelineView::dateDragged);
        const QPoint from = placeOf("e3");
        drag(from, {pixels(0.3), 12});
        QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view_.get(), from + QPoint(pixels(4), 0));
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, from + QPoint(pixels(4), 0));
        QCOMPARE(spy.count(), 0);
        QCOMPARE(selected(), "e3");
    }
    void theDayIsSeenWhileItIsDragged()
    {
        select("e3");
        const QPoint from = placeOf("e3");
        const QImage before = view_->grab().toImage();
        QVERIFY(!writes("Fr 27. Nov"));
        QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view_.get(), from + QPoint(pixels(3), 0));
        QVERIFY(view_->grab().toImage() != before);
        QVERIFY(writes("Fr 27. Nov")); // it was a Tuesday
        QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, from);
    }
    void shiftMarksAStretchToZoomTo()
    {
        const TimeScale before = view_->timeScale();
        const QPoint from(int(before.xOf(onDay("2015-11-18"))), 500), by(pixels(5), 20);
        drag(from, by, Qt::ShiftModifier);
        const TimeScale after = view_->timeScale();
        QVERIFY(qAbs(after.first().days - beginOf(onDay("2015-11-18")).days) < 0.1);
        QVERIFY(qAbs(after.last().days - beginOf(onDay("2015-11-23")).days) < 0.1);
    }
    void backAndForwardThroughViews()
    {
        const TimeScale fitted = view_->timeScale();
        QVERIFY(!view_->canGoBack());
        view_->zoomIn();
        const TimeScale zoomed = view_->timeScale();
        view_->back();
        QCOMPARE(view_->timeScale(), fitted);
        QTest::mouseClick(view_.get(), Qt::ForwardButton, {}, QPoint(600, 300));
        QCOMPARE(view_->timeScale(), zoomed);
        QTest::mouseClick(view_.get(), Qt::BackButton, {}, QPoint(600, 300));
        QCOMPARE(view_->timeScale(), fitted);
    }
    void theOverviewsWindowMovesAndZooms()
    {
        sample::show(*view_, randomEvents(2000, 20, 3));
        OverviewStrip strip(*view_);
        strip.resize(1280, 56);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        view_->showTime(TimeScale::fitting(onDay("2014-01-01"), onDay("2016-12-31"), 0, 1000)
                            .between(view_->scene().plot.x, view_->scene().plot.right()));
        const QRectF before = strip.window();
        const TimeScale was = view_->timeScale();
        sample::drag(strip, before.center().toPoint(), {100, 0});
        QVERIFY(qAbs(strip.window().left() - before.left() - 100) < 2);
        QVERIFY(qAbs(view_->timeScale().pixelsPerDay() - was.pixelsPerDay()) < 1e-9);
        sample::drag(strip, QPoint(int(std::lround(strip.window().right())), 20), {60, 0});
        QVERIFY(qAbs(strip.window().width() - before.width() - 60) < 2);
        QVERIFY(qAbs(strip.window().left() - before.left() - 100) < 2);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(300, 20));
        QVERIFY(qAbs(strip.window().center().x() - 300) < 2);
        QTest::mouseDClick(&strip, Qt::LeftButton, {}, QPoint(300, 20));
        QVERIFY(strip.window().width() > 900);
    }
    void theOverviewIsDimWhereNothingMatchesTheFilter()
    {
        OverviewStrip strip(*view_);
        strip.resize(1280, 56);
        const auto ink = [&] { // how dark all bars are together
            const QImage image = strip.grab().toImage();
            int sum = 0;
            for (int y = 8; y < 34; ++y)
                for (int x = 0; x < image.width(); ++x)
                    sum += 255 - qGray(image.pixel(x, y));
            return sum;
        };
        const int all = ink();
        view_->setFilter({.text = "obama"});
        const int some = ink();
        view_->setFilter({.text = "nobody at all"});
        QVERIFY(all > some && some > ink());
    }
    void theOverviewShowsWhereEventsAre()
    {
        OverviewStrip strip(*view_);
        strip.resize(1280, 56);
        const QImage some = strip.grab().toImage();
        sample::show(*view_, randomEvents(2000, 20, 3));
        QVERIFY(strip.grab().toImage() != some);
        sample::show(*view_, {});
        const QImage none = strip.grab().toImage();
        QCOMPARE(none.pixelColor(640, 28), colour(view_->style().of(Role::Paper)));
    }
};

QTEST_MAIN(TimelineDragTest)
#include "timeline_drag_test.moc"
