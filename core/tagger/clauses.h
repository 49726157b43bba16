// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/clause.h"

#include <span>

namespace zeitstrahl {

struct ReadWord;

/// Cuts a sentence at its commas and dashes into clauses with a finite verb each, and tells their tense.
/// `words` holds one entry per token of the sentence.
void addClauses(std::string_view text, const std::vector<Token> &tokens, const Sentence &sentence,
    std::uint32_t index, std::span<const ReadWord> words, std::vector<Clause> &clauses);

} // namespace zeitstrahl
