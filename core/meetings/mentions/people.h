// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/words.h"

namespace zeitstrahl::meetings {

/// Somebody whom the article names.
struct Person {
    std::string name; ///< canonical where the table of actors has it, else as written
    WordKey surname = 0;
    Gender gender = Gender::Unknown;
    Country country = Country::None;
    OfficeId office = OfficeId::None;
    bool speaker = false, mediator = false;
    bool political = false; ///< holds an office, or stands in the table
    std::uint32_t actor = none;
};

/// True for None, and for any country if the list is empty.
bool isAmong(std::span<const Country> among, Country country);

/// The people of one article, each once, whatever they are called.
class People {
public:
    explicit People(const Reader &reader)
        : reader_{&reader}
    {
    }

    const Person &operator[](std::uint32_t person) const { return people_[person]; }
    Person &operator[](std::uint32_t person) { return people_[person]; }
    std::uint32_t size() const { return std::uint32_t(people_.size()); }

    std::uint32_t fromActor(std::uint32_t actor);
    /// By first and last name, as the article writes them.
    std::uint32_t fromName(std::string name, WordKey surname);
    /// Whom nobody names: "den peruanischen Innenminister".
    std::uint32_t fromOffice(const std::string &title, OfficeId office, Country country, Gender gender);
    /// Somebody of the article, or maybe of it, holds that office.
    bool hasHolder(OfficeId office, Country country) const;
    /// Named by this surname before or after; the last one added if several are.
    std::uint32_t bySurname(WordKey surname) const { return surnames_.value(surname); }
    /// "Isaias", "Abiy": whoever has no surname is called by the first word of the name; the first one noted.
    std::uint32_t byFirstName(WordKey first) const { return firstNames_.value(first); }
    void noteSurname(WordKey surname, std::uint32_t person) { surnames_.add({&surname, 1}, person); }
    void noteFirstName(WordKey first, std::uint32_t person) { firstNames_.add({&first, 1}, person); }
    /// The holder of an office whom the article names; nothing if none or several fit.
    /// `country` may be None; `among` empty, if it may be of anywhere.
    std::uint32_t byOffice(OfficeId office, Country country, std::span<const Country> among,
        const std::vector<std::uint32_t> &notThese) const;

private:
    std::uint32_t add(Person person);

    const Reader *reader_;
    std::vector<Person> people_;
    PhraseTable surnames_, firstNames_, actors_, names_;
};

} // namespace zeitstrahl::meetings
