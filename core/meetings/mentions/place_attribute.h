// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/words.h"

namespace zeitstrahl::meetings {

/// Whether a noun frames its clause: "am Rande der Vollversammlung", "nach der Sitzung".
bool framesClause(const Reader &reader, std::uint32_t noun);

/// Behind a noun that is neither a person nor a meeting nor a day, the place behind a preposition tells of that
/// noun. `mentionEnd`: where the last person or group ends.
bool tellsOfNoun(const Reader &reader, std::uint32_t preposition, std::uint32_t mentionEnd);

/// The same where nouns are written small: "on the war in Iraq", "the situation in Sudan"; not "met at a hotel in
/// Doha".
bool tellsOfSmallNoun(const Reader &reader, std::uint32_t preposition);

} // namespace zeitstrahl::meetings
