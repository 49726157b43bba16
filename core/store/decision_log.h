// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"
#include "core/store/edit.h"

namespace zeitstrahl {

/// What a row of the log does. Offered ones come from a merged file and don't count.
enum class Act : std::uint8_t { Decided, Undone, Redone, Offered };

/// One value of one event changed from this to that, as valueText(); nothing is "as extracted". Its inverse swaps
/// the two.
struct Change {
    EventId event;
    MentionKey mention;
    std::string evidence;
    std::optional<std::string> likeness;
    Field field = Field::When;
    std::optional<std::string> before, after;
};

/// The change that an edit would make now. Fails with NoSuchThing if nothing tells the event, or the one that it is
/// to be merged into; with that too if that one's own merges lead
/// back to it.
Change changeFor(Database &database, const Edit &edit, const Editor &editor);

/// True if a merged file decided otherwise, and nobody has settled it.
bool hasOffer(Database &database, const EventId &event, Field field);

/// Adds one row to the log.
void append(Database &database, const Change &change, Act act, const std::string &reason, const Editor &editor);

/// A row of the log as its hash sees it: every column but number and id, in order.
using LogColumns = std::array<std::optional<std::string>, 13>;

/// Adds one row as it stands, with the id that follows.
void append(Database &database, const LogColumns &columns);

struct LogRow {
    std::string id;
    LogColumns columns;
};

std::vector<LogRow> readLog(Database &database);

/// The number of rows up to the first one that was changed, added or taken out by anything but append(); nothing if
/// all are as they were written.
std::optional<std::size_t> brokenAfter(Database &database);

/// Only looks at the last rows.
bool hasBrokenEnd(Database &database);

std::vector<Undecided> readOrphans(Database &database);
std::vector<Undecided> readOffers(Database &database);

} // namespace zeitstrahl
