// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/scene.h"

#include "core/timeline/axis.h"
#include "core/timeline/event_words.h"
#include "core/timeline/heading.h"
#include "core/timeline/lanes.h"
#include "core/timeline/legend.h"
#include "core/timeline/marks.h"
#include "core/timeline/style.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace zeitstrahl {

namespace {

constexpr double margin = 24, headingHeight = 98, dayLabelHeight = 38;
constexpr double tallestLane = 168, tallestFile = 920;
constexpr std::uint32_t mostRows = 12;
constexpr std::array laneIds{"lane-phone", "lane-visits", "lane-meetings", "lane-negotiations", "lane-summits"};

/// The rows of every lane at one zoom.
struct Stack {
    const RowStyle *style;
    std::vector<ShiftedRows> lanes;

    double height(std::size_t lane) const
    {
        const Rows &rows = *lanes[lane].rows;
        return style->above + (rows.folds.empty() ? 0 : foldStrip)
            + std::max(rows.count, rows.folds.empty() ? 1u : 0u) * style->pitch + style->below;
    }
    double height() const
    {
        double sum = 0;
        for (std::size_t i = 0; i < lanes.size(); ++i)
            sum += height(i);
        return sum;
    }
};

/// The rows that each lane may take of a height: those that want little get it, the others share what is left and
/// need a strip for what they fold.
std::vector<std::uint32_t> shared(const std::vector<ShiftedRows> &wanted, double height)
{
    const auto cost = [&](std::size_t lane) {
        return wanted[lane]->count * compactRows.pitch + (wanted[lane]->folds.empty() ? 0 : foldStrip);
    };
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return cost(a) < cost(b); });
    std::vector<std::uint32_t> rows(wanted.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double fair = height / double(order.size() - i);
        const bool all = cost(order[i]) <= fair;
        const double fewer = std::max(0.0, std::floor((fair - foldStrip) / compactRows.pitch));
        rows[order[i]] = all ? wanted[order[i]]->count : std::uint32_t(fewer);
        height -= all ? cost(order[i]) : fewer * compactRows.pitch + foldStrip;
    }
    return rows;
}

struct SceneMaker {
    std::span<const Event> events;
    const Lanes &lanes;
    const SceneOptions &options;
    const TextWidth &width;
    RowMemory *memory;
    Scene scene{};
    double footerHeight = 82; ///< axis, source and legend, below the plot

    const DisplayWords &words() const { return *options.words; }

    ShiftedRows pack(std::size_t lane, const RowStyle &style, std::uint32_t rows) const
    {
        return packedRows(lanes.lanes[lane], events, scene.scale, {&style, rows}, words(), width, memory);
    }

    Stack stack(const RowStyle &style, std::uint32_t rows) const
    {
        Stack made{&style, {}};
        for (std::size_t i = 0; i < lanes.lanes.size(); ++i)
            made.lanes.push_back(pack(i, style, rows));
        return made;
    }

    /// Nothing if it does not show everything.
    std::optional<Stack> roomyStack(double height) const
    {
        Stack made{&roomyRows, {}};
        for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
            made.lanes.push_back(pack(i, roomyRows, mostRows));
            if (made.lanes.back()->crowded || made.height() > height)
                return {};
        }
        return made;
    }

    /// Whether so few events are in sight that two lines of text for each are worth a try.
    bool sparse() const
    {
        constexpr std::size_t few = 150;
        std::size_t count = 0;
        for (const Lane &lane : lanes.lanes)
            count += lane.from(scene.scale.dayAt(scene.plot.right())) - lane.from(scene.scale.dayAt(scene.plot.x));
        return count <= few;
    }

    ShiftedRows fewerRows(std::size_t lane, std::uint32_t rows) const
    {
        if (rows > 0)
            return pack(lane, compactRows, rows);
        ShiftedRows one =
            pack(lane, compactRows, 1); // a row that folds nothing is no higher than a strip of counts
        return one->folds.empty() ? one : pack(lane, compactRows, 0);
    }

    /// Two lines of text if that shows everything, else one line, else fewer rows and counts.
    Stack fittingStack(double height) const
    {
        if (sparse())
            if (auto made = roomyStack(height))
                return std::move(*made);
        const double bare = height - double(lanes.lanes.size()) * (compactRows.above + compactRows.below);
        const double fair = bare / compactRows.pitch / double(std::max<std::size_t>(lanes.lanes.size(), 1));
        // No lane gets more than some times its share: it need not be packed higher than that.
        Stack made = stack(compactRows, std::uint32_t(std::clamp(2.5 * fair, 4.0, 40.0)));
        if (made.height() <= height)
            return made;
        const std::vector<std::uint32_t> rows = shared(made.lanes, bare);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] < made.lanes[i]->count)
                made.lanes[i] = fewerRows(i, rows[i]);
        return made;
    }

    double plotLeft() const
    {
        double widest = 0;
        for (const Lane &lane : lanes.lanes)
            widest = std::max(widest, width(spoken(lane.kind, words()), fontOf(Role::LaneTitle)));
        return std::max(150.0, std::ceil(margin + 20 + widest + 20));
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
                if (lane.lasts[entry] > lane.firsts[entry])
                    continue;
                const Event &event = events[lane.events[entry]];
                const double label = labelOf(event, roomyRows, words(), width, scene.plot.width / 2).width();
                const double offset = (lane.firsts[entry] - begin).count() + 0.5;
                pixels = std::min(pixels, (scene.plot.width - label - dotRadius - labelGap) / offset);
            }
        return std::max(pixels, fair * least);
    }

    void addLanes()
    {
        const double height = options.height ? *options.height - scene.plot.y - footerHeight : tallestFile;
        const Stack made = fittingStack(height);
        const double spare = options.height ? std::max(0.0, height - made.height()) : tallestFile;
        const double share = lanes.lanes.empty() ? 0 : spare / double(lanes.lanes.size());
        double top = scene.plot.y;
        scene.lanes.clear();
        scene.rules.clear();
        for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
            const double own = made.height(i);
            const double wish = options.height ? tallestLane : 98; // a lane of its own looks better with some air
            const double tall = std::max(own, std::min(own + share, wish));
            addLane(i, made, {margin, top, scene.width - 2 * margin, tall});
            top += tall;
        }
        scene.plot.height = top - scene.plot.y;
    }

    void addLane(std::size_t index, const Stack &made, Box box)
    {
        const ShiftedRows &rows = made.lanes[index];
        SceneLane lane;
        lane.kind = lanes.lanes[index].kind;
        lane.id = laneIds[std::size_t(lane.kind)];
        lane.box = box;
        const double first = box.y + made.style->above + (rows->folds.empty() ? 0 : foldStrip);
        const double titleAt = rows->folds.empty() ? first + made.style->title : box.y + made.style->above + 13;
        lane.dot = {box.x + 1.5, titleAt - 9, 9, 9};
        lane.title = {{box.x + 20, titleAt}, spoken(lane.kind, words()), Role::LaneTitle, Align::Start};
        addMarks(lane, rows, events, scene, *made.style, first, options, width);
        if (index > 0)
            scene.rules.push_back({{box.x, box.y}, {box.right(), box.y}, Role::LaneRule});
        scene.lanes.push_back(std::move(lane));
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
        addLanes();
        const double source = addSource(scene, events, lanes, options, width);
        const int lines = legendLines(scene, legendPlace(source), words(), width);
        if (lines > 1) { // only now it is known what there is to explain
            footerHeight += (lines - 1) * legendPitch;
            if (options.height)
                addLanes();
        }
        addAxis(scene, words(), width);
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

Scene makeScene(std::span<const Event> events, const Lanes &lanes, const SceneOptions &options,
    const TextWidth &width, RowMemory *memory)
{
    return SceneMaker{events, lanes, options, width, memory}.make();
}

Scene makeScene(std::span<const Event> events, const SceneOptions &options, const TextWidth &width)
{
    return makeScene(events, lanesOf(events), options, width);
}

} // namespace zeitstrahl
