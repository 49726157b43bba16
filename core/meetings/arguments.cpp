// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

std::vector<Candidate> ArgumentReader::read()
{
    who_.resize(mentions_.mentions.size());
    for (std::uint32_t i = 0; i < segments_.size(); ++i)
        readSegment(i);
    return std::move(found_);
}

/// Finds the subject, then gives every mention its people: the subject first, since "ihn" is somebody else.
void ArgumentReader::resolve(Segment &segment)
{
    findSubject(reader_, mentions_, segment);
    People subjects, named;
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i)
        if (mentions_.mentions[i].kind == MentionKind::Person && mentions_.mentions[i].person != none)
            named.push_back(mentions_.mentions[i].person);
    for (const std::uint32_t i : segment.subject) {
        who_[i] = discourse_.peopleOf(
            mentions_.mentions[i], mentions_.mentions[i].kind == MentionKind::Office ? named : People{});
        subjects.insert(subjects.end(), who_[i].begin(), who_[i].end());
    }
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i) {
        if (std::find(segment.subject.begin(), segment.subject.end(), i) == segment.subject.end())
            who_[i] = discourse_.peopleOf(
                mentions_.mentions[i], mentions_.mentions[i].kind == MentionKind::Office ? named : subjects);
        for (const std::uint32_t person : who_[i])
            discourse_.sawPerson(person);
    }
}

static bool belongsTo(const Trigger &trigger, Governor governor)
{
    switch (governor) {
    case Governor::With:
        return trigger.rule->from(Site::With);
    case Governor::Between:
        return trigger.rule->from(Site::Between);
    case Governor::At:
        return trigger.rule->from(Site::At);
    case Governor::By:
        return !trigger.possessive;
    case Governor::Genitive:
        return true;
    default:
        return false;
    }
}

/// Walks from each noun that frames the clause over the people, places and dates right behind it.
void ArgumentReader::claim(Segment &segment, const std::vector<Trigger> &triggers) const
{
    for (const Trigger &trigger : triggers) {
        if (!trigger.noun || trigger.governor == Governor::None || trigger.governor == Governor::To
            || trigger.during)
            continue;
        segment.goesOn = segment.goesOn || (trigger.governor == Governor::Toward && trigger.definite);
        std::uint32_t end = trigger.word + 1;
        const auto reachedBy = [&](std::uint32_t begin, std::uint32_t until) {
            if (begin > end + 1 || until <= end || begin < trigger.word)
                return;
            if (begin == end + 1 && governorOf(reader_.words[end]) == Governor::None)
                return;
            end = until;
        };
        for (bool grown = true; grown;) {
            const std::uint32_t before = end;
            for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i)
                if (belongsTo(trigger, mentions_.mentions[i].governor))
                    reachedBy(mentions_.mentions[i].words.begin, mentions_.mentions[i].words.end);
            for (std::uint32_t i = segment.places.begin; i < segment.places.end; ++i)
                reachedBy(mentions_.places[i].phraseBegin, mentions_.places[i].words.end);
            for (std::uint32_t w = end; w < segment.words.end && w < end + 5; ++w)
                if (const std::uint32_t until = dateEnd(w); until != none && w <= end + 1) {
                    end = until;
                    break;
                }
            grown = end > before;
        }
        segment.claims.push_back({trigger.word, {trigger.word, end}});
    }
}

/// Where the date expression that begins at the word ends; none if none does.
std::uint32_t ArgumentReader::dateEnd(std::uint32_t word) const
{
    const auto &expressions = reader_.tagged->expressions;
    const auto at = std::lower_bound(expressions.begin(), expressions.end(), reader_.words[word].span.begin,
        [](const Expression &e, ByteOffset offset) { return e.span.begin < offset; });
    if (at == expressions.end() || at->span.begin != reader_.words[word].span.begin)
        return none;
    std::uint32_t end = word;
    while (end < reader_.words.size() && reader_.words[end].span.begin < at->span.end)
        ++end;
    return end;
}

/// Within a clause a relative pronoun begins a story of its own.
WordRange ArgumentReader::scopeOf(const Trigger &trigger) const
{
    WordRange scope = segment_->words;
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        if (!mention.relative)
            continue;
        if (mention.words.begin < trigger.word)
            scope.begin = mention.words.begin;
        else
            scope.end = std::min(scope.end, mention.words.begin);
    }
    return scope;
}

void ArgumentReader::readSegment(std::uint32_t index)
{
    segmentIndex_ = index;
    segment_ = &segments_[index];
    resolve(*segment_);
    if (segment_->subject.empty() && index > 0 && segments_[index - 1].sentence == segment_->sentence) {
        segment_->subject = segments_[index - 1].subject;
        segment_->inherited = true;
    }
    const std::vector<Trigger> triggers = triggersIn(reader_, *segment_);
    claim(*segment_, triggers);
    const std::size_t before = found_.size();
    for (const Trigger &trigger : triggers) {
        auto candidate = trigger.noun ? fromNoun(trigger, triggers) : fromVerb(trigger, triggers);
        if (!candidate)
            continue;
        found_.push_back(std::move(*candidate));
        if (!trigger.noun)
            splitOnward(found_.back());
    }
    for (std::size_t i = before; i < found_.size(); ++i) {
        People people;
        for (const Participant &p : found_[i].participants)
            if (p.person != none)
                people.push_back(p.person);
        discourse_.sawMeeting(people);
        if (found_[i].participants.size() > 1)
            lastParticipants_ = found_[i].participants;
    }
    if (!segment_->inherited) {
        People subjects;
        for (const std::uint32_t i : segment_->subject)
            subjects.insert(subjects.end(), who_[i].begin(), who_[i].end());
        discourse_.sawSubject(subjects);
    }
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i)
        if (mentions_.places[i].governor == Governor::In || mentions_.places[i].governor == Governor::Toward)
            lastPlace_ = mentions_.places[i].place;
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
    candidate.perfect = trigger.participle && segment_->cues.has(Cue::Have);
    candidate.phone = trigger.rule->kind == MeetingKind::Telephone041 || segment_->cues.has(Cue::ByPhone);
    return candidate;
}

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
    if (mention.kind == MentionKind::Group) {
        candidate.group = mention.country;
        const bool known = std::any_of(candidate.participants.begin(), candidate.participants.end(),
            [&](const Participant &p) { return p.named.name == mention.title; });
        if (!known)
            candidate.participants.push_back({none, {mention.title, reader_.spanOf(mention.name)}});
        return;
    }
    for (const std::uint32_t person : who_[index])
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
        const std::size_t before = candidate.participants.size();
        addMention(candidate, i);
        if (candidate.participants.size() == before)
            continue;
        with_ = with_ || governor == Governor::With;
        between_ = between_ || governor == Governor::Between;
        to_ = to_ || governor == Governor::To;
    }
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
        const Place &row = (*reader_.places)[place.place];
        if (row.kind == PlaceKind::Country)
            candidate.participants.push_back({none, {row.name, reader_.spanOf(place.words)}});
        between_ = between_ || governor == Governor::Between;
    }
}

bool ArgumentReader::adjectivesBetween(std::uint32_t from, std::uint32_t to) const
{
    for (std::uint32_t w = from; w < to; ++w)
        if (!reader_.words[w].letters || reader_.words[w].capital || reader_.words[w].determiner != none
            || reader_.words[w].cues.any({Cue::And, Cue::Then}))
            return false;
    return true;
}

bool ArgumentReader::isPassive(const Trigger &trigger) const
{
    if (!segment_->cues.has(Cue::Passive))
        return false;
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i)
        if (mentions_.mentions[i].governor == Governor::By)
            return true;
    return trigger.participle && segment_->objects.empty();
}

/// "zu einem Gespräch": the noun only says more of the verb beside it.
bool ArgumentReader::support(const Trigger &noun, const std::vector<Trigger> &all) const
{
    if (noun.governor != Governor::To && noun.governor != Governor::Other)
        return false;
    if (noun.during || noun.possessive)
        return false;
    return std::any_of(all.begin(), all.end(), [](const Trigger &t) { return !t.noun; });
}

/// Where the reach of a noun to its right ends: at the next noun that tells of a meeting.
std::uint32_t ArgumentReader::reach(const Trigger &noun, const std::vector<Trigger> &all) const
{
    for (const Trigger &other : all)
        if (other.noun && other.word > noun.word)
            return other.phraseBegin;
    return segment_->words.end;
}

std::optional<Candidate> ArgumentReader::fromVerb(const Trigger &trigger, const std::vector<Trigger> &all)
{
    with_ = between_ = to_ = object_ = false;
    Candidate candidate = start(trigger);
    const TriggerRule &rule = *trigger.rule;
    const auto [begin, end] = scopeOf(trigger);
    const bool passive = rule.agent == AgentRole::Host && isPassive(trigger);
    if (passive) {
        addGoverned(candidate, Governor::By, begin, end);
        if (!candidate.participants.empty())
            candidate.host = candidate.participants.front().person;
    }
    if (rule.agent != AgentRole::None)
        for (const std::uint32_t i : segment_->subject)
            addMention(candidate, i);
    if (!passive && !candidate.participants.empty())
        (rule.agent == AgentRole::Host             ? candidate.host
                : rule.agent == AgentRole::Visitor ? candidate.visitor
                                                   : candidate.host) =
            rule.agent == AgentRole::Member ? none : candidate.participants.front().person;
    if (passive && !candidate.participants.empty())
        candidate.visitor = candidate.participants.back().person;
    if (rule.from(Site::Object) && !passive)
        for (const std::uint32_t i : segment_->objects) {
            const std::size_t before = candidate.participants.size();
            if (mentions_.mentions[i].words.begin >= begin && mentions_.mentions[i].words.begin < end)
                addMention(candidate, i);
            object_ = object_ || candidate.participants.size() > before;
        }
    if (rule.objectVisits && !candidate.participants.empty())
        candidate.visitor = candidate.participants.front().person;
    if (rule.from(Site::With))
        addGoverned(candidate, Governor::With, begin, end);
    if (rule.from(Site::Between))
        addGoverned(candidate, Governor::Between, begin, end);
    if (rule.from(Site::To))
        addGoverned(candidate, Governor::To, begin, end);
    if (rule.from(Site::At))
        addGoverned(candidate, Governor::At, begin, end);
    for (const Trigger &noun : all)
        if (noun.noun && support(noun, all)) {
            candidate.supported = true;
            addGoverned(candidate, Governor::With, noun.word, end);
            if (noun.rule->kind == MeetingKind::Conference || noun.rule->kind == MeetingKind::Negotiation046
                || noun.rule->kind == MeetingKind::Telephone041)
                candidate.kind = noun.rule->kind;
        }
    placeIn(candidate, trigger);
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

/// Whose meeting it is: "Kerrys kurze Reise", "der Besuch des Präsidenten", "ein Besuch von Kerry".
void ArgumentReader::addOwners(Candidate &candidate, const Trigger &trigger, std::uint32_t end)
{
    bool found = false;
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        const bool before = mention.governor == Governor::Genitive && mention.words.end <= trigger.word
            && adjectivesBetween(mention.words.end, trigger.word);
        const bool owning = mention.governor == Governor::Genitive || mention.governor == Governor::By;
        const bool near = mention.words.begin <= trigger.word + 3 || (found && mention.group < i);
        if (before || (owning && near && mention.words.begin > trigger.word && mention.words.begin < end)) {
            addMention(candidate, i);
            found = true;
        }
    }
}

/// "das Treffen des Europäischen Rates": whose it is stands there, but is nobody we know.
bool ArgumentReader::somebodyElses(const Trigger &trigger) const
{
    const std::uint32_t next = trigger.word + 1;
    if (next >= segment_->words.end || reader_.words[next].determiner == none
        || governorOf(reader_.words[next]) != Governor::None)
        return false;
    const Agreement &forms = reader_.language->agreement(reader_.words[next].determiner);
    return forms.masculine.has(Case::Genitive) || forms.feminine.has(Case::Genitive);
}

/// "Das Gespräch dauerte …": those who met before.
void ArgumentReader::inherit(Candidate &candidate) const
{
    candidate.participants = lastParticipants_;
    for (Participant &participant : candidate.participants)
        participant.named.evidence.reset();
    candidate.peopleInherited = true;
}

/// "Der Aufenthalt dauert vom 10. bis 13.": the visit told before.
void ArgumentReader::inheritVisit(Candidate &candidate) const
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(found_.size(), 4); ++back) {
        const Candidate &visit = found_[found_.size() - back];
        if (visit.visitor == none)
            continue;
        candidate.participants = visit.participants;
        candidate.visitor = visit.visitor;
        candidate.place = visit.place;
        candidate.placeNamed = visit.placeNamed;
        candidate.peopleInherited = true;
        return;
    }
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

std::optional<Candidate> ArgumentReader::fromNoun(const Trigger &trigger, const std::vector<Trigger> &all)
{
    if (support(trigger, all))
        return {};
    with_ = between_ = to_ = object_ = false;
    Candidate candidate = start(trigger);
    const TriggerRule &rule = *trigger.rule;
    const WordRange scope = scopeOf(trigger);
    const std::uint32_t end = std::min(reach(trigger, all), scope.end);
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
    const std::size_t own = candidate.participants.size();
    if (rule.from(Site::With))
        addGoverned(candidate, Governor::With, trigger.word, end);
    if (rule.from(Site::Between))
        addGoverned(candidate, Governor::Between, trigger.word, end);
    if (rule.from(Site::At) || rule.from(Site::To))
        addGoverned(candidate, rule.from(Site::At) ? Governor::At : Governor::To, trigger.word, end);
    if (rule.from(Site::With) && candidate.participants.size() == own && !circumstance)
        addGoverned(candidate, Governor::With, segment_->words.begin, trigger.word);
    if (rule.from(Site::Between) && candidate.participants.size() < 2)
        addCountries(candidate, Governor::Between, trigger.word, end);
    const bool about = trigger.governor == Governor::Other && !trigger.during;
    if (((trigger.during && !visit) || (about && !owned)) && candidate.participants.size() < 2)
        return {}; // "am Rande des Gipfels" tells where, not who
    if (candidate.participants.empty() && argument && rule.kind == MeetingKind::Negotiation046)
        addMediator(candidate);
    if (candidate.participants.empty() && trigger.definite && argument && visit
        && !segment_->cues.has(Cue::Postponed))
        inheritVisit(candidate);
    if (candidate.participants.empty() && trigger.definite && !trigger.possessive && !rule.weak && !visit
        && !lastParticipants_.empty() && !somebodyElses(trigger))
        inherit(candidate);
    // Who does something at a meeting takes part in it, if it has not its people already.
    if (!owned && !candidate.peopleInherited && !between_ && candidate.participants.size() < 2
        && !segment_->heading) {
        const std::size_t before = candidate.participants.size();
        if (!segment_->subject.empty() && (circumstance || (argument && !segment_->inherited)))
            addSubject();
        if (candidate.participants.size() > before)
            std::rotate(candidate.participants.begin(), candidate.participants.begin() + long(before),
                candidate.participants.end());
        if (visit && candidate.visitor == none && !candidate.participants.empty())
            candidate.visitor = candidate.participants.front().person;
        if (candidate.participants.size() == 1 && before == 1 && !visit && argument) {
            // "Geplant ist ein Gespräch mit X": with whoever is spoken of.
            for (const std::uint32_t person : discourse_.topic())
                addPerson(candidate, person, {});
            candidate.peopleInherited = candidate.participants.size() > 1;
            std::reverse(candidate.participants.begin(), candidate.participants.end());
        }
        if (candidate.participants.empty() && !rule.weak && !lastParticipants_.empty() && !somebodyElses(trigger))
            inherit(candidate);
    }
    candidate.context = trigger.during || (circumstance && visit);
    placeIn(candidate, trigger);
    if (!enough(candidate, trigger))
        return {};
    return candidate;
}

/// Where: what the rule's prepositions govern, nearest to the trigger; "dort" is the place last named.
void ArgumentReader::placeIn(Candidate &candidate, const Trigger &trigger)
{
    if (candidate.phone)
        return; // who telephones is in two places
    const Word &word = reader_.words[trigger.word];
    const auto set = [&](std::uint32_t place, std::optional<Span> evidence, bool stated) {
        candidate.place = place;
        candidate.placeNamed = Named{(*reader_.places)[place].name, evidence};
        candidate.placeStated = stated;
    };
    const TriggerRule &rule = *trigger.rule;
    const WordRange scope = scopeOf(trigger);
    std::uint32_t best = none, distance = none;
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        if (place.attribute || !scope.contains(place.words.begin)
            || claimedByOther(*segment_, place.words.begin, trigger.word))
            continue;
        const bool object = rule.placedBy(Site::Object) && place.governor == Governor::None && !trigger.noun;
        const bool goal = place.governor == Governor::Toward && (rule.placedBy(Site::Toward) || trigger.noun);
        const bool in = place.governor == Governor::In
            && (!rule.travel || rule.placedBy(Site::In) || rule.placedBy(Site::Object));
        const bool whose = place.governor == Governor::Genitive && rule.agent == AgentRole::Visitor && trigger.noun
            && place.words.begin == trigger.word + 1;
        if (!object && !goal && !in && !whose)
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
        // A venue or city says more than the country that it lies in.
        for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i)
            if (mentions_.places[i].place != mentions_.places[best].place
                && mentions_.places[i].governor != Governor::None
                && (*reader_.places)[mentions_.places[best].place].kind == PlaceKind::Country
                && reader_.places->sameOrWithin(mentions_.places[i].place, mentions_.places[best].place)
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
    const std::uint32_t adjective = trigger.word > 0 ? reader_.words[trigger.word - 1].place : none;
    // A country before a summit is what it is about: "Ukraine-Gipfel".
    const bool about = word.place != none && candidate.kind == MeetingKind::Conference
        && (*reader_.places)[word.place].kind == PlaceKind::Country;
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

bool ArgumentReader::datedInSegment() const
{
    for (std::uint32_t w = segment_->words.begin; w < segment_->words.end; ++w)
        if (dateEnd(w) != none)
            return true;
    return false;
}

bool ArgumentReader::enough(const Candidate &candidate, const Trigger &trigger) const
{
    const std::size_t people = candidate.participants.size();
    const bool political = std::any_of(candidate.participants.begin(), candidate.participants.end(),
        [&](const Participant &p) { return p.person == none || mentions_.people[p.person].political; });
    const bool open = candidate.noun && people == 0; // a summit may name its people elsewhere
    if (!political && !open)
        return false;
    if (candidate.noun) {
        const bool visit = trigger.rule->agent == AgentRole::Visitor;
        const bool conference =
            candidate.kind == MeetingKind::Conference || candidate.kind == MeetingKind::Negotiation046;
        const bool talks = candidate.kind == MeetingKind::Negotiation046 && people == 1
            && candidate.participants.front().person != none
            && mentions_.people[candidate.participants.front().person].mediator;
        const bool announced = candidate.kind == MeetingKind::Conference && people == 0 && candidate.placeStated;
        return people >= 2 || talks || announced
            || (people == 1 && (visit || conference) && candidate.place != none);
    }
    const auto met = [&](Need need) {
        switch (need) {
        case Need::Partner:
            return people >= 2;
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
            return datedInSegment();
        case Need::Phone:
            return candidate.phone;
        case Need::Support:
            return candidate.supported;
        case Need::Reflexive:
            return segment_->cues.has(Cue::Reflexive);
        case Need::Ministry:
            return segment_->cues.has(Cue::Ministry);
        }
        return false;
    };
    return std::any_of(trigger.rule->needs.begin(), trigger.rule->needs.end(), [&](std::uint32_t set) {
        for (unsigned need = 0; need <= unsigned(Need::Ministry); ++need)
            if ((set >> need & 1) && !met(Need(need)))
                return false;
        return true;
    });
}

/// "traf mit X und anschließend auch mit Y zusammen" are two meetings.
void ArgumentReader::splitOnward(const Candidate &candidate)
{
    std::uint32_t onward = none;
    for (std::uint32_t w = segment_->words.begin; w < segment_->words.end; ++w)
        if (reader_.words[w].cues.has(Cue::Onward))
            onward = w;
    if (onward == none || candidate.participants.size() < 3)
        return;
    Candidate later = candidate;
    const auto behind = [&](const Participant &p) {
        return p.named.evidence && p.named.evidence->begin > reader_.words[onward].span.begin;
    };
    const std::size_t index = found_.size() - 1;
    const bool second = std::any_of(later.participants.begin() + 1, later.participants.end(), behind);
    const bool first = std::any_of(
        later.participants.begin() + 1, later.participants.end(), [&](const Participant &p) { return !behind(p); });
    if (!first || !second)
        return;
    later.split = true;
    later.participants.erase(std::remove_if(later.participants.begin() + 1, later.participants.end(),
                                 [&](const Participant &p) { return !behind(p); }),
        later.participants.end());
    auto &earlier = found_[index].participants;
    earlier.erase(std::remove_if(earlier.begin() + 1, earlier.end(), behind), earlier.end());
    found_.push_back(std::move(later));
}

} // namespace zeitstrahl::meetings
