// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include "core/meetings/reading/subject.h"

#include <algorithm>

namespace zeitstrahl::meetings {

std::optional<Candidate> ArgumentReader::fromVerb(const Trigger &trigger, const std::vector<Trigger> &all)
{
    with_ = between_ = to_ = object_ = false;
    companions_ = 0;
    Candidate candidate = start(trigger);
    const TriggerRule &rule = *trigger.rule;
    const WordRange scope = scopeOf(trigger, all);
    const Cues opens = scope.begin > segment_->words.begin ? reader_.words[scope.begin].cues : Cues{};
    const bool laterPart = opens.has(Cue::And);
    // "flew in after meeting her on Monday"
    if (opens.any({Cue::Before, Cue::At}) || partEnd(trigger) != none || (laterPart && datedIn(scope)))
        candidate.dated = scope;
    if (rule.agent == AgentRole::Host ? isPassive(trigger) : isVisited(trigger))
        addReceived(candidate, scope);
    else
        addActive(candidate, trigger, scope);
    if (rule.topicVisits) {
        addTopic(candidate);
        candidate.peopleInherited = true;
    }
    if ((rule.objectVisits || rule.topicVisits) && !candidate.participants.empty())
        candidate.visitor = candidate.participants.front().person;
    addBesideVerb(candidate, rule, scope);
    addSupport(candidate, scope, all);
    const bool nobody = std::all_of(candidate.participants.begin(), candidate.participants.end(),
        [](const Participant &p) { return p.person == none; });
    if (nobody && candidate.participants.size() < 2 && rule.kind == MeetingKind::Negotiation046)
        addNegotiators(candidate, scope);
    addMediators(candidate);
    placeIn(candidate, trigger, scope);
    if (laterPart && candidate.place == none && !rule.travel)
        placeIn(candidate, trigger, segment_->words);
    if (segment_->resumes != none && candidate.place == none)
        placeInPart(candidate, trigger, segment_->resumes);
    // "reist der Tessiner nach Eriwan, um dort mit X zusammenzutreffen": whoever is spoken of under whatever name.
    const bool unnamed = endsInInfinitive(reader_, *segment_) && segment_->subject.empty() && segmentIndex_ > 0
        && segments_[segmentIndex_ - 1].subject.empty() && rule.agent == AgentRole::Member;
    if (unnamed && candidate.participants.size() == 1 && discourse_.topic().size() == 1) {
        addTopic(candidate);
        candidate.peopleInherited = true;
    }
    if (rule.reflexive && candidate.participants.size() == 1 && candidate.place == none) {
        addTopic(candidate); // who announces himself comes to whoever is spoken of
        candidate.peopleInherited = candidate.participants.size() > 1;
    }
    // "wird am Dienstag in Bern empfangen": by whom goes unsaid.
    const bool received = rule.agent == AgentRole::Host && isPassive(trigger) && candidate.participants.size() == 1
        && candidate.host == none && candidate.placeStated && datedIn(segment_->words) && isPolitical(candidate);
    if (received || enough(candidate, trigger))
        return candidate;
    if (rule.agent == AgentRole::Member && !trigger.noun && candidate.participants.size() > 1)
        joinOpen(); // "Am Freitag fand der Gipfel statt. A und B sprachen über den Handel."
    return {};
}

void ArgumentReader::addSubjectOfVerb(Candidate &candidate, const TriggerRule &rule)
{
    if (rule.agent == AgentRole::None)
        return;
    for (const std::uint32_t i : segment_->subject) {
        const bool beside = !candidate.participants.empty() && mentions_.mentions[i].governor == Governor::Jointly;
        addMention(candidate, i);
        companions_ += beside && rule.agent == AgentRole::Visitor;
    }
}

/// "wurde von X besucht"
bool ArgumentReader::isVisited(const Trigger &trigger) const
{
    return trigger.rule->agent == AgentRole::Visitor && trigger.rule->from(Site::Object) && trigger.participle
        && segment_->objects.empty() && isPassive(trigger);
}

/// "wurde von X empfangen", "ist von X besucht worden"
void ArgumentReader::addReceived(Candidate &candidate, WordRange scope)
{
    const bool hosted = candidate.rule->agent == AgentRole::Host;
    addGovernedOfClause(candidate, Governor::By, scope);
    if (!candidate.participants.empty())
        (hosted ? candidate.host : candidate.visitor) = candidate.participants.front().person;
    addSubjectOfVerb(candidate, *candidate.rule);
    if (hosted && candidate.host == none)
        candidate.kind = MeetingKind::VisitMade042; // whoever waits for the guest is not named
    if (!candidate.participants.empty())
        (hosted ? candidate.visitor : candidate.host) = candidate.participants.back().person;
    object_ = candidate.participants.size() > 1;
}

/// Who acts, and the verb's objects.
void ArgumentReader::addActive(Candidate &candidate, const Trigger &trigger, WordRange scope)
{
    const TriggerRule &rule = *trigger.rule;
    addSubjectOfVerb(candidate, rule);
    if (!candidate.participants.empty() && rule.agent != AgentRole::Member && rule.agent != AgentRole::None)
        (rule.agent == AgentRole::Host ? candidate.host : candidate.visitor) =
            candidate.participants.front().person;
    if (!rule.from(Site::Object))
        return;
    const Segment *const head = segment_->resumes == none ? nullptr : &segments_[segment_->resumes];
    for (const std::uint32_t i : segment_->objects) {
        const std::uint32_t begin = mentions_.mentions[i].words.begin;
        const std::size_t before = candidate.participants.size();
        if (scope.contains(begin) || (head && head->words.contains(begin)))
            addMention(candidate, i);
        object_ = object_ || candidate.participants.size() > before;
    }
}

void ArgumentReader::addBesideVerb(Candidate &candidate, const TriggerRule &rule, WordRange scope)
{
    if (rule.from(Site::With))
        addGovernedOfClause(candidate, Governor::With, scope);
    if (rule.from(Site::Between))
        addGovernedOfClause(candidate, Governor::Between, scope);
    if (rule.from(Site::By)) // "verabschiedete sich von X"
        addGovernedOfClause(candidate, Governor::By, scope);
    if (rule.from(Site::To))
        addGovernedOfClause(candidate, Governor::To, scope);
    if (rule.from(Site::Onto))
        addOnto(candidate, scope);
    if (rule.from(Site::For))
        addFor(candidate, scope);
    if (rule.from(Site::At))
        addGovernedOfClause(candidate, Governor::At, scope);
}

/// What the nouns beside the verb add to it: "reiste zu einem Gespräch mit X", "haben in einem Telefonat beraten".
void ArgumentReader::addSupport(Candidate &candidate, WordRange scope, const std::vector<Trigger> &all)
{
    for (const Trigger &noun : all) {
        if (!noun.noun)
            continue;
        const MeetingKind kind = noun.rule->kind;
        if (kind == MeetingKind::Telephone041 && (noun.governor == Governor::In || noun.governor == Governor::At)) {
            candidate.phone = candidate.supported = true;
        } else if (support(noun, all)) {
            candidate.supported = true;
            addGoverned(candidate, Governor::With, noun.word, scope.end);
            if (isRound(noun))
                candidate.kind = MeetingKind::Conference;
            if (kind == MeetingKind::Conference || kind == MeetingKind::Negotiation046
                || kind == MeetingKind::Telephone041)
                candidate.kind = kind;
        }
    }
}

} // namespace zeitstrahl::meetings
