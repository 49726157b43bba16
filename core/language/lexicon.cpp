// SPDX-License-Identifier: Apache-2.0
#include "core/language/lexicon.h"

#include <algorithm>
#include <bit>

namespace zeitstrahl {

void Lexicon::add(std::string_view word, Sense sense)
{
    const FoldedWord key(word);
    sense.capital = key.capital();
    added_.push_back({std::string(key.text()), sense});
}

void Lexicon::build()
{
    std::stable_sort(added_.begin(), added_.end(), [](const Entry &a, const Entry &b) { return a.word < b.word; });
    const auto sameSense = [](const Entry &a, const Entry &b) {
        return a.word == b.word && a.sense.symbol == b.sense.symbol && a.sense.value == b.sense.value
            && a.sense.second == b.sense.second;
    };
    added_.erase(std::unique(added_.begin(), added_.end(), sameSense), added_.end());
    slots_.assign(std::bit_ceil(added_.size() * 2 + 2), Slot{});
    for (std::size_t i = 0; i < added_.size();) {
        const auto first = std::uint32_t(senses_.size());
        const std::string word = added_[i].word;
        for (; i < added_.size() && added_[i].word == word; ++i)
            senses_.push_back(added_[i].sense);
        const std::uint64_t hash = FoldedWord(word).hash();
        std::size_t at = slotFor(hash);
        while (slots_[at].count)
            at = slotFor(at + 1);
        slots_[at] = {hash, first, std::uint32_t(senses_.size()) - first};
    }
    added_.clear();
    added_.shrink_to_fit();
}

} // namespace zeitstrahl
