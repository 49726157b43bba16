// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"
#include "core/store/database.h"
#include "core/store/timeline_file.h"

#include <functional>
#include <set>
#include <vector>

namespace zeitstrahl {

/// All events as extracted, article by article.
std::vector<Event> readExtracted(Database &database);
/// Calls with each of them and the key of its article.
void forEachExtracted(Database &database, const std::function<void(std::int64_t article, Event &&)> &take);
/// Those of these ids that an article tells.
std::vector<Event> readExtracted(Database &database, const std::set<std::string> &ids);
std::vector<EventId> extractedFrom(Database &database, const ArticleId &article);

/// By first day, then last; what has no date comes last. Of the same days in order of publication, and as the
/// article tells them: the same order on every machine.
void sortByTime(std::vector<Event> &events);

} // namespace zeitstrahl
