// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"
#include "core/meetings/reading/segment.h"

namespace zeitstrahl::meetings {

/// The meeting's own words may look the other way than its clause: "haben am Montag telefoniert" looks back,
/// "das für Montag geplante Treffen wurde abgesagt" ahead. Then another reading of the date is meant.
void turn(const Reader &reader, const Segment &segment, Candidate &candidate);

} // namespace zeitstrahl::meetings
