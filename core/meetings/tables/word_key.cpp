// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/tables/word_key.h"

#include "core/text/fold.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr WordKey offset = 0xCBF29CE484222325u;

constexpr WordKey fed(WordKey key, std::string_view bytes)
{
    for (const char c : bytes)
        key = (key ^ std::uint8_t(c)) * 0x100000001B3u;
    return key;
}

// The base letters of U+00DF to U+017F in lower case, in order; '-' stays as it is, '#' is spelt with two letters.
constexpr std::string_view latin1 = "#aaaaaa#ceeeeiiiidnooooo-ouuuuy#y";
constexpr std::string_view extendedA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii##jjkkklllllll"
                                       "lllnnnnnnnnnoooooo##rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

std::string_view twoLetters(char32_t c)
{
    switch (c) {
    case 0xDF: return "ss";
    case 0xE6: return "ae";
    case 0xFE: return "th";
    case 0x132:
    case 0x133: return "ij";
    case 0x152:
    case 0x153: return "oe";
    default: return "";
    }
}

/// What stands for a letter in a plain key; empty where the letter has no base.
std::string_view baseOf(char32_t c)
{
    if (c == 0x2019 || c == U'\'' || c == 0x2BC)
        return "'";
    if (c == 0x218 || c == 0x219)
        return "s";
    if (c == 0x21A || c == 0x21B)
        return "t";
    if (c < 0xDF || c > 0x17F)
        return "";
    const std::string_view letter = c < 0x100 ? latin1.substr(c - 0xDF, 1) : extendedA.substr(c - 0x100, 1);
    return letter == "#" ? twoLetters(c) : letter == "-" ? std::string_view{} : letter;
}

/// The same for "Abschluß" and "Abschluss", as before and after 1996 and in Switzerland.
WordKey caselessOf(const FoldedWord &folded)
{
    if (folded.sharpS())
        return FoldedWord{withoutSharpS(folded.text())}.hash();
    return folded.text().empty() ? 0 : folded.hash();
}

WordKey plainOf(std::string_view folded)
{
    WordKey key = offset;
    for (std::size_t at = 0; at < folded.size();) {
        if (const auto byte = std::uint8_t(folded[at]); byte < 0x80) {
            if (byte != '\'')
                key = fed(key, folded.substr(at, 1));
            ++at;
            continue;
        }
        const CodePoint point = decode(folded, at);
        const std::string_view base = baseOf(point.value);
        if (base != "'")
            key = fed(key, base.empty() ? folded.substr(at, point.bytes) : base);
        at += point.bytes;
    }
    return folded.empty() ? 0 : key;
}

} // namespace

WordKey caselessKey(std::string_view word)
{
    return caselessOf(FoldedWord{word});
}

WordKey plainKey(std::string_view word)
{
    return plainOf(FoldedWord{word}.text());
}

WordKeys wordKeys(std::string_view word, std::string_view ending)
{
    const FoldedWord lower{word};
    const std::string_view text = lower.text();
    WordKeys keys{caselessOf(lower), plainOf(text), 0};
    if (!ending.empty() && text.size() > ending.size() + 2 && text.ends_with(ending))
        keys.bare = plainOf(text.substr(0, text.size() - ending.size()));
    return keys;
}

namespace {

/// Cut at white space, hyphens and stops.
template <class Take> void forEachPiece(std::string_view phrase, Take take)
{
    for (std::size_t at = 0, end = 0; at < phrase.size(); at = end + 1) {
        for (end = at; end < phrase.size() && phrase[end] != ' ' && phrase[end] != '-' && phrase[end] != '.';)
            ++end;
        if (end > at)
            take(phrase.substr(at, end - at));
    }
}

} // namespace

std::vector<std::string_view> piecesOf(std::string_view phrase)
{
    std::vector<std::string_view> pieces;
    forEachPiece(phrase, [&](std::string_view piece) { pieces.push_back(piece); });
    return pieces;
}

std::vector<WordKey> keysOf(std::string_view name)
{
    std::vector<WordKey> keys;
    keys.reserve(4);
    forEachPiece(name, [&](std::string_view piece) { keys.push_back(plainKey(piece)); });
    return keys;
}

} // namespace zeitstrahl
