// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// "vereinbarten am Montag ein Treffen": what somebody arranges is still to come, and a day before it is that of
/// the deal; "das am Montag vereinbarte Treffen" only says which meeting it is.
bool isArranged(const Reader &reader, const Segment &segment, const Candidate &candidate);

} // namespace zeitstrahl::meetings
