// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/noun_argument.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

bool frames(const Trigger &trigger)
{
    switch (trigger.governor) {
    case Governor::At:
    case Governor::Toward:
    case Governor::To:
    case Governor::In:
    case Governor::Before: return true;
    default: return trigger.during;
    }
}

} // namespace

std::optional<Candidate> ArgumentReader::fromNoun(const Trigger &trigger, const std::vector<Trigger> &all)
{
    if ((trigger.definite && comesTo(trigger) && joinLast(trigger)) || support(trigger, all))
        return {};
    with_ = between_ = to_ = object_ = false;
    Candidate candidate = start(trigger);
    const WordRange scope = scopeOf(trigger, all);
    Noun noun{trigger, scope, std::min(reach(trigger, all), scope.end), frames(trigger),
        trigger.governor == Governor::None, trigger.rule->agent == AgentRole::Visitor};
    const bool verbs = std::any_of(all.begin(), all.end(), [](const Trigger &t) { return !t.noun; });
    if (trigger.during && !noun.visit && verbs)
        return {}; // "kam am Rande des Gipfels in Rom mit X zusammen": X is the verb's
    WordRange placed = scope;
    if (const WordRange own = ownWords(trigger); own.size()) {
        noun.end = std::min(noun.end, own.end);
        if (verbs)
            placed = candidate.dated = own;
    }
    if (noun.rule().namesPeople) {
        addNamed(candidate);
        placeIn(candidate, trigger, scope);
        return candidate.participants.size() > 1 ? std::optional{candidate} : std::nullopt;
    }
    if (!noun.argument && !noun.is(MeetingKind::Telephone041))
        candidate.phone = false; // "setzten nach dem Treffen telefonisch fort": the cue is the verb's
    if (noun.visit && noun.argument && segment_->cues.has(Cue::Receives) && !trigger.possessive)
        return received(std::move(candidate), noun);
    addWhose(candidate, noun);
    if (isToldBefore(noun))
        return {};
    addAttending(candidate, noun);
    addPartners(candidate, noun);
    const bool about = trigger.governor == Governor::Other && !trigger.during;
    if (((trigger.during && !noun.visit) || (about && !noun.owned)) && candidate.participants.size() < 2)
        return {}; // "am Rande des Gipfels" tells where, not who
    if (trigger.governor == Governor::Before && noun.is(MeetingKind::Conference) && !noun.owned && !with_
        && !between_)
        return {}; // "sprachen vor dem Gipfel in Rom"
    inheritPeople(candidate, noun);
    addDoers(candidate, noun);
    if (!verbs)
        addAddressed(candidate, noun);
    if (candidate.attended && candidate.participants.size() == 1 && noun.is(MeetingKind::Meeting040))
        candidate.kind = MeetingKind::Conference;
    const bool ofBody = candidate.participants.empty() && noun.argument && noun.is(MeetingKind::Meeting040)
        && segment_->cues.any({Cue::TakesPlace, Cue::Planned}) && isOfBody(trigger);
    if (ofBody)
        candidate.kind = MeetingKind::Conference;
    addMediators(candidate);
    candidate.context = trigger.during || (noun.circumstance && noun.visit);
    placeIn(candidate, trigger, placed);
    if (candidate.place == none)
        placeWhereClauseEnds(candidate, trigger);
    const bool byTheWay = noun.circumstance
        && (noun.is(MeetingKind::Conference) || noun.is(MeetingKind::Negotiation046))
        && candidate.participants.size() == 1 && candidate.participants.front().person != none && !noun.owned
        && !isTheirs(candidate, trigger) && !segment_->cues.has(Cue::TakesPart);
    if (byTheWay || !enough(candidate, trigger))
        return {}; // whoever speaks at a summit says nothing of who meets there
    return candidate;
}

/// "bekommt Besuch von X": the subject stays at home.
std::optional<Candidate> ArgumentReader::received(Candidate candidate, const Noun &noun)
{
    addGoverned(candidate, Governor::By, noun.trigger.word, noun.end);
    if (candidate.participants.empty())
        return {};
    candidate.visitor = candidate.participants.front().person;
    const std::size_t guests = candidate.participants.size();
    addSubject(candidate, noun.scope);
    if (candidate.participants.size() == guests)
        return {};
    lead(candidate.participants, guests);
    candidate.host = candidate.participants.front().person;
    candidate.kind = MeetingKind::VisitHosted043;
    placeIn(candidate, noun.trigger, noun.scope);
    return candidate;
}

/// "das Treffen der Außenminister", "sein Besuch"
void ArgumentReader::addWhose(Candidate &candidate, Noun &noun)
{
    if (!noun.trigger.possessive)
        addOwners(candidate, noun.trigger, noun.end);
    noun.owned = !candidate.participants.empty();
    if (noun.trigger.possessive) {
        addSubject(candidate, noun.scope);
        if (candidate.participants.empty())
            addTopic(candidate);
    }
    if (!noun.visit || candidate.participants.empty())
        return;
    candidate.visitor = candidate.participants.front().person;
    const bool received = noun.owned && noun.trigger.governor == Governor::At && segment_->subject.size() == 1
        && !who_[segment_->subject.front()].empty();
    if (received) { // "beim Besuch seines brasilianischen Kollegen warnte Biden"
        addSubject(candidate, noun.scope);
        candidate.host = candidate.participants.back().person;
    }
}

/// "An dem Treffen nimmt auch X teil": of a meeting found before.
bool ArgumentReader::isToldBefore(const Noun &noun)
{
    if (noun.owned || !noun.trigger.definite || noun.visit)
        return false;
    return (noun.circumstance && joinOpen()) || (attends(noun.trigger) && joinLast(noun.trigger));
}

void ArgumentReader::addAttending(Candidate &candidate, const Noun &noun)
{
    if (!attends(noun.trigger) || noun.visit)
        return;
    candidate.attended = true;
    candidate.participants.clear(); // of the others nobody is named
    if (const std::uint32_t one = attendee(); one != none)
        addMention(candidate, one);
    else
        addSubject(candidate, noun.scope);
}

/// Whoever stands beside the noun: "mit X", "zwischen X und Y", "bei X".
void ArgumentReader::addPartners(Candidate &candidate, const Noun &noun)
{
    const TriggerRule &rule = noun.rule();
    const std::uint32_t word = noun.trigger.word;
    const std::size_t before = candidate.participants.size();
    if (rule.from(Site::With))
        addGoverned(candidate, Governor::With, word, noun.end);
    if (rule.from(Site::Between))
        addGoverned(candidate, Governor::Between, word, noun.end);
    if (rule.from(Site::At) || rule.from(Site::To))
        addGoverned(candidate, rule.from(Site::At) ? Governor::At : Governor::To, word, noun.end);
    // "Mit A ist ebenso ein Treffen geplant wie mit B"
    const bool opensWith = noun.argument && reader_.words[noun.scope.begin].cues.has(Cue::With);
    if (rule.from(Site::With) && (candidate.participants.size() == before || opensWith) && !noun.circumstance)
        addGoverned(candidate, Governor::With, segment_->words.begin, word);
    // "Zwischen A und B hat es ein Treffen gegeben"
    const bool opensBetween = noun.argument && reader_.words[segment_->words.begin].cues.has(Cue::Between);
    if (rule.from(Site::Between) && candidate.participants.empty() && opensBetween)
        addGoverned(candidate, Governor::Between, segment_->words.begin, word);
    if (rule.from(Site::Between) && candidate.participants.size() < 2)
        addCountries(candidate, Governor::Between, word, noun.end);
    if (noun.argument && !noun.visit) // "ein Treffen unter Vorsitz von X"
        addGoverned(candidate, Governor::Jointly, word, noun.scope.end);
    if (noun.is(MeetingKind::Telephone041) && noun.circumstance)
        addCalled(candidate, noun);
    if (noun.is(MeetingKind::Negotiation046) && candidate.participants.empty())
        addCountries(candidate, Governor::With, word, noun.end);
    if (noun.is(MeetingKind::Negotiation046) && candidate.participants.empty())
        addNegotiators(candidate, noun.scope);
    if (noun.is(MeetingKind::Conference) && candidate.participants.empty() && noun.argument)
        addGroupBefore(candidate);
    if (noun.argument && !candidate.participants.empty() && !noun.owned)
        addForWhom(candidate, noun.scope);
}

/// "in einem Telefonat sagte er ihm …"
void ArgumentReader::addCalled(Candidate &candidate, const Noun &noun)
{
    for (const std::uint32_t i : segment_->objects)
        if (!with_ && (segment_->inherited || noun.scope.contains(mentions_.mentions[i].words.begin)))
            addMention(candidate, i);
    if (!with_) // "hat in einem Telefonat von X gefordert"
        addGoverned(candidate, Governor::By, noun.trigger.word, noun.end);
    addOther(candidate);
}

/// Where the noun names nobody: who was named before.
void ArgumentReader::inheritPeople(Candidate &candidate, const Noun &noun)
{
    const Trigger &trigger = noun.trigger;
    if (candidate.participants.empty() && noun.argument && noun.is(MeetingKind::Negotiation046))
        addMediator(candidate);
    const bool announced = !trigger.possessive // "Geplant ist ein Besuch vom …", "Weitere Stationen sind …"
        && (segment_->cues.has(Cue::Planned) || noun.rule().placedBy(Site::Object));
    const bool back = reader_.words[trigger.word].cues.has(Cue::Another); // "Gegenbesuch"
    if (candidate.participants.empty() && (trigger.definite || announced) && noun.argument && noun.visit && !back
        && !somebodyElses(trigger)) // "der Besuch eines Zentrums"
        inheritVisit(candidate);
    const bool others =
        noun.circumstance && noun.is(MeetingKind::Conference) && !segment_->subject.empty(); // who speaks there
    // "Die nächste Verhandlungsrunde ist für Mai vorgesehen"
    const bool next = trigger.another && segment_->cues.any({Cue::Planned, Cue::TakesPlace});
    if (candidate.participants.empty() && trigger.definite && !trigger.possessive && (next || !noun.rule().weak)
        && !noun.visit && !others && canInherit(trigger))
        inherit(candidate);
}

/// Who does something at a meeting takes part in it, if it has not its people already.
void ArgumentReader::addDoers(Candidate &candidate, const Noun &noun)
{
    auto &people = candidate.participants;
    // "Termine bei X und bei Y"
    const bool atSomebodys = noun.rule().from(Site::At) && !between_
        && std::all_of(people.begin(), people.end(), [&](const Participant &p) {
               return p.named.evidence && p.named.evidence->begin > reader_.words[noun.trigger.word].span.begin;
           });
    const bool room = people.size() < 2 || with_ || noun.visit || atSomebodys;
    // "erhielt einen Anruf von X": whose call it is makes half of it.
    const bool answered = noun.is(MeetingKind::Telephone041) && people.size() == 1;
    const bool byOne = noun.owned && people.size() == 1 && people.front().person != none && !noun.visit
        && noun.argument && segment_->cues.has(Cue::Planned);
    if (byOne) // "vorgesehen ist ein Empfang durch X"
        return addSpokenOf(candidate, noun);
    if ((noun.owned && !answered) || candidate.peopleInherited || between_ || !room || segment_->heading)
        return;
    const Trigger &trigger = noun.trigger;
    const std::size_t before = people.size();
    // "berichtete vom Treffen mit X", "informierte über das Gespräch mit X"
    const bool toldOf = trigger.definite && with_ && people.size() == 1 && !noun.visit
        && (trigger.governor == Governor::By || trigger.governor == Governor::Other);
    if (!segment_->subject.empty()
        && (noun.circumstance || toldOf || (noun.argument && !trigger.attribute && !segment_->inherited)))
        addSubject(candidate, noun.scope);
    if (people.size() > before)
        lead(people, before);
    if (noun.visit && candidate.visitor == none && !people.empty()
        && (people.size() > before || !noun.rule().from(Site::At)))
        candidate.visitor = people.front().person;
    if (people.size() == 1 && before == 1 && !noun.visit && noun.argument) // "auf dem Programm von X"
        addGoverned(candidate, Governor::By, noun.scope.begin, noun.scope.end);
    const bool theirs = trigger.possessive && people.size() > 1; // "seine Zusammenkunft mit X"
    if (before >= 1 && people.size() == before && !theirs)
        addSpokenOf(candidate, noun);
    if (people.empty() && !noun.visit && !noun.rule().weak && !lastParticipants_.empty() && canInherit(trigger))
        inherit(candidate);
}

} // namespace zeitstrahl::meetings
