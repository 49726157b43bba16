// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/lanes.h"

namespace zeitstrahl {

/// The whole extent of the events from edge to edge, with a little room at both ends; some days about `today` (or
/// the epoch) if there are none.
TimeScale overviewScale(const Lanes &lanes, double left, double right, Day today);

/// How many events begin in each column of so many pixels, from the left edge on; with `matches` only those that
/// match. Cost follows the columns, not the events.
std::vector<std::size_t> histogram(
    const Lanes &lanes, const TimeScale &scale, double columnWidth, const Matches *matches = nullptr);

} // namespace zeitstrahl
