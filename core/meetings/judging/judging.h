// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// Whether it took place, is planned, was called off; drops what is denied or merely wished for.
void judgeStatus(const Reader &reader, const std::vector<Segment> &segments, std::vector<Candidate> &candidates);

/// Who visits whom, from where the people are at home and where they meet; drops what stays within one country.
void judgeKind(const Reader &reader, const People &people, std::vector<Candidate> &candidates);

} // namespace zeitstrahl::meetings
