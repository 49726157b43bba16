// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// How sure: from what was said outright and what was inferred.
double confidenceOf(const Candidate &candidate, const People &people, bool heading);

} // namespace zeitstrahl::meetings
