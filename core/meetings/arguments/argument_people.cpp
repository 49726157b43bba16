// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

void ArgumentReader::addPerson(Candidate &candidate, std::uint32_t person, std::optional<Span> evidence)
{
    const Person &who = mentions_.people[person];
    if (who.speaker || candidate.has(person))
        return;
    candidate.participants.push_back({person, {who.name, evidence}});
}

void ArgumentReader::addMention(Candidate &candidate, std::uint32_t index)
{
    const Mention &mention = mentions_.mentions[index];
    if (mention.speaker)
        return;
    const bool government = mention.office == officeId("government");
    if (government && candidate.kind != MeetingKind::Negotiation046 && mention.governor != Governor::Between)
        return; // elsewhere it stands for a country
    const auto addOnce = [&](const std::string &name) {
        if (std::none_of(candidate.participants.begin(), candidate.participants.end(),
                [&](const Participant &p) { return p.named.name == name; }))
            candidate.participants.push_back(
                {none, {name, reader_.spanOf(mention.name)}, Country::None, government});
    };
    if (mention.kind == MentionKind::Group) {
        candidate.group = mention.country;
        return addOnce(mention.title);
    }
    if (who_[index].empty() && !mention.together.empty())
        addOnce(mention.together);
    for (const std::uint32_t person : who_[index])
        if (mention.governor != Governor::Jointly || mentions_.people[person].political) // "zusammen mit Doris S."
            addPerson(candidate, person, reader_.spanOf(mention.name));
}

/// All mentions between two words that the preposition governs.
void ArgumentReader::addGoverned(Candidate &candidate, Governor governor, std::uint32_t from, std::uint32_t to)
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        if (mention.governor != governor || mention.words.begin < from || mention.words.begin >= to
            || claimedByOther(*segment_, mention.words.begin, candidate.trigger))
            continue;
        // "die Begegnung mit X war besser als die mit Y"
        const std::uint32_t preposition = mention.words.begin;
        const bool another = candidate.noun && with_ && governor == Governor::With && mention.group == i
            && preposition >= 2 && !reader_.words[preposition - 2].mark
            && !reader_.words[preposition - 2].cues.any({Cue::And, Cue::Then})
            && nextDay({from, preposition}) == none; // "am Montag mit X und am Dienstag in Rom mit Y"
        if (another)
            continue;
        const std::size_t before = candidate.participants.size();
        addMention(candidate, i);
        if (candidate.participants.size() == before)
            continue;
        with_ = with_ || governor == Governor::With;
        between_ = between_ || governor == Governor::Between;
        to_ = to_ || governor == Governor::To;
    }
}

/// "Für Minister X steht gemeinsam mit Y ein Treffen mit Z an": X and Y.
void ArgumentReader::addForWhom(Candidate &candidate, WordRange scope)
{
    const auto partners = long(candidate.participants.size());
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        const std::uint32_t begin = mention.words.begin;
        if (!scope.contains(begin) || begin > candidate.trigger || segment_->words.begin == begin)
            continue;
        if (mention.governor == Governor::Jointly || reader_.words[begin - 1].cues.has(Cue::Portfolio))
            addMention(candidate, i);
    }
    auto &who = candidate.participants;
    std::rotate(who.begin(), who.begin() + partners, who.end());
}

/// "nahm sich eine Stunde Zeit für X"
void ArgumentReader::addFor(Candidate &candidate, WordRange scope)
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const std::uint32_t begin = mentions_.mentions[i].words.begin;
        if (begin > scope.begin && scope.contains(begin) && reader_.words[begin - 1].cues.has(Cue::Portfolio))
            addMention(candidate, i);
    }
}

/// "trifft auf Bundespräsident Fischer"
void ArgumentReader::addOnto(Candidate &candidate, WordRange scope)
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const std::uint32_t begin = mentions_.mentions[i].words.begin;
        const bool onto =
            begin > scope.begin && scope.contains(begin) && reader_.words[begin - 1].cues.has(Cue::Onto);
        if (onto && mentions_.mentions[i].governor == Governor::In)
            addMention(candidate, i);
    }
}

/// The same, also in what stands before a clause put into the middle.
void ArgumentReader::addGovernedOfClause(Candidate &candidate, Governor governor, WordRange scope)
{
    if (segment_->resumes != none) {
        Segment *const here = std::exchange(segment_, &segments_[segment_->resumes]);
        addGoverned(candidate, governor, segment_->words.begin, segment_->words.end);
        segment_ = here;
    }
    addGoverned(candidate, governor, scope.begin, scope.end);
}

/// "zwischen dem Iran und den USA": countries meet where no people are named.
void ArgumentReader::addCountries(Candidate &candidate, Governor governor, std::uint32_t from, std::uint32_t to)
{
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        const bool joined = i > segment_->places.begin && mentions_.places[i - 1].words.end + 3 >= place.words.begin
            && mentions_.places[i - 1].governor == governor;
        if ((place.governor != governor && !joined) || place.words.begin < from || place.words.begin >= to)
            continue;
        const Place &row = reader_.place(place.place);
        const bool anotherNouns = !joined && place.phraseBegin > candidate.trigger + 1
            && reader_.words[place.phraseBegin - 1].capital; // "Handel zwischen der Türkei und Österreich"
        if (anotherNouns)
            return;
        if (row.kind == PlaceKind::Country)
            candidate.participants.push_back({none, {row.name, reader_.spanOf(place.words)}, row.country});
        between_ = between_ || governor == Governor::Between;
    }
}

/// Whose meeting it is: "Kerrys kurze Reise", "der Besuch des Präsidenten", "ein Besuch von Kerry".
void ArgumentReader::addOwners(Candidate &candidate, const Trigger &trigger, std::uint32_t end)
{
    bool found = false;
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        const bool before = mention.governor == Governor::Genitive && mention.words.end <= trigger.word
            && adjectivesBetween(mention.words.end, trigger.word);
        const bool through = candidate.rule->agent == AgentRole::Visitor && mention.governor == Governor::By
            && mention.kind == MentionKind::Group
            && reader_.words[mention.name.begin].group; // "durch die Golfstaaten"
        const bool owning =
            mention.governor == Governor::Genitive || (mention.governor == Governor::By && !through);
        const bool near = mention.words.begin <= trigger.word + 3 || (found && mention.group < i);
        if (before || (owning && near && mention.words.begin > trigger.word && mention.words.begin < end)) {
            addMention(candidate, i);
            found = true;
        }
    }
}

/// "unter Vermittlung von X"
void ArgumentReader::addMediators(Candidate &candidate)
{
    if (!segment_->cues.has(Cue::Mediation) || candidate.phone)
        return;
    for (std::uint32_t w = segment_->words.begin; w < segment_->words.end; ++w) {
        if (!reader_.words[w].cues.has(Cue::Mediation) || reader_.words[w].phraseWords < 2)
            continue;
        candidate.kind = MeetingKind::Mediation045;
        const std::uint32_t behind = w + reader_.words[w].phraseWords;
        for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i)
            if (mentions_.mentions[i].words.begin >= behind && mentions_.mentions[i].words.begin <= behind + 1)
                addMention(candidate, i);
    }
}

/// "EU-Gipfel": whose summit it is.
void ArgumentReader::addGroupBefore(Candidate &candidate)
{
    const std::uint32_t group = reader_.groupBefore(candidate.trigger);
    if (group != none)
        candidate.participants.push_back(
            {none, {std::string{reader_.language->groupName(group)}, reader_.words[candidate.trigger].span}});
}

/// "Iran und die USA verhandeln", "Marokko und die Polisario": countries, where no people are named.
void ArgumentReader::addNegotiators(Candidate &candidate, WordRange scope)
{
    std::vector<Participant> countries = candidate.participants; // groups
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        const bool acts = place.governor == Governor::None || place.governor == Governor::With;
        if (acts && !place.attribute && scope.contains(place.words.begin)
            && reader_.place(place.place).kind == PlaceKind::Country)
            countries.push_back({none, {reader_.place(place.place).name, reader_.spanOf(place.words)},
                reader_.place(place.place).country});
    }
    if (countries.size() >= 2)
        candidate.participants = std::move(countries);
}

/// Who mediates takes part in the talks that he announces.
void ArgumentReader::addMediator(Candidate &candidate)
{
    const std::uint32_t until =
        std::min<std::uint32_t>(segment_->mentions.end + 4, std::uint32_t(mentions_.mentions.size()));
    for (std::uint32_t i = segment_->mentions.begin; i < until; ++i) {
        const Mention &mention = mentions_.mentions[i];
        if (mention.mediator && mention.person != none
            && reader_.words[mention.words.begin].sentence <= segment_->sentence + 1)
            addPerson(candidate, mention.person, reader_.spanOf(mention.name));
    }
}

void ArgumentReader::addSubject(Candidate &candidate, WordRange scope)
{
    const auto ofHead = [&](std::uint32_t word) { // "Am Montag leitet er, der …, | in Rom das Treffen"
        return segment_->resumes != none && scope.begin == segment_->words.begin && word < scope.begin;
    };
    for (const std::uint32_t i : segment_->subject)
        if (const std::uint32_t word = mentions_.mentions[i].words.begin;
            segment_->inherited || scope.contains(word) || ofHead(word))
            addMention(candidate, i);
}

/// "Seine Gesprächspartner sind A und B", "Gesprächspartner sind neben A auch B": with whoever came.
void ArgumentReader::addNamed(Candidate &candidate)
{
    inheritVisit(candidate);
    if (candidate.visitor == none)
        return;
    candidate.participants.clear();
    candidate.place = none;
    candidate.placeNamed.reset();
    addPerson(candidate, candidate.visitor, {});
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i)
        if (!mentions_.mentions[i].speaker)
            addMention(candidate, i);
}

void ArgumentReader::addTopic(Candidate &candidate)
{
    for (const std::uint32_t person : discourse_.topic())
        addPerson(candidate, person, {});
}

} // namespace zeitstrahl::meetings
