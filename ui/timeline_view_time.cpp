// SPDX-License-Identifier: Apache-2.0
// Which stretch of time is shown, and the ways from one to another.
#include "ui/timeline_view.h"

#include <algorithm>

namespace zeitstrahl {

void TimelineView::setScale(const TimeScale &scale)
{
    glide_.stop();
    onTheWay_.reset();
    history_.leave(scale_, clock_.elapsed());
    scale_ = scale;
    invalidate();
}

void TimelineView::head(const ViewHistory::View &view)
{
    const TimeScale from = timeScale();
    scale_ = view;
    onTheWay_.reset();
    scene_.reset();
    glide_.start(from, timeScale());
}

TimeScale TimelineView::goal() const
{
    return glide_.goal().value_or(timeScale());
}

void TimelineView::showTime(const TimeScale &scale)
{
    setScale(scale);
}

void TimelineView::glideTo(const ViewHistory::View &view)
{
    history_.leave(scale_, clock_.elapsed());
    head(view);
}

void TimelineView::goTo(const Period &days)
{
    const double length = beginOf(days.last).days - beginOf(days.first).days + 1;
    const auto around = date::days(int(std::max(4.0, length / 4)));
    const TimeScale &now = timeScale();
    glideTo(TimeScale::fitting(days.first - around, days.last + around, now.left(), now.right()));
}

void TimelineView::fit()
{
    glideTo({});
}

void TimelineView::showSelection()
{
    std::optional<Period> days;
    for (const Index index : selection_.all())
        if (at(index).dated) {
            days = days.value_or(at(index).period());
            days->first = std::min(days->first, at(index).first);
            days->last = std::max(days->last, at(index).last);
        }
    if (days)
        goTo(*days);
}

void TimelineView::back()
{
    if (const auto view = history_.back(scale_))
        head(*view);
}

void TimelineView::forward()
{
    if (const auto view = history_.forward(scale_))
        head(*view);
}

static double held(const TimeScale &scale, const SceneMark *mark)
{
    return mark ? mark->box.middle().x : scale.left() + scale.width() / 2;
}

void TimelineView::zoomIn()
{
    const SceneMark *mark = selection_.current() ? markOf(*selection_.current()) : nullptr;
    glideTo(goal().zoomed(zoomStep, held(timeScale(), mark)));
}

void TimelineView::zoomOut()
{
    const SceneMark *mark = selection_.current() ? markOf(*selection_.current()) : nullptr;
    glideTo(goal().zoomed(1 / zoomStep, held(timeScale(), mark)));
}

void TimelineView::zoomAt(Day day)
{
    const TimeScale &now = timeScale();
    glideTo(now.showing(noonOf(day), now.width() / 2).zoomed(4, now.left() + now.width() / 2));
}

void TimelineView::pan(double widths)
{
    setScale(timeScale().panned(timeScale().width() * widths));
}

} // namespace zeitstrahl
