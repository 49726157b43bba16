// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/dating_before.h"

#include "core/meetings/days/dating.h"
#include "core/meetings/days/stated_days.h"
#include "core/meetings/days/whose_date.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr date::days week{7}, news{3};
constexpr std::size_t reachBack = 24; // candidates looked at
constexpr std::uint32_t segmentsAround = 6;

} // namespace

bool namesNoDay(const Resolution &resolution)
{
    return resolution.period.granularity < Granularity::Day && resolution.steps.size() <= 1;
}

void DateBefore::fromMeeting(std::vector<Candidate> &candidates, std::size_t index) const
{
    Candidate &candidate = candidates[index];
    if (segments_[candidate.segment].heading)
        return;
    for (std::size_t back = 1; back <= std::min(index, reachBack); ++back) {
        const Candidate &before = candidates[index - back];
        if (!before.date || (candidate.date && namesNoDay(before.date->resolution)))
            continue;
        const bool todayOfAVisit = candidate.date && lastsDays(before) // "am Nachmittag"
            && within(candidate.date->resolution.period, before.date->resolution.period);
        if (!todayOfAVisit && goesOnFrom(candidate, before))
            return take(candidate, before);
    }
}

bool DateBefore::isPast(const Candidate &candidate) const
{
    return candidate.perfect || segments_[candidate.segment].clause->tense == Tense::Past;
}

bool DateBefore::isSameTime(const Candidate &candidate, const Candidate &before) const
{
    const Period &days = before.date->resolution.period;
    const bool today =
        reader_.published && days.first == *reader_.published && days.last == *reader_.published && !candidate.date;
    const bool aside = before.kind == MeetingKind::Conference
        && segments_[candidate.segment].cues.has(Cue::Aside); // "Am Rande ist ein Gespräch vereinbart worden"
    return before.rule->arrival || today || aside || segments_[candidate.segment].cues.has(Cue::WouldHave)
        || isPast(before) == isPast(candidate);
}

bool DateBefore::goesOnFrom(const Candidate &candidate, const Candidate &before) const
{
    const Segment &segment = segments_[candidate.segment];
    const std::uint32_t sentences = segment.sentence - segments_[before.segment].sentence;
    const bool placed = candidate.place != none && before.place != none;
    const bool samePlace = placed && candidate.placeStated && reader_.sameOrWithin(candidate.place, before.place);
    const bool stop = candidate.noun && candidate.rule->placedBy(Site::Object) && lastsDays(before); // of the tour
    const bool elsewhere =
        placed && !samePlace && !segment.cues.has(Cue::Then) && !segment.goesOn && !candidate.split && !stop;
    if (candidate.phone != before.phone || elsewhere || !isSameTime(candidate, before))
        return false;
    const bool shared = std::any_of(candidate.participants.begin(), candidate.participants.end(),
        [&](const Participant &p) { return before.has(p.person); });
    const bool goesOn = candidate.split || segment.cues.any({Cue::Then, Cue::There}) || candidate.peopleInherited
        || candidate.definite;
    const bool lookedBackAt = candidate.definite && candidate.peopleInherited; // "nach dem Gespräch"
    const bool onward = segment.cues.has(Cue::Onward) && !candidate.date;
    // "Am Nachmittag wird Minister X …", of the visit announced at the beginning
    const std::uint32_t near = candidate.date && before.status == candidate.status ? 5 : 2; // sentences
    return (shared && (onward || samePlace || lookedBackAt || sentences <= near)) || (goesOn && sentences <= 1);
}

void DateBefore::take(Candidate &candidate, const Candidate &before) const
{
    const Segment &segment = segments_[candidate.segment];
    candidate.date = MeetingDate{before.date->resolution, DateSource::Chain, before.date->evidence};
    Resolution &resolution = candidate.date->resolution;
    keepFirstOrLast(reader_, segment, resolution);
    // What happened of a visit that goes on: "wurde er empfangen".
    if (before.lengthened && isPast(candidate) && !candidate.split && reader_.published
        && resolution.period.last > *reader_.published)
        chooseDays(resolution, singleDay(resolution.period.first));
}

/// Of the last days, or of the next.
bool DateBefore::isNews(const Period &days, bool past) const
{
    return past ? days.last <= *reader_.published && *reader_.published - days.first <= week
                : days.first >= *reader_.published && days.first - *reader_.published <= week;
}

void DateBefore::fromNews(Candidate &candidate) const
{
    const Segment &here = segments_[candidate.segment];
    const bool past = isPast(candidate) || here.cues.has(Cue::Onward);
    const bool ahead = !past && here.clause->tense != Tense::Unknown
        && (!candidate.noun || (candidate.governor == Governor::None && here.cues.has(Cue::Planned)));
    if ((!past && !ahead) || here.heading || !reader_.published || here.cues.any({Cue::Previous, Cue::Pluperfect}))
        return;
    for (std::uint32_t back = 1; back <= std::min(candidate.segment, segmentsAround); ++back) {
        const Segment &before = segments_[candidate.segment - back];
        if (here.sentence - before.sentence > 1 || before.heading || startsParagraph(here))
            return;
        const bool told = before.clause->reporting && !candidate.namedBefore; // "sicherte X am Freitag Y zu"
        if (told || (before.clause->tense == Tense::Past) != past || before.sentence == here.sentence)
            continue;
        const WordRange dates = dates_[candidate.segment - back];
        for (std::uint32_t i = dates.begin; i < dates.end; ++i) {
            const Expression &expression = reader_.tagged->expressions[i];
            if (!namesDays(reader_, expression, candidate)
                || expression.resolution->period.granularity > Granularity::Day
                || !isNews(expression.resolution->period, past))
                continue;
            candidate.date = MeetingDate{*expression.resolution, DateSource::Chain, expression.span};
            return;
        }
    }
}

void DateBefore::fromReport(Candidate &candidate) const
{
    const Segment &here = segments_[candidate.segment];
    if (!isPast(candidate) || candidate.governor == Governor::Before || here.heading || !reader_.published
        || here.cues.any({Cue::Previous, Cue::Pluperfect}))
        return;
    const std::size_t end = std::min<std::size_t>(segments_.size(), candidate.segment + segmentsAround);
    for (std::uint32_t s = candidate.segment; s < end && segments_[s].sentence <= here.sentence + 1; ++s) {
        for (std::uint32_t i = dates_[s].begin; i < dates_[s].end && segments_[s].clause->reporting; ++i) {
            const Expression &expression = reader_.tagged->expressions[i];
            if (!namesDays(reader_, expression, candidate)
                || expression.resolution->period.granularity > Granularity::Day)
                continue;
            const Day told = expression.resolution->period.last;
            if (told < *reader_.published && *reader_.published - told <= news)
                candidate.date = unstatedDate(told, MeetingStatus::Held);
            return;
        }
    }
}

bool DateBefore::startsParagraph(const Segment &segment) const
{
    return reader_.words[reader_.sentences[segment.sentence].begin].startsParagraph;
}

} // namespace zeitstrahl::meetings
