// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/edit.h"
#include "core/store/together.h"

#include <map>
#include <set>

namespace zeitstrahl {

/// What counts of the decisions about one event.
struct Decided {
    MentionKey mention;
    std::string evidence;
    std::map<Field, Decision> fields;
};

/// By the id of the event.
using DecidedEvents = std::map<std::string, Decided>;

DecidedEvents readDecided(Database &database);
/// About the event, and about all that shows with it.
DecidedEvents readDecidedAround(Database &database, const EventId &id, const Together &together);

/// What it is merged into, or itself if a person made it an event of its own; nothing if nobody decided that.
const EventId *mergedInto(const std::map<Field, Decision> &fields);

/// The events that the decisions are about, are merged into or were split from, and those that show with them.
std::set<std::string> namedIn(const DecidedEvents &all, const Together &together);

} // namespace zeitstrahl
