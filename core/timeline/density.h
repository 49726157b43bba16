// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/lanes.h"

#include <functional>

namespace zeitstrahl {

/// How many of a lane's entries from `begin` to before `end` are to be seen.
using DensityCount = std::function<std::size_t(std::size_t begin, std::size_t end)>;

/// How many events of a lane begin at each time from `first` to `last`, as bars on the strip's lower edge: the
/// higher the more, in few steps, aligned to the calendar so that nothing flickers while the picture moves. Cost
/// follows pixels: each bar is two looks into the lane's index, at every zoom.
void addDensity(std::vector<Box> &bars, const Lane &lane, const TimeScale &scale, Box strip, Day first, Day last,
    const DensityCount &count);

} // namespace zeitstrahl
