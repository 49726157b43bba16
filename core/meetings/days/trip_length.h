// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

#include <span>

namespace zeitstrahl::meetings {

/// "bricht am Sonntag zu einer viertägigen Reise auf": a visit whose first day is known goes on for as many days as
/// its segment says. `expressions` are those of the segment.
void lengthen(
    const Reader &reader, const Segment &segment, std::span<const Expression> expressions, Candidate &candidate);

} // namespace zeitstrahl::meetings
