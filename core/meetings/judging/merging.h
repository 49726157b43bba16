// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// Candidates that tell of the same meeting become one, with what each of them knows. In order of the text.
std::vector<Candidate> mergeMentions(const Reader &reader, const People &people,
    const std::vector<Segment> &segments, std::vector<Candidate> candidates);

} // namespace zeitstrahl::meetings
