// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// "traf mit X und anschließend auch mit Y zusammen" are two meetings.
void ArgumentReader::splitOnward(const Candidate &candidate)
{
    std::uint32_t onward = none;
    for (std::uint32_t w = segment_->words.begin; w < segment_->words.end; ++w)
        if (reader_.words[w].cues.has(Cue::Onward))
            onward = w;
    if (onward == none || candidate.participants.size() < 3)
        return;
    Candidate later = candidate;
    const auto behind = [&](const Participant &p) {
        return p.named.evidence && p.named.evidence->begin > reader_.words[onward].span.begin;
    };
    const std::size_t index = found_.size() - 1;
    const bool second = std::any_of(later.participants.begin() + 1, later.participants.end(), behind);
    const bool first = std::any_of(
        later.participants.begin() + 1, later.participants.end(), [&](const Participant &p) { return !behind(p); });
    if (!first || !second)
        return;
    later.split = true;
    later.participants.erase(std::remove_if(later.participants.begin() + 1, later.participants.end(),
                                 [&](const Participant &p) { return !behind(p); }),
        later.participants.end());
    auto &earlier = found_[index].participants;
    earlier.erase(std::remove_if(earlier.begin() + 1, earlier.end(), behind), earlier.end());
    if (const std::uint32_t place = placeOf({onward, segment_->words.end}); place != none)
        setMentioned(later, mentions_.places[place]);
    found_.push_back(std::move(later));
}

/// "telefonierte mit X sowie mit Y", "in getrennten Telefonaten mit X und Y": two calls.
void ArgumentReader::splitCalls()
{
    const Candidate all = found_.back();
    if (!all.phone || all.participants.size() < 3)
        return;
    const auto ownPreposition = [&](const Participant &p) {
        for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
            const Mention &mention = mentions_.mentions[i];
            if (p.named.evidence && reader_.spanOf(mention.name) == *p.named.evidence)
                return mention.governor == Governor::With && mention.words.begin > 0
                    && reader_.words[mention.words.begin - 1].cues.has(Cue::With);
        }
        return false;
    };
    const auto first = all.participants.begin() + 1;
    const bool each =
        segment_->cues.has(Cue::Separately) || std::all_of(first, all.participants.end(), ownPreposition);
    if (!each)
        return;
    found_.pop_back();
    for (auto partner = first; partner != all.participants.end(); ++partner) {
        Candidate call = all;
        call.participants = {all.participants.front(), *partner};
        found_.push_back(std::move(call));
    }
}

/// The bracket behind a name, if it holds a day: "Olmert (1.11.)".
WordRange ArgumentReader::ownDay(const Participant &participant) const
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end && participant.named.evidence;
         ++i) {
        const Mention &mention = mentions_.mentions[i];
        const WordRange behind{mention.name.end, mention.words.end};
        if (reader_.spanOf(mention.name) == *participant.named.evidence)
            return behind.size() && reader_.words[behind.begin].isMark('(') && datedIn(behind) ? behind
                                                                                               : WordRange{};
    }
    return {};
}

/// "wird mit Peres (31.10.) und Olmert (1.11.) zusammentreffen": the last meeting found is one for each.
void ArgumentReader::splitByDays()
{
    const Candidate all = found_.back();
    std::vector<Participant> always;
    std::vector<std::pair<Participant, WordRange>> each;
    for (const Participant &participant : all.participants)
        if (const WordRange day = ownDay(participant); day.size())
            each.emplace_back(participant, day);
        else
            always.push_back(participant);
    if (each.size() < 2)
        return;
    found_.pop_back();
    for (const auto &[participant, day] : each) {
        Candidate one = all;
        one.participants = always;
        one.participants.push_back(participant);
        one.dated = day;
        found_.push_back(std::move(one));
    }
}

/// "reist am Montag nach Kairo, am Dienstag nach Amman": two visits, each with what stands beside its place.
void ArgumentReader::splitTour(const Candidate &candidate, WordRange scope)
{
    const bool visits = candidate.rule->placedBy(Site::Object) && candidate.rule->agent == AgentRole::Visitor;
    // "beginnt am Freitag eine Reise durch Italien und Kuba"
    const bool journey = candidate.noun && !visits && candidate.rule->agent == AgentRole::Visitor
        && !segment_->cues.has(Cue::Postponed);
    if ((!candidate.rule->travel && !visits && !journey) || candidate.visitor == none)
        return;
    std::vector<std::uint32_t> stops;
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        const bool finer =
            !stops.empty() && reader_.sameOrWithin(mentions_.places[stops.back()].place, place.place);
        if (scope.contains(place.words.begin)
            && (place.governor == Governor::Toward || place.mayBeGoal
                || (visits && place.governor == Governor::None) || (journey && place.governor == Governor::By))
            && !place.attribute && !finer && !claimedByOther(*segment_, place.words.begin, candidate.trigger))
            stops.push_back(i);
    }
    if (stops.size() < 2 || (visits && !candidate.noun && nextDay(scope) == none))
        return;
    const Candidate tour = candidate;
    const std::size_t first = found_.size() - 1;
    std::uint32_t begin = scope.begin;
    for (std::size_t n = 0; n < stops.size(); ++n) {
        const PlaceMention &place = mentions_.places[stops[n]];
        std::uint32_t end = scope.end;
        if (n + 1 < stops.size()) {
            end = mentions_.places[stops[n + 1]].phraseBegin;
            while (
                end > place.words.end && !reader_.words[end].cues.has(Cue::And) && !reader_.words[end].isMark(','))
                --end;
        }
        const WordRange here{begin, end};
        Candidate visit = tour;
        visit.split = n > 0 && (!tour.noun || journey);
        visit.dated = datedIn(scope) ? here : WordRange{};
        std::erase_if(visit.participants, [&](const Participant &p) {
            return p.person != visit.visitor && p.named.evidence
                && !(reader_.words[here.begin].span.begin <= p.named.evidence->begin
                    && p.named.evidence->end <= reader_.words[here.end - 1].span.end);
        });
        setMentioned(visit, place);
        if (n == 0)
            found_[first] = std::move(visit);
        else
            found_.push_back(std::move(visit));
        begin = end;
    }
}

} // namespace zeitstrahl::meetings
