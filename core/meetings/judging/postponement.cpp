// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/postponement.h"

#include "core/meetings/days/stated_days.h"

#include <algorithm>

namespace zeitstrahl::meetings {

bool movedTo(const Reader &reader, const Segment &segment, const std::optional<Span> &date)
{
    std::uint32_t at = segment.words.begin;
    while (date && at < segment.words.end && !date->contains(reader.words[at].span))
        ++at;
    if (!date || at == segment.words.end)
        return false;
    if (reader.words[at].cues.has(Cue::Onto))
        return true;
    if (at > segment.words.begin && reader.words[at - 1].determiner != none)
        --at; // "auf den Herbst"
    return at > segment.words.begin && reader.words[at - 1].cues.has(Cue::Onto);
}

/// The new day is still to come: "auf März".
static void lookAhead(Resolution &resolution, Day published)
{
    for (Reading &other : resolution.others)
        if (resolution.period.last < published && other.period.first >= published) {
            std::swap(resolution.period, other.period);
            resolution.steps.push_back({StepKind::Chosen, resolution.period, Why::NextAfter});
        }
}

/// The old day comes before the new one: "vom Montag auf Freitag".
static void lookBack(Resolution &resolution, Day next)
{
    for (Reading &other : resolution.others)
        if (resolution.period.first > next && other.period.last < next) {
            std::swap(resolution.period, other.period);
            resolution.steps.push_back({StepKind::Chosen, resolution.period, Why::LastBefore});
        }
}

std::optional<Candidate> onItsOtherDay(const Reader &reader, const Segment &segment, Candidate &candidate)
{
    const bool planned = candidate.status == MeetingStatus::Planned;
    const bool put = segment.cues.has(Cue::Postponed) && candidate.date && candidate.date->evidence
        && (planned || candidate.status == MeetingStatus::Postponed);
    if (!put || movedTo(reader, segment, candidate.date->evidence) != planned)
        return {};
    const Span clause = reader.spanOf(segment.words);
    const auto &expressions = reader.tagged->expressions;
    for (auto at = std::lower_bound(expressions.begin(), expressions.end(), clause.begin,
             [](const Expression &e, ByteOffset offset) { return e.span.begin < offset; });
         at != expressions.end() && at->span.begin < clause.end; ++at) {
        const bool day =
            at->timex.type == TimexType::Date || at->timex.type == TimexType::Time; // "für den Nachmittag"
        if (!at->resolution || !day || at->span == *candidate.date->evidence
            || movedTo(reader, segment, at->span) == planned)
            continue;
        Candidate other = candidate;
        other.date = MeetingDate{*at->resolution, DateSource::Clause, at->span};
        if (const Period &days = other.date->resolution.period; days.open == Open::End)
            chooseDays(other.date->resolution, singleDay(days.first)); // "von Montag auf Freitag"
        other.status = planned ? MeetingStatus::Postponed : MeetingStatus::Planned;
        if (!planned && reader.published)
            lookAhead(other.date->resolution, *reader.published);
        Resolution &given = (planned ? other : candidate).date->resolution;
        const Day next = (planned ? candidate : other).date->resolution.period.first;
        lookBack(given, next);
        if (given.period.first > next)
            continue;
        return other;
    }
    return {};
}

} // namespace zeitstrahl::meetings
