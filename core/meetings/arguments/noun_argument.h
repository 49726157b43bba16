// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// A noun of a meeting with the part of its clause that belongs to it.
struct ArgumentReader::Noun {
    const Trigger &trigger;
    WordRange scope;
    std::uint32_t end; ///< of what stands behind it
    bool circumstance; ///< "beim Treffen": says when the clause's own story happened
    bool argument; ///< the clause's subject or object
    bool visit;
    bool owned = false; ///< "das Treffen der Außenminister"

    const TriggerRule &rule() const { return *trigger.rule; }
    bool is(MeetingKind kind) const { return trigger.rule->kind == kind; }
};

/// Whoever was added last comes first.
inline void lead(std::vector<Participant> &people, std::size_t before)
{
    std::rotate(people.begin(), people.begin() + long(before), people.end());
}

} // namespace zeitstrahl::meetings
