// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/marks.h"

#include "core/language/display.h"
#include "core/timeline/event_words.h"
#include "core/timeline/style.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr double leastFold = 8;

struct MarkMaker {
    const Scene &scene;
    const RowStyle &style;
    const SceneOptions &options;
    const TextWidth &width;

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

    void label(SceneMark &mark, const Placed &placed, const Event &event, double rowTop) const
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
        if (const Label shorter = labelOf(event, style, *options.words, width, room); !shorter.empty())
            write(mark, shorter, from, Align::Start, rowTop);
    }

    bool inSight(const MarkShape &shape, double shift) const
    {
        const double from = shape.left + shift, to = shape.right + shift;
        return shape.bar ? to >= left() + 1 && from <= right() - 1 : from >= left() && to <= right();
    }

    SceneMark mark(const Placed &placed, const Event &event, LaneKind kind, double rowTop) const
    {
        const MarkShape &shape = placed.shape;
        SceneMark mark;
        mark.event = placed.event;
        mark.id = "event-" + event.id.text;
        mark.kind = kind;
        mark.status = event.status;
        mark.bar = shape.bar;
        mark.within = shape.within;
        mark.undated = shape.undated;
        mark.conflict = !event.correctedByHand && event.date->resolution.check == Check::Conflict;
        if (shape.bar)
            cutToPlot(mark, shape, rowTop);
        else
            mark.box = {shape.left, rowTop + style.dot - dotRadius, 2 * dotRadius, 2 * dotRadius};
        mark.hit = mark.box;
        label(mark, placed, event, rowTop);
        if (options.descriptions)
            mark.description = eventDescription(event, *options.words);
        return mark;
    }

    std::optional<SceneFold> fold(const Folded &folded, LaneKind kind, double top) const
    {
        const double from = scene.scale.xOf(folded.first), to = scene.scale.xOf(folded.last + date::days(1));
        const double inset = std::max(1.5, (to - from - 64) / 2);
        const double x = std::max(from + inset, left()), wide = std::min(to - inset, right()) - x;
        if (wide < leastFold)
            return {};
        SceneFold fold;
        fold.box = {x, top - foldStrip, wide, foldHeight};
        fold.kind = kind;
        fold.first = folded.first;
        fold.last = folded.last;
        fold.events = folded.events;
        const PictureWords &picture = options.words->picture;
        fold.description = filled(folded.events == 1 ? picture.foldOne : picture.foldMany,
            {{"count", number(folded.events, *options.words)},
                {"when", spokenRange(folded.first, folded.last, *options.words)}});
        std::string count = number(folded.events, *options.words);
        for (std::size_t thousands = folded.events / 1000;
             thousands > 0 && width(count, fontOf(Role::FoldCount)) > wide - 6; thousands /= 1000)
            count = number(thousands, *options.words) + (thousands == folded.events / 1000 ? "k" : "M");
        if (width(count, fontOf(Role::FoldCount)) > wide)
            count.clear(); // cut by the picture's edge
        fold.count = {{x + wide / 2, fold.box.y + 13}, count, Role::FoldCount, Align::Middle};
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

void addMarks(SceneLane &lane, const ShiftedRows &rows, std::span<const Event> events, const Scene &scene,
    const RowStyle &style, double top, const SceneOptions &options, const TextWidth &width)
{
    const MarkMaker maker{scene, style, options, width};
    for (const Placed &placed : rows->placed)
        if (maker.inSight(placed.shape, rows.shift))
            lane.marks.push_back(maker.mark(
                shifted(placed, rows.shift), events[placed.event], lane.kind, top + placed.row * style.pitch));
    for (const Folded &folded : rows->folds)
        if (auto fold = maker.fold(folded, lane.kind, top))
            lane.folds.push_back(std::move(*fold));
}

} // namespace zeitstrahl
