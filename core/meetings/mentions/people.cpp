// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/people.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// Of the people of an article, the first ones named: no news has as many, and a list of names stays linear.
static constexpr std::uint32_t searched = 512;

std::uint32_t People::add(Person person)
{
    const std::uint32_t index = size();
    if (person.surname)
        surnames_.add({&person.surname, 1}, index);
    people_.push_back(std::move(person));
    return index;
}

std::uint32_t People::fromActor(std::uint32_t actor)
{
    const WordKey key = WordKey(actor) + 1;
    const std::uint32_t known = actors_.add({&key, 1}, size());
    if (known != size())
        return known;
    const Actor &row = (*reader_->actors)[actor];
    const Term *term = reader_->actors->term(actor, reader_->published);
    for (const WordKey name : row.shortNames)
        surnames_.add({&name, 1}, size());
    return add({row.name, row.surname, row.gender, term->country, term->office, false, false, true, actor});
}

std::uint32_t People::fromName(std::string name, WordKey surname)
{
    std::vector<WordKey> keys;
    for (const std::string_view piece : piecesOf(name))
        keys.push_back(plainKey(piece));
    const std::uint32_t known = names_.add(keys, size());
    if (known != size())
        return known;
    Person person;
    person.name = std::move(name);
    person.surname = surname;
    return add(std::move(person));
}

std::uint32_t People::fromOffice(const std::string &title, OfficeId office, Country country, Gender gender)
{
    Person person;
    person.name = title;
    person.gender = gender;
    person.country = country;
    person.office = office;
    person.political = true;
    return add(std::move(person));
}

bool People::hasHolder(OfficeId office, Country country) const
{
    const auto last = people_.begin() + std::min(size(), searched);
    return std::any_of(people_.begin(), last, [&](const Person &person) {
        const bool here = person.country == country || person.country == Country::None;
        return here && (person.office == office || person.office == OfficeId::None);
    });
}

bool isAmong(std::span<const Country> among, Country country)
{
    return among.empty() || country == Country::None
        || std::find(among.begin(), among.end(), country) != among.end();
}

std::uint32_t People::byOffice(OfficeId office, Country country, std::span<const Country> among,
    const std::vector<std::uint32_t> &notThese) const
{
    std::uint32_t found = none;
    for (std::uint32_t i = 0; i < std::min(size(), searched); ++i) {
        const Person &person = people_[i];
        if (std::find(notThese.begin(), notThese.end(), i) != notThese.end())
            continue;
        if (person.office != office || person.speaker || !isAmong(among, person.country)
            || (country != Country::None && person.country != country))
            continue;
        if (found != none)
            return none;
        found = i;
    }
    return found;
}

} // namespace zeitstrahl::meetings
