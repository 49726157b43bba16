// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/token.h"

#include <functional>

namespace zeitstrahl {

/// Indices into the tokens of a text; `end` exclusive.
struct TokenRange {
    std::uint32_t begin = 0, end = 0;
    std::uint32_t size() const { return end - begin; }
    bool contains(std::uint32_t token) const { return begin <= token && token < end; }
};

/// What goes on for longer is a list or an attack, not a sentence; it is cut there, so that memory stays bounded.
inline constexpr std::uint32_t maxSentenceTokens = 2000;

struct Sentence {
    TokenRange tokens;
    Span span;
};

/// True for a word that a full stop belongs to ("z", "Dr", "usw"): then the stop ends no sentence by itself.
using IsAbbreviation = std::function<bool(std::string_view word)>;

/// Sentences end at . ! ? … (with closing quotes and brackets) and at empty lines; a stop behind a number or
/// an abbreviation ends one only if what follows cannot go on ("am 3. Mai" goes on).
std::vector<Sentence> sentences(
    std::string_view text, const std::vector<Token> &tokens, const IsAbbreviation &isAbbreviation);

} // namespace zeitstrahl
