// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// Gives meetings without a place the one that follows from what the article tells elsewhere: a visit, a summit,
/// whose guest somebody is, where the article was written. Such a place has no evidence of its own.
void inferPlaces(const Reader &reader, const People &people, std::vector<Candidate> &candidates);

} // namespace zeitstrahl::meetings
