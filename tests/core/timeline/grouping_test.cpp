// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"
#include "core/timeline/lanes.h"
#include "tests/core/timeline/sample_events.h"
#include "tests/core/timeline/scene_text.h"

#include <QTest>

using namespace zeitstrahl;
using enum MeetingKind;
using enum MeetingStatus;

/// Lanes by other things than kind: which there are, in which order, and what stands in them.
class GroupingTest : public QObject {
    Q_OBJECT

    static Event talk(
        std::vector<std::string> people, const char *place, const char *day, MeetingStatus status = Held)
    {
        return meeting("", Meeting040, status, std::move(people), place, singleDay(onDay(day)));
    }
    static Outline talks()
    {
        std::vector<Event> events{
            talk({"Angela Merkel", "François Hollande"}, "Berlin", "2015-11-20"),
            talk({"Barack Obama", "Wladimir Putin"}, "Antalya", "2015-11-15"),
            talk({"Angela Merkel", "Wladimir Putin", "François Hollande"}, "Paris", "2015-10-02", Planned),
            talk({"François Hollande", "Angela Merkel"}, "", "2015-11-25"),
            talk({}, "Wien", "2015-11-14"),
        };
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].article = i < 2 ? "first" : "second";
        events[4].article.clear();
        return outlineOf(events);
    }
    static QStringList titles(const Outline &events, const Grouping &grouping, const char *language = "de")
    {
        const Lanes lanes = lanesOf(events, grouping, displayWords(language));
        QStringList titles;
        for (const Lane &lane : lanes.lanes)
            titles << QString::fromStdString(laneTitle(lane, grouping.by, displayWords(language)))
                    + QString(" %1").arg(lane.size());
        return titles;
    }

private slots:
    void standsForEachOfItsKeys_data()
    {
        QTest::addColumn<GroupBy>("by");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("kind") << GroupBy::Kind << QStringList{"Treffen 5"};
        QTest::newRow("status") << GroupBy::Status << QStringList{"geplant 1", "stattgefunden 4"};
        QTest::newRow("person") << GroupBy::Person
                                << QStringList{"Angela Merkel 3", "François Hollande 3", "Wladimir Putin 2",
                                       "Barack Obama 1", "ohne Namen 1"};
        QTest::newRow("country") << GroupBy::Country
                                 << QStringList{
                                        "Deutschland 3", "Frankreich 3", "Russland 2", "Österreich 1", "USA 1"};
        QTest::newRow("place") << GroupBy::Place
                               << QStringList{"Antalya 1", "Berlin 1", "Paris 1", "Wien 1", "ohne Ort 1"};
        QTest::newRow("article") << GroupBy::Article
                                 << QStringList{"Hollande sucht Verbündete 2", "Hollande sucht Verbündete 2",
                                        "ohne Artikel 1"};
    }
    void standsForEachOfItsKeys()
    {
        QFETCH(GroupBy, by);
        QFETCH(QStringList, titles);
        QCOMPARE(GroupingTest::titles(talks(), {by}), titles);
    }
    void countriesAreNamedInTheLanguage()
    {
        QCOMPARE(titles(talks(), {GroupBy::Country, LaneOrder::Name}, "en"),
            (QStringList{"Austria 1", "France 3", "Germany 3", "Russia 2", "United States 1"}));
    }
    void canBeSorted_data()
    {
        QTest::addColumn<LaneOrder>("order");
        QTest::addColumn<QString>("first");
        QTest::newRow("usual") << LaneOrder::Usual << "Angela Merkel 3";
        QTest::newRow("count") << LaneOrder::Count << "Angela Merkel 3";
        QTest::newRow("name") << LaneOrder::Name << "Angela Merkel 3 Barack Obama 1 François Hollande 3";
        QTest::newRow("first") << LaneOrder::First << "Angela Merkel 3 François Hollande 3 Wladimir Putin 2";
    }
    void canBeSorted()
    {
        QFETCH(LaneOrder, order);
        QFETCH(QString, first);
        const QStringList all = titles(talks(), {GroupBy::Person, order});
        QVERIFY2(all.join(' ').startsWith(first), qPrintable(all.join(' ')));
        QCOMPARE(all.last(), QString("ohne Namen 1"));
    }
    void kindsCanBeSortedToo()
    {
        const Outline events = outlineOf(sampleEvents());
        QCOMPARE(titles(events, {GroupBy::Kind}).first(), QString("Telefonate 1"));
        QCOMPARE(titles(events, {GroupBy::Kind, LaneOrder::Count}).last(), QString("Telefonate 1"));
        QCOMPARE(titles(events, {GroupBy::Kind, LaneOrder::Name}).first(), QString("Besuche 4"));
        QCOMPARE(titles(events, {GroupBy::Kind, LaneOrder::First}).first(), QString("Verhandlungen 2"));
    }
    void pinnedLanesStandAbove()
    {
        const LaneKey pair = togetherKey("François Hollande", "Angela Merkel");
        QCOMPARE(pair, togetherKey("Angela Merkel", "François Hollande"));
        const Grouping grouping{GroupBy::Person, LaneOrder::Usual, {{"Barack Obama"}, pair, {"nobody"}}, {}};
        QCOMPARE(titles(talks(), grouping).mid(0, 3),
            (QStringList{"Barack Obama 1", "Angela Merkel – François Hollande 3", "Angela Merkel 3"}));
        const Outline events = talks();
        QCOMPARE(lanesOf(events, grouping, displayWords("de")).pinned(), std::size_t(2));
    }
    void theyCanBeArrangedAnewWithoutSortingEvents()
    {
        const Outline events = talks();
        Lanes lanes = lanesOf(events, {GroupBy::Person}, displayWords("de"));
        Grouping other{GroupBy::Person, LaneOrder::Name, {}, {{"Wladimir Putin"}}};
        arrange(lanes, other, displayWords("de"));
        QCOMPARE(lanes.lanes[1].name, std::string("Barack Obama"));
        QVERIFY(lanes.find({"Wladimir Putin"})->collapsed);
        QVERIFY(!lanes.find({"Barack Obama"})->collapsed);
    }
    void whoMeetsOften()
    {
        const std::vector<FrequentPair> pairs = oftenTogether(talks(), 5);
        QCOMPARE(pairs.size(), std::size_t(1)); // once is not often
        QCOMPARE(pairs[0].events, std::size_t(3));
        QCOMPARE(togetherKey(pairs[0].one, pairs[0].other), togetherKey("Angela Merkel", "François Hollande"));
        QVERIFY(oftenTogether(talks(), 0).empty());
    }
    void codesAreReadBack()
    {
        for (std::size_t i = 0; i < groupByCount; ++i)
            QCOMPARE(groupBy(code(GroupBy(i))), std::optional(GroupBy(i)));
        for (const LaneOrder order : {LaneOrder::Usual, LaneOrder::Count, LaneOrder::Name, LaneOrder::First})
            QCOMPARE(laneOrder(code(order)), std::optional(order));
        QVERIFY(!groupBy("Kind") && !laneOrder(""));
    }
    void moreLanesThanAnybodyReadsBecomeOne()
    {
        std::vector<Event> events;
        for (std::size_t i = 0; i < mostLanes + 500; ++i)
            for (std::size_t n = 0; n < 1 + (i < 3); ++n)
                events.push_back(talk({"P" + std::to_string(i)}, "", "2015-11-20"));
        const Grouping grouping{GroupBy::Person, LaneOrder::Usual, {{"P1499"}}, {}};
        const Outline outline = outlineOf(events);
        const Lanes lanes = lanesOf(outline, grouping, displayWords("de"));
        QCOMPARE(lanes.lanes.size(), mostLanes + 1);
        QCOMPARE(lanes.lanes.front().key.text, std::string("P1499"));
        QCOMPARE(lanes.lanes[1].size(), std::size_t(2));
        QCOMPARE(lanes.lanes.back().size(), std::size_t(500));
        QCOMPARE(laneTitle(lanes.lanes.back(), lanes.by, displayWords("de")), std::string("alle übrigen"));
    }
    void eachLaneHasTheSameMark()
    {
        SceneOptions options;
        options.words = &displayWords("de");
        const Outline events = talks();
        const Scene scene =
            makeScene(events, lanesOf(events, {GroupBy::Person}, *options.words), options, builtInTextWidth);
        QCOMPARE(marksOf(scene, 2).size(), std::size_t(3));
        std::set<std::string> ids;
        for (const SceneLane &lane : scene.lanes)
            for (const SceneMark &mark : lane.marks)
                QVERIFY(ids.insert(mark.id + std::to_string(mark.event)).second);
    }
    void aCollapsedLaneIsAThinStrip()
    {
        SceneOptions options;
        options.words = &displayWords("de");
        const Outline events = talks();
        const Grouping grouping{GroupBy::Person, LaneOrder::Usual, {}, {{"Angela Merkel"}}};
        const Scene scene = makeScene(events, lanesOf(events, grouping, *options.words), options, builtInTextWidth);
        const SceneLane &lane = scene.lanes.front();
        QVERIFY(lane.collapsed && lane.marks.empty() && lane.folds.empty());
        QCOMPARE(lane.density.size(), std::size_t(3));
        QVERIFY(lane.box.height < 30);
    }
    void lanesBeyondTheEdgeAreCounted()
    {
        std::vector<Event> all;
        for (int i = 0; i < 300; ++i)
            all.push_back(talk({"P" + std::to_string(i)}, "", "2015-11-20"));
        const Outline events = outlineOf(all);
        SceneOptions options;
        options.words = &displayWords("de");
        options.height = 700;
        const Lanes lanes = lanesOf(events, {GroupBy::Person, LaneOrder::Usual, {{"P7"}}, {}}, *options.words);
        const Scene top = makeScene(events, lanes, options, builtInTextWidth);
        QCOMPARE(top.lanesAbove, std::size_t(0));
        QCOMPARE(top.lanes.size() + top.lanesBelow, std::size_t(300));
        options.firstLane = 1000;
        const Scene bottom = makeScene(events, lanes, options, builtInTextWidth);
        QCOMPARE(bottom.lanesBelow, std::size_t(0));
        QCOMPARE(bottom.lanes.size(), top.lanes.size());
        QCOMPARE(bottom.lanes.front().key.text, std::string("P7"));
        QVERIFY(sentencesOf(top).find("weitere Zeilen") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(GroupingTest)
#include "grouping_test.moc"
