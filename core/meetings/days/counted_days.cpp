// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/counted_days.h"

#include "core/meetings/days/stated_days.h"

#include <algorithm>

namespace zeitstrahl::meetings {

std::optional<MeetingDate> countedFrom(
    const Reader &reader, std::span<const Expression> here, const Candidate &candidate)
{
    const bool after = candidate.governor == Governor::Toward;
    if (!candidate.noun || !reader.published || (!after && candidate.governor != Governor::Before))
        return {};
    const ByteOffset noun = reader.words[candidate.trigger].span.end;
    const auto distance = std::find_if(here.begin(), here.end(), [&](const Expression &e) {
        return e.unresolved == Unresolved::NeedsEvent && !e.resolution && e.span.end == noun && !e.parts.empty();
    });
    const auto days = distance == here.end() ? std::nullopt : wholeDays(distance->parts.front().timex);
    if (!days)
        return {};
    Period from = singleDay(*reader.published);
    for (const Expression &e : here) {
        const bool day = e.resolution && e.resolution->period.granularity <= Granularity::Day
            && e.resolution->period.open == Open::None;
        if (!day)
            continue;
        if (candidate.dated.size() && reader.spanOf(candidate.dated).contains(e.span))
            return {}; // its own day stands beside it
        from = singleDay(e.resolution->period.first);
    }
    const Period chosen = singleDay(after ? from.first - *days : from.first + *days);
    return MeetingDate{
        {chosen, Check::None, {},
            {{StepKind::Anchor, from, Why::FromLastMentioned}, {StepKind::Shift, chosen, Why::FromLastMentioned}}},
        DateSource::Clause, distance->span};
}

} // namespace zeitstrahl::meetings
