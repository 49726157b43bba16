// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/clause.h"
#include "core/tagger/expression.h"

namespace zeitstrahl {

/// A text with all that the tagger found in it, in order of position.
struct TaggedText {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Clause> clauses;
    std::vector<Expression> expressions;
};

/// Finds every date expression and resolves it. `published` is the anchor; without it, what needs an anchor
/// stays unresolved. Deterministic; no clock; linear in the length of the text. `text` must outlive the result.
TaggedText tag(const Language &language, std::string_view text, std::optional<Day> published);

} // namespace zeitstrahl
