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

void TimelineView::clickOn(Index index, Qt::KeyboardModifiers keys)
{
    EventSelection wanted = selection_;
    if (keys & Qt::ControlModifier) {
        wanted.toggle(index);
    } else if (keys & Qt::ShiftModifier && selection_.current()) {
        const auto from = std::find(order_.begin(), order_.end(), *selection_.current());
        const auto to = std::find(order_.begin(), order_.end(), index);
        wanted.add(from < to ? std::span(from, to) : std::span(to, from));
        wanted.add({&index, 1});
    } else {
        wanted.setOnly(index);
    }
    change(wanted);
}

void TimelineView::selectAll()
{
    EventSelection wanted;
    wanted.add(order_);
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
    if (order_.empty())
        return;
    const auto here =
        selection_.current() ? std::find(order_.begin(), order_.end(), *selection_.current()) : order_.end();
    if (here == order_.end()) {
        const Day begin = timeScale().dayAt(timeScale().left());
        const auto first = std::find_if(
            order_.begin(), order_.end(), [&](Index index) { return at(index).period.first >= begin; });
        return choose(first == order_.end() ? order_.back() : *first, how);
    }
    const std::ptrdiff_t next =
        std::clamp<std::ptrdiff_t>(here - order_.begin() + steps, 0, std::ssize(order_) - 1);
    choose(order_[std::size_t(next)], how);
}

void TimelineView::walkToEnd(int direction)
{
    if (!order_.empty())
        choose(direction < 0 ? order_.front() : order_.back());
}

std::size_t TimelineView::laneOf(Index index) const
{
    const auto holds = [&](const Lane &lane) {
        for (std::size_t i = lane.from(at(index).period.first);
             i < lane.size() && lane.firsts[i] == at(index).period.first; ++i)
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
    const Day day = at(*selection_.current()).period.first;
    const std::size_t after = lane.from(day);
    const bool before =
        after == lane.size() || (after > 0 && day - lane.firsts[after - 1] < lane.firsts[after] - day);
    lane_ = lane.key;
    choose(lane.events[before ? after - 1 : after], how);
}

void TimelineView::bringIntoSight(Index index)
{
    if (!at(index).dated)
        return;
    const Period &period = at(index).period;
    const TimeScale &now = timeScale();
    const bool seen =
        now.xOf(period.last + date::days(1)) > now.left() + 8 && now.middleOf(period.first) < now.right() - 8;
    if (!seen)
        setScale(now.showing(noonOf(period.first), now.width() / 5));
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
