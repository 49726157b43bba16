// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/mentions/noun_phrase.h"

namespace zeitstrahl::meetings {

/// Goes through an article once for mentions, then settles what only the whole article tells.
class MentionFinder {
public:
    explicit MentionFinder(const Reader &reader)
        : reader_{reader}
        , people_{reader}
    {
    }
    Mentions find();

private:
    const Word &word(std::uint32_t i) const { return reader_.words[i]; }
    bool isWord(std::uint32_t i) const { return i < reader_.words.size() && word(i).letters; }

    std::uint32_t readAt(std::uint32_t at);
    std::uint32_t readPronoun(std::uint32_t at);
    std::uint32_t readRelative(std::uint32_t at);
    bool tellsOfGathering(std::uint32_t clause) const;
    std::uint32_t readPair(std::uint32_t at);
    bool known(WordKey surname) const { return surname && people_.bySurname(surname) != PhraseTable::nothing; }

    std::string nameOf(const Mention &mention, bool bare) const;
    void nameFullNames();
    void learn(Mention &mention);
    void nameSurnames();
    std::optional<std::uint32_t> holderThere(const Mention &mention) const;
    std::uint32_t personOf(Mention &mention);
    bool isHolderBesideOthers(const Mention &mention) const;
    bool isKin(const Mention &mention) const;
    bool isIntroduced(const Mention &mention) const;
    std::optional<std::uint32_t> actorLike(const Mention &mention) const;
    void nameListed(std::uint32_t office);
    bool isCapacity(const Mention &mention) const;
    void noteApposition(std::uint32_t i);
    void relate(std::vector<Mention> &mentions, std::uint32_t i);
    Governor governorBefore(std::uint32_t before) const;
    bool opensClause(std::uint32_t at) const;
    bool endsVerb(std::uint32_t last) const;
    bool coordinated(const Mention &before, const Mention &mention) const;
    bool isGenitive(const Mention &mention) const;
    const Reader &reader_;
    People people_;
    std::vector<Mention> mentions_;
    std::vector<std::uint32_t> appositions_;
};

} // namespace zeitstrahl::meetings
