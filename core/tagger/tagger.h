// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/tagger/clause.h"
#include "core/tagger/expression.h"

namespace zeitstrahl {

/// The sentences of a text, with the language's abbreviations.
std::vector<Sentence> sentencesOf(
    const Language &language, std::string_view text, const std::vector<Token> &tokens);

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

/// A rule that fired while a text was tagged.
struct Fired {
    Span span;
    std::string_view rule;
    bool taken = false; ///< it became an expression; else a longer or earlier rule took its words
    bool noDate = false; ///< it says that its words are no date
};

/// What tag() does with a text, rule by rule, in order of position; of the parts of others only what is used.
std::vector<Fired> explain(const Language &language, std::string_view text);

} // namespace zeitstrahl
