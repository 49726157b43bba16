// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"
#include "core/store/database.h"

#include <vector>

namespace zeitstrahl {

/// All events as extracted, article by article.
std::vector<Event> readExtracted(Database &database);

/// By first day, then last; what has no date comes last. The same order on every machine.
void sortByTime(std::vector<Event> &events);

} // namespace zeitstrahl
