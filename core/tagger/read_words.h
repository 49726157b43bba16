// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/clauses.h"

#include <span>

namespace zeitstrahl {

/// What the lexicon tells of one token, or its form if it is not known. Each token is looked up once.
struct ReadWord : Lexicon::Entry {
    bool capital = false;
};

/// Reads the tokens of a sentence into `words`, one for each.
void readWords(const Language &language, std::string_view text, const std::vector<Token> &tokens,
    TokenRange sentence, std::vector<ReadWord> &words);

} // namespace zeitstrahl
