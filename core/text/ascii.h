// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace zeitstrahl {

// What the C library's functions of these names do by the locale, here for ASCII alone and any byte.
constexpr bool asciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
constexpr bool asciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool asciiAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool asciiAlnum(char c)
{
    return asciiDigit(c) || asciiAlpha(c);
}

inline std::string asciiLower(std::string_view text)
{
    std::string lower{text};
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    return lower;
}

constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && asciiSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && asciiSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// True if `lower` (in lower case) begins at `at`, whatever the case of the text.
constexpr bool standsAt(std::string_view text, std::size_t at, std::string_view lower)
{
    if (at > text.size() || text.size() - at < lower.size())
        return false;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const char c = text[at + i];
        if ((c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c) != lower[i])
            return false;
    }
    return true;
}

} // namespace zeitstrahl
