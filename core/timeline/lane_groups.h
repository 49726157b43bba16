// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/tables/actors.h"
#include "core/meetings/tables/places.h"
#include "core/timeline/lanes.h"

namespace zeitstrahl {

/// Numbers the lanes of a grouping and tells in which of them an event stands.
class LaneGroups {
public:
    LaneGroups(const Outline &events, GroupBy by);

    std::size_t count() const { return count_; } ///< some may stay without events
    /// The numbers of an event's lanes, each once; until the next call.
    std::span<const std::uint32_t> of(const OutlinedEvent &event);
    /// A lane without events: its key, name and kind.
    Lane lane(std::uint32_t number) const;

private:
    void add(std::uint32_t number);
    void addCountries(const OutlinedEvent &event);
    Country countryOf(std::uint32_t name, const OutlinedEvent &event);
    std::uint32_t none() const { return std::uint32_t(count_ - 1); } ///< the lane of those that have none

    /// Whose country a name tells.
    struct Origin {
        Country country = Country::None; ///< of a place, or a country's own name
        std::uint32_t actor = PhraseTable::nothing; ///< whose country depends on the day
    };
    Origin originOf(const std::string &name) const;

    const Outline &events_;
    GroupBy by_;
    std::size_t count_ = 0;
    std::vector<std::uint32_t> found_;
    std::shared_ptr<const Actors> actors_;
    std::shared_ptr<const Places> places_;
    std::vector<Origin> origins_; ///< by name; only in a grouping by country
};

} // namespace zeitstrahl
