// SPDX-License-Identifier: Apache-2.0
#include "ui/view_history.h"

#include <utility>

namespace zeitstrahl {

void ViewHistory::leave(const View &view, std::int64_t now)
{
    constexpr std::int64_t pause = 700; // milliseconds: what follows sooner is the same movement
    constexpr std::size_t most = 200;
    const bool goesOn = last_ && now - *last_ < pause;
    last_ = now;
    future_.clear();
    if (goesOn)
        return;
    if (past_.size() == most)
        past_.erase(past_.begin());
    past_.push_back(view);
}

std::optional<ViewHistory::View> ViewHistory::back(const View &current)
{
    if (past_.empty())
        return {};
    last_.reset();
    future_.push_back(current);
    const View view = past_.back();
    past_.pop_back();
    return view;
}

std::optional<ViewHistory::View> ViewHistory::forward(const View &current)
{
    if (future_.empty())
        return {};
    last_.reset();
    past_.push_back(current);
    const View view = future_.back();
    future_.pop_back();
    return view;
}

} // namespace zeitstrahl
