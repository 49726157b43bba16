// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/scene.h"

#include <optional>
#include <span>

namespace zeitstrahl {

/// The events of one lane as arrays sorted by first day; 12 bytes an event.
struct Lane {
    LaneKind kind = LaneKind::Meetings;
    std::vector<Day> firsts, lasts;
    std::vector<std::uint32_t> events; ///< indices into the events that the lanes were made of
    std::vector<Day> blockLasts; ///< the latest of each `blockSize` lasts

    static constexpr std::size_t blockSize = 64;
    std::size_t size() const { return events.size(); }
    /// The first entry that begins on or after the day.
    std::size_t from(Day day) const;
    /// The first entry from `entry` on that lasts until the day or longer; size() if there is none.
    std::size_t lasting(std::size_t entry, Day day) const;
};

/// All events, sorted once per change of data.
struct Lanes {
    std::vector<Lane> lanes; ///< only those with events, in order of LaneKind
    std::vector<Day> published; ///< of the events' articles, sorted, each once
    std::size_t events = 0, articles = 0;
    std::optional<std::pair<Day, Day>> extent; ///< from the first day of any event to the last
};

Lanes lanesOf(std::span<const Event> events);

} // namespace zeitstrahl
