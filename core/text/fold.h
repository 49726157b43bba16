// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/utf8.h"

#include <string>
#include <string_view>

namespace zeitstrahl {

/// The longest folded word that any table holds, in bytes; longer words are looked up nowhere.
inline constexpr std::size_t maxFoldedWord = 48;

/// A word as tables hold it: lower case, without soft hyphens and other invisible joiners, a decomposed umlaut
/// composed. Fixed storage, since it is made for every token of a text.
class FoldedWord {
public:
    explicit FoldedWord(std::string_view word);

    /// Empty for a word too long for any table.
    std::string_view text() const { return {bytes_, size_}; }
    std::uint64_t hash() const { return hash_; } ///< FNV-1a
    bool sharpS() const { return sharpS_; } ///< has an ß
    bool capital() const { return capital_; } ///< the word as written begins with a capital letter

private:
    std::size_t addAscii(std::string_view word);
    void add(char32_t point);
    void push(char32_t point);
    void pushByte(std::uint8_t byte);

    static constexpr std::uint64_t hashOfNothing = 0xCBF29CE484222325u;

    char bytes_[maxFoldedWord + 4];
    std::uint8_t size_ = 0;
    bool capital_ = false, sharpS_ = false;
    std::uint64_t hash_ = hashOfNothing;
};

/// Finds a folded word in a hash table of strings without making it one.
struct FoldedHash {
    using is_transparent = void;
    std::size_t operator()(const FoldedWord &word) const { return word.hash(); }
    std::size_t operator()(std::string_view folded) const { return FoldedWord{folded}.hash(); }
};
struct FoldedEqual {
    using is_transparent = void;
    bool operator()(const FoldedWord &a, std::string_view b) const { return a.text() == b; }
    bool operator()(std::string_view a, const FoldedWord &b) const { return a == b.text(); }
    bool operator()(std::string_view a, std::string_view b) const { return a == b; }
};

/// The lower-case form of one code point of the Latin, Greek and Cyrillic scripts.
char32_t lowerCase(char32_t point);

std::string folded(std::string_view word);

/// As Switzerland spells it: "begrüsst" for "begrüßt"; empty if there is no ß.
std::string withoutSharpS(std::string_view word);

} // namespace zeitstrahl
