// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace zeitstrahl {

/// A word as tables are keyed by it: a hash, never shown. 0 is no word.
using WordKey = std::uint64_t;

/// Lower case; umlauts count: "wurde" and "würde" differ.
WordKey caselessKey(std::string_view word);

/// Lower case without accents, so that Erdoğan and Erdogan, Straße and Strasse meet: for names.
WordKey plainKey(std::string_view word);

/// The keys of one word, folded once.
struct WordKeys {
    WordKey caseless = 0, plain = 0;
    WordKey bare = 0; ///< plain without the ending; 0 if the word does not have it, or little else
};
WordKeys wordKeys(std::string_view word, std::string_view ending);

/// The key of several words in a row.
constexpr WordKey followedBy(WordKey first, WordKey next)
{
    return (first ^ (next + 0x9E3779B97F4A7C15u + (first << 6) + (first >> 2))) * 0x100000001B3u;
}

/// The words of a phrase, cut at white space, hyphens and stops: "Frank-Walter" is two.
std::vector<std::string_view> piecesOf(std::string_view phrase);

/// The keys of a name's words, in order.
std::vector<WordKey> keysOf(std::string_view name);

} // namespace zeitstrahl
