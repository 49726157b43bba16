// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/stated_days.h"
#include "core/meetings/judging/judging.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

bool foreign(Country a, Country b)
{
    return a != Country::None && b != Country::None && a != b;
}

Country homeOf(const Participant &participant, const People &people)
{
    return participant.person == none ? Country::None : people[participant.person].country;
}

/// "reiste nach Zentralasien", "am Montag eine Reise durch den Kaukasus"; "Nahostreise" tells of a tour rather than
/// of a place.
bool toldAsGoal(const Reader &reader, const Candidate &candidate)
{
    if (!candidate.noun)
        return true;
    const bool named = candidate.placeNamed && candidate.placeNamed->evidence
        && *candidate.placeNamed->evidence != reader.words[candidate.trigger].span;
    return named && ownDate(candidate);
}

/// Everybody is of the same country: home affairs.
bool domestic(const Candidate &candidate, const People &people, const Reader &reader)
{
    Country home = Country::None;
    for (const Participant &participant : candidate.participants) {
        const Country here = homeOf(participant, people);
        if (participant.person != none && people[participant.person].office == officeId("rebel-leader"))
            return false;
        if (here == Country::None && candidate.rule->weak)
            continue;
        if (here == Country::None || (home != Country::None && here != home))
            return false;
        home = here;
    }
    const bool abroad = candidate.place != none
        && ((reader.place(candidate.place).kind == PlaceKind::Region && toldAsGoal(reader, candidate))
            || foreign(reader.place(candidate.place).country, home));
    return home != Country::None && !abroad
        && (candidate.participants.size() > 1
            || (candidate.place != none && candidate.rule->agent == AgentRole::Visitor));
}

MeetingKind kindOf(const Candidate &candidate, const People &people, const Reader &reader)
{
    if (candidate.phone)
        return MeetingKind::Telephone041;
    if (candidate.kind == MeetingKind::Meeting040 && candidate.participants.size() == 1
        && !candidate.rule->summons) {
        const Country home = homeOf(candidate.participants.front(), people);
        if (candidate.participants.front().person == none)
            return MeetingKind::Conference; // several who share an office
        const bool abroad = candidate.place != none && foreign(reader.place(candidate.place).country, home);
        return abroad ? MeetingKind::VisitMade042 : MeetingKind::Meeting040; // with somebody whom no name tells
    }
    if (candidate.kind == MeetingKind::VisitHosted043 && candidate.participants.size() == 1)
        return MeetingKind::VisitMade042; // whoever receives is not named
    if (candidate.kind != MeetingKind::Meeting040 || candidate.place == none || !candidate.placeStated
        || candidate.participants.size() < 2 || candidate.rule->summons)
        return candidate.kind;
    const auto atHome = [&](Country home) {
        const std::uint32_t capital = reader.places->capitalOf(home);
        return reader.place(candidate.place).country == home
            || (capital != PhraseTable::nothing && reader.sameOrWithin(candidate.place, capital));
    };
    if (atHome(homeOf(candidate.participants.front(), people)))
        return MeetingKind::VisitHosted043;
    bool allKnown = true;
    for (const Participant &participant : candidate.participants) {
        const Country home = homeOf(participant, people);
        if (atHome(home))
            return MeetingKind::VisitMade042;
        allKnown = allKnown && home != Country::None;
    }
    const Country home = homeOf(candidate.participants.front(), people);
    const bool towardSomebody = !allKnown && home != Country::None && candidate.visitor == none
        && candidate.participants.back().person != none; // "traf in Donezk den Gouverneur"
    if (towardSomebody && !candidate.rule->arrival && candidate.participants.size() == 2)
        return MeetingKind::VisitMade042;
    return allKnown ? MeetingKind::ThirdPlace044 : MeetingKind::Meeting040;
}

} // namespace

void judgeKind(const Reader &reader, const People &people, std::vector<Candidate> &candidates)
{
    std::erase_if(candidates, [&](const Candidate &c) { return domestic(c, people, reader); });
    for (Candidate &candidate : candidates)
        candidate.kind = kindOf(candidate, people, reader);
}

} // namespace zeitstrahl::meetings
