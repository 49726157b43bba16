// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/segment.h"

namespace zeitstrahl::meetings {

/// A word of a segment that may tell of a meeting.
struct Trigger {
    const TriggerRule *rule = nullptr;
    std::uint32_t word = 0;
    bool noun = false, participle = false;

    // Of nouns: the phrase around it.
    std::uint32_t phraseBegin = 0;
    Governor governor = Governor::None;
    bool possessive = false, definite = false, during = false;
    bool another = false; ///< "das nächste Treffen"
    bool attribute = false; ///< tells of the noun before it: "Anlass der Treffen"
};

/// All of them, verbs with their particles rejoined, the readings that are none left out; in order.
std::vector<Trigger> triggersIn(const Reader &reader, const Mentions &mentions, const Segment &segment);

} // namespace zeitstrahl::meetings
