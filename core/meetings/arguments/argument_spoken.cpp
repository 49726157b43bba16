// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/noun_argument.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// Whoever is spoken of; not a compatriot of the partner: "Minister A empfing B. Der Termin bei Präsident C …".
std::vector<std::uint32_t> ArgumentReader::spokenOf(const Candidate &candidate) const
{
    const std::vector<std::uint32_t> &topic = discourse_.topic(), &last = discourse_.lastMeeting();
    if (topic.empty() && last.empty()
        && discourse_.lastVisitor() != none) // "Auf dem Programm der Visite Herzogs, …"
        return {discourse_.lastVisitor()};
    if (topic.size() != 1 || candidate.participants.size() != 1 || candidate.participants.front().person == none)
        return topic.empty() ? last : topic;
    const auto home = [&](std::uint32_t person) { return mentions_.people[person].country; };
    const Country country = home(candidate.participants.front().person);
    const auto foreigner = std::find_if(last.begin(), last.end(),
        [&](std::uint32_t person) { return home(person) != Country::None && home(person) != country; });
    const bool compatriot = country != Country::None && home(topic.front()) == country;
    if (compatriot && foreigner != last.end())
        return {*foreigner};
    // "A reist nach Oslo. König B empfängt ihn am Mittwoch. Am Donnerstag ist ein Treffen mit C geplant": whoever
    // the news named first.
    const bool guest = discourse_.lastHost() == topic.front() && discourse_.lastVisitor() < topic.front();
    return guest ? std::vector{discourse_.lastVisitor()} : topic;
}

/// "Bei einem Treffen in Kyoto forderte Lee Noda auf, …", "hat X seinen Kollegen Y bei ihrem Treffen gewarnt": if
/// no verb tells of them.
void ArgumentReader::addAddressed(Candidate &candidate, const Noun &noun)
{
    const Trigger &trigger = noun.trigger;
    const bool where = trigger.governor == Governor::At || trigger.governor == Governor::In;
    const bool any =
        where && !trigger.during && !trigger.definite && !noun.owned && noun.is(MeetingKind::Meeting040);
    const bool theirs = trigger.possessive && noun.circumstance && !noun.visit;
    if ((!any && !theirs) || with_ || between_ || candidate.participants.size() != 1)
        return;
    for (const std::uint32_t i : segment_->objects)
        if (mentions_.mentions[i].kind != MentionKind::Group)
            addMention(candidate, i);
}

/// "Geplant ist ein Gespräch mit X": with whoever is spoken of.
void ArgumentReader::addSpokenOf(Candidate &candidate, const Noun &noun)
{
    const bool known =
        noun.trigger.definite && noun.rule().weak && !segment_->cues.any({Cue::Planned, Cue::TakesPlace});
    const bool nobodyComes = !noun.visit || (candidate.visitor == none && segment_->cues.has(Cue::Planned));
    if (!nobodyComes || !noun.argument || known || (noun.trigger.attribute && !with_))
        return;
    const std::size_t before = candidate.participants.size();
    for (const std::uint32_t person : spokenOf(candidate))
        addPerson(candidate, person, {});
    candidate.peopleInherited = candidate.participants.size() > 1;
    lead(candidate.participants, before);
    if (noun.visit)
        candidate.visitor = candidate.participants.front().person;
}

} // namespace zeitstrahl::meetings
