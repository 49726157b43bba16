// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

bool ArgumentReader::isPolitical(const Candidate &candidate) const
{
    return std::any_of(candidate.participants.begin(), candidate.participants.end(),
        [&](const Participant &p) { return p.person == none || mentions_.people[p.person].political; });
}

/// "Die Staats- und Regierungschefs beschlossen bei ihrem Gipfel …"
bool ArgumentReader::isTheirs(const Candidate &candidate, const Trigger &trigger) const
{
    return candidate.kind == MeetingKind::Conference && trigger.possessive && candidate.participants.size() == 1
        && candidate.participants.front().person == none;
}

/// "Der für Mittwoch angekündigte Besuch des Präsidenten entfällt": wherever it was to be.
bool ArgumentReader::isCalledOff(const Candidate &candidate, const Trigger &trigger) const
{
    const auto elsewhere = [&](const Word &word) {
        const Governor governor = governorOf(word);
        return (governor == Governor::In || governor == Governor::At) && !reader_.isDate(word.span);
    };
    return candidate.visitor != none && trigger.definite && trigger.governor == Governor::None
        && segment_->cues.any({Cue::Cancelled, Cue::Postponed}) && datedIn(segment_->words)
        && std::none_of(
            reader_.words.begin() + trigger.word, reader_.words.begin() + segment_->words.end, elsewhere);
}

bool ArgumentReader::enough(const Candidate &candidate, const Trigger &trigger) const
{
    const std::size_t people = candidate.participants.size();
    const bool political = isPolitical(candidate);
    const bool open = candidate.noun && people == 0; // a summit may name its people elsewhere
    const bool domestic = people == 1 && candidate.participants.front().government; // whom it talks to is not told
    if ((!political && !open) || domestic)
        return false;
    // "Vereinbart worden war die Zusammenkunft vor elf Tagen in München": when and where that was done
    if (candidate.peopleInherited && segment_->cues.has(Cue::Pluperfect)
        && reader_.words[segment_->words.begin].cues.has(Cue::Arranged))
        return false;
    const bool again = candidate.peopleInherited && trigger.another; // "Die nächste Runde ist für Mai angesetzt"
    if (candidate.noun && trigger.rule->needs.size() && !again && !meets(candidate, trigger))
        return false;
    if (candidate.noun) {
        const bool visit = trigger.rule->agent == AgentRole::Visitor;
        const bool conference =
            candidate.kind == MeetingKind::Conference || candidate.kind == MeetingKind::Negotiation046;
        const bool talks = candidate.kind == MeetingKind::Negotiation046 && people == 1 && !candidate.attribute
            && candidate.participants.front().person != none
            && mentions_.people[candidate.participants.front().person].mediator;
        const bool mission = candidate.kind == MeetingKind::Mediation045 && people == 1 && candidate.placeStated;
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
        return people >= 2 || isTheirs(candidate, trigger) || talks || mission || announced || together || attending
            || (people == 1 && (visit || conference)
                && (candidate.place != none || isCalledOff(candidate, trigger)));
    }
    return meets(candidate, trigger);
}

/// One of the sets of things that the rule wants is there.
bool ArgumentReader::meets(const Candidate &candidate, const Trigger &trigger) const
{
    const std::size_t people = candidate.participants.size();
    const auto met = [&](Need need) {
        switch (need) {
        case Need::Partner: return people >= 2 + companions_;
        case Need::Object: return object_;
        case Need::With: return with_ && people >= 2;
        case Need::Between: return between_ && people >= 2;
        case Need::To: return to_ && people >= 2;
        case Need::Person: return people >= 1;
        case Need::Place: return candidate.place != none;
        case Need::Date: return datedIn(segment_->words);
        case Need::Phone: return segment_->cues.has(Cue::ByPhone) || (candidate.phone && candidate.supported);
        case Need::Support: return candidate.supported;
        case Need::Reflexive: return segment_->cues.has(Cue::Reflexive);
        case Need::Ministry: return segment_->cues.has(Cue::Ministry);
        case Need::Previous: return segment_->cues.has(Cue::Previous);
        case Need::Several: return people == 1 && candidate.participants.front().person == none;
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
