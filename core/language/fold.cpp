// SPDX-License-Identifier: Apache-2.0
#include "core/language/fold.h"

namespace zeitstrahl {

char32_t lowerCase(char32_t c)
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    if (c < 0x100)
        return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 32 : c;
    if (c < 0x180) { // Latin Extended-A: pairs, with the odd one smaller in two stretches
        const bool oddIsCapital = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
        if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x178 || c == 0x17F)
            return c == 0x178 ? 0xFF : c == 0x130 ? U'i' : c;
        return (c % 2 == 1) == oddIsCapital ? c + 1 : c;
    }
    if (c >= 0x391 && c <= 0x3A9)
        return c + 32;
    if (c >= 0x410 && c <= 0x42F)
        return c + 32;
    return c >= 0x400 && c <= 0x40F ? c + 80 : c;
}

static bool isJoiner(char32_t c)
{
    return c == 0xAD || (c >= 0x300 && c < 0x370) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

static char32_t withDiaeresis(char c)
{
    return c == 'a' ? 0xE4 : c == 'o' ? 0xF6 : c == 'u' ? 0xFC : 0;
}

FoldedWord::FoldedWord(std::string_view word)
{
    if (word.size() > 4 * maxFoldedWord) // joiners may hide much, but not that much
        return;
    bool first = true;
    for (std::size_t at = 0; at < word.size();) {
        if (std::uint8_t(word[at]) < 0x80) [[likely]] {
            const char c = word[at++];
            const bool capital = c >= 'A' && c <= 'Z';
            capital_ |= first && capital;
            bytes_[size_++] = capital ? char(c + 32) : c;
            first = false;
        } else {
            const CodePoint point = decode(word, at);
            at += point.bytes;
            add(point.value, first);
        }
        if (size_ > maxFoldedWord) {
            size_ = 0;
            return;
        }
    }
    for (const char c : text())
        hash_ = (hash_ ^ std::uint8_t(c)) * 16777619u;
}

void FoldedWord::add(char32_t point, bool &first)
{
    if (point == 0x308 && size_ > 0 && withDiaeresis(bytes_[size_ - 1])) {
        const char32_t composed = withDiaeresis(bytes_[--size_]);
        push(composed);
        return;
    }
    if (isJoiner(point))
        return;
    const char32_t lower = lowerCase(point);
    capital_ |= first && lower != point;
    first = false;
    push(lower);
}

void FoldedWord::push(char32_t c)
{
    const auto byte = [&](char32_t value) { bytes_[size_++] = char(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

std::string folded(std::string_view word)
{
    return std::string(FoldedWord(word).text());
}

} // namespace zeitstrahl
