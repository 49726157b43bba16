// SPDX-License-Identifier: Apache-2.0
// Which events are selected, and how keys and clicks walk from one to the next.
#include "core/timeline/event_words.h"
#include "ui/strings.h"
#include "ui/timeline_accessible.h"
#include "ui/timeline_view.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

namespace zeitstrahl {

std::optional<EventId> TimelineView::current() const
{
    return selection_.current() ? std::optional(idOf(at(*selection_.current()).id)) : std::nullopt;
}

std::vector<EventId> TimelineView::selection() const
{
    std::vector<EventId> events;
    events.reserve(selection_.all().size());
    for (const Index index : selection_.all())
        if (index != selection_.current())
            events.push_back(idOf(at(index).id));
    if (selection_.current())
        events.push_back(*current());
    return events;
}

bool TimelineView::isSelected(const EventKey &event) const
{
    const auto is = [&](Index index) { return at(index).id == event; };
    return std::any_of(selection_.all().begin(), selection_.all().end(), is);
}

void TimelineView::select(const std::vector<EventId> &events)
{
    const EventSelection before = selection_;
    selection_.clear();
    const std::vector<Index> indices = indicesOf(*events_, events);
    selection_.add(indices);
    if (!events.empty())
        selection_.add(indicesOf(*events_, std::span(events).last(1)));
    if (selection_ == before)
        return;
    if (selection_.current() && selection_.current() != before.current())
        bringIntoSight(*selection_.current());
    describeCurrent();
    update();
}

void TimelineView::change(const EventSelection &selection)
{
    closePopups();
    const bool changed = selection_ != selection;
    const bool moved = selection_.current() != selection.current();
    selection_ = selection;
    if (moved && selection_.current())
        bringIntoSight(*selection_.current());
    describeCurrent();
    update();
    if (changed)
        emit selected(this->selection());
}

void TimelineView::choose(Index index, Walk how)
{
    EventSelection wanted = selection_;
    if (how == Walk::Extend)
        wanted.add({&index, 1});
    else
        wanted.setOnly(index);
    change(wanted);
}

/// From `first` to before `end`.
static std::vector<std::uint32_t> indices(std::uint32_t first, std::uint32_t end)
{
    std::vector<std::uint32_t> all(end - first);
    std::iota(all.begin(), all.end(), first);
    return all;
}

void TimelineView::clickOn(Index index, Qt::KeyboardModifiers keys)
{
    EventSelection wanted = selection_;
    if (keys & Qt::ControlModifier) {
        wanted.toggle(index);
    } else if (keys & Qt::ShiftModifier && selection_.current()) {
        const auto [first, last] = std::minmax(*selection_.current(), index);
        wanted.add(indices(first, last + 1));
        wanted.add({&index, 1});
    } else {
        wanted.setOnly(index);
    }
    change(wanted);
}

void TimelineView::selectAll()
{
    EventSelection wanted;
    wanted.add(indices(0, Index(lanes_.events)));
    if (const auto current = selection_.current())
        wanted.add({&*current, 1});
    change(wanted);
}

void TimelineView::giveUp()
{
    if (!cancelDrag() && !closePopups())
        change({});
}

void TimelineView::activate()
{
    if (const auto event = current())
        emit activated(*event);
}

void TimelineView::walk(int steps, Walk how)
{
    const auto count = Index(lanes_.events);
    if (count == 0)
        return;
    if (const auto here = selection_.current(); here && *here < count)
        return choose(Index(std::clamp<std::int64_t>(std::int64_t(*here) + steps, 0, count - 1)), how);
    const Day begin = timeScale().dayAt(timeScale().left());
    const auto dated = std::span(events_->events).first(count);
    const auto first = std::partition_point(
        dated.begin(), dated.end(), [&](const OutlinedEvent &event) { return event.first < begin; });
    choose(std::min(Index(first - dated.begin()), count - 1), how);
}

void TimelineView::walkToEnd(int direction)
{
    if (lanes_.events > 0)
        choose(direction < 0 ? 0 : Index(lanes_.events - 1));
}

std::size_t TimelineView::laneOf(Index index) const
{
    const auto holds = [&](const Lane &lane) {
        for (std::size_t i = lane.from(at(index).first); i < lane.size() && lane.first(i) == at(index).first; ++i)
            if (lane.events[i] == index)
                return true;
        return false;
    };
    const std::vector<Lane> &lanes = lanes_.lanes;
    if (const Lane *walked = lanes_.find(lane_); walked && holds(*walked))
        return std::size_t(walked - lanes.data());
    return std::size_t(std::find_if(lanes.begin(), lanes.end(), holds) - lanes.begin());
}

void TimelineView::walkLane(int steps, Walk how)
{
    if (!selection_.current() || !at(*selection_.current()).dated)
        return walk(0, how);
    const std::size_t here = laneOf(*selection_.current());
    if (here == lanes_.lanes.size())
        return;
    std::size_t target = here + std::size_t(steps); // wraps round above the first
    while (target < lanes_.lanes.size() && lanes_.lanes[target].collapsed)
        target += std::size_t(steps);
    if (target >= lanes_.lanes.size())
        return;
    const Lane &lane = lanes_.lanes[target];
    const Day day = at(*selection_.current()).first;
    const std::size_t after = lane.from(day);
    const bool before =
        after == lane.size() || (after > 0 && day - lane.first(after - 1) < lane.first(after) - day);
    lane_ = lane.key;
    choose(lane.events[before ? after - 1 : after], how);
}

void TimelineView::bringIntoSight(Index index)
{
    if (!at(index).dated)
        return;
    const OutlinedEvent &event = at(index);
    const TimeScale &now = timeScale();
    const bool seen =
        now.xOf(event.last + date::days(1)) > now.left() + 8 && now.middleOf(event.first) < now.right() - 8;
    if (!seen)
        setScale(now.showing(noonOf(event.first), now.width() / 5));
    showLane(laneOf(index));
}

void TimelineView::describeCurrent()
{
    setAccessibleDescription(
        selection_.current() ? qt(eventDescription(*events_, at(*selection_.current()), words_)) : QString());
    const int child = selection_.current() ? AccessibleTimeline::childOf(*this, *selection_.current()) : -1;
    if (child < 0)
        return;
    const auto tell = [&](QAccessible::Event type) {
        QAccessibleEvent told(this, type);
        told.setChild(child);
        QAccessible::updateAccessibility(&told);
    };
    tell(selection_.several() ? QAccessible::SelectionAdd : QAccessible::Selection);
    if (hasFocus())
        tell(QAccessible::Focus);
}

QString TimelineView::selectedText() const
{
    QStringList lines;
    for (const Index index : selection_.all())
        lines.append(qt(eventDescription(*events_, at(index), words_)));
    return lines.join(u'\n');
}

void TimelineView::copy() const
{
    if (selection_.current())
        QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace zeitstrahl
