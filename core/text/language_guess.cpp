// SPDX-License-Identifier: Apache-2.0
#include "core/text/language_guess.h"

#include <utility>

namespace zeitstrahl {

std::string guessLanguage(std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words)
{
    constexpr std::uint32_t longestFrequent = 10; // bytes; saves folding every long word
    std::size_t all = 0;
    std::vector<std::size_t> counts(words.languages.size());
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Word)
            continue;
        ++all;
        if (token.span.length() > longestFrequent)
            continue;
        const auto found = words.frequent.find(FoldedWord{token.span.in(text)});
        if (found == words.frequent.end())
            continue;
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += found->second >> i & 1;
    }
    std::string best;
    std::size_t most = 0, second = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::size_t count = counts[i];
        if (count > most) {
            second = std::exchange(most, count);
            best = words.languages[i];
        } else {
            second = std::max(second, count);
        }
    }
    // Running text has a third and more of these words; names and headlines of a strange language next to none.
    return most * 12 >= all && most * 2 >= second * 3 ? best : std::string{};
}

} // namespace zeitstrahl
