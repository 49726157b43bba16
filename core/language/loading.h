// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/language.h"
#include "core/language/vocabulary.h"

#include <toml++/toml.h>

#include <map>

namespace zeitstrahl {

/// Thrown while loading only; loadLanguage() turns it into a value.
struct LanguageMistake {
    Error error;
};

/// A language file on its way to becoming a language; refers to both.
struct Loading {
    const toml::table &file;
    std::string_view fileName;
    Language &language;
    Vocabulary vocabulary{language.lexicon, language.marks};
    std::map<std::string, std::int32_t, std::less<>> feastNames{}; ///< index into Language::feasts

    /// Ends the loading with a mistake at a node (nullptr: of the whole file) in a rule.
    [[noreturn]] void fail(const toml::node *node, const std::string &rule, const std::string &why) const;
    /// The text of a node that must be there.
    std::string text(const toml::node *node, const char *what) const;
    /// A number, or the value that a name stands for.
    std::int32_t number(const toml::node &node, std::string_view written, const std::string &rule) const;
};

int lineOf(const toml::node &node);

/// The words of a text, or of a list of texts, between white space; none if there is no node.
std::vector<std::string> wordList(const toml::node *node);

void loadWords(Loading &in); ///< endings, words, numbers, feasts, clauses, abbreviations
void loadPatterns(Loading &in); ///< the patterns over them

} // namespace zeitstrahl
