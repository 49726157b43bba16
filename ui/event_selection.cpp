// SPDX-License-Identifier: Apache-2.0
#include "ui/event_selection.h"

#include <algorithm>

namespace zeitstrahl {

bool EventSelection::contains(Index event) const
{
    return std::binary_search(all_.begin(), all_.end(), event);
}

void EventSelection::setOnly(Index event)
{
    all_ = {event};
    current_ = event;
}

void EventSelection::add(std::span<const Index> events)
{
    if (events.empty())
        return;
    current_ = events.back();
    all_.insert(all_.end(), events.begin(), events.end());
    std::sort(all_.begin(), all_.end());
    all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
}

void EventSelection::toggle(Index event)
{
    const auto at = std::lower_bound(all_.begin(), all_.end(), event);
    if (at == all_.end() || *at != event) {
        all_.insert(at, event);
        current_ = event;
        return;
    }
    const auto next = all_.erase(at);
    if (all_.empty())
        current_.reset();
    else if (current_ == event)
        current_ = next == all_.end() ? all_.back() : *next;
}

} // namespace zeitstrahl
