// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// What a verb or an adverb says of a noun reaches it only as the clause's subject or object.
bool reaches(const Candidate &candidate);

/// True if such a word of the clause tells of this meeting rather than of another verb's: "traf Putin und forderte
/// …".
bool saysOf(const Reader &reader, const Segment &segment, const Candidate &candidate, Cues cues);

/// "die Einladung zu einem Besuch": it is still to come, whatever became of the invitation.
bool isInvitedTo(const Segment &segment, const Candidate &candidate);

/// True if a meeting is only denied, wished for or thought of: "dementierte ein Treffen", "könnte ihn treffen".
/// Asked of what was not called off.
bool isImagined(const Reader &reader, const std::vector<Segment> &segments, const Candidate &candidate);

} // namespace zeitstrahl::meetings
