// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"
#include "core/timeline/filter.h"
#include "core/timeline/lanes.h"
#include "tests/core/timeline/sample_events.h"
#include "tests/core/timeline/scene_text.h"

#include <QTest>

#include <chrono>
#include <set>

using namespace zeitstrahl;

/// What holds for every picture, however many events and whatever the zoom.
class ScenePropertiesTest : public QObject {
    Q_OBJECT
private slots:
    void nothingOverlapsAndNothingIsCut_data();
    void nothingOverlapsAndNothingIsCut();
    void nothingOverlapsInAnyGrouping_data();
    void nothingOverlapsInAnyGrouping();
    void everyEventIsThereOnce_data();
    void everyEventIsThereOnce();
    void foldsStayWhileThePictureMoves();
    void twoLinesOfTextWhereThereIsRoom();
    void lanesThatNeedTheSameLookTheSame();
    void costFollowsPixels();
};

namespace {

/// Something that covers the paper: which event it belongs to, or none.
struct Ink {
    Box box;
    std::string what;
    std::ptrdiff_t owner;
};

std::vector<Ink> inkIn(const Scene &scene)
{
    std::vector<Ink> ink;
    const auto addText = [&](const SceneText &text, std::ptrdiff_t owner = -1) {
        if (!text.text.empty())
            ink.push_back({inkOf(text), text.text, owner});
    };
    for (const auto *texts : {&scene.heading, &scene.axisLabels, &scene.footer})
        for (const SceneText &text : *texts)
            addText(text);
    for (const SceneLegend &entry : scene.legend)
        addText(entry.text);
    for (const SceneLane &lane : scene.lanes) {
        addText(lane.title);
        for (const SceneFold &fold : lane.folds)
            ink.push_back({fold.box, "fold " + fold.count.text, -1});
        for (const SceneMark &mark : lane.marks) {
            const std::ptrdiff_t owner = std::ptrdiff_t(mark.event);
            ink.push_back({mark.box, "mark " + mark.id, owner});
            for (const SceneText &label : mark.labels)
                addText(label, owner);
        }
    }
    return ink;
}

SceneOptions optionsFor(double pixelsPerDay, double height, const char *language)
{
    SceneOptions options;
    options.words = &displayWords(language);
    options.scale = TimeScale(0, 1000, beginOf(onDay("2012-02-20")), pixelsPerDay);
    options.descriptions = false;
    if (height > 0)
        options.height = height;
    return options;
}

bool wider(const Box &outer, const Box &inner)
{
    constexpr double rounding = 0.01;
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding
        && inner.right() <= outer.right() + rounding && inner.bottom() <= outer.bottom() + rounding;
}

/// What overlaps or is cut; empty if nothing is.
std::string mistakeIn(const Scene &scene)
{
    const std::vector<Ink> ink = inkIn(scene);
    const Box paper{0, 0, scene.width, scene.height};
    for (std::size_t i = 0; i < ink.size(); ++i) {
        if (!wider(paper, ink[i].box))
            return "cut: " + ink[i].what;
        for (std::size_t j = 0; j < i; ++j)
            if (ink[i].box.overlaps(ink[j].box))
                return ink[i].what + " on " + ink[j].what;
    }
    for (const SceneLane &lane : scene.lanes)
        for (const Box &bar : lane.density)
            if (!wider(lane.box, bar) || bar.x < scene.plot.x - 0.01)
                return "density outside of " + lane.title.text;
    return {};
}

} // namespace

void ScenePropertiesTest::nothingOverlapsAndNothingIsCut_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("years");
    QTest::addRow("5 events") << 5 << 1;
    QTest::addRow("500 events") << 500 << 4;
    QTest::addRow("50000 events") << 50000 << 10;
}

void ScenePropertiesTest::nothingOverlapsAndNothingIsCut()
{
    QFETCH(int, count);
    QFETCH(int, years);
    const std::vector<Event> events = randomEvents(std::size_t(count), years, 3);
    const Outline outline = outlineOf(events);
    const Lanes lanes = lanesOf(outline);
    for (const double pixelsPerDay : {0.004, 0.05, 0.31, 1.2, 4.0, 7.3, 23.0, 61.0, 300.0, 2400.0})
        for (const double height : {0.0, 420.0, 800.0})
            for (const char *language : {"de", "en"}) {
                const Scene scene =
                    makeScene(outline, lanes, optionsFor(pixelsPerDay, height, language), builtInTextWidth);
                const std::string mistake = mistakeIn(scene);
                QVERIFY2(mistake.empty(),
                    (mistake + " at " + std::to_string(pixelsPerDay) + ", height " + std::to_string(height))
                        .c_str());
            }
}

void ScenePropertiesTest::nothingOverlapsInAnyGrouping_data()
{
    QTest::addColumn<GroupBy>("by");
    QTest::addColumn<int>("count");
    for (std::size_t by = 0; by < groupByCount; ++by)
        for (const int count : {40, 3000})
            QTest::addRow("%d events by %s", count, code(GroupBy(by)).data()) << GroupBy(by) << count;
}

void ScenePropertiesTest::nothingOverlapsInAnyGrouping()
{
    QFETCH(GroupBy, by);
    QFETCH(int, count);
    const Outline outline = outlineOf(randomEvents(std::size_t(count), 3, 17));
    for (const char *language : {"de", "en"}) {
        const DisplayWords &words = displayWords(language);
        Lanes lanes = lanesOf(outline, {by}, words);
        const Matches matches(outline, lanes, {.kinds = {LaneKind::Visits}});
        for (const double pixelsPerDay : {0.02, 0.9, 5.0, 40.0, 900.0})
            for (const double height : {340.0, 760.0})
                for (const double width : {420.0, 1280.0}) {
                    SceneOptions options = optionsFor(pixelsPerDay, height, language);
                    options.width = width;
                    options.firstLane = height > 500 ? 5 : 0;
                    options.matches = width > 500 ? &matches : nullptr;
                    const std::string mistake = mistakeIn(makeScene(outline, lanes, options, builtInTextWidth));
                    QVERIFY2(mistake.empty(),
                        qPrintable(QString("%1 at %2, %3×%4")
                                       .arg(QString::fromStdString(mistake))
                                       .arg(pixelsPerDay)
                                       .arg(width)
                                       .arg(height)));
                }
    }
    // Every other lane collapsed, all of them in one picture.
    Lanes lanes = lanesOf(outline, {by}, displayWords("de"));
    Grouping grouping{by};
    for (std::size_t i = 0; i < lanes.lanes.size() && i < 60; i += 2)
        grouping.collapsed.insert(lanes.lanes[i].key);
    arrange(lanes, grouping, displayWords("de"));
    if (lanes.lanes.size() < 40)
        QCOMPARE(mistakeIn(makeScene(outline, lanes, optionsFor(2, 0, "de"), builtInTextWidth)), std::string());
}

void ScenePropertiesTest::everyEventIsThereOnce_data()
{
    nothingOverlapsAndNothingIsCut_data();
}

void ScenePropertiesTest::everyEventIsThereOnce()
{
    QFETCH(int, count);
    QFETCH(int, years);
    const std::vector<Event> events = randomEvents(std::size_t(count), years, 4);
    SceneOptions options;
    options.words = &displayWords("de");
    for (const double height : {0.0, 420.0}) {
        if (height > 0)
            options.height = height;
        const Scene scene = makeScene(events, options, builtInTextWidth);
        std::size_t folded = 0;
        std::vector<int> seen(events.size());
        for (const SceneLane &lane : scene.lanes) {
            for (const SceneFold &fold : lane.folds)
                folded += fold.events;
            for (const SceneMark &mark : lane.marks)
                QCOMPARE(++seen[mark.event], 1);
        }
        const auto shown = std::size_t(std::count(seen.begin(), seen.end(), 1));
        QCOMPARE(shown + folded, events.size());
    }
}

void ScenePropertiesTest::foldsStayWhileThePictureMoves()
{
    const std::vector<Event> events = randomEvents(20000, 10, 5);
    const Outline outline = outlineOf(events);
    const Lanes lanes = lanesOf(outline);
    const SceneOptions options = optionsFor(1.5, 600, "de");
    const Scene before = makeScene(outline, lanes, options, builtInTextWidth);
    SceneOptions moved = options;
    moved.scale = before.scale.panned(-30);
    const Scene after = makeScene(outline, lanes, moved, builtInTextWidth);
    for (std::size_t i = 0; i < before.lanes.size(); ++i)
        for (const SceneFold &fold : before.lanes[i].folds) {
            if (fold.box.x - 30 < after.plot.x + 40 || fold.box.right() > after.plot.right() - 40)
                continue;
            const auto same = std::find_if(after.lanes[i].folds.begin(), after.lanes[i].folds.end(),
                [&](const SceneFold &other) { return other.first == fold.first; });
            QVERIFY(same != after.lanes[i].folds.end());
            QCOMPARE(same->events, fold.events);
            QVERIFY(qAbs(same->box.x - (fold.box.x - 30)) < 0.01);
        }
}

void ScenePropertiesTest::twoLinesOfTextWhereThereIsRoom()
{
    std::vector<Event> events = sampleEvents(); // some visits, and very many calls
    std::erase_if(events, [](const Event &event) { return laneKind(event.kind) != LaneKind::Visits; });
    const std::size_t visits = events.size();
    for (Event &call : randomEvents(900, 1, 7)) {
        call.kind = MeetingKind::Telephone041;
        call.date->resolution.period = singleDay(onDay("2015-11-10") + date::days(events.size() % 30));
        events.push_back(call);
    }
    SceneOptions options;
    options.words = &displayWords("de");
    options.height = 600;
    const Scene scene = makeScene(events, options, builtInTextWidth);
    QCOMPARE(scene.lanes.size(), std::size_t(2));
    QVERIFY(!scene.lanes[0].folds.empty());
    for (const SceneMark &call : scene.lanes[0].marks)
        QVERIFY(call.labels.size() <= 1);
    QCOMPARE(scene.lanes[1].marks.size(), visits);
    for (const SceneMark &visit : scene.lanes[1].marks)
        QCOMPARE(visit.labels.size(), std::size_t(2));
}

void ScenePropertiesTest::lanesThatNeedTheSameLookTheSame()
{
    std::vector<Event> events;
    for (const MeetingKind kind : {MeetingKind::Telephone041, MeetingKind::VisitMade042, MeetingKind::Conference})
        for (int day = 0; day < 3; ++day)
            events.push_back(meeting(("e" + std::to_string(events.size())).c_str(), kind, MeetingStatus::Held,
                {"Angela Merkel", "Barack Obama"}, "Paris", singleDay(onDay("2015-11-17") + date::days{day})));
    SceneOptions options;
    options.words = &displayWords("de");
    std::set<std::size_t> lines;
    for (double height = 440; height <= 900; height += 20) {
        options.height = height;
        const Scene scene = makeScene(events, options, builtInTextWidth);
        QCOMPARE(scene.lanes.size(), std::size_t(3));
        std::set<std::size_t> here;
        for (const SceneLane &lane : scene.lanes)
            for (const SceneMark &mark : lane.marks)
                here.insert(mark.labels.size());
        QCOMPARE(here.size(), std::size_t(1));
        lines.merge(here);
    }
    QCOMPARE(lines, (std::set<std::size_t>{1, 2}));
}

void ScenePropertiesTest::costFollowsPixels()
{
    const auto slowest = [](std::size_t count) {
        const std::vector<Event> events = randomEvents(count, 10, 6);
        const Outline outline = outlineOf(events);
        const Lanes lanes = lanesOf(outline);
        const SceneOptions options = optionsFor(0.3, 600, "de"); // everything in sight
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < 5; ++i)
            if (makeScene(outline, lanes, options, builtInTextWidth).lanes.empty())
                return std::chrono::steady_clock::duration::max();
        return std::chrono::steady_clock::now() - begin;
    };
    // Twenty times the events; a layout that looked at each of them would take as much longer.
    const auto few = slowest(5000), many = slowest(100000);
    QVERIFY2(many < few * 6 + std::chrono::milliseconds(20), "the cost of a picture grows with the events");
}

QTEST_APPLESS_MAIN(ScenePropertiesTest)
#include "scene_properties_test.moc"
