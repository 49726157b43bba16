// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <span>

namespace zeitstrahl {

/// The events as an array of objects, one a line: codes and ISO dates, with the sentence that proves each.
std::string json(std::span<const Event> events);

} // namespace zeitstrahl
