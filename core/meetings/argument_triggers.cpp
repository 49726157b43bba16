// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

std::optional<Candidate> ArgumentReader::fromVerb(const Trigger &trigger, const std::vector<Trigger> &all)
{
    with_ = between_ = to_ = object_ = false;
    Candidate candidate = start(trigger);
    const TriggerRule &rule = *trigger.rule;
    const WordRange scope = scopeOf(trigger, all);
    if (scope.begin > segment_->words.begin && reader_.words[scope.begin].cues.any({Cue::Before, Cue::At}))
        candidate.dated = scope; // "flew in after meeting her on Monday"
    const bool laterPart = scope.begin > segment_->words.begin && reader_.words[scope.begin].cues.has(Cue::And);
    if (partEnd(trigger) != none || (laterPart && datedIn(scope)))
        candidate.dated = scope;
    const Segment *const head = segment_->resumes == none ? nullptr : &segments_[segment_->resumes];
    const auto inScope = [&](const Mention &mention) {
        return scope.contains(mention.words.begin) || (head && head->words.contains(mention.words.begin));
    };
    const bool passive = rule.agent == AgentRole::Host && isPassive(trigger);
    if (passive) {
        addGovernedOfClause(candidate, Governor::By, scope);
        if (!candidate.participants.empty())
            candidate.host = candidate.participants.front().person;
    }
    companions_ = 0;
    if (rule.agent != AgentRole::None)
        for (const std::uint32_t i : segment_->subject) {
            addMention(candidate, i);
            companions_ += rule.agent == AgentRole::Visitor && mentions_.mentions[i].governor == Governor::Jointly;
        }
    if (!passive && !candidate.participants.empty())
        (rule.agent == AgentRole::Host             ? candidate.host
                : rule.agent == AgentRole::Visitor ? candidate.visitor
                                                   : candidate.host) =
            rule.agent == AgentRole::Member ? none : candidate.participants.front().person;
    if (passive && candidate.host == none)
        candidate.kind = MeetingKind::VisitMade042; // whoever waits for the guest is not named
    if (passive && !candidate.participants.empty())
        candidate.visitor = candidate.participants.back().person;
    if (rule.from(Site::Object) && !passive)
        for (const std::uint32_t i : segment_->objects) {
            const std::size_t before = candidate.participants.size();
            if (inScope(mentions_.mentions[i]))
                addMention(candidate, i);
            object_ = object_ || candidate.participants.size() > before;
        }
    object_ = object_ || (passive && candidate.participants.size() > 1);
    if (rule.topicVisits) {
        for (const std::uint32_t person : discourse_.topic())
            addPerson(candidate, person, {});
        candidate.peopleInherited = true;
    }
    if ((rule.objectVisits || rule.topicVisits) && !candidate.participants.empty())
        candidate.visitor = candidate.participants.front().person;
    if (rule.from(Site::With))
        addGovernedOfClause(candidate, Governor::With, scope);
    if (rule.from(Site::Between))
        addGovernedOfClause(candidate, Governor::Between, scope);
    if (rule.from(Site::To))
        addGovernedOfClause(candidate, Governor::To, scope);
    if (rule.from(Site::Onto))
        addOnto(candidate, scope);
    if (rule.from(Site::At))
        addGovernedOfClause(candidate, Governor::At, scope);
    for (const Trigger &noun : all)
        if (noun.noun && noun.rule->kind == MeetingKind::Telephone041
            && (noun.governor == Governor::In || noun.governor == Governor::At))
            candidate.phone = candidate.supported = true; // "haben in einem Telefonat beraten"
        else if (noun.noun && support(noun, all)) {
            candidate.supported = true;
            addGoverned(candidate, Governor::With, noun.word, scope.end);
            if (isRound(noun))
                candidate.kind = MeetingKind::Conference;
            if (noun.rule->kind == MeetingKind::Conference || noun.rule->kind == MeetingKind::Negotiation046
                || noun.rule->kind == MeetingKind::Telephone041)
                candidate.kind = noun.rule->kind;
        }
    if (candidate.participants.empty() && rule.kind == MeetingKind::Negotiation046)
        addNegotiators(candidate, scope);
    addMediators(candidate);
    placeIn(candidate, trigger, scope);
    if (laterPart && candidate.place == none && !rule.travel)
        placeIn(candidate, trigger, segment_->words);
    if (head && candidate.place == none) {
        Segment *const here = std::exchange(segment_, &segments_[segment_->resumes]);
        placeIn(candidate, trigger, segment_->words);
        segment_ = here;
    }
    if (rule.reflexive && candidate.participants.size() == 1 && candidate.place == none) {
        // Who announces himself comes to whoever is spoken of.
        for (const std::uint32_t person : discourse_.topic())
            addPerson(candidate, person, {});
        candidate.peopleInherited = candidate.participants.size() > 1;
    }
    if (!enough(candidate, trigger))
        return {};
    return candidate;
}

std::optional<Candidate> ArgumentReader::fromNoun(const Trigger &trigger, const std::vector<Trigger> &all)
{
    if (support(trigger, all))
        return {};
    with_ = between_ = to_ = object_ = false;
    Candidate candidate = start(trigger);
    const TriggerRule &rule = *trigger.rule;
    const WordRange scope = scopeOf(trigger, all);
    std::uint32_t end = std::min(reach(trigger, all), scope.end);
    WordRange placed = scope;
    if (const WordRange own = ownWords(trigger); own.size()) {
        end = std::min(end, own.end);
        if (std::any_of(all.begin(), all.end(), [](const Trigger &t) { return !t.noun; }))
            placed = candidate.dated = own;
    }
    if (!trigger.possessive)
        addOwners(candidate, trigger, end);
    const bool owned = !candidate.participants.empty();
    if (owned && rule.agent == AgentRole::Visitor)
        candidate.visitor = candidate.participants.front().person;
    const auto inScope = [&](std::uint32_t i) {
        return segment_->inherited || scope.contains(mentions_.mentions[i].words.begin);
    };
    const auto addSubject = [&] {
        for (const std::uint32_t i : segment_->subject)
            if (inScope(i))
                addMention(candidate, i);
    };
    const bool circumstance = trigger.governor == Governor::At || trigger.governor == Governor::Toward
        || trigger.during || trigger.governor == Governor::To || trigger.governor == Governor::In
        || trigger.governor == Governor::Before;
    const bool argument = trigger.governor == Governor::None;
    if (!argument && rule.kind != MeetingKind::Telephone041)
        candidate.phone = false; // "setzten nach dem Treffen telefonisch fort": the cue is the verb's
    const bool visit = rule.agent == AgentRole::Visitor;
    if (trigger.possessive && !owned) {
        addSubject();
        if (candidate.participants.empty())
            for (const std::uint32_t person : discourse_.topic())
                addPerson(candidate, person, {});
        if (visit && !candidate.participants.empty())
            candidate.visitor = candidate.participants.front().person;
    }
    if (!owned && circumstance && trigger.definite && !visit && joinOpen())
        return {};
    if (attends(trigger) && !visit) {
        if (!owned && trigger.definite && joinLast(trigger))
            return {};
        candidate.attended = true;
        candidate.participants.clear(); // of the others nobody is named
        addSubject();
    }
    const std::size_t own = candidate.participants.size();
    if (rule.from(Site::With))
        addGoverned(candidate, Governor::With, trigger.word, end);
    if (rule.from(Site::Between))
        addGoverned(candidate, Governor::Between, trigger.word, end);
    if (rule.from(Site::At) || rule.from(Site::To))
        addGoverned(candidate, rule.from(Site::At) ? Governor::At : Governor::To, trigger.word, end);
    const bool opensWith = argument && reader_.words[scope.begin].cues.has(Cue::With); // "Mit A ist ebenso ein Treffen
                                                                                      // geplant wie mit B"
    if (rule.from(Site::With) && (candidate.participants.size() == own || opensWith) && !circumstance)
        addGoverned(candidate, Governor::With, segment_->words.begin, trigger.word);
    if (rule.from(Site::Between) && candidate.participants.size() < 2)
        addCountries(candidate, Governor::Between, trigger.word, end);
    if (rule.kind == MeetingKind::Negotiation046 && candidate.participants.empty())
        addCountries(candidate, Governor::With, trigger.word, end);
    if (rule.kind == MeetingKind::Telephone041 && circumstance && !with_) // "in einem Telefonat sagte er ihm …"
        for (const std::uint32_t i : segment_->objects)
            if (inScope(i))
                addMention(candidate, i);
    if (rule.kind == MeetingKind::Telephone041 && circumstance)
        addOther(candidate);
    if (candidate.participants.empty() && rule.kind == MeetingKind::Negotiation046)
        addNegotiators(candidate, scope);
    if (candidate.participants.empty() && argument && rule.kind == MeetingKind::Conference)
        addGroupBefore(candidate);
    if (argument && with_)
        addForWhom(candidate, scope);
    const bool about = trigger.governor == Governor::Other && !trigger.during;
    if (((trigger.during && !visit) || (about && !owned)) && candidate.participants.size() < 2)
        return {}; // "am Rande des Gipfels" tells where, not who
    if (candidate.participants.empty() && argument && rule.kind == MeetingKind::Negotiation046)
        addMediator(candidate);
    const bool announced =
        !trigger.possessive && segment_->cues.has(Cue::Planned); // "Geplant ist ein Besuch vom …"
    if (candidate.participants.empty() && (trigger.definite || announced) && argument && visit)
        inheritVisit(candidate);
    if (candidate.participants.empty() && trigger.definite && !trigger.possessive && !rule.weak && !visit
        && !(circumstance && rule.kind == MeetingKind::Conference && !segment_->subject.empty())
        && canInherit(trigger))
        inherit(candidate);
    // Who does something at a meeting takes part in it, if it has not its people already.
    if (!owned && !candidate.peopleInherited && !between_ && (candidate.participants.size() < 2 || with_ || visit)
        && !segment_->heading) {
        const std::size_t before = candidate.participants.size();
        if (!segment_->subject.empty() && (circumstance || (argument && !trigger.attribute && !segment_->inherited)))
            addSubject();
        if (candidate.participants.size() > before)
            std::rotate(candidate.participants.begin(), candidate.participants.begin() + long(before),
                candidate.participants.end());
        if (visit && candidate.visitor == none && !candidate.participants.empty()
            && (candidate.participants.size() > before || !rule.from(Site::At)))
            candidate.visitor = candidate.participants.front().person;
        if (candidate.participants.size() == 1 && before == 1 && !visit && argument) // "auf dem Programm von X"
            addGoverned(candidate, Governor::By, scope.begin, scope.end);
        const bool known = trigger.definite && rule.weak && !segment_->cues.any({Cue::Planned, Cue::TakesPlace});
        const bool nobodyComes = !visit || (candidate.visitor == none && segment_->cues.has(Cue::Planned));
        if (before >= 1 && candidate.participants.size() == before && nobodyComes && argument && !known
            && (!trigger.attribute || with_)) {
            // "Geplant ist ein Gespräch mit X": with whoever is spoken of.
            for (const std::uint32_t person :
                discourse_.topic().empty() ? discourse_.lastMeeting() : discourse_.topic())
                addPerson(candidate, person, {});
            candidate.peopleInherited = candidate.participants.size() > 1;
            std::rotate(candidate.participants.begin(), candidate.participants.begin() + long(before),
                candidate.participants.end());
            if (visit)
                candidate.visitor = candidate.participants.front().person;
        }
        if (candidate.participants.empty() && !visit && !rule.weak && !lastParticipants_.empty()
            && canInherit(trigger))
            inherit(candidate);
    }
    if (candidate.attended && candidate.participants.size() == 1 && rule.kind == MeetingKind::Meeting040)
        candidate.kind = MeetingKind::Conference;
    addMediators(candidate);
    candidate.context = trigger.during || (circumstance && visit);
    placeIn(candidate, trigger, placed);
    if (candidate.place == none)
        placeWhereClauseEnds(candidate, trigger);
    const bool byTheWay = circumstance && rule.kind == MeetingKind::Conference && candidate.participants.size() == 1
        && !owned && !segment_->cues.has(Cue::TakesPart);
    if (byTheWay || !enough(candidate, trigger))
        return {}; // whoever speaks at a summit says nothing of who meets there
    return candidate;
}

} // namespace zeitstrahl::meetings
