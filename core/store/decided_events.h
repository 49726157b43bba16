// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"
#include "core/store/database.h"

#include <set>
#include <vector>

namespace zeitstrahl {

/// Lays what people decided over all that was extracted, field by field. Takes away what they deleted or merged
/// into another event.
void layDecisionsOver(Database &database, std::vector<Event> &events);

/// What layDecisionsOver() would touch, alone.
struct TouchedEvents {
    std::set<std::string> ids; ///< of events that may be other than extracted, or gone
    std::vector<Event> shown; ///< those of them that show
};
TouchedEvents touchedEvents(Database &database);

/// Nothing if there is no such event, or it doesn't show.
std::optional<Event> shownEvent(Database &database, const EventId &id);

} // namespace zeitstrahl
