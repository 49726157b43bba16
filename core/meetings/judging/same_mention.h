// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// One person, or one group by its name.
bool sameOne(const Participant &a, const Participant &b);

bool isVisit(const Candidate &candidate);

/// Cancelled or postponed.
bool isOff(const Candidate &candidate);

/// "Verhandlungen zwischen dem Iran und den USA": nobody is named.
bool isOfCountries(const Candidate &candidate);

/// "Die Ärzte empfahlen am Samstag eine Verschiebung der Reise": the day of the decision.
bool calledOffAgain(const Candidate &told, const Candidate &now);

/// True if the later mention `now` may be of the meeting that `told` tells of.
bool tellSameMeeting(const Reader &reader, const People &people, const std::vector<Segment> &segments,
    const Candidate &told, const Candidate &now);

} // namespace zeitstrahl::meetings
