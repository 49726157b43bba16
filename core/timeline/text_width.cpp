// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/text_width.h"

#include "core/text/utf8.h"

namespace zeitstrahl {

struct Advance {
    std::uint16_t regular, strong;
};

#include "core/timeline/liberation_sans.inc"

static Advance advanceOf(char32_t c)
{
    struct Block {
        char32_t first;
        std::span<const Advance> advances;
    };
    static constexpr Block blocks[] = {
        {0x20, from0020}, {0xa0, from00A0}, {0x386, from0386}, {0x400, from0400}, {0x2010, from2010}};
    constexpr Advance unknown{1366, 1479}; // a capital's width
    constexpr Advance wide{2048, 2048}; // ideographs, kana, Hangul, emoji, arrows and signs
    for (const Block &block : blocks)
        if (c >= block.first && c - block.first < block.advances.size()) {
            const Advance found = block.advances[c - block.first];
            return found.regular ? found : unknown;
        }
    if (c < 0x20 || (c >= 0x300 && c < 0x370) || (c >= 0x200b && c < 0x2010))
        return {0, 0}; // control characters are dropped, combining marks stand on the letter before
    return c >= 0x1100 && (c < 0x1160 || c >= 0x2190) ? wide : unknown;
}

double builtInTextWidth(std::string_view text, Font font)
{
    std::uint32_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text, at);
        at += point.bytes;
        const Advance advance = advanceOf(point.value);
        units += font.strong ? advance.strong : advance.regular;
    }
    return units * font.size / 2048;
}

} // namespace zeitstrahl
