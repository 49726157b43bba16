// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments.h"

#include <algorithm>
#include <utility>

namespace zeitstrahl::meetings {

/// Where: what the rule's prepositions govern, nearest to the trigger; "dort" is the place last named.
void ArgumentReader::placeIn(Candidate &candidate, const Trigger &trigger, WordRange scope)
{
    if (candidate.phone)
        return; // who telephones is in two places
    const Word &word = reader_.words[trigger.word];
    const auto set = [&](std::uint32_t place, std::optional<Span> evidence, bool stated) {
        candidate.place = place;
        candidate.placeNamed = Named{reader_.place(place).name, evidence};
        candidate.placeStated = stated;
    };
    const TriggerRule &rule = *trigger.rule;
    std::uint32_t best = none, distance = none;
    const bool whereMet = candidate.supported && rule.travel
        && std::none_of(mentions_.places.begin() + segment_->places.begin,
            mentions_.places.begin() + segment_->places.end,
            [](const PlaceMention &p) { return p.governor == Governor::Toward; }); // "zu einem Treffen in Sotschi"
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        const bool arrivedAt = rule.arrival && place.words.end == trigger.word; // "zu Gesprächen … in Belgrad eingetroffen"
        if ((place.attribute && !arrivedAt) || !scope.contains(place.words.begin)
            || claimedByOther(*segment_, place.words.begin, trigger.word))
            continue;
        const bool object = rule.placedBy(Site::Object) && place.governor == Governor::None && !trigger.noun;
        const bool goal = (place.governor == Governor::Toward || (rule.travel && place.mayBeGoal))
            && (rule.placedBy(Site::Toward) || (trigger.noun && rule.agent == AgentRole::Visitor));
        const bool in = place.governor == Governor::In
            && (!rule.travel || whereMet || rule.placedBy(Site::In) || rule.placedBy(Site::Object));
        const bool through = place.governor == Governor::By && rule.agent == AgentRole::Visitor && trigger.noun
            && place.phraseBegin == trigger.word + 1; // "eine Reise durch Zentralasien"
        const bool whose = place.governor == Governor::Genitive && rule.agent == AgentRole::Visitor && trigger.noun
            && place.words.begin == trigger.word + 1;
        if (!object && !goal && !in && !whose && !through)
            continue;
        std::uint32_t apart =
            place.words.begin > trigger.word ? place.words.begin - trigger.word : trigger.word - place.words.begin;
        // What stands behind a noun belongs to it rather than what stands before.
        if (trigger.noun && place.words.begin < trigger.word)
            apart += 20;
        if (apart < distance) {
            best = i;
            distance = apart;
        }
    }
    if (best != none) {
        while (mentions_.places[best].joined && best > segment_->places.begin)
            --best;
        // A venue or city says more than the country that it lies in.
        for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i)
            if (mentions_.places[i].place != mentions_.places[best].place
                && mentions_.places[i].governor != Governor::None
                && reader_.place(mentions_.places[best].place).kind == PlaceKind::Country
                && reader_.sameOrWithin(mentions_.places[i].place, mentions_.places[best].place)
                && mentions_.places[i].governor == mentions_.places[best].governor)
                best = i;
        set(mentions_.places[best].place, reader_.spanOf(mentions_.places[best].words), true);
        return;
    }
    if (rule.summons) {
        const Country country = candidate.host != none ? mentions_.people[candidate.host].country : candidate.group;
        const std::uint32_t capital = reader_.places->capitalOf(country);
        if (capital != none)
            set(capital, {}, false); // ambassadors are summoned to the ministry
        return;
    }
    if (segment_->cues.has(Cue::There) && scope.begin > segment_->words.begin) // "nach Kiew gereist und hat dort"
        for (std::uint32_t i = segment_->places.end; i-- > segment_->places.begin;)
            if (const PlaceMention &place = mentions_.places[i];
                !place.attribute && place.words.begin < scope.begin && place.governor != Governor::None)
                return set(place.place, reader_.spanOf(place.words), true);
    const std::uint32_t adjective = trigger.word > 0 ? reader_.words[trigger.word - 1].place : none;
    // A country before a summit is what it is about: "Ukraine-Gipfel".
    const bool about = word.place != none && candidate.kind == MeetingKind::Conference
        && reader_.place(word.place).kind <= PlaceKind::Country;
    if (trigger.noun && word.place != none && !about)
        set(word.place, word.span, true);
    else if (trigger.noun && adjective != none)
        set(adjective, reader_.words[trigger.word - 1].span, true);
    else if (segment_->cues.has(Cue::There) && lastPlace_ != none)
        set(lastPlace_, {}, true);
    else if (!rule.travel) {
        // Elsewhere in the sentence, before this clause: "In Minsk angekommen, traf er …".
        for (std::uint32_t s = segmentIndex_;
             s-- > 0 && segments_[s].sentence == segment_->sentence && segmentIndex_ - s < 3;)
            for (std::uint32_t i = segments_[s].places.begin; i < segments_[s].places.end; ++i)
                if (mentions_.places[i].governor == Governor::In && !mentions_.places[i].attribute
                    && !segments_[s].clause->reporting)
                    set(mentions_.places[i].place, reader_.spanOf(mentions_.places[i].words), true);
    }
}

/// "Der Gipfel wird am Donnerstag, den 10. August, | in Abuja stattfinden": behind what was put into the middle.
void ArgumentReader::placeWhereClauseEnds(Candidate &candidate, const Trigger &trigger)
{
    constexpr std::uint32_t reach = 3; // segments
    for (std::uint32_t s = segmentIndex_ + 1; s < segments_.size() && s <= segmentIndex_ + reach; ++s)
        if (segments_[s].resumes == segmentIndex_) {
            Segment *const here = std::exchange(segment_, &segments_[s]);
            placeIn(candidate, trigger, segment_->words);
            segment_ = here;
            return;
        }
}

bool ArgumentReader::enough(const Candidate &candidate, const Trigger &trigger) const
{
    const std::size_t people = candidate.participants.size();
    const bool political = std::any_of(candidate.participants.begin(), candidate.participants.end(),
        [&](const Participant &p) { return p.person == none || mentions_.people[p.person].political; });
    const bool open = candidate.noun && people == 0; // a summit may name its people elsewhere
    if (!political && !open)
        return false;
    if (candidate.noun && trigger.rule->needs.size() && !meets(candidate, trigger))
        return false;
    if (candidate.noun) {
        const bool visit = trigger.rule->agent == AgentRole::Visitor;
        const bool conference =
            candidate.kind == MeetingKind::Conference || candidate.kind == MeetingKind::Negotiation046;
        const bool talks = candidate.kind == MeetingKind::Negotiation046 && people == 1
            && candidate.participants.front().person != none
            && mentions_.people[candidate.participants.front().person].mediator;
        const bool attending = people >= 1 && candidate.kind == MeetingKind::Conference && attends(trigger)
            && (candidate.place != none || datedIn(segment_->words));
        const bool announced = people == 0 && candidate.placeStated && !candidate.peopleInherited
            && (candidate.kind == MeetingKind::Conference
                || (!visit && trigger.definite && trigger.governor == Governor::None && datedIn(segment_->words)));
        // "ein Treffen der NATO-Außenminister in Brüssel"
        const bool named = people == 1 && candidate.participants.front().person == none
            && !candidate.peopleInherited && candidate.participants.front().named.evidence
            && candidate.participants.front().named.evidence->begin > reader_.words[trigger.word].span.begin;
        const bool together = named && candidate.kind == MeetingKind::Meeting040
            && (candidate.placeStated || datedIn(segment_->words));
        return people >= 2 || talks || announced || together || attending
            || (people == 1 && (visit || conference) && candidate.place != none);
    }
    return meets(candidate, trigger);
}

/// One of the sets of things that the rule wants is there.
bool ArgumentReader::meets(const Candidate &candidate, const Trigger &trigger) const
{
    const std::size_t people = candidate.participants.size();
    const auto met = [&](Need need) {
        switch (need) {
        case Need::Partner:
            return people >= 2 + companions_;
        case Need::Object:
            return object_;
        case Need::With:
            return with_ && people >= 2;
        case Need::Between:
            return between_ && people >= 2;
        case Need::To:
            return to_ && people >= 2;
        case Need::Person:
            return people >= 1;
        case Need::Place:
            return candidate.place != none;
        case Need::Toward:
            return candidate.place != none;
        case Need::Date:
            return datedIn(segment_->words);
        case Need::Phone:
            return segment_->cues.has(Cue::ByPhone) || (candidate.phone && candidate.supported);
        case Need::Support:
            return candidate.supported;
        case Need::Reflexive:
            return segment_->cues.has(Cue::Reflexive);
        case Need::Ministry:
            return segment_->cues.has(Cue::Ministry);
        case Need::Previous:
            return segment_->cues.has(Cue::Previous);
        case Need::Several:
            return people == 1 && candidate.participants.front().person == none;
        }
        return false;
    };
    return std::any_of(trigger.rule->needs.begin(), trigger.rule->needs.end(), [&](std::uint32_t set) {
        for (unsigned need = 0; need <= unsigned(Need::Several); ++need)
            if ((set >> need & 1) && !met(Need(need)))
                return false;
        return true;
    });
}

} // namespace zeitstrahl::meetings
