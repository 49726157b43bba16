// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/verb_shapes.h"
#include "core/text/fold.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace zeitstrahl {

/// What a pattern asks for at one place: a word of a class, one word, a mark, a number's shape, an earlier result.
enum class Symbol : std::uint16_t {};

/// A small set of symbols that may say yes to one that is not in it: what it says no to is done with at once.
class SymbolFilter {
public:
    void add(Symbol symbol) { bits_ |= std::uint64_t{1} << (unsigned(symbol) % 64); }
    void add(SymbolFilter other) { bits_ |= other.bits_; }
    bool mayHave(Symbol symbol) const { return bits_ >> (unsigned(symbol) % 64) & 1; }
    bool mayShareWith(SymbolFilter other) const { return bits_ & other.bits_; }

private:
    std::uint64_t bits_ = 0;
};

/// One meaning of a word: "Mai" is a month of value 5. A compound ("Montagabend") carries two values.
struct Sense {
    Symbol symbol{};
    bool capital = false; ///< only when written with a capital letter, as German nouns are
    std::int32_t value = 0;
    std::int32_t second = 0;
};

/// The words of a language with their senses: a hash table over folded words, read-only once it is built.
class Lexicon {
public:
    /// Adds a sense to a word as a dictionary writes it: "Mai" wants its capital, "heute" takes both.
    void add(std::string_view word, Sense sense);

    /// To be called once all words are added, before the first lookup. The senses of the symbol `clauseRole` become
    /// cues, and with them what the words look like.
    void build(Symbol clauseRole, const VerbShapes &verbs);

    struct Entry {
        std::span<const Sense> senses; ///< all of them, for the capital or not
        ClauseCues cues;
        bool known = false;
    };
    Entry find(const FoldedWord &word) const
    {
        for (std::size_t i = slotFor(word.hash()); slots_[i].hash; i = slotFor(i + 1))
            if (slots_[i].hash == word.hash())
                return {{senses_.data() + slots_[i].first, slots_[i].count}, slots_[i].cues, true};
        return {};
    }

private:
    struct Added {
        std::string word;
        Sense sense;
    };
    struct Slot {
        std::uint64_t hash = 0; ///< stands for the word: no two of a language share all 64 bits; 0: none
        std::uint32_t first = 0;
        std::uint16_t count = 0;
        ClauseCues cues;
    };
    std::size_t slotFor(std::uint64_t hash) const { return hash & (slots_.size() - 1); }

    std::vector<Added> added_;
    std::vector<Sense> senses_;
    std::vector<Slot> slots_ = std::vector<Slot>(1);
};

} // namespace zeitstrahl
