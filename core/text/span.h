// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <cstdint>
#include <string_view>

namespace zeitstrahl {

/// A place in a UTF-8 text, counted in bytes from its beginning.
struct ByteOffset {
    std::uint32_t value = 0;
    friend constexpr auto operator<=>(ByteOffset, ByteOffset) = default;
};

/// A stretch of a UTF-8 text; `end` is exclusive. Both ends lie between code points.
struct Span {
    ByteOffset begin, end;

    constexpr std::uint32_t length() const { return end.value - begin.value; }
    constexpr bool empty() const { return begin >= end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool contains(ByteOffset at) const { return begin <= at && at < end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    /// The words themselves; the text must be the one that the span was made for.
    std::string_view in(std::string_view text) const { return text.substr(begin.value, length()); }

    friend constexpr auto operator<=>(Span, Span) = default;
};

/// The smallest span that holds both.
constexpr Span joined(Span a, Span b)
{
    return {a.begin < b.begin ? a.begin : b.begin, a.end < b.end ? b.end : a.end};
}

} // namespace zeitstrahl
