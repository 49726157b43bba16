// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// "auf Freitag verschoben": the date is the new one.
bool movedTo(const Reader &reader, const Segment &segment, const std::optional<Span> &date);

/// "vom Montag auf Freitag verschoben": the same meeting on the day that the candidate does not have, postponed on
/// the one given up and planned on the new one; nothing if the segment tells only one. The candidate's own day
/// moves before the new one if it may.
std::optional<Candidate> onItsOtherDay(const Reader &reader, const Segment &segment, Candidate &candidate);

} // namespace zeitstrahl::meetings
