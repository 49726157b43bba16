// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <vector>

namespace zeitstrahl {

/// Events as a large archive has them, the same on every machine: over thirty years with some years busier than
/// others, one in so many a range of up to two months that overlaps others, one of a century, and 10,000 (or a
/// tenth, if that is fewer) on one day. Two of so many people meet each time.
std::vector<Event> crowd(std::size_t count, std::size_t people = 12, unsigned oneRangeIn = 10);

/// The day with so many events.
Day crowdedDay();

} // namespace zeitstrahl
