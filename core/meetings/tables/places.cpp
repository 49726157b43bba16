// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/tables/places.h"

#include "core/meetings/tables/tsv.h"

#include <charconv>
#include <optional>

namespace zeitstrahl {

namespace {

Error badRow(std::string_view file, std::size_t line, std::string_view expected)
{
    return {
        Fault::LanguageFile, std::string{file} + ":" + std::to_string(line), "a row is: " + std::string{expected}};
}

double number(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::uint32_t Places::add(Place place, std::string_view otherNames)
{
    const std::uint32_t index = size();
    const auto addName = [&](std::string_view name) {
        const std::uint32_t first = names_.add(keysOf(name), index);
        if (first != index && place.kind == PlaceKind::Venue && places_[first].kind == PlaceKind::Venue)
            places_[first].namesake = index;
    };
    addName(place.name);
    for (const std::string_view other : listed(otherNames))
        addName(other);
    const WordKey country = WordKey(place.country) + 1;
    if (place.capital)
        capitals_.add({&country, 1}, index);
    if (place.kind == PlaceKind::Country)
        countries_.add({&country, 1}, index);
    places_.push_back(std::move(place));
    return index;
}

Result<std::shared_ptr<const Places>> Places::load(
    std::string_view countries, std::string_view cities, std::string_view venues, std::string_view seats)
{
    auto table = std::make_shared<Places>();
    std::optional<Error> error;
    const auto expect = [&](bool good, std::string_view file, std::size_t line, std::string_view row) {
        if (!good && !error)
            error = badRow(file, line, row);
        return good;
    };
    using Fields = std::vector<std::string_view>;
    forEachRow(countries, [&](const Fields &f, std::size_t line) {
        if (expect(f.size() == 3, "countries.tsv", line, "code, name, other names"))
            table->add(
                {std::string{f[1]}, f[0].empty() ? PlaceKind::Region : PlaceKind::Country, countryOf(f[0])}, f[2]);
    });
    std::vector<std::pair<std::uint32_t, std::string_view>> citiesOf; // of venues
    forEachRow(venues, [&](const Fields &f, std::size_t line) {
        if (expect(f.size() == 4, "venues.tsv", line, "name, country, city, other names"))
            citiesOf.emplace_back(table->add({std::string{f[0]}, PlaceKind::Venue, countryOf(f[1])}, f[3]), f[2]);
    });
    forEachRow(cities, [&](const Fields &f, std::size_t line) {
        if (expect(f.size() == 7, "cities.tsv", line,
                "name, country, latitude, longitude, population, capital, other names"))
            table->add({std::string{f[0]}, PlaceKind::City, countryOf(f[1]), PhraseTable::nothing, f[5] == "yes",
                           number(f[2]), number(f[3])},
                f[6]);
    });
    forEachRow(seats, [&](const Fields &f, std::size_t line) {
        const std::uint32_t city = f.size() == 2 ? table->find(f[1]) : PhraseTable::nothing;
        if (expect(city != PhraseTable::nothing, "seats.tsv", line, "code, a city of cities.tsv")) {
            const WordKey organisation = WordKey(countryOf(f[0])) + 1;
            table->capitals_.add({&organisation, 1}, city);
        }
    });
    if (error)
        return tl::unexpected(*error);
    for (const auto &[venue, city] : citiesOf)
        table->places_[venue].city = table->find(city);
    return table;
}

std::uint32_t Places::find(std::string_view name) const
{
    const auto keys = keysOf(name);
    const auto match = names_.longest([&](std::uint32_t n) { return n < keys.size() ? keys[n] : 0; });
    return match.words == keys.size() ? match.value : PhraseTable::nothing;
}

std::uint32_t Places::capitalOf(Country country) const
{
    return capitals_.value(WordKey(country) + 1);
}
std::uint32_t Places::country(Country country) const
{
    return countries_.value(WordKey(country) + 1);
}

bool Places::sameOrWithin(std::uint32_t a, std::uint32_t b) const
{
    if (a == b)
        return true;
    const Place &one = places_[a], &other = places_[b];
    if (one.country != other.country || one.country == Country::None)
        return false;
    if (one.kind == PlaceKind::Country || other.kind == PlaceKind::Country)
        return true;
    return one.city == b || other.city == a;
}

} // namespace zeitstrahl
