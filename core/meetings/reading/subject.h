// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/segment.h"

namespace zeitstrahl::meetings {

/// True if what a verb takes stands right behind it: "meeting her".
bool hasObject(const Reader &reader, std::uint32_t verb);

/// "…, um ihn zu treffen"
bool endsInInfinitive(const Reader &reader, const Segment &segment);

/// Who the subject and the objects are, by case and by order; their mentions must be resolved.
void findSubject(const Reader &reader, const Mentions &mentions, Segment &segment);

} // namespace zeitstrahl::meetings
