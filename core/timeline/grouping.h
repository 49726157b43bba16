// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeitstrahl {

/// What makes events share a lane. An event with several people or countries stands in the lane of each.
enum class GroupBy : std::uint8_t { Kind, Person, Country, Place, Article, Status };
constexpr std::size_t groupByCount = std::size_t(GroupBy::Status) + 1;
std::string_view code(GroupBy by); ///< "kind", "person", …
std::optional<GroupBy> groupBy(std::string_view code);

enum class LaneOrder : std::uint8_t {
    Usual, ///< kinds and statuses in the order of their enumerations, articles by time, others by count
    Count, ///< most events first
    Name,
    First ///< the earliest first event first
};
std::string_view code(LaneOrder order); ///< "usual", "count", "name", "first"
std::optional<LaneOrder> laneOrder(std::string_view code);

/// What a lane stands for: "visits", "Angela Merkel", "DE", an ArticleId; empty for the events that have none.
struct LaneKey {
    std::string text;
    friend auto operator<=>(const LaneKey &, const LaneKey &) = default;
};
/// The lane of two people's common events. It exists while it is pinned.
LaneKey togetherKey(std::string_view one, std::string_view other);
std::optional<std::pair<std::string, std::string>> twoPeople(const LaneKey &key);
/// As a person writes it: "Angela Merkel", "Putin + Obama" in either order.
LaneKey laneNamed(std::string_view text);

/// How a reader wants the lanes to stand. A value: menus change a copy.
struct Grouping {
    GroupBy by = GroupBy::Kind;
    LaneOrder order = LaneOrder::Usual;
    std::vector<LaneKey> pinned = {}; ///< stand above all others, in this order
    std::set<LaneKey> collapsed = {}; ///< drawn as one thin density strip

    friend bool operator==(const Grouping &, const Grouping &) = default;
};
/// Where the key stands in a list; the list's size if nowhere.
std::size_t place(const std::vector<LaneKey> &keys, const LaneKey &key);

} // namespace zeitstrahl
