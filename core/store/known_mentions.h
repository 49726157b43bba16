// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/likeness.h"
#include "core/store/statement.h"

#include <map>

namespace zeitstrahl {

/// By the hash of their sentence.
using KnownMentions = std::map<std::string, std::vector<KnownMention>>;

/// The meetings that the file has of an article, and those that are gone but were decided about.
KnownMentions knownMentions(Statement &known, std::int64_t article, const std::string &source);

/// Only the meetings, in their order.
KnownMentions tellings(Database &database, std::int64_t article);

} // namespace zeitstrahl
