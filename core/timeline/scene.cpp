// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/scene.h"

#include "core/timeline/axis.h"
#include "core/timeline/event_words.h"
#include "core/timeline/filter.h"
#include "core/timeline/heading.h"
#include "core/timeline/lanes.h"
#include "core/timeline/legend.h"
#include "core/timeline/marks.h"
#include "core/timeline/short_text.h"
#include "core/timeline/stack.h"
#include "core/timeline/style.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

namespace {

constexpr double margin = 24, headingHeight = 98, dayLabelHeight = 38;
constexpr double tallestLane = 240, airyLane = 98;
constexpr double hiddenBaseline = 40; // below the plot, beside the upper division of time
constexpr double titleIndent = 20, widestTitles = 300;

struct SceneMaker {
    const Outline &events;
    const Lanes &lanes;
    const SceneOptions &options;
    const TextWidth &width;
    RowMemory *memory;
    Scene scene{};
    double footerHeight = 82; ///< axis, source and legend, below the plot

    const DisplayWords &words() const { return *options.words; }

    double plotLeft() const
    {
        double widest = 0;
        for (const Lane &lane : lanes.lanes)
            widest = std::max(widest, width(laneTitle(lane, lanes.by, words()), fontOf(Role::LaneTitle)));
        const double most = std::max(150.0, std::min(widestTitles, options.width / 3));
        const double indent = lanes.by == GroupBy::Kind ? titleIndent : 0;
        return std::clamp(std::ceil(margin + indent + widest + 20), 150.0, most);
    }

    TimeScale fitted() const
    {
        using date::days;
        const double left = scene.plot.x, right = scene.plot.right();
        if (!lanes.extent) {
            const Day middle = options.today.value_or(Day(date::year(2000) / 1 / 1));
            return TimeScale::fitting(middle - days(7), middle + days(7), left, right);
        }
        auto [first, last] = *lanes.extent;
        if (!lanes.published.empty() && lanes.published.size() <= 3) {
            first = std::min(first, lanes.published.front());
            last = std::max(last, lanes.published.back());
        }
        const int length = (last - first).count() + 1;
        const int before = std::max(3, length / 20);
        const int after = std::max(4, length / 20);
        const double fair = (right - left) / double(before + length + after);
        const double pixels = roomForLabels(first - days(before), fair);
        const int inSight = std::max(before + length, int(std::ceil((right - left) / pixels)));
        return TimeScale::fitting(first - days(before), first - days(before - inSight + 1), left, right);
    }

    /// Labels stand to the right of dots: so few pixels a day that those of the last events are not cut, but not
    /// fewer than some share of the fair ones. Below bars they find room by themselves.
    double roomForLabels(Day begin, double fair) const
    {
        constexpr std::size_t few = 40;
        constexpr double least = 0.6, share = 0.08;
        if (lanes.events > few)
            return fair * (1 - share);
        double pixels = fair;
        for (const Lane &lane : lanes.lanes)
            for (std::size_t entry = 0; entry < lane.size(); ++entry) {
                if (lane.last(entry) > lane.first(entry))
                    continue;
                const std::uint32_t event = lane.events[entry];
                const double label =
                    labelOf(events, event, roomyRows, words(), width, scene.plot.width / 2).width();
                const double offset = (lane.first(entry) - begin).count() + 0.5;
                pixels = std::min(pixels, (scene.plot.width - label - dotRadius - labelGap) / offset);
            }
        return std::max(pixels, fair * least);
    }

    void addLanes()
    {
        const StackInput input{events, lanes, options, scene.scale, width, memory};
        const double height = options.height ? *options.height - scene.plot.y - footerHeight : 0;
        const Stack made = options.height ? stackOf(input, height) : wholeStackOf(input);
        scene.lanesAbove = made.above;
        scene.lanesBelow = made.below;
        const auto open = std::count_if(
            made.entries.begin(), made.entries.end(), [](const Stack::Entry &entry) { return bool(entry.rows); });
        const double spare = options.height ? std::max(0.0, height - made.height()) : airyLane * double(open);
        const double share = open == 0 ? 0 : spare / double(open);
        // A lane of its own looks better with some air.
        const double wish = options.height ? tallestLane : lanes.by == GroupBy::Kind ? airyLane : 0;
        double top = scene.plot.y;
        scene.lanes.clear();
        scene.rules.clear();
        for (std::size_t i = 0; i < made.entries.size(); ++i) {
            const double own = made.height(i);
            const double tall = made.entries[i].rows ? std::max(own, std::min(own + share, wish)) : own;
            addLane(made, i, {margin, top, scene.width - 2 * margin, tall});
            top += tall;
        }
        scene.plot.height = top - scene.plot.y;
    }

    void addLane(const Stack &made, std::size_t entry, Box box)
    {
        const auto &[index, rows, style] = made.entries[entry];
        const Lane &from = lanes.lanes[index];
        SceneLane lane;
        lane.key = from.key;
        lane.kind = from.kind;
        lane.pinned = from.pinned;
        lane.collapsed = from.collapsed;
        lane.id = "lane-" + (from.rest ? "rest" : from.key.text.empty() ? "none" : from.key.text);
        lane.box = box;
        const bool strip = rows && !rows->folds.empty();
        const double first = box.y + style->above + (strip ? foldStrip : 0);
        const double titleAt = !rows ? box.y + 16 : strip ? box.y + style->above + 13 : first + style->title;
        lane.dot = {box.x + 1.5, titleAt - 9, 9, 9};
        const double titleLeft = box.x + (from.kind ? titleIndent : 0);
        const double room = scene.plot.x - 8 - titleLeft;
        lane.title = {{titleLeft, titleAt},
            inRoom(laneTitle(from, lanes.by, words()), fontOf(Role::LaneTitle), room, width), Role::LaneTitle};
        const MarkInput input{events, lanes, index, scene, *style, first, options, width};
        if (rows)
            addMarks(lane, rows, input);
        else
            addCollapsed(lane, input);
        if (entry > 0) {
            const bool pinnedAbove = !from.pinned && scene.lanes.back().pinned;
            scene.rules.push_back(
                {{box.x, box.y}, {box.right(), box.y}, pinnedAbove ? Role::AxisLine : Role::LaneRule});
        }
        scene.lanes.push_back(std::move(lane));
    }

    /// How many lanes there is no room for, below the titles.
    void addHidden()
    {
        const std::size_t hidden = scene.lanesAbove + scene.lanesBelow;
        if (hidden == 0)
            return;
        const std::string text = hidden == 1
            ? words().lanes.hiddenOne
            : filled(words().lanes.hiddenMany, {{"count", number(hidden, words())}});
        const Font font = fontOf(Role::AxisLabel);
        scene.axisLabels.push_back({{margin, scene.plot.bottom() + hiddenBaseline},
            inRoom(text, font, scene.plot.x - margin - 8, width), Role::AxisLabel, Align::Start});
    }

    LegendPlace legendPlace(double source) const { return {margin, source + margin, scene.width - margin}; }

    Scene make()
    {
        scene.width = options.width;
        scene.language = words().language;
        const double left = plotLeft();
        scene.plot = {left, options.heading ? headingHeight : dayLabelHeight,
            std::max(80.0, options.width - margin - left), 0};
        scene.scale = options.scale ? options.scale->between(left, scene.plot.right()) : fitted();
        if (options.matches)
            scene.filterNote = filled(words().lanes.matching,
                {{"count", number(options.matches->count(), words())}, {"all", number(lanes.events, words())}});
        addLanes();
        const double source = addSource(scene, events, lanes, options, width);
        const int lines = legendLines(scene, legendPlace(source), words(), width);
        if (lines > 1) { // only now it is known what there is to explain
            footerHeight += (lines - 1) * legendPitch;
            if (options.height)
                addLanes();
        }
        addAxis(scene, words(), width);
        addHidden();
        addDays(scene, lanes.published, options.today, words(), width);
        addHeading(scene, events, lanes, options, width);
        const double baseline = scene.plot.bottom() + footerHeight - 18;
        for (SceneText &text : scene.footer)
            text.baseline.y = baseline;
        addLegend(scene, legendPlace(source), baseline, words(), width);
        scene.height = options.height.value_or(scene.plot.bottom() + footerHeight);
        return std::move(scene);
    }
};

} // namespace

Box joined(const Box &a, const Box &b)
{
    const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Scene makeScene(const Outline &events, const Lanes &lanes, const SceneOptions &options, const TextWidth &width,
    RowMemory *memory)
{
    return SceneMaker{events, lanes, options, width, memory}.make();
}

Scene makeScene(std::span<const Event> events, const SceneOptions &options, const TextWidth &width)
{
    const Outline outline = outlineOf(events);
    return makeScene(outline, lanesOf(outline), options, width);
}

std::vector<const SceneMark *> marksOf(const Scene &scene, std::size_t event)
{
    std::vector<const SceneMark *> marks;
    for (const SceneLane &lane : scene.lanes)
        for (const SceneMark &mark : lane.marks)
            if (mark.event == event)
                marks.push_back(&mark);
    return marks;
}

} // namespace zeitstrahl
