// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

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

/// Where a part begins that has a town of its own: "… und in Beirut …", "…, in Kairo …".
std::uint32_t ArgumentReader::nextTown(WordRange scope) const
{
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i) {
        const PlaceMention &place = mentions_.places[i];
        const std::uint32_t link = place.phraseBegin - 1;
        const bool linked = place.phraseBegin > scope.begin + 1 && place.phraseBegin < scope.end
            && (reader_.words[link].cues.has(Cue::And) || reader_.words[link].isMark(','));
        const bool town = place.governor == Governor::In && !place.attribute && !place.joined
            && reader_.place(place.place).kind >= PlaceKind::City;
        if (linked && town && placeOf({scope.begin, link}) != none)
            return link;
    }
    return none;
}

/// The parts of a clause that each tell a meeting of their own, by days or by towns; one if it tells one.
std::vector<WordRange> ArgumentReader::partsOf(WordRange scope, const Trigger &trigger,
    const std::vector<Trigger> &all, std::uint32_t (ArgumentReader::*next)(WordRange) const) const
{
    std::vector<WordRange> parts;
    for (std::uint32_t second; (second = (this->*next)(scope)) != none; scope.begin = second) {
        const bool anotherVerb = std::any_of(all.begin(), all.end(), [&](const Trigger &t) {
            return !t.noun && t.word != trigger.word && t.word > second && reader_.words[second].isMark(',');
        });
        if (anotherVerb)
            break;
        parts.push_back({scope.begin, second});
    }
    parts.push_back(scope);
    return parts;
}

/// One meeting for each part; false if they do not have their own towns or their own partners. Parts told apart by
/// towns alone must have both.
bool ArgumentReader::splitInto(const std::vector<WordRange> &parts, bool byDays)
{
    const Candidate whole = found_.back();
    const auto &people = whole.participants;
    const std::size_t common = people.empty() ? 0 : whoMeetsAll(whole);
    const auto standsIn = [&](const Participant &p, WordRange part) {
        return p.named.evidence && reader_.spanOf(part).contains(*p.named.evidence);
    };
    const auto hasOwn = [&](WordRange part) { // whoever is met there
        for (std::size_t i = 0; i < people.size(); ++i)
            if (i != common && standsIn(people[i], part))
                return true;
        return false;
    };
    const bool places =
        std::all_of(parts.begin(), parts.end(), [&](WordRange part) { return placeOf(part) != none; });
    const bool partners = people.size() > parts.size() && std::all_of(parts.begin(), parts.end(), hasOwn);
    if (parts.size() < 2 || people.size() < 2 || !(byDays ? places || partners : places && partners))
        return false;
    found_.pop_back();
    for (std::size_t n = 0; n < parts.size(); ++n) {
        Candidate one = whole;
        one.split = n > 0;
        one.dated = byDays ? parts[n] : WordRange{};
        for (std::size_t i = people.size(); partners && i-- > 0;) {
            const bool another = std::any_of(parts.begin(), parts.end(),
                [&](WordRange part) { return part.begin != parts[n].begin && standsIn(people[i], part); });
            if (i != common && another)
                one.participants.erase(one.participants.begin() + std::ptrdiff_t(i));
        }
        if (const std::uint32_t place = placeOf(parts[n]); place != none)
            setMentioned(one, mentions_.places[place]);
        found_.push_back(std::move(one));
    }
    return true;
}

/// "trafen sich am Montag in Genf und am Dienstag in Wien", "trifft heute A und morgen B", "sprach in Amman mit A
/// und in Beirut mit B": several meetings.
void ArgumentReader::splitByParts(WordRange scope, const Trigger &trigger, const std::vector<Trigger> &all)
{
    if (found_.back().rule->travel || found_.back().split)
        return;
    for (const bool byDays : {true, false}) {
        std::vector<WordRange> parts =
            partsOf(scope, trigger, all, byDays ? &ArgumentReader::nextDay : &ArgumentReader::nextTown);
        for (; parts.size() > 1; parts.pop_back()) { // the last ones may tell of one meeting
            if (splitInto(parts, byDays))
                return;
            parts[parts.size() - 2].end = scope.end;
        }
    }
}

} // namespace zeitstrahl::meetings
