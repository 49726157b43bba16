// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/grouping.h"
#include "core/timeline/scene.h"

#include <optional>
#include <span>

namespace zeitstrahl {

/// The events of one lane, sorted by first day; some 4 bytes an event.
struct Lane {
    LaneKey key;
    std::string name; ///< of a person, place or article; empty where the words of a language say it
    std::optional<LaneKind> kind; ///< of all its events, in a grouping by kind
    bool pinned = false, collapsed = false;
    bool rest = false; ///< the events of all lanes for which there was no room
    std::uint32_t number = 0; ///< in the order of the kinds or statuses

    std::span<const OutlinedEvent> all; ///< of the outline that the lanes were made of, which must outlive them
    std::vector<std::uint32_t> events; ///< indices of the lane's
    std::vector<Day> blockLasts; ///< the latest of each `blockSize` lasts
    std::vector<std::uint32_t> starts; ///< the first entry of each span of 2^spanBits days: counting is one look
    int spanBits = 0;

    static constexpr std::size_t blockSize = 64;
    std::size_t size() const { return events.size(); }
    Day first(std::size_t entry) const { return all[events[entry]].first; }
    Day last(std::size_t entry) const { return all[events[entry]].last; }
    /// The first entry that begins on or after the day.
    std::size_t from(Day day) const;
    /// The first entry from `entry` on that lasts until the day or longer; size() if there is none.
    std::size_t lasting(std::size_t entry, Day day) const;
};

/// All events, sorted once per change of data or grouping.
struct Lanes {
    GroupBy by = GroupBy::Kind;
    std::vector<Lane> lanes; ///< only those with events; the pinned first, that without a key last
    std::vector<Day> published; ///< of the events' articles, sorted, each once
    std::size_t events = 0, articles = 0;
    std::optional<std::pair<Day, Day>> extent; ///< from the first day of any event to the last

    std::size_t pinned() const; ///< how many lanes are
    const Lane *find(const LaneKey &key) const;
};

/// Only the `mostLanes` largest get a lane of their own.
constexpr std::size_t mostLanes = 1000;
Lanes lanesOf(const Outline &events, const Grouping &grouping, const DisplayWords &words);
Lanes lanesOf(const Outline &events); ///< by kind
Lanes lanesOf(const Outline &&events, const Grouping &grouping, const DisplayWords &words) = delete;
Lanes lanesOf(const Outline &&events) = delete;

/// Another order or other lanes collapsed, without sorting events anew: for the same `by` and pins. A RowMemory
/// has to be made anew.
void arrange(Lanes &lanes, const Grouping &grouping, const DisplayWords &words);

/// "Besuche", "Angela Merkel", "ohne Ort"
std::string laneTitle(const Lane &lane, GroupBy by, const DisplayWords &words);

/// Two people and how many meetings they have in common.
struct FrequentPair {
    std::string one, other;
    std::size_t events;
};
/// Who meets most often, at most so many pairs, the most frequent first: what is worth pinning.
std::vector<FrequentPair> oftenTogether(const Outline &events, std::size_t most);

/// The events that a fold stands for, by time; indices as in SceneMark::event.
std::vector<std::uint32_t> foldedEvents(const Lanes &lanes, const SceneFold &fold);

} // namespace zeitstrahl
