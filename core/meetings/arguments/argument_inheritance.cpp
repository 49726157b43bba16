// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// "das Treffen des Europäischen Rates": whose it is stands there, but is nobody we know.
bool ArgumentReader::somebodyElses(const Trigger &trigger) const
{
    const std::uint32_t next = trigger.word + 1;
    return next < segment_->words.end && governorOf(reader_.words[next]) == Governor::None
        && reader_.mayBeGenitive(reader_.words[next]);
}

/// "das Treffen der Europäischen Politischen Gemeinschaft": of a body that no list has, by its capital adjective.
bool ArgumentReader::isOfBody(const Trigger &trigger) const
{
    const std::uint32_t name = trigger.word + 2;
    return somebodyElses(trigger) && name + 1 < segment_->words.end && reader_.words[name].capital
        && reader_.words[name].letters && reader_.words[name + 1].capital && reader_.words[name].office == none;
}

/// "beim Gipfel im Juni 2000": told by its own date, long before the news.
bool ArgumentReader::isHistory(const Trigger &trigger) const
{
    constexpr date::days recently{14};
    const std::uint32_t next = trigger.word + 1;
    if (!reader_.published || next >= segment_->words.end)
        return false;
    const Expression *const date = reader_.dateAt(next);
    return date && date->resolution && *reader_.published - date->resolution->period.last > recently;
}

/// "In dem Telefonat" looks back to whoever met or, where no meeting was told, to the two people named before;
/// "das nächste Treffen" and "Anlass der Treffen" don't.
bool ArgumentReader::canInherit(const Trigger &trigger) const
{
    const bool looksBack = trigger.governor == Governor::In || trigger.governor == Governor::At
        || trigger.governor == Governor::Toward; // "nach dem Treffen"
    // "haben sich nicht geeinigt. Die Unterredung am Montag dauerte zwei Stunden"
    const bool opens = trigger.governor == Governor::None && trigger.rule->kind == MeetingKind::Meeting040
        && segment_->clause->tense != Tense::Future && reader_.dateAt(trigger.word + 1);
    const bool somebody =
        !lastParticipants_.empty() || (trigger.definite && (looksBack || opens) && sentenceBefore_.size() == 2);
    const std::uint32_t next = segmentIndex_ + 1, behind = trigger.word + 2;
    const bool relative = (segment_->words.contains(behind) && reader_.words[behind].relative != none)
        || (next < segments_.size() && behind == segments_[next].words.begin && segments_[next].clause->subordinate
            && !segments_[next].clause->conjunction);
    const bool described =
        relative && reader_.words[trigger.word + 1].isMark(','); // "der Termin, den er wahrnehmen kann"
    // "Das nächste Treffen ist für den 4. Dezember geplant"
    const bool theirs = segment_->words.contains(trigger.word + 1) && !reader_.words[trigger.word + 1].capital
        && !reader_.words[trigger.word + 1].cues.any({Cue::With, Cue::Between});
    const bool announced = trigger.governor == Governor::None && theirs && datedIn(segment_->words)
        && (segment_->cues.any({Cue::Planned, Cue::Future})
            || (segment_->cues.has(Cue::TakesPlace) && segment_->clause->tense != Tense::Past))
        && !lastParticipants_.empty() && !found_.empty()
        && segments_[found_.back().segment].sentence + 1 >= segment_->sentence;
    // "ein Gipfel", "Geplatzt ist ein Termin"; "ein gemeinsames Frühstück ist geplant" is theirs.
    const bool newOne = !trigger.definite && !looksBack
        && (trigger.rule->kind == MeetingKind::Conference || !segment_->cues.has(Cue::Planned));
    // "Ein Treffen zwischen A und B war kurz vor dem Termin geplatzt": the one that the clause tells of.
    const bool toldHere =
        hasFound(segmentIndex_, [](const Candidate &c) { return c.noun && c.participants.size() > 1; });
    return somebody && !toldHere && !described && !newOne && !isHistory(trigger) && (!trigger.another || announced)
        && !trigger.attribute && !somebodyElses(trigger);
}

/// "Das Gespräch dauerte …": those who met before.
void ArgumentReader::inherit(Candidate &candidate)
{
    candidate.participants = lastParticipants_;
    candidate.namedBefore = lastParticipants_.empty();
    if (candidate.namedBefore)
        for (const std::uint32_t person : sentenceBefore_)
            addPerson(candidate, person, {});
    for (Participant &participant : candidate.participants)
        participant.named.evidence.reset();
    candidate.peopleInherited = true;
}

/// "Der Aufenthalt dauert vom 10. bis 13.": the visit told before.
void ArgumentReader::inheritVisit(Candidate &candidate)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(found_.size(), 4); ++back) {
        const Candidate &visit = found_[found_.size() - back];
        if (visit.visitor == none)
            continue;
        const std::uint32_t named = reader_.words[candidate.trigger].place; // "der Berlin-Aufenthalt"
        if (named != none && visit.place != none && !reader_.sameOrWithin(named, visit.place))
            continue;
        candidate.visitor = visit.visitor;
        if (candidate.rule->placedBy(Site::Object)) // "Weitere Stationen sind …": elsewhere, with others
            return addPerson(candidate, visit.visitor, {});
        candidate.participants = visit.participants;
        candidate.place = visit.place;
        candidate.placeNamed = visit.placeNamed;
        candidate.peopleInherited = true;
        return;
    }
    // "A traf am Dienstag in Oslo B. Nächste Station ist Wien"
    if (candidate.rule->placedBy(Site::Object) && discourse_.topic().size() == 1) {
        candidate.visitor = discourse_.topic().front();
        addPerson(candidate, candidate.visitor, {});
    }
}

/// "X dankte Y. In einem Telefonat sagte der Präsident …": with the other of the two named before.
void ArgumentReader::addOther(Candidate &candidate)
{
    const auto named = [&](std::uint32_t person) {
        return std::find(sentenceBefore_.begin(), sentenceBefore_.end(), person) != sentenceBefore_.end();
    };
    People who;
    for (const Participant &p : candidate.participants)
        who.push_back(p.person);
    if (who.empty())
        for (const std::uint32_t i : segment_->subject)
            who.insert(who.end(), who_[i].begin(), who_[i].end());
    if (sentenceBefore_.size() != 2 || who.size() != 1 || !named(who.front()))
        return;
    for (const std::uint32_t i : segment_->subject)
        addMention(candidate, i);
    for (const std::uint32_t person : sentenceBefore_)
        addPerson(candidate, person, {});
    candidate.peopleInherited = true;
}

} // namespace zeitstrahl::meetings
