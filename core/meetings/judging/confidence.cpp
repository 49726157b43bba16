// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/confidence.h"

#include <algorithm>

namespace zeitstrahl::meetings {

double confidenceOf(const Candidate &candidate, const People &people, bool heading)
{
    // Each weak piece of evidence makes an event less likely to be right in all its fields; see
    // docs/confidence.svg.
    double sure = 0.97;
    const auto weak = [&](bool is, double share) { sure *= is ? share : 1; };
    const auto unseen = [&](const Participant &p) { return !p.named.evidence; };
    const auto unknown = [&](const Participant &p) { return p.person != none && people[p.person].actor == none; };
    const auto any = [&](auto is) {
        return std::any_of(candidate.participants.begin(), candidate.participants.end(), is);
    };
    const auto group = [](const Participant &p) { return p.person == none; };
    weak(candidate.peopleInherited, 0.85);
    weak(!candidate.peopleInherited && any(unseen), 0.9);
    weak(any(unknown), 0.97);
    weak(any(group), 0.6);
    weak(candidate.participants.size() > 3, 0.95);
    weak(candidate.noun, 0.92);
    weak(candidate.rule->weak, 0.9);
    weak(candidate.rule->agent == AgentRole::Visitor, 0.93);
    weak(candidate.kind == MeetingKind::Conference, 0.75);
    weak(heading, 0.6);
    weak(candidate.place != none && !candidate.placeStated, 0.92);
    weak(candidate.place == none && !candidate.phone, 0.6);
    const DateSource source = candidate.date ? candidate.date->source : DateSource::NotStated;
    weak(source == DateSource::Sentence, 0.75);
    weak(source == DateSource::Chain, 0.85);
    weak(source == DateSource::NotStated, 0.62);
    weak(candidate.date && candidate.date->resolution.period.granularity > Granularity::Day, 0.88);
    weak(candidate.date && candidate.date->resolution.check == Check::Conflict, 0.7);
    weak(!candidate.retold.empty(), 1.03);
    return std::clamp(sure, 0.05, 0.97);
}

} // namespace zeitstrahl::meetings
