// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/grouping.h"

#include <algorithm>
#include <array>

namespace zeitstrahl {

constexpr std::array<std::string_view, groupByCount> groupCodes{
    "kind", "person", "country", "place", "article", "status"};
constexpr std::array<std::string_view, 4> orderCodes{"usual", "count", "name", "first"};

template <class Enum, std::size_t N>
static std::optional<Enum> named(const std::array<std::string_view, N> &codes, std::string_view code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? std::nullopt : std::optional(Enum(found - codes.begin()));
}

std::string_view code(GroupBy by)
{
    return groupCodes[std::size_t(by)];
}
std::optional<GroupBy> groupBy(std::string_view code)
{
    return named<GroupBy>(groupCodes, code);
}

std::string_view code(LaneOrder order)
{
    return orderCodes[std::size_t(order)];
}
std::optional<LaneOrder> laneOrder(std::string_view code)
{
    return named<LaneOrder>(orderCodes, code);
}

constexpr std::string_view joint = " + ";

LaneKey togetherKey(std::string_view one, std::string_view other)
{
    const auto [first, second] = std::minmax(one, other);
    return {std::string(first) + std::string(joint) + std::string(second)};
}

std::optional<std::pair<std::string, std::string>> twoPeople(const LaneKey &key)
{
    const std::size_t at = key.text.find(joint);
    if (at == std::string::npos)
        return {};
    return std::pair(key.text.substr(0, at), key.text.substr(at + joint.size()));
}

LaneKey laneNamed(std::string_view text)
{
    const LaneKey key{std::string(text)};
    const auto people = twoPeople(key);
    return people ? togetherKey(people->first, people->second) : key;
}

std::size_t place(const std::vector<LaneKey> &keys, const LaneKey &key)
{
    return std::size_t(std::find(keys.begin(), keys.end(), key) - keys.begin());
}

} // namespace zeitstrahl
