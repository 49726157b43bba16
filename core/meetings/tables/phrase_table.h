// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/tables/word_key.h"

#include <bit>
#include <span>

namespace zeitstrahl {

/// Phrases of one or more words with a number each: an open-addressed hash table, built once, then only read.
class PhraseTable {
public:
    static constexpr std::uint32_t nothing = ~std::uint32_t{};

    struct Match {
        std::uint32_t value = nothing;
        std::uint32_t words = 0; ///< how many words the phrase takes
        explicit operator bool() const { return words > 0; }
    };

    /// The number of the phrase: `value` if it is new, else the one that it had.
    std::uint32_t add(std::span<const WordKey> words, std::uint32_t value)
    {
        WordKey key = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            key = i ? followedBy(key, words[i]) : words[i];
            Slot &slot = slotFor(key);
            if (i + 1 == words.size()) {
                if (slot.value == nothing)
                    slot.value = value;
                return slot.value;
            }
        }
        return nothing;
    }

    /// The longest phrase that begins where `keyAt(0)` stands. keyAt(n) is the n-th word from there, 0 at the end.
    template <class KeyAt> Match longest(KeyAt keyAt) const
    {
        Match best;
        WordKey key = 0;
        for (std::uint32_t n = 0;; ++n) {
            const WordKey word = keyAt(n);
            if (!word)
                return best;
            key = n ? followedBy(key, word) : word;
            const Slot *slot = find(key);
            if (!slot)
                return best;
            if (slot->value != nothing)
                best = {slot->value, n + 1};
        }
    }

    std::uint32_t value(WordKey word) const
    {
        const Slot *slot = word ? find(word) : nullptr;
        return slot ? slot->value : nothing;
    }

private:
    struct Slot {
        WordKey key = 0;
        std::uint32_t value = nothing;
    };

    const Slot *find(WordKey key) const
    {
        if (!(seen_[seenAt(key) / 64] >> seenAt(key) % 64 & 1))
            return nullptr;
        for (std::size_t i = key & (slots_.size() - 1); slots_[i].key; i = (i + 1) & (slots_.size() - 1))
            if (slots_[i].key == key)
                return &slots_[i];
        return nullptr;
    }

    Slot &slotFor(WordKey key)
    {
        if (2 * (used_ + 1) > slots_.size())
            grow();
        std::size_t i = key & (slots_.size() - 1);
        while (slots_[i].key && slots_[i].key != key)
            i = (i + 1) & (slots_.size() - 1);
        used_ += !slots_[i].key;
        slots_[i].key = key;
        see(key);
        return slots_[i];
    }

    void grow()
    {
        std::vector<Slot> old(slots_.size() * 2);
        old.swap(slots_);
        seen_.assign(slots_.size() * seenPerSlot / 64, 0);
        for (const Slot &slot : old)
            if (slot.key) {
                std::size_t i = slot.key & (slots_.size() - 1);
                while (slots_[i].key)
                    i = (i + 1) & (slots_.size() - 1);
                slots_[i] = slot;
                see(slot.key);
            }
    }

    // Most words begin no phrase: a bit for each key, by its high bits, tells so without a look into the slots,
    // which are too many for the nearest cache.
    static constexpr std::size_t seenPerSlot = 4;
    std::size_t seenAt(WordKey key) const { return (key >> 32) & (slots_.size() * seenPerSlot - 1); }
    void see(WordKey key) { seen_[seenAt(key) / 64] |= std::uint64_t{1} << seenAt(key) % 64; }

    std::vector<Slot> slots_ = std::vector<Slot>(64);
    std::vector<std::uint64_t> seen_ = std::vector<std::uint64_t>(64 * seenPerSlot / 64);
    std::size_t used_ = 0;
};

} // namespace zeitstrahl
