// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"

#include <span>

namespace zeitstrahl::meetings {

/// "Zwei Tage nach dem Treffen mit X in Rom ist Y am Freitag …": so long before that day, or before the news.
/// `here` are the expressions of the candidate's segment; nothing if none of them counts from the meeting.
std::optional<MeetingDate> countedFrom(
    const Reader &reader, std::span<const Expression> here, const Candidate &candidate);

} // namespace zeitstrahl::meetings
