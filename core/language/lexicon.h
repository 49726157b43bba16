// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/fold.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace zeitstrahl {

/// What a pattern asks for at one place: a word of a class, one word, a mark, a number's shape, an earlier result.
enum class Symbol : std::uint16_t {};

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

    /// To be called once all words are added, before the first lookup.
    void build();

    /// All senses of a word, capital or not; empty for an unknown one.
    std::span<const Sense> senses(const FoldedWord &word) const
    {
        const std::uint32_t mask = std::uint32_t(slots_.size()) - 1;
        for (std::uint32_t i = word.hash() & mask; slots_[i].count; i = (i + 1) & mask)
            if (slots_[i].hash == word.hash() && keys_[slots_[i].key] == word.text())
                return {senses_.data() + slots_[i].first, slots_[i].count};
        return {};
    }

private:
    struct Entry {
        std::string word;
        Sense sense;
    };
    struct Slot {
        std::uint32_t hash = 0, first = 0, count = 0, key = 0;
    };

    std::vector<Entry> added_;
    std::vector<std::string> keys_;
    std::vector<Sense> senses_;
    std::vector<Slot> slots_ = std::vector<Slot>(1);
};

} // namespace zeitstrahl
