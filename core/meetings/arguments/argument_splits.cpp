// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

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
    if (const std::uint32_t place = placeOf({onward, segment_->words.end}); place != none)
        setMentioned(later, mentions_.places[place]);
    found_.push_back(std::move(later));
}

/// "telefonierte mit X sowie mit Y", "in getrennten Telefonaten mit X und Y": two calls.
void ArgumentReader::splitCalls()
{
    const Candidate all = found_.back();
    if (!all.phone || all.participants.size() < 3)
        return;
    const auto ownPreposition = [&](const Participant &p) {
        for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
            const Mention &mention = mentions_.mentions[i];
            if (p.named.evidence && reader_.spanOf(mention.name) == *p.named.evidence)
                return mention.governor == Governor::With && mention.words.begin > 0
                    && reader_.words[mention.words.begin - 1].cues.has(Cue::With);
        }
        return false;
    };
    const auto first = all.participants.begin() + 1;
    const bool each =
        segment_->cues.has(Cue::Separately) || std::all_of(first, all.participants.end(), ownPreposition);
    if (!each)
        return;
    found_.pop_back();
    for (auto partner = first; partner != all.participants.end(); ++partner) {
        Candidate call = all;
        call.participants = {all.participants.front(), *partner};
        found_.push_back(std::move(call));
    }
}

/// The bracket behind a name, if it holds a day: "Olmert (1.11.)".
WordRange ArgumentReader::ownDay(const Participant &participant) const
{
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end && participant.named.evidence;
         ++i) {
        const Mention &mention = mentions_.mentions[i];
        const WordRange behind{mention.name.end, mention.words.end};
        if (reader_.spanOf(mention.name) == *participant.named.evidence)
            return behind.size() && reader_.words[behind.begin].isMark('(') && datedIn(behind) ? behind
                                                                                               : WordRange{};
    }
    return {};
}

/// "wird mit Peres (31.10.) und Olmert (1.11.) zusammentreffen": the last meeting found is one for each.
void ArgumentReader::splitByDays()
{
    const Candidate all = found_.back();
    std::vector<Participant> always;
    std::vector<std::pair<Participant, WordRange>> each;
    for (const Participant &participant : all.participants)
        if (const WordRange day = ownDay(participant); day.size())
            each.emplace_back(participant, day);
        else
            always.push_back(participant);
    if (each.size() < 2)
        return;
    found_.pop_back();
    for (const auto &[participant, day] : each) {
        Candidate one = all;
        one.participants = always;
        one.participants.push_back(participant);
        one.dated = day;
        found_.push_back(std::move(one));
    }
}

/// "reist am Montag nach Kairo, am Dienstag nach Amman": two visits, each with what stands beside its place.
void ArgumentReader::splitTour(const Candidate &candidate, WordRange scope)
{
    const bool visits = candidate.rule->placedBy(Site::Object) && candidate.rule->agent == AgentRole::Visitor;
    // "beginnt am Freitag eine Reise durch Italien und Kuba"
    const bool journey = candidate.noun && !visits && candidate.rule->agent == AgentRole::Visitor
        && !segment_->cues.has(Cue::Postponed);
    if ((!candidate.rule->travel && !visits && !journey) || candidate.visitor == none)
        return;
    std::vector<std::uint32_t> stops;
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        const bool finer =
            !stops.empty() && reader_.sameOrWithin(mentions_.places[stops.back()].place, place.place);
        if (scope.contains(place.words.begin)
            && (place.governor == Governor::Toward || place.mayBeGoal
                || (visits && place.governor == Governor::None) || (journey && place.governor == Governor::By))
            && !place.attribute && !finer && !claimedByOther(*segment_, place.words.begin, candidate.trigger))
            stops.push_back(i);
    }
    if (stops.size() < 2 || (visits && !candidate.noun && nextDay(scope) == none))
        return;
    const Candidate tour = candidate;
    const std::size_t first = found_.size() - 1;
    std::uint32_t begin = scope.begin;
    for (std::size_t n = 0; n < stops.size(); ++n) {
        const PlaceMention &place = mentions_.places[stops[n]];
        std::uint32_t end = scope.end;
        if (n + 1 < stops.size()) {
            end = mentions_.places[stops[n + 1]].phraseBegin;
            while (
                end > place.words.end && !reader_.words[end].cues.has(Cue::And) && !reader_.words[end].isMark(','))
                --end;
        }
        const WordRange here{begin, end};
        Candidate visit = tour;
        visit.split = n > 0 && (!tour.noun || journey);
        visit.dated = datedIn(scope) ? here : WordRange{};
        std::erase_if(visit.participants, [&](const Participant &p) {
            return p.person != visit.visitor && p.named.evidence
                && !(reader_.words[here.begin].span.begin <= p.named.evidence->begin
                    && p.named.evidence->end <= reader_.words[here.end - 1].span.end);
        });
        setMentioned(visit, place);
        if (n == 0)
            found_[first] = std::move(visit);
        else
            found_.push_back(std::move(visit));
        begin = end;
    }
}

/// Where a part of the clause begins that has days of its own: "… und am Dienstag …", "…, am Dienstag …"; none if
/// it is one story.
std::uint32_t ArgumentReader::nextDay(WordRange scope) const
{
    for (std::uint32_t w = scope.begin + 1; w + 2 < scope.end; ++w)
        if ((reader_.words[w].cues.has(Cue::And) || reader_.words[w].isMark(',')) && dateEnd(w + 1) != none
            && datedIn({scope.begin, w}) && !reader_.isDate(reader_.words[w - 1].span))
            return w;
    return none;
}

/// Who meets all the others of a clause: the pronoun in "erwartet ihn am Montag A, am Dienstag B", whoever is
/// received in a passive, else the one named first.
std::size_t ArgumentReader::whoMeetsAll(const Candidate &candidate) const
{
    const auto &people = candidate.participants;
    const auto isPronoun = [&](const Participant &p) {
        for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i)
            if (mentions_.mentions[i].kind == MentionKind::Pronoun && p.named.evidence
                && reader_.spanOf(mentions_.mentions[i].name) == *p.named.evidence)
                return true;
        return false;
    };
    auto one = std::find_if(people.begin(), people.end(), isPronoun);
    if (one == people.end() && candidate.rule->agent == AgentRole::Host)
        one = std::find_if(people.begin(), people.end(),
            [&](const Participant &p) { return p.person != none && p.person == candidate.visitor; });
    return one == people.end() ? 0 : std::size_t(one - people.begin());
}

/// The place that a part of a clause has for itself.
std::uint32_t ArgumentReader::placeOf(WordRange part) const
{
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        if (part.contains(place.words.begin) && place.governor == Governor::In && !place.attribute)
            return i;
    }
    return none;
}

/// "trafen sich am Montag in Genf und am Dienstag in Wien", "trifft heute A und morgen B": two meetings.
void ArgumentReader::splitByDates(WordRange scope, const std::vector<Trigger> &all)
{
    const Candidate whole = found_.back();
    const std::uint32_t second = nextDay(scope);
    const bool anotherVerb = std::any_of(all.begin(), all.end(), [&](const Trigger &t) {
        return !t.noun && t.word != whole.trigger && t.word > second && reader_.words[second].isMark(',');
    });
    if (whole.rule->travel || whole.split || second == none || anotherVerb)
        return;
    const WordRange parts[] = {{scope.begin, second}, {second, scope.end}};
    const std::uint32_t places[] = {placeOf(parts[0]), placeOf(parts[1])};
    const auto standsIn = [&](const Participant &p, WordRange part) {
        return p.named.evidence && reader_.spanOf(part).contains(*p.named.evidence);
    };
    const std::size_t common = whole.participants.empty() ? 0 : whoMeetsAll(whole);
    const auto ownOf = [&](WordRange part) { // whoever is met there
        for (std::size_t i = 0; i < whole.participants.size(); ++i)
            if (i != common && standsIn(whole.participants[i], part))
                return true;
        return false;
    };
    const bool twoPlaces = places[0] != none && places[1] != none;
    const bool twoPartners = whole.participants.size() > 2 && ownOf(parts[0]) && ownOf(parts[1]);
    if (whole.participants.size() < 2 || (!twoPlaces && !twoPartners))
        return;
    found_.pop_back();
    for (const std::size_t n : {0u, 1u}) {
        Candidate one = whole;
        one.split = n > 0;
        one.dated = parts[n];
        for (std::size_t i = whole.participants.size(); twoPartners && i-- > 0;)
            if (i != common && standsIn(whole.participants[i], parts[1 - n]))
                one.participants.erase(one.participants.begin() + std::ptrdiff_t(i));
        if (places[n] != none)
            setMentioned(one, mentions_.places[places[n]]);
        found_.push_back(std::move(one));
    }
}

} // namespace zeitstrahl::meetings
