// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

#include <string>

namespace zeitstrahl {

/// The offset from UTC that clocks show in a zone of the tz database ("America/New_York") at that hour and minute
/// of a day: "-05:00". Empty for an unknown zone, and for a time that the zone skips when its clocks go forward; of
/// a time that comes twice, the first.
std::string offsetText(const std::string &zone, Day day, int hour, int minute);

} // namespace zeitstrahl
