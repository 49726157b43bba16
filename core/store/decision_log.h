// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"
#include "core/store/timeline_file.h"

namespace zeitstrahl {

enum class Act : std::uint8_t { Decided, Undone, Redone };

/// One value of one event changed from this to that; nothing is "as extracted". Its inverse swaps the two.
struct Change {
    EventId event;
    MentionKey mention;
    std::string evidence;
    std::optional<Period> before, after;
};

/// The change that an edit would make now. Fails with NoSuchThing if no article tells the event.
Change changeFor(Database &database, const Edit &edit);

/// Adds one row to the log.
void append(Database &database, const Change &change, Act act, const std::string &reason, const Editor &editor);

/// False if a row was changed, added or taken out by anything but append().
bool isUnbroken(Database &database);

/// Lays what was decided over what was extracted.
void layDecisionsOver(Database &database, std::vector<Event> &events);

std::vector<Orphan> readOrphans(Database &database);

} // namespace zeitstrahl
