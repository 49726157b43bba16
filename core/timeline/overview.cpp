// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/overview.h"

#include "core/timeline/filter.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

TimeScale overviewScale(const Lanes &lanes, double left, double right, Day today)
{
    const auto [first, last] = lanes.extent.value_or(std::pair(today, today));
    const date::days room(std::max(3, (last - first).count() / 50));
    return TimeScale::fitting(first - room, last + room, left, right);
}

std::vector<std::size_t> histogram(
    const Lanes &lanes, const TimeScale &scale, double columnWidth, const Matches *matches)
{
    const auto columns = std::size_t(std::ceil(scale.width() / columnWidth));
    std::vector<std::size_t> counts(columns, 0);
    // A day belongs to the column in which it begins.
    const auto begin = [&](std::size_t column) {
        const double days = scale.momentAt(scale.left() + double(column) * columnWidth).days;
        return Day(date::days(int(std::ceil(days - 1e-9))));
    };
    for (std::size_t index = 0; index < lanes.lanes.size(); ++index) {
        const Lane &lane = lanes.lanes[index];
        std::size_t from = lane.from(begin(0));
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t to = lane.from(begin(column + 1));
            counts[column] += matches ? matches->count(lanes, index, from, to) : to - from;
            from = to;
        }
    }
    return counts;
}

} // namespace zeitstrahl
