// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/grammar.h"
#include "core/text/error.h"
#include "core/text/span.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace zeitstrahl {

/// A text with its marked expression and what that names: "2015-11-17 | Er kam [am Montag]. | 2015-11-16".
struct LanguageExample {
    std::string published; ///< ISO, or "-" for unknown
    std::string text; ///< without the brackets
    Span span; ///< empty if nothing is to be found
    std::string result; ///< "2015-11-16", "2015-09-21/..", "=P3D"
    int line = 0;
};

struct Pattern {
    std::string name;
    std::string match; ///< as written
    const Composition *composition = nullptr; ///< nullptr: what it matches is no date
    std::vector<std::pair<Slot, std::int32_t>> constants;
    Symbol category{}; ///< what later patterns may take it as; 0: nothing
    bool orNowadays = false; ///< "heute": means nowadays in a long text that speaks of no other day
    bool whole = false; ///< TIMEX3 marks it as one, not the dates that it is put together from
    bool inner = false; ///< only a part of other patterns
    bool number = false; ///< makes a number, not a date: 100 * hundreds + tens + count
    std::vector<LanguageExample> examples;
    int line = 0;
};

/// The shape of a number: how many digits, from which value to which.
struct NumberShape {
    Symbol symbol{};
    std::uint8_t minDigits = 1, maxDigits = 4;
    std::int32_t from = 0, to = 9999;
    std::int32_t step = 1; ///< only multiples of it: decades, round numbers

    bool fits(std::size_t digits, std::int32_t value) const
    {
        return digits >= minDigits && digits <= maxDigits && value >= from && value <= to && value % step == 0;
    }
};

/// A loaded language; immutable, shared by threads. Symbols mean something within one language only.
class Language {
public:
    std::string code, name;
    Lexicon lexicon;
    Grammar grammar;
    std::vector<Pattern> patterns;
    std::vector<NumberShape> numbers;
    std::unordered_map<std::string, Symbol> marks; ///< by the mark's bytes
    Symbol asciiMarks[128] = {}; ///< the same for marks of one byte: most are

    Symbol markSymbol(std::string_view mark) const
    {
        if (mark.size() == 1)
            return std::uint8_t(mark[0]) < 128 ? asciiMarks[std::size_t(mark[0])] : Symbol{};
        const auto found = marks.find(std::string(mark));
        return found == marks.end() ? Symbol{} : found->second;
    }
    std::vector<Feast> feasts;
    std::vector<std::string> zones; ///< of the tz database; "local" is the place's own
    Symbol zonePlace{}; ///< senses of this symbol are places; their value is a zone
    Lexicon abbreviations; ///< a full stop belongs to them
    Symbol unknownName{}; ///< the class {name}: a capitalised word that the lexicon does not know
    VerbShapes verbs;
};

/// One of the languages compiled into the program ("de"); nullptr if there is none.
/// Parsed once at first use, then shared.
std::shared_ptr<const Language> builtInLanguage(std::string_view code);

/// Reads a language file; errors name the file, line and rule.
Result<std::shared_ptr<const Language>> loadLanguage(std::string_view toml, std::string_view fileName);

} // namespace zeitstrahl
