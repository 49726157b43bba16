// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/clause.h"

#include <span>

namespace zeitstrahl {

/// What a word's form tells where no list has the word.
enum class VerbLook : std::uint8_t { Past, Participle, Present };

/// What one word tells of its clause, or all words of a stretch together.
class ClauseCues {
public:
    void add(ClauseRole role) { bits_ |= bit(role); }
    void add(VerbLook look) { bits_ |= bit(look); }
    void add(ClauseCues other) { bits_ |= other.bits_; }
    bool is(ClauseRole role) const { return bits_ & bit(role); }
    bool looks(VerbLook look) const { return bits_ & bit(look); }

    /// In one of the lists of verbs and participles.
    bool isListed() const
    {
        return bits_
            & (bit(ClauseRole::Past) | bit(ClauseRole::Present) | bit(ClauseRole::Future)
                | bit(ClauseRole::Auxiliary) | bit(ClauseRole::Planned));
    }
    bool isFinite() const
    {
        return bits_
            & (bit(ClauseRole::Past) | bit(ClauseRole::Present) | bit(ClauseRole::Future)
                | bit(ClauseRole::Auxiliary) | bit(VerbLook::Past) | bit(VerbLook::Present));
    }

private:
    static constexpr std::uint32_t bit(ClauseRole role) { return 1u << unsigned(role); }
    static constexpr std::uint32_t bit(VerbLook look)
    {
        return 1u << (unsigned(ClauseRole::Size_) + unsigned(look));
    }

    std::uint32_t bits_ = 0;
};

/// Adds what a word's form tells, for the words that no list has.
void addShape(const VerbShapes &shapes, std::string_view foldedWord, ClauseCues &cues);

struct ReadWord;

/// Cuts a sentence at its commas and dashes into clauses with a finite verb each, and tells their tense.
/// `words` holds one entry per token of the sentence.
void addClauses(std::string_view text, const std::vector<Token> &tokens, const Sentence &sentence,
    std::uint32_t index, std::span<const ReadWord> words, std::vector<Clause> &clauses);

/// The tense of the verb group nearest before an expression within its clause, else behind it; nothing if there is
/// none.
std::optional<Tense> tenseBeside(
    std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, TokenRange expression);

} // namespace zeitstrahl
