// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/find_meetings.h"

#include "core/meetings/arguments/arguments.h"
#include "core/meetings/days/dating.h"
#include "core/meetings/judging/confidence.h"
#include "core/meetings/judging/judging.h"
#include "core/meetings/judging/merging.h"
#include "core/meetings/judging/place_inference.h"
#include "core/meetings/mentions/spelling.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

using namespace meetings;

/// What belongs to a trip that was called off is called off with it.
void spreadCancellation(const Reader &reader, std::vector<Candidate> &candidates)
{
    constexpr std::size_t reachBack = 8;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        Candidate &part = candidates[i];
        for (std::size_t back = 1; back <= std::min(i, reachBack) && part.status == MeetingStatus::Planned;
             ++back) {
            const Candidate &trip = candidates[i - back];
            const bool off = trip.status == MeetingStatus::Cancelled || trip.status == MeetingStatus::Postponed;
            if (!off || !part.date || !trip.date || !part.has(trip.visitor) || part.place == none
                || trip.place == none)
                continue;
            const Period &days = part.date->resolution.period, &tripDays = trip.date->resolution.period;
            if (days.first <= tripDays.last && tripDays.first <= days.last
                && reader.sameOrWithin(part.place, trip.place))
                part.status = trip.status;
        }
    }
}

Meeting meetingOf(const Reader &reader, const Segment &segment, const Candidate &candidate, const People &people,
    const Spelling &spelling)
{
    Meeting meeting;
    meeting.kind = candidate.kind;
    meeting.status = candidate.status;
    for (const Participant &participant : candidate.participants) {
        meeting.participants.push_back(participant.named);
        meeting.participantsAsWritten.push_back(spelling.person(participant));
    }
    meeting.place = candidate.placeNamed;
    if (meeting.place)
        meeting.placeAsWritten = spelling.place(candidate);
    meeting.town = spelling.town(candidate);
    meeting.date = candidate.date;
    if (!meeting.date)
        meeting.date = unstatedDate(reader.published,
            candidate.governor == Governor::Before ? MeetingStatus::Held
                                                   : candidate.status /* "vor Gesprächen mit X" */);
    meeting.sentence = reader.tagged->sentences[segment.sentence].span;
    meeting.trigger = reader.words[candidate.trigger].span;
    meeting.statusProof = candidate.statusProof;
    meeting.retold = candidate.retold;
    meeting.rule = candidate.rule->name;
    meeting.confidence = confidenceOf(candidate, people, segment.heading);
    return meeting;
}

} // namespace

std::vector<Meeting> findMeetings(const MeetingKnowledge &knowledge, std::string_view text,
    const TaggedText &tagged, std::optional<Day> published)
{
    const Reader reader =
        readWords(*knowledge.language, *knowledge.actors, *knowledge.places, text, tagged, published);
    Mentions mentions = findMentions(reader);
    std::vector<Segment> segments = segmentsOf(reader, mentions);
    std::vector<Candidate> candidates = ArgumentReader{reader, mentions, segments}.read();
    bindDates(reader, segments, candidates);
    judgeStatus(reader, segments, candidates);
    judgeKind(reader, mentions.people, candidates);
    candidates = mergeMentions(reader, mentions.people, segments, std::move(candidates));
    inferPlaces(reader, mentions.people, candidates);
    spreadCancellation(reader, candidates);

    const Spelling spelling{reader, mentions};
    std::vector<Meeting> found;
    for (const Candidate &candidate : candidates)
        found.push_back(meetingOf(reader, segments[candidate.segment], candidate, mentions.people, spelling));
    std::stable_sort(found.begin(), found.end(),
        [](const Meeting &a, const Meeting &b) { return a.trigger.begin < b.trigger.begin; });
    return found;
}

} // namespace zeitstrahl
