// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <span>

namespace zeitstrahl {

/// The events as a table in UTF-8 (RFC 4180), with a line of column names: codes and ISO dates, the same in every
/// language. Text that a spreadsheet would take for a formula has an apostrophe before it.
std::string csv(std::span<const Event> events);

} // namespace zeitstrahl
