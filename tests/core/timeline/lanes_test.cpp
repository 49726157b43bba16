// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/lanes.h"
#include "tests/core/timeline/sample_events.h"

#include <QTest>

using namespace zeitstrahl;

class LanesTest : public QObject {
    Q_OBJECT
private slots:
    void standInTheirOrder()
    {
        const Outline events = outlineOf(sampleEvents());
        const Lanes lanes = lanesOf(events);
        std::vector<LaneKind> kinds;
        for (const Lane &lane : lanes.lanes)
            kinds.push_back(*lane.kind);
        QCOMPARE(kinds,
            (std::vector{
                LaneKind::Phone, LaneKind::Visits, LaneKind::Meetings, LaneKind::Negotiations, LaneKind::Summits}));
        QCOMPARE(lanes.events, std::size_t(12));
        QCOMPARE(lanes.articles, std::size_t(1));
        QCOMPARE(lanes.published, (std::vector{onDay("2015-11-17")}));
        QCOMPARE(lanes.extent->first, onDay("2015-11-14"));
        QCOMPARE(lanes.extent->second, onDay("2015-12-11"));
    }
    void eventsWithoutADateAreLeftOut()
    {
        std::vector<Event> events = sampleEvents();
        for (Event &event : events)
            event.date.reset();
        const Outline outline = outlineOf(events);
        const Lanes lanes = lanesOf(outline);
        QVERIFY(lanes.lanes.empty());
        QVERIFY(!lanes.extent);
    }
    void areSortedByFirstDay()
    {
        const Outline events = outlineOf(randomEvents(3000, 2, 1));
        for (const Lane &lane : lanesOf(events).lanes)
            for (std::size_t entry = 1; entry < lane.size(); ++entry)
                QVERIFY(lane.first(entry - 1) <= lane.first(entry));
    }
    void findWhatLastsAsLookingAtEachWould()
    {
        const Outline events = outlineOf(randomEvents(3000, 2, 2));
        for (const Lane &lane : lanesOf(events).lanes)
            for (int day = 0; day < 800; day += 37)
                for (std::size_t from = 0; from < lane.size(); from += 61) {
                    const Day wanted = onDay("2010-01-01") + date::days(day);
                    std::size_t slow = from;
                    while (slow < lane.size() && lane.last(slow) < wanted)
                        ++slow;
                    QCOMPARE(lane.lasting(from, wanted), slow);
                }
    }
};

QTEST_APPLESS_MAIN(LanesTest)
#include "lanes_test.moc"
