// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/pattern.h"
#include "core/language/symbols.h"

#include <map>
#include <unordered_map>

namespace zeitstrahl {

/// Collects words, classes and marks while a language is loaded, and fills its lexicon.
class Vocabulary {
public:
    Vocabulary(Lexicon &lexicon, std::unordered_map<std::string, Symbol> &marks)
        : lexicon_(lexicon)
        , marks_(marks)
    {
    }

    void defineEndings(std::string_view name, std::vector<std::string> endings);

    /// The symbol of a class of words, a number's shape or an earlier result; makes it known.
    Symbol classSymbol(const std::string &name);

    /// Adds "Mai" or "kommend~adj" to a class; a mistake as one sentence.
    std::optional<std::string> addToClass(
        const std::string &className, const std::string &word, std::int32_t value);

    /// A class of every word of one class joined with every word of another in lower case: "Montagabend".
    struct Joining {
        std::string name;
        std::pair<std::string, std::string> classes, slots;
        std::vector<std::string> but; ///< words that look so and are none
    };
    bool join(const Joining &joining);

    SymbolNames symbolNames();
    void finish(const VerbShapes &verbs);

private:
    struct Word {
        std::string spelling;
        std::int32_t value;
    };
    std::optional<std::vector<std::string>> spellings(const std::string &word) const;

    Lexicon &lexicon_;
    std::unordered_map<std::string, Symbol> &marks_;
    Symbols symbols_;
    std::map<std::string, std::vector<std::string>, std::less<>> endings_;
    std::map<std::string, std::vector<Word>> classes_;
    std::map<std::string, std::pair<std::string, std::string>> joined_;
};

} // namespace zeitstrahl
