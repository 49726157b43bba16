// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/composition.h"
#include "core/language/lexicon.h"

#include <functional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace zeitstrahl {

/// One place of a pattern: what must stand there and where its value goes.
struct Element {
    Symbol symbol{};
    Slot slot = Slot::None;
    Slot second = Slot::None; ///< where the second value of a compound goes
    bool glued = false; ///< no white space before it
    friend bool operator==(const Element &, const Element &) = default;
};

/// A pattern written out: no choices, no optional places left.
struct Sequence {
    std::vector<Element> elements;
    std::uint8_t coreBegin = 0, coreEnd = 0; ///< the elements that TIMEX3 marks: < … > in the pattern
};

/// How the names in a pattern become symbols.
struct SymbolNames {
    std::function<Symbol(std::string_view word)> word; ///< a word, maybe with endings: "kommend~adj"
    std::function<Symbol(std::string_view mark)> mark;
    /// A class of words, a number's shape or an earlier result; nothing if no such name.
    struct Class {
        Symbol symbol;
        std::string first, second; ///< slots of a compound's parts; empty otherwise
    };
    std::function<std::optional<Class>(std::string_view name)> named;
};

/// Reads a pattern: words, {slot}, {slot:class/class}, [optional], (one / other), <core>, \x for the mark x.
/// What is written without a space between must stand so in the text. The error is one English sentence.
tl::expected<std::vector<Sequence>, std::string> readPattern(std::string_view text, const SymbolNames &names);

} // namespace zeitstrahl
