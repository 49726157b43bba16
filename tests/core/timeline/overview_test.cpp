// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/filter.h"
#include "core/timeline/overview.h"
#include "tests/core/timeline/sample_events.h"

#include <QTest>

#include <numeric>

using namespace zeitstrahl;

class OverviewTest : public QObject {
    Q_OBJECT
private slots:
    void everyEventIsCountedOnce()
    {
        const Outline events = outlineOf(randomEvents(5000, 12, 2));
        const Lanes lanes = lanesOf(events);
        const TimeScale scale = overviewScale(lanes, 150, 1150, onDay("2015-11-17"));
        for (const double column : {1.0, 3.0, 7.7, 2000.0}) {
            const auto counts = histogram(lanes, scale, column);
            QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::size_t(0)), std::size_t(5000));
        }
    }
    void anEventStandsInItsColumn()
    {
        const Outline events = outlineOf(std::vector{
            meeting("a", MeetingKind::Conference, MeetingStatus::Held, {}, "", singleDay(onDay("2015-11-24")))});
        const TimeScale scale(100, 200, beginOf(onDay("2015-11-20")), 10);
        const auto counts = histogram(lanesOf(events), scale, 10);
        QCOMPARE(counts, (std::vector<std::size_t>{0, 0, 0, 0, 1, 0, 0, 0, 0, 0}));
    }
    void whatMatchesTheFilterIsCountedApart()
    {
        const Outline events = outlineOf(randomEvents(5000, 12, 2));
        const Lanes lanes = lanesOf(events);
        const TimeScale scale = overviewScale(lanes, 150, 1150, onDay("2015-11-17"));
        const Matches planned(events, lanes, {.statuses = {MeetingStatus::Planned}});
        const auto all = histogram(lanes, scale, 3), matching = histogram(lanes, scale, 3, &planned);
        QCOMPARE(std::accumulate(matching.begin(), matching.end(), std::size_t(0)), planned.count());
        QVERIFY(planned.count() > 0 && planned.count() < 5000);
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY(matching[i] <= all[i]);
    }
    void theWholeExtentIsInSight()
    {
        const Outline events = outlineOf(sampleEvents());
        const Lanes lanes = lanesOf(events);
        const TimeScale scale = overviewScale(lanes, 0, 1000, onDay("2000-01-01"));
        QVERIFY(scale.xOf(lanes.extent->first) > 0);
        QVERIFY(scale.xOf(lanes.extent->second + date::days(1)) < 1000);
        const Day today = onDay("2015-11-17");
        QVERIFY(overviewScale({}, 0, 1000, today).dayAt(500) == today);
    }
};

QTEST_APPLESS_MAIN(OverviewTest)
#include "overview_test.moc"
