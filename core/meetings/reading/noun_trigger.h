// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/triggers.h"

#include <optional>

namespace zeitstrahl::meetings {

/// "hat", "wird", "sind": no part of a noun's phrase.
bool isAuxiliary(const Word &word);

/// The noun with the preposition or article that opens its phrase; nothing if it is an idiom's or told to the
/// press.
std::optional<Trigger> nounTrigger(const Reader &reader, const Segment &segment, std::uint32_t noun);

} // namespace zeitstrahl::meetings
