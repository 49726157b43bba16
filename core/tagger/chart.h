// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/read_words.h"
#include "core/text/sentence.h"

#include <optional>

namespace zeitstrahl {

/// A pattern that matched a stretch of tokens.
struct Match {
    TokenRange tokens;
    std::uint16_t pattern = 0;
    MeaningId meaning{}; ///< in Chart::meanings(); means nothing if the pattern is no date
};

/// Something that can stand at a place of a pattern: a token's sense, or an earlier result over several tokens.
struct ChartItem {
    static constexpr std::uint16_t noPattern = 0xFFFF;

    Symbol symbol{};
    std::uint16_t pattern = noPattern; ///< which one made it
    std::int32_t value = 0, second = 0;
    std::uint32_t end = 0; ///< the token behind it
};

/// Compares a stretch of tokens with all patterns, from right to left, so that what a pattern takes as an earlier
/// result is known when it is asked for. Cost is linear: the results kept at one token are bounded.
/// Holds its memory from one sentence to the next.
class Chart {
public:
    explicit Chart(const Language &language)
        : language_(language)
    {
    }

    /// The matches of one sentence, left to right, the longest first at each place, without overlaps.
    /// `words` holds one entry for each token of the range.
    const std::vector<Match> &match(
        std::string_view text, const std::vector<Token> &tokens, TokenRange range, std::span<const ReadWord> words);

    /// From now on, every pattern that matches by itself is added to `matches`, also those that are not chosen.
    void recordTo(std::vector<Match> *matches) { record_ = matches; }

    const Meanings &meanings() const { return meanings_; }

    /// What TIMEX3 marks of the words of a meaning.
    TokenRange coreOf(MeaningId meaning) const { return cores_[std::size_t(meaning)]; }

private:
    struct Place {
        std::uint32_t first = 0, count = 0; ///< in items_
        SymbolFilter symbols; ///< of its items
    };
    struct Filled {
        Slot slot;
        std::int32_t value;
    };

    void readToken(std::string_view text, const Token &token, std::uint32_t index, const ReadWord &word);
    void matchFrom(const std::vector<Token> &tokens, std::uint32_t token);
    void walk(
        const std::vector<Token> &tokens, const Grammar::Edge &edge, const ChartItem &item, std::size_t depth);
    SymbolFilter symbolsAt(std::uint32_t token) const;
    void push(Symbol symbol, std::uint16_t pattern, std::int32_t value, std::int32_t second, std::uint32_t end);
    void accept(std::uint32_t end, std::size_t depth, const Grammar::Accept &accept);
    void keepNumber(std::uint32_t end, std::uint16_t index);
    MeaningId add(Meaning meaning, TokenRange core, std::uint8_t nesting);
    void keep(Symbol category, std::uint32_t end, std::uint16_t pattern, MeaningId meaning);
    void choose();

    const Language &language_;
    TokenRange range_;
    Meanings meanings_;
    std::vector<TokenRange> cores_; ///< of each meaning
    std::vector<std::uint8_t> depths_; ///< of each meaning: how deep results are nested in it
    std::vector<Place> places_; ///< by token, from range_.begin
    std::vector<ChartItem> items_;
    std::optional<Match> best_; ///< of the token matched from
    std::vector<Match> found_; ///< the best of each token, from right to left
    std::vector<Match> chosen_;
    std::vector<Match> *record_ = nullptr;
    std::uint32_t here_ = 0; ///< the token matched from
    std::uint32_t bounds_[32] = {}; ///< the tokens before each element of the walk
    Filled filled_[64] = {};
    std::size_t filledCount_ = 0;
};

} // namespace zeitstrahl
