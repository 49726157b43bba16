// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/tables/country.h"
#include "core/meetings/tables/phrase_table.h"
#include "core/text/error.h"

#include <memory>
#include <string>

namespace zeitstrahl {

enum class PlaceKind : std::uint8_t { Region, Country, City, Venue }; ///< from coarse to fine

struct Place {
    std::string name; ///< as German news says it
    PlaceKind kind = PlaceKind::City;
    Country country = Country::None;
    std::uint32_t city = PhraseTable::nothing; ///< of a venue: its city's place, if that is in the table
    bool capital = false;
    double latitude = 0, longitude = 0; ///< degrees; of cities
    std::uint32_t namesake = PhraseTable::nothing; ///< of a venue: another country's house with that name
};

/// Countries, cities and venues with their everyday names. Immutable.
class Places {
public:
    static constexpr std::string_view language = "de"; ///< of Place::name

    /// Rows as in resources/places; an error names file and line.
    static Result<std::shared_ptr<const Places>> load(
        std::string_view countries, std::string_view cities, std::string_view venues, std::string_view seats = {});

    const Place &operator[](std::uint32_t place) const { return places_[place]; }
    std::uint32_t size() const { return std::uint32_t(places_.size()); }
    template <class KeyAt> PhraseTable::Match named(KeyAt keyAt) const { return names_.longest(keyAt); }
    std::uint32_t find(std::string_view name) const;
    std::uint32_t capitalOf(
        Country country) const; ///< or an organisation's seat; PhraseTable::nothing if not known
    std::uint32_t country(Country country) const;
    /// True if one lies in the other or both are the same.
    bool sameOrWithin(std::uint32_t a, std::uint32_t b) const;

private:
    std::uint32_t add(Place place, std::string_view otherNames);

    std::vector<Place> places_;
    PhraseTable names_, capitals_, countries_;
};

/// The tables compiled into the program. Parsed once at first use, then shared.
std::shared_ptr<const Places> builtInPlaces();

} // namespace zeitstrahl
