// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"
#include "core/meetings/tables/places.h"
#include "core/timeline/event_words.h"
#include "core/timeline/lanes.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace zeitstrahl {

/// The table of places has names as German news says them; those of other languages are ICU's.
static std::string countryName(const Lane &lane, const DisplayWords &words)
{
    if (words.language == Places::language)
        return lane.name;
    icu::UnicodeString display;
    icu::Locale("", lane.key.text.c_str()).getDisplayCountry(icu::Locale(words.language.c_str()), display);
    std::string name;
    display.toUTF8String(name);
    return name.empty() || name == lane.key.text ? lane.name : name;
}

std::string laneTitle(const Lane &lane, GroupBy by, const DisplayWords &words)
{
    if (lane.rest)
        return words.lanes.rest;
    if (lane.kind)
        return spoken(*lane.kind, words);
    if (by == GroupBy::Status)
        return spoken(MeetingStatus(lane.number), words);
    if (const auto people = twoPeople(lane.key))
        return filled(words.meetings.pair, {{"first", people->first}, {"second", people->second}});
    if (lane.key.text.empty())
        return words.lanes.without[std::size_t(by)];
    return by == GroupBy::Country ? countryName(lane, words) : lane.name;
}

namespace {

/// The titles of lanes in the order of a language's alphabet, as bytes that compare.
std::vector<std::string> sortKeys(const Lanes &lanes, const DisplayWords &words)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale(words.language.c_str()), status));
    std::vector<std::string> keys;
    for (const Lane &lane : lanes.lanes) {
        std::string title = laneTitle(lane, lanes.by, words);
        if (U_SUCCESS(status)) {
            const auto text = icu::UnicodeString::fromUTF8(title);
            title.resize(std::size_t(collator->getSortKey(text, nullptr, 0)));
            collator->getSortKey(text, reinterpret_cast<std::uint8_t *>(title.data()), std::int32_t(title.size()));
        }
        keys.push_back(std::move(title));
    }
    return keys;
}

LaneOrder usualOrder(GroupBy by)
{
    return by == GroupBy::Article ? LaneOrder::First : LaneOrder::Count;
}

/// What a lane is sorted by.
struct Rank {
    std::size_t shelf; ///< pinned lanes, others, that of what has no key, the rest
    std::int64_t wish; ///< as the order says
    std::string_view name;
    std::uint32_t number;
    friend auto operator<=>(const Rank &, const Rank &) = default;
};

Rank rankOf(const Lane &lane, const std::string &name, const Grouping &grouping)
{
    const bool enumerated = grouping.by == GroupBy::Kind || grouping.by == GroupBy::Status;
    const LaneOrder order =
        grouping.order == LaneOrder::Usual && !enumerated ? usualOrder(grouping.by) : grouping.order;
    Rank rank{grouping.pinned.size() + (lane.rest ? 2 : lane.key.text.empty()), 0, name, lane.number};
    if (lane.pinned)
        rank.shelf = place(grouping.pinned, lane.key);
    if (order == LaneOrder::Count)
        rank.wish = -std::int64_t(lane.size());
    else if (order == LaneOrder::First)
        rank.wish = lane.first(0).time_since_epoch().count();
    else if (order == LaneOrder::Usual)
        rank.wish = lane.number;
    return rank;
}

} // namespace

void arrange(Lanes &lanes, const Grouping &grouping, const DisplayWords &words)
{
    const std::vector<std::string> names = sortKeys(lanes, words);
    std::vector<std::pair<Rank, std::size_t>> order;
    for (std::size_t i = 0; i < lanes.lanes.size(); ++i) {
        Lane &lane = lanes.lanes[i];
        lane.pinned = !lane.rest && place(grouping.pinned, lane.key) < grouping.pinned.size();
        lane.collapsed = !lane.rest && grouping.collapsed.contains(lane.key);
        order.emplace_back(rankOf(lane, names[i], grouping), i);
    }
    std::sort(order.begin(), order.end());
    std::vector<Lane> sorted;
    sorted.reserve(order.size());
    for (const auto &[rank, index] : order)
        sorted.push_back(std::move(lanes.lanes[index]));
    lanes.lanes = std::move(sorted);
}

} // namespace zeitstrahl
