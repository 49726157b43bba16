// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"

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
    // Romanian and its neighbours, Vietnamese: pairs, the even one a capital.
    if ((c >= 0x1DE && c <= 0x1EF) || (c >= 0x1F8 && c <= 0x21F) || (c >= 0x222 && c <= 0x233)
        || (c >= 0x1E00 && c <= 0x1E95) || (c >= 0x1EA0 && c <= 0x1EFF))
        return c % 2 == 0 ? c + 1 : c;
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

static std::uint64_t hashWith(std::uint64_t hash, std::uint8_t byte)
{
    return (hash ^ byte) * 0x100000001B3u;
}

FoldedWord::FoldedWord(std::string_view word)
{
    if (word.size() > 4 * maxFoldedWord) // joiners may hide much, but not that much
        return;
    std::size_t at = addAscii(word);
    while (at < word.size()) {
        const CodePoint point = decode(word, at);
        at += point.bytes;
        add(point.value);
        if (size_ > maxFoldedWord) {
            size_ = 0;
            hash_ = hashOfNothing;
            return;
        }
    }
}

/// Most words are ASCII and done with here. Returns where it stopped.
std::size_t FoldedWord::addAscii(std::string_view word)
{
    std::uint64_t hash = hash_;
    std::size_t at = 0;
    for (; at < word.size() && at < maxFoldedWord && std::uint8_t(word[at]) < 0x80; ++at) {
        const char lower = word[at] >= 'A' && word[at] <= 'Z' ? char(word[at] + 32) : word[at];
        bytes_[at] = lower;
        hash = hashWith(hash, std::uint8_t(lower));
    }
    capital_ = at > 0 && bytes_[0] != word[0];
    size_ = std::uint8_t(at);
    hash_ = hash;
    return at;
}

void FoldedWord::add(char32_t point)
{
    sharpS_ = sharpS_ || point == 0xDF;
    if (point == 0x308 && size_ > 0 && withDiaeresis(bytes_[size_ - 1])) {
        const std::size_t before = size_ - 1u;
        size_ = 0;
        hash_ = hashOfNothing;
        for (std::size_t i = 0; i < before; ++i)
            pushByte(std::uint8_t(bytes_[i]));
        push(withDiaeresis(bytes_[before]));
        return;
    }
    if (isJoiner(point))
        return;
    const char32_t lower = lowerCase(point);
    capital_ |= lower != point && size_ == 0;
    push(lower);
}

void FoldedWord::pushByte(std::uint8_t byte)
{
    bytes_[size_++] = char(byte);
    hash_ = hashWith(hash_, byte);
}

void FoldedWord::push(char32_t c)
{
    const auto byte = [&](char32_t value) { pushByte(std::uint8_t(value)); };
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

std::string withoutSharpS(std::string_view word)
{
    constexpr std::string_view sharp = "ß";
    if (word.find(sharp) == word.npos)
        return {};
    std::string swiss{word};
    for (std::size_t at = 0; (at = swiss.find(sharp, at)) != swiss.npos; at += 2)
        swiss.replace(at, sharp.size(), "ss");
    return swiss;
}

std::string folded(std::string_view word)
{
    return std::string(FoldedWord(word).text());
}

} // namespace zeitstrahl
