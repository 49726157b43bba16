// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"
#include "core/timeline/filter.h"
#include "tests/core/timeline/sample_events.h"
#include "tests/core/timeline/scene_text.h"

#include <QTest>

#include <numeric>

using namespace zeitstrahl;
using enum MeetingStatus;

class FilterTest : public QObject {
    Q_OBJECT
    const Outline events_ = outlineOf(sampleEvents());
    const Lanes lanes_ = lanesOf(events_);

private slots:
    void countsWhatMatches_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing asked") << Filter{} << 12;
        QTest::newRow("a kind") << Filter{.kinds = {LaneKind::Visits}} << 4;
        QTest::newRow("two kinds") << Filter{.kinds = {LaneKind::Visits, LaneKind::Phone}} << 5;
        QTest::newRow("a status") << Filter{.statuses = {Planned}} << 5;
        QTest::newRow("kind and status") << Filter{.kinds = {LaneKind::Visits}, .statuses = {Planned}} << 2;
        QTest::newRow("a person") << Filter{.people = {"Obama"}} << 2;
        QTest::newRow("one of two people") << Filter{.people = {"Obama", "Lawrow"}} << 4;
        QTest::newRow("a name's beginning") << Filter{.people = {"oba"}} << 2;
        QTest::newRow("not a name's middle") << Filter{.people = {"bama"}} << 0;
        QTest::newRow("nobody") << Filter{.people = {"Niemand"}} << 0;
        QTest::newRow("text in a place") << Filter{.text = "moskau"} << 1;
        QTest::newRow("each word somewhere") << Filter{.text = " WIEN lawr "} << 2;
        QTest::newRow("text in the title, without its accents") << Filter{.text = "verbundete"} << 12;
        QTest::newRow("text that is nowhere") << Filter{.text = "wien moskau"} << 0;
    }
    void countsWhatMatches()
    {
        QFETCH(Filter, filter);
        QFETCH(int, count);
        QCOMPARE(Matches(events_, lanes_, filter).count(), std::size_t(count));
        QCOMPARE(filter.empty(), count == 12 && filter.text.empty());
    }
    void knowsWhatToReview()
    {
        OutlinedEvent event;
        event.dated = true;
        event.dateSource = DateSource::Clause;
        event.percent = 95;
        QVERIFY(!toReview(event));
        event.check = Check::Conflict;
        QVERIFY(toReview(event));
        event.correctedByHand = true;
        QVERIFY(!toReview(event));
        event.percent = 60;
        QVERIFY(toReview(event));
        event = OutlinedEvent();
        event.percent = 95;
        QVERIFY(toReview(event)); // the day is not stated
        event.confirmed = true;
        QVERIFY(!toReview(event));
    }
    void countsARangeAsLookingAtEachWould()
    {
        const Outline events = outlineOf(randomEvents(3000, 3, 11));
        const Lanes lanes = lanesOf(events, {GroupBy::Person}, displayWords("de"));
        const Matches matches(events, lanes, {.kinds = {LaneKind::Visits}, .people = {"Merkel", "EU"}});
        for (std::size_t lane = 0; lane < lanes.lanes.size(); ++lane)
            for (std::size_t begin = 0; begin < lanes.lanes[lane].size(); begin += 97)
                for (std::size_t end = begin; end <= lanes.lanes[lane].size(); end += 64) {
                    std::size_t slow = 0;
                    for (std::size_t i = begin; i < end; ++i)
                        slow += matches[lanes.lanes[lane].events[i]];
                    QCOMPARE(matches.count(lanes, lane, begin, end), slow);
                }
    }
    void whatDoesNotMatchIsDimmedAndStays()
    {
        const Outline events = outlineOf(randomEvents(2000, 3, 12));
        const Lanes lanes = lanesOf(events);
        const Matches matches(events, lanes, {.statuses = {Planned}});
        SceneOptions options;
        options.words = &displayWords("de");
        options.height = 700;
        const Scene before = makeScene(events, lanes, options, builtInTextWidth);
        options.matches = &matches;
        const Scene after = makeScene(events, lanes, options, builtInTextWidth);
        std::size_t dimmed = 0;
        for (std::size_t i = 0; i < before.lanes.size(); ++i) {
            QCOMPARE(before.lanes[i].marks.size(), after.lanes[i].marks.size());
            for (std::size_t j = 0; j < before.lanes[i].marks.size(); ++j) {
                const SceneMark &mark = after.lanes[i].marks[j];
                QCOMPARE(mark.box.x, before.lanes[i].marks[j].box.x);
                QCOMPARE(mark.box.y, before.lanes[i].marks[j].box.y);
                QCOMPARE(mark.dimmed, mark.status != Planned);
            }
            for (const SceneFold &fold : after.lanes[i].folds) {
                std::size_t planned = 0;
                for (const std::uint32_t event : foldedEvents(lanes, fold))
                    planned += events.events[event].status == Planned;
                QCOMPARE(fold.matching, planned);
                QCOMPARE(fold.dimmed, planned == 0);
                dimmed += fold.dimmed;
            }
            const auto ink = [](const std::vector<Box> &bars) {
                return std::accumulate(bars.begin(), bars.end(), 0.0,
                    [](double sum, const Box &bar) { return sum + bar.width * bar.height; });
            };
            QCOMPARE(ink(after.lanes[i].dimDensity), ink(before.lanes[i].density));
            QVERIFY(ink(after.lanes[i].density) <= ink(before.lanes[i].density));
        }
        QVERIFY(dimmed > 0);
        QVERIFY(sentencesOf(after).find("passen zum Filter") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(FilterTest)
#include "filter_test.moc"
