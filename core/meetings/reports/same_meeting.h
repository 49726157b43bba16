// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/outline.h"
#include "core/meetings/tables/places.h"

namespace zeitstrahl {

/// Whether people and places that reports name can be the same, by number of their names in an outline.
class NameKeys {
public:
    NameKeys(const std::vector<std::string> &names, const Places &places);

    /// The same for all names that can be of one person.
    WordKey family(std::uint32_t name) const { return keys_[name].last; }
    /// "Lawrow" may be any Lawrow; "Erdogan" is Erdoğan.
    bool samePerson(std::uint32_t a, std::uint32_t b) const;
    bool samePlace(std::uint32_t a, std::uint32_t b) const; ///< or one within the other
    bool finer(std::uint32_t place, std::uint32_t than) const;

private:
    struct Keys {
        WordKey whole = 0, last = 0;
        std::uint32_t place = PhraseTable::nothing;
    };
    const Places &places_;
    std::vector<Keys> keys_;
};

/// How the people of two reports compare.
enum class Company : std::uint8_t { Other, Within, Same };
Company company(const Outline &outline, const NameKeys &names, const OutlinedEvent &a, const OutlinedEvent &b);

/// The article names the day.
inline bool statesDays(const OutlinedEvent &event)
{
    return event.dated && event.dateSource != DateSource::NotStated;
}
inline bool statesOneDay(const OutlinedEvent &event)
{
    return statesDays(event) && event.first == event.last && event.open == Open::None;
}

/// The days on which the meeting may be. What is planned without a day is expected within two weeks.
std::pair<Day, Day> possibleDays(const OutlinedEvent &event);

/// How well two reports fit one meeting, the more the better; nothing if they tell of two.
std::optional<int> likeness(
    const Outline &outline, const NameKeys &names, const OutlinedEvent &a, const OutlinedEvent &b);

} // namespace zeitstrahl
