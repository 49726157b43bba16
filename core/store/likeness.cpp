// SPDX-License-Identifier: Apache-2.0
#include "core/store/likeness.h"
#include "core/store/codes.h"

#include <charconv>
#include <set>
#include <tuple>

namespace zeitstrahl {

namespace {

constexpr std::size_t mostPairs = 10'000; // no real sentence comes near; a hostile one goes by order
constexpr double enough = 2; // the same trigger, or half of the people and the same kind

double resemblance(const Likeness &a, const Likeness &b)
{
    const std::set<std::string_view> namesA{a.participants.begin(), a.participants.end()},
        namesB{b.participants.begin(), b.participants.end()};
    const auto common =
        std::count_if(namesA.begin(), namesA.end(), [&](std::string_view name) { return namesB.contains(name); });
    const double all = double(namesA.size() + namesB.size()) - double(common);
    return (a.trigger == b.trigger ? 2 : 0) + (all > 0 ? 2 * double(common) / all : 0) + (a.kind == b.kind ? 1 : 0);
}

struct Pair {
    double resemblance;
    std::size_t meeting, known;
};

std::vector<Pair> pairs(std::span<const Likeness> meetings, std::span<const KnownMention> known)
{
    std::vector<Pair> all;
    if (meetings.size() * known.size() > mostPairs) {
        for (std::size_t i = 0; i < std::min(meetings.size(), known.size()); ++i)
            all.push_back({enough, i, i});
        return all;
    }
    for (std::size_t m = 0; m < meetings.size(); ++m)
        for (std::size_t k = 0; k < known.size(); ++k) {
            const auto &likeness = known[k].likeness;
            const double value = likeness ? resemblance(meetings[m], *likeness) : enough;
            if (value >= enough)
                all.push_back({value, m, k});
        }
    std::sort(all.begin(), all.end(), [](const Pair &a, const Pair &b) {
        return std::tuple{-a.resemblance, a.known, a.meeting} < std::tuple{-b.resemblance, b.known, b.meeting};
    });
    return all;
}

} // namespace

std::string likenessText(const Likeness &likeness)
{
    std::string text = std::to_string(numberOf(likeness.kind)) + '\n' + likeness.trigger;
    for (const std::string &participant : likeness.participants)
        text += '\n' + participant;
    return text;
}

std::optional<Likeness> readLikeness(std::string_view text)
{
    std::vector<std::string> lines{std::string{}};
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    int number = -1;
    std::from_chars(lines[0].data(), lines[0].data() + lines[0].size(), number);
    const auto kind = fromNumber<MeetingKind>(number);
    if (!kind || lines.size() < 2)
        return {};
    return Likeness{*kind, lines[1], {lines.begin() + 2, lines.end()}};
}

std::vector<std::uint32_t> ordinalsFor(std::span<const Likeness> meetings, std::span<const KnownMention> known)
{
    std::vector<std::optional<std::uint32_t>> given(meetings.size());
    std::vector<bool> taken(known.size());
    for (const Pair &pair : pairs(meetings, known)) {
        if (given[pair.meeting] || taken[pair.known])
            continue;
        given[pair.meeting] = known[pair.known].ordinal;
        taken[pair.known] = true;
    }
    std::set<std::uint32_t> used;
    for (const KnownMention &mention : known)
        used.insert(mention.ordinal);
    std::vector<std::uint32_t> ordinals;
    std::uint32_t next = 0;
    for (const auto &ordinal : given) {
        while (!ordinal && used.contains(next))
            ++next;
        ordinals.push_back(ordinal ? *ordinal : next++);
    }
    return ordinals;
}

} // namespace zeitstrahl
