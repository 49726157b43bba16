// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include "core/meetings/judging/imagined.h"
#include "core/meetings/reading/subject.h"

#include <algorithm>

namespace zeitstrahl::meetings {

std::vector<Candidate> ArgumentReader::read()
{
    who_.resize(mentions_.mentions.size());
    for (std::uint32_t i = 0; i < segments_.size(); ++i)
        readSegment(i);
    return std::move(found_);
}

/// "die Absicht des Präsidenten, | am Montag X zu treffen": whoever intends it does it.
std::vector<std::uint32_t> ArgumentReader::whoseIntention(const Segment &before) const
{
    if (!endsInInfinitive(reader_, *segment_) || before.mentions.size() == 0)
        return {};
    const std::uint32_t whose = before.mentions.end - 1;
    const Mention &mention = mentions_.mentions[whose];
    const bool beside = mention.governor == Governor::Genitive && mention.words.end + 1 >= segment_->words.begin;
    return beside ? std::vector{whose} : std::vector<std::uint32_t>{};
}

/// "Bei seinem Gespräch mit X, das für Dienstag geplant ist, | will Y …": the subject comes behind what was put
/// into the middle, and so do those who meet at a noun before it.
void ArgumentReader::finishHead()
{
    const std::uint32_t head = segment_->resumes;
    const bool waits = head != none && segments_[head].subject.empty() && !segment_->subject.empty()
        && !hasFound(head, [](const Candidate &) { return true; });
    if (!waits)
        return;
    Segment *const here = std::exchange(segment_, &segments_[head]);
    const std::uint32_t index = std::exchange(segmentIndex_, head);
    segment_->subject = here->subject;
    segment_->inherited = true; // it stands outside of this part
    const std::vector<Trigger> triggers = triggersIn(reader_, mentions_, *segment_);
    for (const Trigger &trigger : triggers)
        if (trigger.noun && trigger.rule->agent == AgentRole::Member)
            if (auto candidate = fromNoun(trigger, triggers); candidate && candidate->participants.size() > 1)
                found_.push_back(std::move(*candidate));
    segment_ = here;
    segmentIndex_ = index;
}

void ArgumentReader::rememberPlace(std::uint32_t place, std::uint32_t segment)
{
    lastPlace_ = place;
    lastPlaceSegment_ = segment;
}

void ArgumentReader::readSegment(std::uint32_t index)
{
    segmentIndex_ = index;
    if (segment_ && segment_->sentence != segments_[index].sentence)
        sentenceBefore_ = std::exchange(inSentence_, {});
    segment_ = &segments_[index];
    if (const std::uint32_t before = segment_->places.begin; before > 0
        && mentions_.places[before - 1].words.end + 1 == segment_->words.begin
        && reader_.words[segment_->words.begin].cues.has(Cue::There))
        rememberPlace(mentions_.places[before - 1].place, index); // "Nächste Station ist Ägypten, wo er …"
    resolve(*segment_);
    if (segment_->resumes != none) {
        const Segment &head = segments_[segment_->resumes];
        // "wollen A, der …, | und B in Rom verhandeln"
        const bool listed = reader_.words[segment_->words.begin].cues.has(Cue::And);
        // "Minister A, der gestern kam, stattete Präsident B einen Besuch ab": who comes first acts.
        if (!listed && !head.subject.empty() && head.clause->tense == Tense::Unknown) {
            segment_->objects.insert(segment_->objects.end(), segment_->subject.begin(), segment_->subject.end());
            segment_->subject.clear();
        }
        if (segment_->subject.empty() || listed)
            segment_->subject.insert(segment_->subject.begin(), head.subject.begin(), head.subject.end());
        segment_->objects.insert(segment_->objects.begin(), head.objects.begin(), head.objects.end());
    }
    // "damit Beobachter ihn besuchen können": a finite clause has a subject of its own, known or not.
    const bool ownSubject = segment_->clause->conjunction && !endsInInfinitive(reader_, *segment_)
        && !reader_.words[segment_->words.begin].cues.has(Cue::OtherPreposition); // "um sich auszutauschen"
    if (segment_->subject.empty() && index > 0 && segments_[index - 1].sentence == segment_->sentence
        && !ownSubject) {
        segment_->subject = segments_[index - 1].subject;
        if (segment_->subject.empty())
            segment_->subject = whoseIntention(segments_[index - 1]);
        segment_->inherited = true;
    }
    finishHead();
    const std::vector<Trigger> triggers = triggersIn(reader_, mentions_, *segment_);
    claim(*segment_, triggers);
    if (triggers.empty() && segment_->cues.has(Cue::TakesPart))
        if (!joinOpen()) // "Teilnehmen sollen A und B"
            joinTold(); // "A und B nahmen ebenfalls teil"
    const std::size_t before = found_.size();
    joined_ = false;
    for (const Trigger &trigger : triggers) {
        auto candidate = trigger.noun ? fromNoun(trigger, triggers) : fromVerb(trigger, triggers);
        if (!candidate)
            continue;
        found_.push_back(std::move(*candidate));
        if (trigger.noun) {
            const bool named = trigger.rule->placedBy(Site::Object); // "Weitere Stationen sind Kairo und Amman"
            if (named || trigger.governor == Governor::None)
                splitTour(found_.back(), scopeOf(trigger, triggers));
            if (!named && trigger.governor == Governor::None) // "sind Gespräche am Montag mit A und am Dienstag …"
                splitByParts(scopeOf(trigger, triggers), trigger, triggers);
            splitCalls();
            continue;
        }
        splitByDays();
        splitByParts(scopeOf(trigger, triggers), trigger, triggers);
        splitOnward(found_.back());
        splitTour(found_.back(), scopeOf(trigger, triggers));
        splitCalls();
    }
    const auto isNoun = [](const Trigger &trigger) { return trigger.noun; };
    if (found_.size() == before && !joinExpected(triggers)) {
        addHeldBy();
        if (const std::uint32_t word = triggers.empty() ? gatheringMeant() : none; word != none)
            addGathering(word);
        else if (triggers.empty()
            || (segment_->subject.size() == 1 && std::none_of(triggers.begin(), triggers.end(), isNoun)))
            addJointAct();
    }
    for (const Trigger &trigger : triggers)
        if (trigger.noun && trigger.rule->kind == MeetingKind::Conference)
            lastSummit_ = {trigger.rule, segment_->sentence};
    // "…, dass ihre Vorgänger C und D 1985 zusammengekommen waren": A and B are still spoken of.
    const bool history =
        segment_->clause->subordinate && segment_->cues.has(Cue::Pluperfect) && discourse_.topic().size() == 2;
    for (std::size_t i = before; i < found_.size(); ++i) {
        if (segment_->cues.has(Cue::Negation) && isImagined(reader_, segments_, found_[i]))
            continue; // "Ein Treffen mit X steht nicht auf dem Programm"
        People people;
        for (const Participant &p : found_[i].participants)
            if (p.person != none)
                people.push_back(p.person);
        if (!history)
            discourse_.sawMeeting(people);
        const bool received = found_[i].visitor == none && found_[i].host != none && people.size() == 2;
        const std::uint32_t other = received ? people[people.front() == found_[i].host] : none;
        discourse_.sawVisit(received ? other : found_[i].visitor, found_[i].host);
        if (found_[i].participants.size() > 1)
            lastParticipants_ = found_[i].participants;
    }
    const bool source = segment_->clause->subordinate && segment_->clause->reporting; // "wie Minister X mitteilte"
    if (!segment_->inherited && !source && !history) {
        People subjects;
        for (const std::uint32_t i : segment_->subject)
            subjects.insert(subjects.end(), who_[i].begin(), who_[i].end());
        if (!speaksOfTopic() && !joined_ && !tellsOfAgent())
            discourse_.sawSubject(subjects);
    }
    const bool opens = index == 0 || segments_[index - 1].sentence != segment_->sentence;
    if (opens && segment_->clause->conjunction && reader_.words[segment_->words.begin].cues.has(Cue::Before))
        return; // "Ehe sie nach Kiew fliegt, empfängt sie X": she is not there yet
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        const bool whereSaid = place.governor == Governor::In && !place.attribute && !segment_->subject.empty()
            && !who_[segment_->subject.front()].empty();
        if (segment_->clause->reporting && !whereSaid)
            continue; // "forderte er in Berlin. Dort traf er …"
        const bool left = reader_.words[place.phraseBegin].cues.has(Cue::From); // "ist aus Moskau abgereist"
        const bool whose = place.attribute && segment_->cues.has(Cue::There); // "vermittelten dort den Chef in Rom"
        if (!whose && (place.governor == Governor::In || place.governor == Governor::Toward || left))
            rememberPlace(place.place, index);
    }
    for (std::size_t i = before; i < found_.size(); ++i)
        if (found_[i].placeStated)
            rememberPlace(found_[i].place, index); // "die Münchner Konferenz; dort …"
}

/// "wurde er von X empfangen, der auch anwesend war. Danach …": nobody speaks of X.
bool ArgumentReader::tellsOfAgent() const
{
    if (segment_->subject.empty() || segment_->subject.front() == 0)
        return false;
    const std::uint32_t i = segment_->subject.front();
    return mentions_.mentions[i].relative && mentions_.mentions[i - 1].governor == Governor::By && segmentIndex_ > 0
        && segments_[segmentIndex_ - 1].cues.has(Cue::Passive);
}

/// "X landete in Bratislava. Dort empfing ihn Y. Danach sprach er …": whom a pronoun means is still spoken of.
bool ArgumentReader::speaksOfTopic() const
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i)
        if (const Mention &mention = mentions_.mentions[i]; mention.kind == MentionKind::Pronoun
            && !mention.relative && who_[i] == discourse_.topic() && (who_[i].size() > 1) == mention.plural
            && !who_[i].empty())
            return true;
    return false;
}

Candidate ArgumentReader::start(const Trigger &trigger) const
{
    Candidate candidate;
    candidate.rule = trigger.rule;
    candidate.kind = trigger.rule->kind;
    candidate.trigger = trigger.word;
    candidate.segment = segmentIndex_;
    candidate.noun = trigger.noun;
    candidate.governor = trigger.governor;
    candidate.definite = trigger.definite;
    candidate.aside = segment_->cues.has(Cue::Aside);
    candidate.attribute = trigger.attribute;
    candidate.perfect = trigger.participle && segment_->cues.has(Cue::Have);
    const bool arranged = trigger.noun && segment_->cues.has(Cue::Arranged); // "war telefonisch vereinbart worden"
    candidate.phone =
        trigger.rule->kind == MeetingKind::Telephone041 || (segment_->cues.has(Cue::ByPhone) && !arranged);
    return candidate;
}

} // namespace zeitstrahl::meetings
