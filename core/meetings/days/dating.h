// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

namespace zeitstrahl::meetings {

/// Gives each candidate its date: from its clause, its sentence, or what was told before; never one that says when
/// something was announced. Candidates must be in order of the text.
void bindDates(const Reader &reader, const std::vector<Segment> &segments, std::vector<Candidate> &candidates);

/// The date of a meeting that the article dates nowhere; see Meeting.
std::optional<MeetingDate> unstatedDate(std::optional<Day> published, MeetingStatus status);

} // namespace zeitstrahl::meetings
