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

void Lexicon::build(Symbol clauseRole, const VerbShapes &verbs)
{
    std::stable_sort(added_.begin(), added_.end(), [](const Added &a, const Added &b) { return a.word < b.word; });
    const auto sameSense = [](const Added &a, const Added &b) {
        return a.word == b.word && a.sense.symbol == b.sense.symbol && a.sense.value == b.sense.value
            && a.sense.second == b.sense.second;
    };
    added_.erase(std::unique(added_.begin(), added_.end(), sameSense), added_.end());
    slots_.assign(std::bit_ceil(added_.size() * 2 + 2), Slot{});
    for (std::size_t i = 0; i < added_.size();) {
        const auto first = std::uint32_t(senses_.size());
        const std::string word = added_[i].word;
        ClauseCues cues;
        for (; i < added_.size() && added_[i].word == word; ++i)
            if (added_[i].sense.symbol == clauseRole)
                cues.add(ClauseRole(added_[i].sense.value));
            else
                senses_.push_back(added_[i].sense);
        verbs.addLooks(word, cues);
        if (cues.is(ClauseRole::Planned)) // "das geplante Treffen": an adjective, whatever its ending
            cues.remove(VerbLook::Past);
        const std::uint64_t hash = FoldedWord(word).hash();
        std::size_t at = slotFor(hash);
        while (slots_[at].hash)
            at = slotFor(at + 1);
        slots_[at] = {hash, first, std::uint16_t(senses_.size() - first), cues};
    }
    added_.clear();
    added_.shrink_to_fit();
}

} // namespace zeitstrahl
