// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/stated_days.h"

#include <algorithm>
#include <charconv>

namespace zeitstrahl::meetings {

std::optional<date::days> wholeDays(const Timex &timex)
{
    constexpr int longest = 31;
    const std::string_view value = timex.value;
    int count = 0;
    if (timex.type != TimexType::Duration || value.size() < 3 || value.front() != 'P')
        return {};
    const auto [end, error] = std::from_chars(value.data() + 1, value.data() + value.size() - 1, count);
    if (error != std::errc{} || end != value.data() + value.size() - 1)
        return {};
    const int days = value.back() == 'D' ? count : value.back() == 'W' ? 7 * count : 0;
    return days > 0 && days <= longest ? std::optional{date::days{days}} : std::nullopt;
}

bool stated(const Candidate &candidate)
{
    return candidate.date
        && (candidate.date->source == DateSource::Clause || candidate.date->source == DateSource::Sentence);
}

bool ownDate(const Candidate &candidate)
{
    return candidate.date && candidate.date->source == DateSource::Clause;
}

void chooseDays(Resolution &resolution, const Period &days)
{
    if (resolution.period == days)
        return;
    resolution.period = days;
    resolution.steps.push_back({StepKind::Chosen, days, Why::StatedBeside});
}

void keepFirstOrLast(const Reader &reader, const Segment &segment, Resolution &resolution)
{
    Period days = resolution.period;
    if (days.granularity > Granularity::Day)
        return;
    const auto first = reader.words.begin() + segment.words.begin, last = reader.words.begin() + segment.words.end;
    const bool begins = std::any_of(
        first, last, [](const Word &word) { return word.cues.has(Cue::Begins) && word.cues.has(Cue::During); });
    if (begins)
        days.last = days.first;
    else if (segment.cues.has(Cue::Ends) && days.open == Open::None)
        days.first = days.last;
    chooseDays(resolution, days);
}

void closeDays(const Reader &reader, Candidate &candidate)
{
    Resolution &resolution = candidate.date->resolution;
    const Period days = resolution.period;
    const bool goesOn = candidate.kind == MeetingKind::Negotiation046 || candidate.kind == MeetingKind::Conference;
    constexpr date::days longestRound{7}; // of talks
    const bool talks = goesOn && !candidate.noun && days.granularity <= Granularity::Day && reader.published
        && days.last - *reader.published <= longestRound; // "bis Donnerstag wollen sie verhandeln"
    const bool stays = days.open == Open::Start && reader.published && *reader.published <= days.last
        && (candidate.rule->ongoing || candidate.rule->placedBy(Site::Object) || talks);
    candidate.begun = stays || (days.open == Open::End && reader.published && days.first <= *reader.published);
    if (days.open == Open::End && !goesOn)
        chooseDays(resolution, singleDay(days.first));
    else if (stays)
        chooseDays(resolution, {*reader.published, days.last});
    else if (days.open == Open::Start)
        chooseDays(resolution, {days.first, days.last, days.granularity, days.extent, Certainty::Approximate});
}

bool within(const Period &inner, const Period &outer)
{
    return outer.first <= inner.first && inner.last <= outer.last;
}

bool lastsDays(const Candidate &candidate)
{
    if (!stated(candidate))
        return false;
    const Period &days = candidate.date->resolution.period;
    return days.first != days.last && days.granularity <= Granularity::Day;
}

bool sameDays(const Candidate &a, const Candidate &b)
{
    const Period &p = a.date->resolution.period, &q = b.date->resolution.period;
    return p.first == q.first && p.last == q.last;
}

bool isVaguer(const Candidate &a, const Candidate &b)
{
    const Period &vague = a.date->resolution.period, &day = b.date->resolution.period;
    return vague.granularity > Granularity::Day && day.granularity <= Granularity::Day && within(day, vague);
}

} // namespace zeitstrahl::meetings
