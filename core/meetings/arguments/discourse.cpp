// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/discourse.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

bool fits(const Person &person, Gender gender)
{
    return !person.speaker
        && (gender == Gender::Unknown || person.gender == Gender::Unknown || person.gender == gender);
}

bool has(const std::vector<std::uint32_t> &list, std::uint32_t item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

constexpr std::size_t remembered = 8;

} // namespace

std::vector<std::uint32_t> Discourse::peopleOf(
    const Mention &mention, const std::vector<std::uint32_t> &notThese, const std::vector<std::uint32_t> &here)
{
    switch (mention.kind) {
    case MentionKind::Person:
        return mention.person == none ? std::vector<std::uint32_t>{} : std::vector{mention.person};
    case MentionKind::Office:
        return mention.person != none ? std::vector{mention.person} : byOffice(mention, notThese);
    case MentionKind::Pronoun:
        return mention.person != none ? std::vector{mention.person} : byPronoun(mention, notThese);
    case MentionKind::Pair: return pair(mention.office, here);
    default: return {};
    }
}

std::vector<std::uint32_t> Discourse::byOffice(const Mention &mention, const std::vector<std::uint32_t> &notThese)
{
    const auto &people = mentions_.people;
    OfficeId office = mention.office;
    const bool called = mention.former && topic_.size() == 1 // "der frühere pakistanische Außenminister"
        && (mention.country == Country::None || reader_.places->country(people[topic_.front()].country) == none
            || people[topic_.front()].country == mention.country);
    if (called && !mention.indefinite && !has(notThese, topic_.front())
        && fits(people[topic_.front()], mention.gender))
        return topic_;
    if (mention.former || mention.speaker || mention.indefinite)
        return {};
    if (mention.role != AgentRole::None)
        return byRole(mention, notThese);
    if (mention
            .demonym) { // "der Franzose": whoever comes from there, who is spoken of rather than who was named last
        const auto from = [&](std::uint32_t person) { // "die Britin" may serve a union
            const Country country = people[person].country;
            return country == mention.country || country == countryOf("EU")
                || reader_.places->country(country) == none;
        };
        if (topic_.size() == 1 && from(topic_.front()) && !has(notThese, topic_.front())
            && fits(people[topic_.front()], mention.gender))
            return topic_;
        for (const std::uint32_t person : recent_)
            if (people[person].country == mention.country && !has(notThese, person)
                && fits(people[person], mention.gender))
                return {person};
        return {};
    }
    if (mention.colleague) {
        for (const std::uint32_t person : recent_) // "seinen kasachischen Kollegen", who was named before
            if (mention.country != Country::None && people[person].country == mention.country
                && !has(notThese, person) && fits(people[person], mention.gender))
                return {person};
        // Whoever holds there the office of the one spoken of.
        if (topic_.size() != 1 || mention.country == Country::None || !reader_.published)
            return {};
        office = people[topic_.front()].office;
    }
    if (mention.countries.size() > 1) {
        std::vector<std::uint32_t> all;
        for (const Country country : mention.countries)
            if (const std::uint32_t person = holderAmong(mention, office, country); person != none)
                all.push_back(person);
        return all.size() == mention.countries.size() ? all : std::vector<std::uint32_t>{};
    }
    if (mention.plural && !mention.together.empty())
        return {}; // "die Staats- und Regierungschefs der ECOWAS"
    if (mention.plural) {
        std::vector<std::uint32_t> all;
        for (const std::uint32_t person : recent_)
            if (people[person].office == office
                && (mention.country == Country::None || people[person].country == mention.country)) // "EU-Minister"
                all.push_back(person);
        if (mention.generic && all.size() != 2 && topic_.size() > 2) // "die vier Politiker"
            return topic_;
        return all.size() == 2 ? all : std::vector<std::uint32_t>{};
    }
    for (const std::uint32_t person : recent_)
        if (people[person].office == office && !people[person].speaker && !has(notThese, person)
            && isAmong(mention.among, people[person].country)
            && (mention.country == Country::None || people[person].country == mention.country)
            && fits(people[person], mention.gender))
            return {person};
    // "Bundestagspräsident X reist nach Y. Dort wird der Präsident …"
    const bool ofParliament = office == officeId("head-of-state") && mention.country == Country::None
        && topic_.size() == 1 && people[topic_.front()].office == officeId("parliament-speaker")
        && !has(notThese, topic_.front()) && fits(people[topic_.front()], mention.gender);
    if (ofParliament)
        return topic_;
    if (const std::uint32_t person = people.byOffice(office, mention.country, mention.among, notThese);
        person != none && fits(people[person], mention.gender))
        return {person};
    if (mention.country != Country::None && reader_.published && !mention.mediator) // a union has many envoys
        if (const auto actor = reader_.actors->holder(mention.country, office, *reader_.published))
            if (const std::uint32_t person = mentions_.people.fromActor(*actor);
                fits(mentions_.people[person], mention.gender))
                return {person};
    if (mention.generic && topic_.empty() && recent_.size() == 1 && !has(notThese, recent_.front())
        && fits(people[recent_.front()], mention.gender))
        return recent_; // "der Reiseplan von Minister X … Der CSU-Politiker"
    if (mention.generic && topic_.size() == 1 && fits(people[topic_.front()], mention.gender)
        && !has(notThese, topic_.front()))
        return topic_;
    return unnamed(mention, office);
}

/// One of "die Präsidenten von Guyana und Venezuela": as the article names him, or a table, or by the office.
std::uint32_t Discourse::holderAmong(const Mention &several, OfficeId office, Country country) const
{
    People &people = mentions_.people;
    if (const std::uint32_t person = people.byOffice(office, country, {}, {}); person != none)
        return person;
    if (reader_.published)
        if (const auto actor = reader_.actors->holder(country, office, *reader_.published))
            return people.fromActor(*actor);
    const std::uint32_t place = reader_.places->country(country);
    if (several.title.empty() || place == none)
        return none;
    return people.fromOffice(
        several.title + " (" + reader_.place(place).name + ')', office, country, Gender::Unknown);
}

/// "den surinamischen Verteidigungsminister", whom no table has and nobody names: if it may be none of those named.
std::vector<std::uint32_t> Discourse::unnamed(const Mention &mention, OfficeId office) const
{
    const bool somebody =
        !mention.title.empty() && !mention.generic && !mention.mediator && !mention.minor && !mention.possessive;
    if (!somebody || mentions_.people.hasHolder(office, mention.country))
        return {};
    return {mentions_.people.fromOffice(mention.title, office, mention.country, mention.gender)};
}

/// "der Gast", "die Gastgeberin"
std::vector<std::uint32_t> Discourse::byRole(
    const Mention &mention, const std::vector<std::uint32_t> &notThese) const
{
    const auto &people = mentions_.people;
    const bool visitor = mention.role == AgentRole::Visitor;
    const auto anybodyElse = [&](const std::vector<std::uint32_t> &all) {
        return std::none_of(all.begin(), all.end(), [&](std::uint32_t person) { return has(notThese, person); });
    };
    if (mention.plural) // "empfing die Gäste einzeln"
        return topic_.size() > 1 && anybodyElse(topic_) ? topic_
            : anybodyElse(lastMeeting_)                 ? lastMeeting_
                                                        : std::vector<std::uint32_t>{};
    for (const std::uint32_t person : recent_) // "den armenischen Gast"
        if (mention.country != Country::None && people[person].country == mention.country && !has(notThese, person))
            return {person};
    const std::uint32_t last = visitor ? lastVisitor_ : lastHost_;
    if (last != none && !has(notThese, last))
        return {last};
    // Of whom no visit was told: the one person named who is of another country than the host.
    Country home = Country::None;
    if (notThese.size() == 1)
        home = people[notThese.front()].country;
    else if (reader_.datelines.size() == 1)
        home = reader_.place(reader_.datelines.front()).country;
    if (const auto guest = visitor ? foreignersTo(home) : std::vector<std::uint32_t>{}; guest.size() == 1)
        return guest;
    const bool topic = visitor && topic_.size() == 1 && !has(notThese, topic_.front());
    return topic ? topic_ : std::vector<std::uint32_t>{};
}

std::vector<std::uint32_t> Discourse::foreignersTo(Country home) const
{
    const auto &people = mentions_.people;
    std::vector<std::uint32_t> found;
    for (const std::uint32_t person : recent_)
        if (home != Country::None && people[person].country != Country::None && people[person].country != home)
            found.push_back(person);
    return found;
}

std::vector<std::uint32_t> Discourse::byPronoun(
    const Mention &mention, const std::vector<std::uint32_t> &notThese) const
{
    const auto &people = mentions_.people;
    const bool mayBePlural = mention.gender != Gender::Male;
    if (topic_.size() > 1 && mayBePlural)
        return topic_;
    if (mention.plural)
        return topic_.size() > 1 ? topic_ : lastMeeting_;
    const auto foreign = [&](std::uint32_t person) {
        const Country country = people[person].country;
        return country != Country::None && people[person].gender == mention.gender
            && std::none_of(notThese.begin(), notThese.end(),
                [&](std::uint32_t other) { return other == person || people[other].country == country; });
    };
    if (topic_.size() == 1 && fits(people[topic_.front()], mention.gender) && !has(notThese, topic_.front())) {
        // "Gauck empfing Komorowski. Westerwelle trifft ihn heute": colleagues of a country make no meeting.
        const bool colleague = notThese.size() == 1 && people[notThese.front()].country != Country::None
            && people[notThese.front()].country == people[topic_.front()].country;
        const auto guest = std::find_if(recent_.begin(), recent_.end(), foreign);
        return colleague && guest != recent_.end() ? std::vector{*guest} : topic_;
    }
    for (const bool certain : {true, false}) {
        for (const std::uint32_t person : recent_)
            if (fits(people[person], mention.gender) && !has(notThese, person)
                && (!certain || people[person].gender == mention.gender))
                return {person};
        const bool others = std::none_of(
            lastMeeting_.begin(), lastMeeting_.end(), [&](std::uint32_t person) { return has(notThese, person); });
        if (certain && mention.mayBePlural && !lastMeeting_.empty() && others)
            return lastMeeting_;
    }
    return {};
}

std::vector<std::uint32_t> Discourse::pair(OfficeId office, const std::vector<std::uint32_t> &here) const
{
    if (here.size() == 2) // "nach dem Gespräch zwischen X und Y sagten beide"
        return here;
    // "Beim Treffen mit Y sagten beide": one of them and whoever was named before, unless two are spoken of.
    const bool another = here.size() == 1 && topic_.size() != 2 && !has(lastMeeting_, here.front());
    for (const std::uint32_t person : recent_)
        if (another && person != here.front()
            && (office == OfficeId::None || mentions_.people[person].office == office))
            return {person, here.front()};

    if (office != OfficeId::None) { // "die beiden Präsidenten"
        std::vector<std::uint32_t> holders;
        for (const std::uint32_t person : recent_)
            if (mentions_.people[person].office == office)
                holders.insert(holders.begin(), person);
        if (holders.size() == 2)
            return holders;
    }
    const bool newer = recent_.size() >= 2 && !has(lastMeeting_, recent_[0]) && !has(lastMeeting_, recent_[1])
        && topic_.size() != 2; // two named since
    if (lastMeeting_.size() == 2 && !newer)
        return lastMeeting_;
    if (topic_.size() == 2)
        return topic_;
    if (lastMeeting_.size() == 3) // "die drei"
        return lastMeeting_;
    if (recent_.size() >= 2)
        return {recent_[1], recent_[0]};
    return {};
}

void Discourse::sawPerson(std::uint32_t person)
{
    if (mentions_.people[person].speaker)
        return;
    std::erase(recent_, person);
    recent_.insert(recent_.begin(), person);
    if (recent_.size() > remembered)
        recent_.pop_back();
}

void Discourse::sawSubject(const std::vector<std::uint32_t> &people)
{
    if (!people.empty()
        && std::none_of(people.begin(), people.end(), [&](std::uint32_t p) { return mentions_.people[p].speaker; }))
        topic_ = people;
}

void Discourse::sawVisit(std::uint32_t visitor, std::uint32_t host)
{
    lastVisitor_ = visitor != none ? visitor : lastVisitor_;
    lastHost_ = host != none ? host : lastHost_;
}

void Discourse::sawMeeting(const std::vector<std::uint32_t> &people)
{
    if (people.size() > 1)
        lastMeeting_ = people;
}

} // namespace zeitstrahl::meetings
