// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/clause.h"

namespace zeitstrahl {

/// What the words of a sentence tell of its clauses; filled token by token.
struct ClauseCues {
    std::uint16_t roles = 0; ///< a bit for each ClauseRole
    bool looksPast = false, looksParticiple = false, looksPresent = false;

    bool is(ClauseRole role) const { return roles >> unsigned(role) & 1; }
};

/// The cues of one word by its form, where no list has it.
ClauseCues shapeOf(const VerbShapes &shapes, std::string_view foldedWord, bool capital);

/// Cuts a sentence at its commas and dashes into clauses with a finite verb each, and tells their tense.
/// `cues` holds one entry per token of the sentence.
void addClauses(std::string_view text, const std::vector<Token> &tokens, const Sentence &sentence, std::uint32_t index,
                const std::vector<ClauseCues> &cues, std::vector<Clause> &clauses);

/// The tense of the verb group nearest before an expression within its clause, else behind it; nothing if there is none.
std::optional<Tense> tenseBeside(const std::vector<ClauseCues> &cues, TokenRange clause, std::uint32_t offset, TokenRange expression);

} // namespace zeitstrahl
