// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/lanes.h"

#include "core/language/display.h"
#include "core/timeline/lane_groups.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace zeitstrahl {

LaneKind laneKind(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Telephone041: return LaneKind::Phone;
    case MeetingKind::VisitMade042:
    case MeetingKind::VisitHosted043: return LaneKind::Visits;
    case MeetingKind::Meeting040:
    case MeetingKind::ThirdPlace044: return LaneKind::Meetings;
    case MeetingKind::Mediation045:
    case MeetingKind::Negotiation046: return LaneKind::Negotiations;
    case MeetingKind::Conference: return LaneKind::Summits;
    }
    return LaneKind::Meetings;
}

std::size_t Lane::from(Day day) const
{
    if (events.empty() || day <= first(0))
        return 0;
    const auto span = std::size_t((day - first(0)).count()) >> spanBits;
    if (span + 1 >= starts.size())
        return size();
    if (spanBits == 0)
        return starts[span];
    const auto before = [this](std::uint32_t event, Day wanted) { return all[event].first < wanted; };
    const auto begin = events.begin();
    return std::size_t(std::lower_bound(begin + starts[span], begin + starts[span + 1], day, before) - begin);
}

std::size_t Lane::lasting(std::size_t entry, Day day) const
{
    while (entry < size()) {
        const std::size_t block = entry / blockSize;
        const std::size_t end = std::min(size(), (block + 1) * blockSize);
        if (blockLasts[block] >= day)
            for (; entry < end; ++entry)
                if (last(entry) >= day)
                    return entry;
        entry = end;
    }
    return size();
}

std::size_t Lanes::pinned() const
{
    return std::size_t(std::count_if(lanes.begin(), lanes.end(), [](const Lane &lane) { return lane.pinned; }));
}

const Lane *Lanes::find(const LaneKey &key) const
{
    const auto found =
        std::find_if(lanes.begin(), lanes.end(), [&](const Lane &lane) { return lane.key == key && !lane.rest; });
    return found == lanes.end() ? nullptr : &*found;
}

namespace {

/// As fine as leaves some events to a span.
void index(Lane &lane)
{
    constexpr std::size_t perSpan = 4, least = 64;
    const Day begin = lane.first(0);
    const auto days = std::size_t((lane.first(lane.size() - 1) - begin).count());
    while ((days >> lane.spanBits) > std::max(least, lane.size() / perSpan))
        ++lane.spanBits;
    lane.starts.resize((days >> lane.spanBits) + 2, std::uint32_t(lane.size()));
    for (std::size_t entry = lane.size(); entry-- > 0;)
        lane.starts[std::size_t((lane.first(entry) - begin).count()) >> lane.spanBits] = std::uint32_t(entry);
    for (std::size_t span = lane.starts.size() - 1; span-- > 0;) // spans in which nothing begins
        lane.starts[span] = std::min(lane.starts[span], lane.starts[span + 1]);
}

void fill(Lane &lane, std::vector<std::uint32_t> indices, const Outline &events)
{
    lane.all = events.events;
    lane.events = std::move(indices);
    lane.events.shrink_to_fit();
    const auto earlier = [&](std::uint32_t a, std::uint32_t b) { return lane.all[a].first < lane.all[b].first; };
    if (!std::is_sorted(lane.events.begin(), lane.events.end(), earlier))
        std::stable_sort(lane.events.begin(), lane.events.end(), earlier);
    lane.blockLasts.reserve(lane.size() / Lane::blockSize + 1);
    for (std::size_t entry = 0; entry < lane.size(); ++entry) {
        if (entry % Lane::blockSize == 0)
            lane.blockLasts.push_back(lane.last(entry));
        lane.blockLasts.back() = std::max(lane.blockLasts.back(), lane.last(entry));
    }
    index(lane);
}

/// Numbers, extent, articles and publication days of what has a date.
void count(Lanes &lanes, const Outline &events)
{
    std::vector<bool> told(events.articles.size());
    for (const OutlinedEvent &event : events.events) {
        if (!event.dated)
            continue; // an article without a date: there is nowhere to put it
        ++lanes.events;
        if (event.article != OutlinedEvent::none)
            told[event.article] = true;
        if (!lanes.extent)
            lanes.extent = {event.first, event.last};
        lanes.extent->first = std::min(lanes.extent->first, event.first);
        lanes.extent->second = std::max(lanes.extent->second, event.last);
    }
    for (std::size_t i = 0; i < told.size(); ++i) {
        lanes.articles += told[i];
        if (told[i] && events.articles[i].published)
            lanes.published.push_back(*events.articles[i].published);
    }
    std::sort(lanes.published.begin(), lanes.published.end());
    lanes.published.erase(std::unique(lanes.published.begin(), lanes.published.end()), lanes.published.end());
    lanes.published.shrink_to_fit();
}

/// Gives the largest groups and the pinned ones a lane of their own, the others one together. Returns for each
/// group the index of its lane.
std::vector<std::uint32_t> ownLanes(
    Lanes &lanes, const LaneGroups &groups, const std::vector<std::uint32_t> &sizes, const Grouping &grouping)
{
    std::vector<std::uint32_t> own;
    for (std::uint32_t group = 0; group < sizes.size(); ++group)
        if (sizes[group] > 0)
            own.push_back(group);
    std::vector<std::uint32_t> laneOf(sizes.size(), std::uint32_t(std::min(own.size(), mostLanes)));
    const bool rest = own.size() > mostLanes;
    if (rest) {
        const auto pinned = [&](std::uint32_t group) { return place(grouping.pinned, groups.lane(group).key); };
        std::stable_partition(own.begin(), own.end(), [&](std::uint32_t group) {
            return !grouping.pinned.empty() && pinned(group) < grouping.pinned.size();
        });
        const auto kept = own.begin() + std::ptrdiff_t(std::min(grouping.pinned.size(), mostLanes));
        std::stable_sort(kept, own.end(), [&](std::uint32_t a, std::uint32_t b) { return sizes[a] > sizes[b]; });
        own.resize(mostLanes);
        std::sort(own.begin(), own.end());
    }
    for (const std::uint32_t group : own) {
        laneOf[group] = std::uint32_t(lanes.lanes.size());
        lanes.lanes.push_back(groups.lane(group));
    }
    if (rest)
        lanes.lanes.emplace_back().rest = true;
    return laneOf;
}

/// The pinned lanes of two people.
void addPairs(Lanes &lanes, const Outline &events, const Grouping &grouping)
{
    for (const LaneKey &key : grouping.pinned) {
        const auto people = twoPeople(key);
        if (grouping.by != GroupBy::Person || !people || lanes.find(key))
            continue;
        const auto takesPart = [&](const OutlinedEvent &event, std::string_view name) {
            const auto all = events.peopleOf(event);
            return std::any_of(
                all.begin(), all.end(), [&](std::uint32_t person) { return events.names[person] == name; });
        };
        std::vector<std::uint32_t> common;
        for (std::uint32_t i = 0; i < events.events.size(); ++i)
            if (const OutlinedEvent &event = events.events[i];
                event.dated && takesPart(event, people->first) && takesPart(event, people->second))
                common.push_back(i);
        if (common.empty())
            continue;
        Lane &lane = lanes.lanes.emplace_back();
        lane.key = key;
        fill(lane, std::move(common), events);
    }
}

} // namespace

Lanes lanesOf(const Outline &events)
{
    return lanesOf(events, {}, {});
}

Lanes lanesOf(const Outline &events, const Grouping &grouping, const DisplayWords &words)
{
    Lanes lanes;
    lanes.by = grouping.by;
    count(lanes, events);
    LaneGroups groups(events, grouping.by);
    std::vector<std::uint32_t> sizes(groups.count());
    for (const OutlinedEvent &event : events.events)
        if (event.dated)
            for (const std::uint32_t group : groups.of(event))
                ++sizes[group];
    const std::vector<std::uint32_t> laneOf = ownLanes(lanes, groups, sizes, grouping);
    std::vector<std::vector<std::uint32_t>> indices(lanes.lanes.size());
    for (std::size_t group = 0; group < sizes.size(); ++group)
        if (sizes[group] > 0)
            indices[laneOf[group]].reserve(sizes[group]);
    for (std::uint32_t i = 0; i < events.events.size(); ++i)
        if (events.events[i].dated)
            for (const std::uint32_t group : groups.of(events.events[i]))
                if (auto &list = indices[laneOf[group]]; list.empty() || list.back() != i)
                    list.push_back(i);
    for (std::size_t i = 0; i < indices.size(); ++i)
        fill(lanes.lanes[i], std::move(indices[i]), events);
    addPairs(lanes, events, grouping);
    arrange(lanes, grouping, words);
    return lanes;
}

std::vector<FrequentPair> oftenTogether(const Outline &events, std::size_t most)
{
    constexpr std::size_t mostPeople = 12; // of an event: beyond that it is a conference, and tells little of two
    std::unordered_map<std::uint64_t, std::size_t> counts;
    for (const OutlinedEvent &event : events.events) {
        const auto people = events.peopleOf(event);
        for (std::size_t i = 0; i < people.size() && people.size() <= mostPeople; ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (const auto [low, high] = std::minmax(people[i], people[j]); low != high)
                    ++counts[std::uint64_t(low) << 32 | high];
    }
    std::vector<FrequentPair> pairs;
    for (const auto &[key, count] : counts)
        if (count > 1)
            pairs.push_back({events.names[key >> 32], events.names[key & UINT32_MAX], count});
    const auto before = [](const FrequentPair &a, const FrequentPair &b) {
        return std::tie(b.events, a.one, a.other) < std::tie(a.events, b.one, b.other);
    };
    const auto end = pairs.begin() + std::ptrdiff_t(std::min(most, pairs.size()));
    std::partial_sort(pairs.begin(), end, pairs.end(), before);
    pairs.erase(end, pairs.end());
    return pairs;
}

std::vector<std::uint32_t> foldedEvents(const Lanes &lanes, const SceneFold &fold)
{
    const Lane &lane = lanes.lanes[fold.lane];
    std::vector<std::uint32_t> events(
        lane.events.begin() + std::ptrdiff_t(fold.begin), lane.events.begin() + std::ptrdiff_t(fold.end));
    events.insert(events.end(), fold.others.begin(), fold.others.end());
    return events;
}

} // namespace zeitstrahl
