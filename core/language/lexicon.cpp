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
    const std::uint32_t mask = std::uint32_t(slots_.size()) - 1;
    for (std::size_t i = 0; i < added_.size();) {
        const auto first = std::uint32_t(senses_.size());
        const std::string word = added_[i].word;
        for (; i < added_.size() && added_[i].word == word; ++i)
            senses_.push_back(added_[i].sense);
        const FoldedWord key(word);
        std::uint32_t at = key.hash() & mask;
        while (slots_[at].count)
            at = (at + 1) & mask;
        slots_[at] = {key.hash(), first, std::uint32_t(senses_.size()) - first, std::uint32_t(keys_.size())};
        keys_.push_back(word);
    }
    added_.clear();
    added_.shrink_to_fit();
}

} // namespace zeitstrahl
