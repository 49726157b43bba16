// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/density.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace zeitstrahl {

constexpr double leastColumn = 3; // pixels
constexpr double leastHeight = 1.5; // less could not be seen
constexpr int steps = 6;

/// In doublings: one event, two or three, four to seven …
static double barHeight(std::size_t events, double most)
{
    const int step = std::min(steps, int(std::bit_width(events)));
    return step == 0 ? 0 : leastHeight + (most - leastHeight) * (step - 1) / (steps - 1);
}

void addDensity(std::vector<Box> &bars, const Lane &lane, const TimeScale &scale, Box strip, Day first, Day last,
    const DensityCount &count)
{
    const int days = std::max(1, int(std::ceil(leastColumn / scale.pixelsPerDay())));
    first = std::max(first, scale.dayAt(strip.x));
    last = std::min(last, scale.dayAt(strip.right()));
    if (first > last)
        return;
    const int day = first.time_since_epoch().count();
    Day begin = Day(date::days(day - ((day % days) + days) % days));
    std::size_t entry = lane.from(begin);
    for (; begin <= last && entry < lane.size(); begin += date::days(days)) {
        const std::size_t end = lane.from(begin + date::days(days));
        const double left = std::max(scale.xOf(begin), strip.x);
        const double right = std::min(scale.xOf(begin + date::days(days)), strip.right());
        const double tall = barHeight(count(entry, end), strip.height);
        entry = end;
        if (tall == 0 || right <= left)
            continue;
        if (!bars.empty() && bars.back().height == tall && bars.back().bottom() == strip.bottom()
            && bars.back().right() >= left - 1e-6)
            bars.back().width = right - bars.back().x;
        else
            bars.push_back({left, strip.bottom() - tall, right - left, tall});
    }
}

} // namespace zeitstrahl
