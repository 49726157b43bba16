// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/meetings/event.h"

#include <span>

namespace zeitstrahl {

/// The events as a calendar (RFC 5545) of whole days; the same bytes for the same events. Calendars know the years
/// 1 to 9999: what lies beyond, or has no date, is left out.
std::string ics(std::span<const Event> events, const DisplayWords &words);

} // namespace zeitstrahl
