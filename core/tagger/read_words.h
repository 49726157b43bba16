// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/clauses.h"

#include <span>

namespace zeitstrahl {

/// What the lexicon and its form tell of one token. Each token is looked up once.
struct ReadWord {
    std::span<const Sense> senses; ///< of the language's lexicon
    bool capital = false;
    ClauseCues cues;
};

/// Reads the tokens of a sentence into `words`, one for each.
void readWords(const Language &language, std::string_view text, const std::vector<Token> &tokens, TokenRange sentence,
               std::vector<ReadWord> &words);

} // namespace zeitstrahl
