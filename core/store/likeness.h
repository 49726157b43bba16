// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/meeting.h"

#include <span>

namespace zeitstrahl {

/// What a meeting looks like within its sentence.
struct Likeness {
    MeetingKind kind = MeetingKind::Meeting040;
    std::string trigger; ///< its words
    std::vector<std::string> participants;
};

/// As the log keeps it: kind by its number, trigger and participants, a line each.
std::string likenessText(const Likeness &likeness);
/// Nothing for a text that is none, and for what was decided before likenesses were kept.
std::optional<Likeness> readLikeness(std::string_view text);

/// A mention that was told or decided about before.
struct KnownMention {
    std::uint32_t ordinal = 0;
    std::optional<Likeness> likeness;
};

/// The ordinals of one sentence's meetings, in their order: those of the known mentions that they resemble most,
/// and free ones for what is new. So a meeting keeps its decisions when another one is found before it.
std::vector<std::uint32_t> ordinalsFor(std::span<const Likeness> meetings, std::span<const KnownMention> known);

} // namespace zeitstrahl
