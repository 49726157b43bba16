// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// Whether an expression names days that a meeting can have: no duration, nothing coarser than a year, and "since"
/// only for talks that go on.
bool namesDays(const Reader &reader, const Expression &expression, const Candidate &candidate);

/// Whether a date of a segment may be when the meeting is, rather than when somebody spoke of it, called it off or
/// wrote of it, or the day of something else.
bool tellsWhen(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate);

} // namespace zeitstrahl::meetings
