// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/marks.h"

#include "core/language/display.h"
#include "core/timeline/density.h"
#include "core/timeline/event_words.h"
#include "core/timeline/filter.h"
#include "core/timeline/style.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr double leastFold = 8, densityHeight = 4;

struct MarkMaker : MarkInput {
    double left() const { return scene.plot.x; }
    double right() const { return scene.plot.right(); }

    void cutToPlot(SceneMark &mark, const MarkShape &shape, double rowTop) const
    {
        const double from = std::max(shape.left, left()), to = std::min(shape.right, right());
        mark.runsIn = shape.left < left();
        mark.runsOut = shape.right > right();
        mark.fadesIn = shape.fadesIn && !mark.runsIn;
        mark.fadesOut = shape.fadesOut && !mark.runsOut;
        mark.box = {from, rowTop + style.barTop, to - from, style.barHeight};
    }

    /// Writes the label with its left end, or for `end` its right end, at x.
    void write(SceneMark &mark, const Label &label, double x, Align align, double rowTop) const
    {
        const bool below = mark.bar && style.roomy;
        const double titleAt = rowTop + (below ? style.barTop + style.barHeight + 15 : style.title);
        const double detailAt = rowTop + (below ? style.barTop + style.barHeight + 30 : style.detail);
        const bool end = align == Align::End;
        const double block = label.width();
        const double signs = label.badgesWidth();
        const double lastWidth = label.detail.empty() ? label.titleWidth : label.detailWidth;
        const double lastAt = label.detail.empty() ? titleAt : detailAt;
        const double textEnd = end ? x - signs : x + lastWidth;
        const bool struck = mark.status == MeetingStatus::Cancelled;
        mark.labels.push_back(
            {{label.detail.empty() && end ? textEnd : x, titleAt}, label.title, Role::EventTitle, align, struck});
        if (!label.detail.empty())
            mark.labels.push_back({{end ? textEnd : x, detailAt}, label.detail, Role::EventDetail, align});
        for (std::size_t i = 0; i < label.badges.size(); ++i)
            mark.badges.push_back({label.badges[i], {textEnd + badgeGap + double(i) * badgeWidth, lastAt}});
        const Box text{end ? x - block : x, titleAt - 12, block, lastAt - titleAt + 16};
        mark.hit = joined(mark.hit, text);
    }

    void label(SceneMark &mark, const Placed &placed, double rowTop) const
    {
        if (placed.label.empty())
            return;
        const double wide = placed.label.width();
        double x = placed.shape.label(style);
        if (mark.bar && style.roomy && x < left()) // stays in sight while its bar does
            x = std::min(left(), std::max(x, placed.to - wide));
        if (x >= left() && x + wide <= right())
            return write(mark, placed.label, x, Align::Start, rowTop);
        const double before = std::max(left(), placed.freeFrom + rowGap);
        if (x >= left() && mark.bar && style.roomy && right() - wide >= before)
            return write(mark, placed.label, right() - wide, Align::Start, rowTop);
        const double end = placed.shape.left - labelGap;
        if (x >= left() && !(mark.bar && style.roomy) && end - wide >= before)
            return write(mark, placed.label, end, Align::End, rowTop);
        const double from = std::max(x, left());
        const double room = std::min(right(), placed.to) - from;
        if (room < leastLabel)
            return;
        if (const Label shorter = labelOf(events, placed.event, style, *options.words, width, room);
            !shorter.empty())
            write(mark, shorter, from, Align::Start, rowTop);
    }

    bool inSight(const MarkShape &shape, double shift) const
    {
        const double from = shape.left + shift, to = shape.right + shift;
        return shape.bar ? to >= left() + 1 && from <= right() - 1 : from >= left() && to <= right();
    }

    /// Where an event may stand in several lanes, its id alone would not be unique.
    std::string idOf(const OutlinedEvent &event) const
    {
        std::string id = "event-" + zeitstrahl::idOf(event.id).text;
        const bool several = lanes.by == GroupBy::Person || lanes.by == GroupBy::Country;
        return several ? id + "-" + lanes.lanes[lane].key.text : id;
    }

    SceneMark mark(const Placed &placed, double rowTop) const
    {
        const MarkShape &shape = placed.shape;
        const OutlinedEvent &event = events.events[placed.event];
        SceneMark mark;
        mark.event = placed.event;
        mark.id = idOf(event);
        mark.kind = laneKind(event.kind);
        mark.dimmed = options.matches && !(*options.matches)[placed.event];
        mark.status = event.status;
        mark.bar = shape.bar;
        mark.within = shape.within;
        mark.undated = shape.undated;
        mark.conflict = event.disputed || (!event.correctedByHand && event.check == Check::Conflict);
        if (shape.bar)
            cutToPlot(mark, shape, rowTop);
        else
            mark.box = {shape.left, rowTop + style.dot - dotRadius, 2 * dotRadius, 2 * dotRadius};
        mark.hit = mark.box;
        label(mark, placed, rowTop);
        if (options.descriptions)
            mark.description = eventDescription(events, event, *options.words);
        return mark;
    }

    std::size_t matching(const Folded &folded) const
    {
        if (!options.matches)
            return folded.events();
        const auto single = std::count_if(folded.others.begin(), folded.others.end(),
            [&](std::uint32_t event) { return (*options.matches)[event]; });
        return options.matches->count(lanes, lane, folded.begin, folded.end) + std::size_t(single);
    }

    /// As many digits as fit: "1.234", "1k".
    std::string shortCount(std::size_t events, double room) const
    {
        const Font font = fontOf(Role::FoldCount);
        std::string count = number(events, *options.words);
        for (std::size_t thousands = events / 1000; thousands > 0 && width(count, font) > room - 4;
             thousands /= 1000)
            count = number(thousands, *options.words) + (thousands == events / 1000 ? "k" : "M");
        return width(count, font) <= room ? count : std::string(); // cut by the picture's edge
    }

    std::optional<SceneFold> fold(const Folded &folded) const
    {
        const double from = scene.scale.xOf(folded.first), to = scene.scale.xOf(folded.last + date::days(1));
        const double inset = std::max(1.5, (to - from - 64) / 2);
        const double x = std::max(from + inset, left()), wide = std::min(to - inset, right()) - x;
        if (wide < leastFold)
            return {};
        SceneFold fold;
        fold.box = {x, top - foldStrip, wide, foldHeight};
        fold.kind = lanes.lanes[lane].kind;
        fold.first = folded.first;
        fold.last = folded.last;
        fold.events = folded.events();
        fold.matching = matching(folded);
        fold.dimmed = fold.matching == 0;
        fold.lane = lane;
        fold.begin = folded.begin;
        fold.end = folded.end;
        fold.others = folded.others;
        const PictureWords &picture = options.words->picture;
        fold.description = filled(fold.events == 1 ? picture.foldOne : picture.foldMany,
            {{"count", number(fold.events, *options.words)},
                {"when", spokenRange(folded.first, folded.last, *options.words)}});
        const std::size_t counted = fold.dimmed ? fold.events : fold.matching;
        fold.count = {{x + wide / 2, fold.box.y + 13}, shortCount(counted, wide),
            fold.dimmed ? Role::EventDetail : Role::FoldCount, Align::Middle};
        return fold;
    }
};

} // namespace

static Placed shifted(Placed placed, double by)
{
    placed.shape.left += by;
    placed.shape.right += by;
    placed.to += by;
    placed.freeFrom += by;
    return placed;
}

/// What matches the filter, over a dim strip of everything.
static void addDensity(SceneLane &lane, const MarkInput &input, Box strip, Day first, Day last)
{
    const Lane &from = input.lanes.lanes[input.lane];
    const Matches *matches = input.options.matches;
    const auto all = [](std::size_t begin, std::size_t end) { return end - begin; };
    const auto matching = [&](std::size_t begin, std::size_t end) {
        return matches->count(input.lanes, input.lane, begin, end);
    };
    addDensity(matches ? lane.dimDensity : lane.density, from, input.scene.scale, strip, first, last, all);
    if (matches)
        addDensity(lane.density, from, input.scene.scale, strip, first, last, matching);
}

void addMarks(SceneLane &lane, const ShiftedRows &rows, const MarkInput &input)
{
    const MarkMaker maker{input};
    const Box strip{maker.left(), input.top - foldStrip + foldHeight + 2, input.scene.plot.width, densityHeight};
    for (const Placed &placed : rows->placed)
        if (maker.inSight(placed.shape, rows.shift))
            lane.marks.push_back(
                maker.mark(shifted(placed, rows.shift), input.top + placed.row * input.style.pitch));
    for (const Folded &folded : rows->folds)
        if (auto fold = maker.fold(folded)) {
            lane.folds.push_back(std::move(*fold));
            addDensity(lane, input, strip, folded.first, folded.last);
        }
}

void addCollapsed(SceneLane &lane, const MarkInput &input)
{
    constexpr double above = 7, below = 6;
    const Box &plot = input.scene.plot;
    const Box strip{plot.x, lane.box.y + above, plot.width, lane.box.height - above - below};
    const Lane &all = input.lanes.lanes[input.lane];
    addDensity(lane, input, strip, all.first(0), all.first(all.size() - 1));
}

} // namespace zeitstrahl
