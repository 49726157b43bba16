// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/tables/country.h"
#include "core/meetings/tables/office_holder.h"
#include "core/meetings/tables/phrase_table.h"
#include <memory>
#include <span>

namespace zeitstrahl {

enum class Gender : std::uint8_t { Unknown, Male, Female };

/// An office as language files and the table of actors name it: a hash of "head-of-state".
enum class OfficeId : std::uint64_t { None = 0 };
inline OfficeId officeId(std::string_view name)
{
    return OfficeId{caselessKey(name)};
}

/// One term: who held which office from when to when.
struct Term {
    std::uint32_t actor;
    Country country = Country::None;
    OfficeId office = OfficeId::None;
    Day first, last; ///< both inclusive
};

struct Actor {
    std::string name; ///< the canonical spelling
    WordKey firstName = 0, surname = 0; ///< plain keys of its first and last word
    std::vector<WordKey> shortNames; ///< others that stand alone: "Xi", "Kim"
    std::string callName; ///< what pictures call them: "Putin", "Xi", "von der Leyen"; kings by their whole name
    Gender gender = Gender::Unknown;
};

/// A dated table of office-holders. Immutable.
class Actors {
public:
    /// Rows as in resources/actors/*.tsv; an error names file and line.
    static Result<std::shared_ptr<const Actors>> load(std::string_view tsv, std::string_view fileName);
    /// Of two who held an office on a day, the first counts.
    static std::shared_ptr<const Actors> of(std::span<const OfficeHolder> holders);

    const Actor &operator[](std::uint32_t actor) const { return actors_[actor]; }
    /// The actor whose full name or other spelling begins at keyAt(0); see PhraseTable::longest.
    template <class KeyAt> PhraseTable::Match named(KeyAt keyAt) const { return names_.longest(keyAt); }
    /// The actor of this surname who was in office at the day, or nearest to it; nothing if none within ten years.
    /// One of the country comes before all others, then one who held the office within a year of the day.
    std::optional<std::uint32_t> bySurname(WordKey surname, std::optional<Day> at, Country country = Country::None,
        OfficeId office = OfficeId::None) const;
    /// True if somebody in the table is called so: "Angela".
    bool isFirstName(WordKey name) const { return firstNames_.value(name) != PhraseTable::nothing; }
    /// Who held the office at the day.
    std::optional<std::uint32_t> holder(Country country, OfficeId office, Day at) const;
    /// The term of an actor that holds at the day or is nearest to it.
    const Term *term(std::uint32_t actor, std::optional<Day> at) const;
    std::optional<std::uint32_t> find(std::string_view name) const; ///< by the whole name
    /// The short form of a name for pictures; empty where the name is none of the table's.
    std::string_view callName(std::string_view name) const;

private:
    std::vector<Actor> actors_;
    std::vector<Term> terms_; ///< by actor
    std::vector<std::pair<std::uint32_t, std::uint32_t>> termsOf_; ///< first and end in terms_, by actor
    std::vector<std::vector<std::uint32_t>> namesakes_; ///< actors of one surname
    PhraseTable names_, surnames_, firstNames_, offices_;
    std::vector<std::vector<std::uint32_t>> holders_; ///< terms of one office of one country
};

/// The table compiled into the program. Parsed once at first use, then shared.
std::shared_ptr<const Actors> builtInActors();
/// The same with others, who count before those of the table.
std::shared_ptr<const Actors> actorsWith(std::span<const OfficeHolder> others);
/// The offices that the table has.
std::set<std::string, std::less<>> builtInOffices();

} // namespace zeitstrahl
