// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// "nimmt an einem Treffen der EU-Außenminister teil"
bool ArgumentReader::attends(const Trigger &trigger) const
{
    return trigger.governor == Governor::In && !trigger.possessive && !trigger.during
        && segment_->cues.has(Cue::TakesPart) && (!segment_->subject.empty() || attendee() != none);
}

/// "Zu der Konferenz kommt auch X"
bool ArgumentReader::comesTo(const Trigger &noun) const
{
    return noun.governor == Governor::To && segment_->words.begin + 2 >= noun.word && !segment_->subject.empty()
        && std::any_of(reader_.words.begin() + segment_->words.begin, reader_.words.begin() + segment_->words.end,
            [&](const Word &word) { return reader_.isTravel(word); });
}

/// "die Teilnahme des Präsidenten an einem Gipfel", "die Teilnahme von X an …"
std::uint32_t ArgumentReader::attendee() const
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        const std::uint32_t back = mention.governor == Governor::By ? 2 : 1;
        if ((back == 2 || mention.governor == Governor::Genitive) && mention.words.begin >= back) {
            const Word &noun = reader_.words[mention.words.begin - back];
            if (noun.capital && noun.cues.has(Cue::TakesPart))
                return i;
        }
    }
    return none;
}

/// "zum Treffen der EU-Außenminister": several who share an office meet there.
bool ArgumentReader::isRound(const Trigger &noun) const
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        if (mention.words.begin == noun.word + 1)
            return noun.rule->kind == MeetingKind::Meeting040 && mention.governor == Governor::Genitive
                && mention.plural && !mention.together.empty();
    }
    return false;
}

/// "Der Gipfel findet am Montag in Wien statt. Bei dem Treffen wollen die Präsidenten …": of the one announced
/// before, that nobody has been named for.
bool ArgumentReader::joinOpen()
{
    constexpr std::uint32_t near = 2; // sentences
    const auto group = [](const Participant &p) { return p.person == none; };
    if (found_.empty() || segment_->subject.empty() || found_.back().participants.size() > 1
        || !std::all_of(found_.back().participants.begin(), found_.back().participants.end(), group)
        || segments_[found_.back().segment].sentence + near < segment_->sentence)
        return false;
    const bool round = !found_.back().participants.empty();
    for (const std::uint32_t i : segment_->subject)
        addMention(found_.back(), i);
    if (round)
        found_.back().kind = MeetingKind::Conference;
    return !found_.back().participants.empty();
}

/// Who else came to the meeting of the sentence before.
void ArgumentReader::joinTold()
{
    if (found_.empty() || segment_->subject.empty() || segment_->inherited
        || segment_->cues.any({Cue::Negation, Cue::Cancelled}) || found_.back().kind != MeetingKind::Conference
        || segments_[found_.back().segment].sentence + 1 != segment_->sentence)
        return;
    for (const std::uint32_t i : segment_->subject)
        addMention(found_.back(), i);
    joined_ = true;
}

/// "Er soll am Mittwoch stattfinden", "Die nächste ist für Mai angesetzt", "Die dritte Runde …": the word that
/// stands for a gathering told before; none if the clause tells of none.
std::uint32_t ArgumentReader::gatheringMeant() const
{
    const std::uint32_t first = segment_->words.begin;
    if (!segment_->cues.any({Cue::TakesPlace, Cue::Planned}) || segment_->clause->subordinate
        || !datedIn(segment_->words))
        return none;
    for (const std::uint32_t i : segment_->subject)
        if (mentions_.mentions[i].kind == MentionKind::Pronoun && segment_->cues.has(Cue::TakesPlace)
            && !segment_->inherited)
            return mentions_.mentions[i].words.begin;
    if (first + 3 >= segment_->words.end || reader_.words[first].determiner == none
        || reader_.words[first + 3].determiner != none) // "die erste Runde der Wahl"
        return none;
    const Word &next = reader_.words[first + 1], &behind = reader_.words[first + 2];
    const bool another = next.cues.has(Cue::Another) && !next.capital;
    return another && (behind.cues.has(Cue::Portion) || !behind.capital) ? first + 1 : none;
}

/// Whoever gathered before does so again.
void ArgumentReader::addGathering(std::uint32_t word)
{
    constexpr std::uint32_t near = 2; // sentences
    const auto isNear = [&](std::uint32_t sentence) { return sentence + near >= segment_->sentence; };
    const Candidate *const last = found_.empty() ? nullptr : &found_.back();
    const bool again =
        last && isNear(segments_[last->segment].sentence) && last->rule->agent == AgentRole::Member && !last->phone;
    if (!again && !(lastSummit_.rule && isNear(lastSummit_.sentence)))
        return;
    const TriggerRule *const rule = again ? last->rule : lastSummit_.rule;
    const Trigger trigger{rule, word, true, false, word, Governor::None, false, true, false};
    Candidate candidate = start(trigger);
    candidate.kind = again ? last->kind : rule->kind;
    candidate.peopleInherited = true;
    if (again)
        candidate.participants = last->participants;
    else
        for (const std::uint32_t person : sentenceBefore_)
            addPerson(candidate, person, {});
    placeIn(candidate, trigger, segment_->words);
    if (!candidate.participants.empty() || candidate.kind == MeetingKind::Conference)
        found_.push_back(std::move(candidate));
}

/// "Erwartet werden außerdem X und Y": at the conference told right before.
bool ArgumentReader::joinExpected(const std::vector<Trigger> &triggers)
{
    const bool invited = segment_->objects.empty() // "sind auch die Präsidenten eingeladen"
        && std::any_of(triggers.begin(), triggers.end(),
            [](const Trigger &t) { return !t.noun && t.rule->planned && t.rule->agent == AgentRole::Host; });
    const bool expected = invited || (segment_->cues.has(Cue::Planned) && segment_->cues.has(Cue::Passive));
    if (found_.empty() || !expected || segment_->subject.empty() || segment_->inherited
        || found_.back().kind != MeetingKind::Conference
        || segments_[found_.back().segment].sentence + 1 < segment_->sentence)
        return false;
    for (const std::uint32_t i : segment_->subject)
        addMention(found_.back(), i);
    return true;
}

/// "An dem Treffen nimmt auch X teil": at the one told last, if it is near and this noun names no other.
bool ArgumentReader::joinLast(const Trigger &trigger)
{
    constexpr std::uint32_t near = 2; // sentences
    constexpr std::size_t reachBack = 8; // meetings
    const Word &noun = reader_.words[trigger.word];
    bool named = noun.place != none || noun.endPiece - noun.piece > 1 || somebodyElses(trigger);
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i)
        named = named || mentions_.places[i].phraseBegin == trigger.word + 1;
    for (std::size_t back = 1; !named && back <= std::min(found_.size(), reachBack); ++back) {
        Candidate &last = found_[found_.size() - back];
        if (segments_[last.segment].sentence + near < segment_->sentence)
            return false;
        const bool fits = trigger.rule->kind != MeetingKind::Conference || last.kind == MeetingKind::Conference;
        const bool several = last.participants.size() > 1
            || (last.participants.size() == 1 && last.participants.front().person == none); // "die Außenminister"
        if (!several || last.phone || !fits)
            continue;
        if (last.participants.size() == 1)
            last.kind = MeetingKind::Conference; // a group, and others with it
        for (const std::uint32_t i : segment_->subject)
            addMention(last, i);
        lastParticipants_ = last.participants;
        return joined_ = true;
    }
    return false;
}

/// "in einem Telefonat, | das beide am Mittwoch führten", "am Gipfel, | zu dem X für Montag nach Rom lädt": a
/// relative clause tells whose the noun before it was.
void ArgumentReader::addHeldBy()
{
    const Clause &clause = *segment_->clause;
    if (!clause.subordinate || clause.conjunction || segmentIndex_ == 0 || segment_->subject.empty()
        || segment_->inherited)
        return;
    const Segment &before = segments_[segmentIndex_ - 1];
    std::uint32_t noun = segment_->words.begin - 2; // behind it the comma
    if (before.sentence != segment_->sentence || before.words.size() < 3)
        return;
    if (!reader_.words[noun].capital) // "um ein Telefonat gegangen, das …", "hält am Gipfel fest, zu dem …"
        --noun;
    if (reader_.words[noun].noun == none)
        return;
    const TriggerRule &rule = reader_.language->noun(reader_.words[noun].noun);
    const bool told = hasFound(segmentIndex_ - 1, [&](const Candidate &c) { return c.trigger == noun; });
    if (told || rule.agent != AgentRole::Member)
        return;
    with_ = between_ = to_ = object_ = false;
    const Trigger trigger{&rule, noun, true, false, noun, Governor::None, false, false, false};
    Candidate candidate = start(trigger);
    addSubject(candidate, segment_->words);
    addGovernedOfClause(candidate, Governor::With, segment_->words);
    const bool toIt = reader_.words[segment_->words.begin].cues.has(Cue::To); // "das Gespräch, zu dem X Y bat"
    for (const std::uint32_t i : segment_->objects)
        if (toIt)
            addMention(candidate, i);
    placeIn(candidate, trigger, segment_->words);
    const bool invites = candidate.kind == MeetingKind::Conference && candidate.participants.size() == 1 && toIt
        && candidate.placeStated && datedIn(segment_->words);
    if ((candidate.participants.size() > 1 || invites) && isPolitical(candidate))
        found_.push_back(std::move(candidate));
}

/// "Das vereinbarten A und B am Montag im Kreml", "Die Außenminister der EU haben am Montag in Brüssel
/// beschlossen": two of different countries, or all of a body, in one town on one day.
void ArgumentReader::addJointAct()
{
    const TriggerRule *const rule = reader_.language->jointAct();
    const auto &subject = segment_->subject;
    const bool body = subject.size() == 1 && mentions_.mentions[subject[0]].plural
        && !mentions_.mentions[subject[0]].together.empty();
    if (!rule || (subject.size() < 2 && !body) || segment_->inherited || segment_->heading
        || (segment_->clause->tense != Tense::Past && !(body && segment_->clause->tense == Tense::Future))
        || segment_->clause->reporting
        || segment_->cues.any({Cue::Negation, Cue::Hypothetical, Cue::Denied, Cue::Cancelled, Cue::Postponed})
        || !datedIn(segment_->words))
        return;
    const std::uint32_t place = placeOf(segment_->words);
    if (place == none || reader_.place(mentions_.places[place].place).kind < PlaceKind::City)
        return;
    const std::uint32_t word = body ? mentions_.mentions[subject[0]].words.begin
                                    : mentions_.mentions[subject[1]].words.begin - 1; // the "und"
    const Trigger trigger{rule, word, false, false, word, Governor::None, false, false, false};
    Candidate candidate = start(trigger);
    addSubjectOfVerb(candidate, *rule);
    setMentioned(candidate, mentions_.places[place]);
    const auto home = [&](const Participant &p) {
        return p.person == none ? Country::None : mentions_.people[p.person].country;
    };
    const auto &who = candidate.participants;
    const bool foreign = who.size() > 1 && home(who[0]) != Country::None && home(who[1]) != Country::None
        && home(who[0]) != home(who[1]);
    if ((foreign || (body && who.size() == 1)) && isPolitical(candidate))
        found_.push_back(std::move(candidate));
}

} // namespace zeitstrahl::meetings
