// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string_view>

namespace zeitstrahl {

/// One code point and the bytes it took. Invalid UTF-8 decodes as U+FFFD of one byte, so that every scan advances.
struct CodePoint {
    char32_t value = 0;
    std::uint8_t bytes = 1;
};

/// `at` must be inside `text`.
inline CodePoint decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? std::uint8_t(text[at + i]) : 0u; };
    const auto trail = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80)
        return {char32_t(lead), 1};
    if (lead >= 0xC2 && lead < 0xE0 && trail(1))
        return {char32_t((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2};
    if (lead >= 0xE0 && lead < 0xF0 && trail(1) && trail(2)) {
        const char32_t value = char32_t((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
        if (value >= 0x800 && (value < 0xD800 || value > 0xDFFF))
            return {value, 3};
    }
    if (lead >= 0xF0 && lead < 0xF5 && trail(1) && trail(2) && trail(3)) {
        const char32_t value =
            char32_t((lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F));
        if (value >= 0x10000 && value <= 0x10FFFF)
            return {value, 4};
    }
    return {U'\uFFFD', 1};
}

} // namespace zeitstrahl
