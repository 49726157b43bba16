// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"
#include "core/store/together.h"

#include <set>
#include <vector>

namespace zeitstrahl {

/// From all that was extracted to what shows: of several reports of one meeting one event, what people decided laid
/// over it field by field. Takes away what they deleted.
void layDecisionsOver(Database &database, const Together &together, std::vector<Event> &events);

/// What decisions touch, alone.
struct TouchedEvents {
    std::set<std::string> ids; ///< of events that may be other than extracted, or gone
    std::vector<Event> shown; ///< those of them that show
};
TouchedEvents touchedEvents(Database &database, const Together &together);

/// Nothing if there is no such event, or it doesn't show.
std::optional<Event> shownEvent(Database &database, const EventId &id, const Together &together);

} // namespace zeitstrahl
