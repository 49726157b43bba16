// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/span.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeitstrahl {

enum class TokenKind : std::uint8_t {
    Word, ///< letters, digits among them ("G20"), no hyphen: "US-Präsident" is three tokens
    Number, ///< digits only
    Mark, ///< one punctuation character or symbol
};

/// A word, a number or a punctuation mark. Soft hyphens and combining marks belong to their word.
struct Token {
    Span span;
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = false; ///< white space (also no-break) stands before it
    bool startsLine = false; ///< a line break does
    bool startsParagraph = false; ///< an empty line does, or the text begins
};

/// Cuts a text into tokens in one pass; any bytes are accepted, invalid UTF-8 becomes marks.
std::vector<Token> tokenise(std::string_view text);

} // namespace zeitstrahl
