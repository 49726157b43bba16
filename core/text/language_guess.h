// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/dateline_words.h"
#include "core/text/token.h"

namespace zeitstrahl {

/// The language whose common words make up most of the whole text; empty if none of ours stands out.
std::string guessLanguage(std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words);

} // namespace zeitstrahl
