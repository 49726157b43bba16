// SPDX-License-Identifier: Apache-2.0
// How lanes stand, which are in sight, and what a filter leaves clear.
#include "ui/timeline_view.h"

#include <QScrollBar>

#include <algorithm>

namespace zeitstrahl {

void TimelineView::arrangeLanes()
{
    lanes_ = lanesOf(*events_, grouping_, words_);
    matches_ = filter_.empty() ? nullptr : std::make_unique<Matches>(*events_, lanes_, filter_);
    firstLane_ = std::min(firstLane_, lanes_.lanes.size() - lanes_.pinned());
    forgetRows();
}

void TimelineView::setGrouping(const Grouping &grouping)
{
    if (grouping == grouping_)
        return;
    const bool sameLanes = grouping.by == grouping_.by && grouping.pinned == grouping_.pinned;
    if (grouping.by != grouping_.by)
        firstLane_ = 0;
    grouping_ = grouping;
    if (sameLanes)
        arrange(lanes_, grouping_, words_);
    if (sameLanes && !matches_)
        forgetRows();
    else
        arrangeLanes();
    if (selection_.current())
        bringIntoSight(*selection_.current());
    emit groupingChanged();
}

void TimelineView::setFilter(const Filter &filter)
{
    if (filter == filter_)
        return;
    filter_ = filter;
    matches_ = filter_.empty() ? nullptr : std::make_unique<Matches>(*events_, lanes_, filter_);
    invalidate();
}

std::size_t TimelineView::matching() const
{
    return matches_ ? matches_->count() : lanes_.events;
}

std::vector<std::uint32_t> TimelineView::clearEvents() const
{
    std::vector<std::uint32_t> clear;
    for (Index i = 0; i < events_->events.size(); ++i)
        if (!matches_ || (*matches_)[i])
            clear.push_back(i);
    return clear;
}

void TimelineView::toggleCollapsed(const LaneKey &lane)
{
    Grouping wanted = grouping_;
    if (wanted.collapsed.erase(lane) == 0)
        wanted.collapsed.insert(lane);
    setGrouping(wanted);
}

void TimelineView::togglePinned(const LaneKey &lane)
{
    Grouping wanted = grouping_;
    if (std::erase(wanted.pinned, lane) == 0)
        wanted.pinned.push_back(lane);
    setGrouping(wanted);
}

void TimelineView::toggleLane()
{
    if (selection_.current())
        if (const std::size_t lane = laneOf(*selection_.current()); lane < lanes_.lanes.size())
            toggleCollapsed(LaneKey(lanes_.lanes[lane].key));
}

void TimelineView::togglePin()
{
    if (selection_.current())
        if (const std::size_t lane = laneOf(*selection_.current()); lane < lanes_.lanes.size())
            togglePinned(LaneKey(lanes_.lanes[lane].key));
}

void TimelineView::scrollLanes(int lanes)
{
    const std::size_t above = scene().lanesAbove, below = scene().lanesBelow;
    const auto wanted = std::clamp<std::ptrdiff_t>(std::ptrdiff_t(above) + lanes, 0, std::ptrdiff_t(above + below));
    if (std::size_t(wanted) == above)
        return;
    firstLane_ = std::size_t(wanted);
    invalidate();
}

void TimelineView::showLane(std::size_t lane)
{
    if (lane < lanes_.pinned() || lane >= lanes_.lanes.size())
        return;
    const std::size_t below = scene().lanesBelow, end = lanes_.lanes.size() - below;
    const std::size_t first = lanes_.pinned() + scene().lanesAbove;
    if (lane < first)
        scrollLanes(-int(first - lane));
    else if (lane >= end)
        scrollLanes(int(lane - end) + 1);
}

/// A bar in the right margin, while lanes are out of sight.
void TimelineView::placeScrollBar()
{
    const std::size_t hidden = lanes_.events == 0 ? 0 : scene().lanesAbove + scene().lanesBelow;
    scrollBar_->setVisible(hidden > 0);
    if (hidden == 0)
        return;
    const int wide = scrollBar_->sizeHint().width();
    scrollBar_->setGeometry(width() - wide, int(scene().plot.y), wide, int(scene().plot.height));
    scrollBar_->setRange(0, int(hidden));
    scrollBar_->setPageStep(int(std::max<std::size_t>(1, scene().lanes.size() - lanes_.pinned())));
    scrollBar_->setValue(int(scene().lanesAbove));
}

} // namespace zeitstrahl
