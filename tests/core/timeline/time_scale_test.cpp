// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/time_scale.h"

#include <QTest>

using namespace zeitstrahl;

static Day onDay(const char *iso)
{
    return *dayFromIso(iso);
}

class TimeScaleTest : public QObject {
    Q_OBJECT
private slots:
    void daysAreWhereTheyBegin()
    {
        const TimeScale scale(150, 1250, beginOf(onDay("2015-11-12")), 55);
        QCOMPARE(scale.xOf(onDay("2015-11-12")), 150.0);
        QCOMPARE(scale.xOf(onDay("2015-11-14")), 260.0);
        QCOMPARE(scale.middleOf(onDay("2015-11-14")), 287.5);
        QCOMPARE(scale.dayAt(259.9), onDay("2015-11-13"));
        QCOMPARE(scale.dayAt(260), onDay("2015-11-14"));
        QCOMPARE(scale.dayAt(149.9), onDay("2015-11-11"));
    }
    void everyDayComesBack()
    {
        for (const double pixelsPerDay : {0.01, 1.0, 33.3, 2400.0}) {
            const TimeScale scale(150, 1250, beginOf(onDay("1912-06-01")), pixelsPerDay);
            for (Day day = onDay("1912-05-01"); day < onDay("1912-08-01"); day += date::days(1))
                QCOMPARE(scale.dayAt(scale.middleOf(day)), day);
        }
    }
    void theYearsBeforeChristToo()
    {
        const TimeScale scale(0, 1000, beginOf(onDay("-0044-03-15")), 10);
        QCOMPARE(scale.dayAt(5), onDay("-0044-03-15"));
    }
    void zoomHoldsThePoint()
    {
        const TimeScale scale(150, 1250, beginOf(onDay("2015-11-12")), 55);
        const Moment held = scale.momentAt(700);
        const TimeScale near = scale.zoomed(1.7, 700);
        QVERIFY(qAbs(near.momentAt(700).days - held.days) < 1e-9);
        QCOMPARE(near.pixelsPerDay(), 55 * 1.7);
    }
    void zoomHoldsThePointAtItsLimit()
    {
        TimeScale scale(150, 1250, beginOf(onDay("2015-11-12")), 55);
        const Moment held = scale.momentAt(700);
        for (int i = 0; i < 100; ++i)
            scale = scale.zoomed(2, 700);
        QVERIFY(qAbs(scale.momentAt(700).days - held.days) < 1e-6);
        QCOMPARE(scale.pixelsPerDay(), 2400.0);
    }
    void theWayOfAZoomHoldsItsPoint()
    {
        const TimeScale here(150, 1250, beginOf(onDay("2015-11-12")), 55);
        const TimeScale there = here.zoomed(9, 700);
        QCOMPARE(here.towards(there, 0), here);
        const TimeScale half = here.towards(there, 0.5);
        QVERIFY(qAbs(half.pixelsPerDay() - 55 * 3) < 1e-9);
        QVERIFY(qAbs(half.momentAt(700).days - here.momentAt(700).days) < 1e-9);
        QVERIFY(qAbs(here.towards(there, 1).first().days - there.first().days) < 1e-9);
    }
    void theWayOfAPanIsEven()
    {
        const TimeScale here(150, 1250, beginOf(onDay("2015-11-12")), 55);
        const TimeScale half = here.towards(here.panned(-110), 0.5);
        QCOMPARE(half.pixelsPerDay(), 55.0);
        QVERIFY(qAbs(half.first().days - here.first().days - 1) < 1e-9);
    }
    void zoomAndPanStayWithinTheHorizon()
    {
        TimeScale scale(150, 1250, beginOf(onDay("2015-11-12")), 55);
        for (int i = 0; i < 200; ++i)
            scale = scale.zoomed(0.5, 300).panned(-1e9);
        QVERIFY(date::year_month_day(scale.dayAt(1250)).year() <= date::year(21971));
        QVERIFY(date::year_month_day(scale.dayAt(150)).year() >= date::year(-18032));
    }
    void panMovesThePicture()
    {
        const TimeScale scale(150, 1250, beginOf(onDay("2015-11-12")), 55);
        QCOMPARE(scale.panned(110).xOf(onDay("2015-11-12")), 260.0);
    }
    void fittingShowsBothEnds()
    {
        const TimeScale scale = TimeScale::fitting(onDay("2015-11-12"), onDay("2015-12-01"), 150, 1250);
        QCOMPARE(scale.xOf(onDay("2015-11-12")), 150.0);
        QCOMPARE(scale.xOf(onDay("2015-12-02")), 1250.0);
    }
    void showingMovesAsLittleAsNeeded()
    {
        const TimeScale scale(150, 1250, beginOf(onDay("2015-11-12")), 55);
        QCOMPARE(scale.showing(noonOf(onDay("2015-11-20")), 60), scale);
        const TimeScale later = scale.showing(noonOf(onDay("2016-03-01")), 60);
        QVERIFY(qAbs(later.middleOf(onDay("2016-03-01")) - 1190) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TimeScaleTest)
#include "time_scale_test.moc"
