// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/language/meeting_language.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

/// Steps through the bytes of a word from its end, so that every ending's key comes from the one before.
constexpr WordKey endingKey(WordKey key, char c)
{
    return (key ^ std::uint8_t(c)) * 0x100000001B3u;
}
constexpr WordKey endingStart = 0xCBF29CE484222325u;
constexpr std::size_t shortestHead = 4;

bool contains(const std::vector<WordKey> &keys, WordKey key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

bool MeetingLanguage::isSaint(WordKey caseless) const
{
    return contains(saints_, caseless);
}

bool MeetingLanguage::isAbstract(std::string_view noun) const
{
    return std::any_of(abstractEndings_.begin(), abstractEndings_.end(),
        [&](const std::string &ending) { return noun.ends_with(ending); });
}

bool MeetingLanguage::isTownKind(std::string_view noun) const
{
    return std::any_of(townKinds_.begin(), townKinds_.end(),
        [&](const std::string &kind) { return noun.size() > kind.size() + 2 && noun.ends_with(kind); });
}

bool MeetingLanguage::opensTown(WordKey caseless) const
{
    return contains(townOpenings_, caseless);
}

MeetingLanguage::Compound MeetingLanguage::compound(std::string_view word) const
{
    Compound longest;
    WordKey key = endingStart;
    for (std::size_t size = 1; size <= std::min(word.size(), longestHead_); ++size) {
        key = endingKey(key, word[word.size() - size]);
        if (size < shortestHead)
            continue;
        if (const std::uint32_t head = tails_.value(key); head != PhraseTable::nothing)
            longest = {heads_[head], word.substr(0, word.size() - size)};
    }
    return longest;
}

bool MeetingLanguage::isBlockedBy(std::uint32_t verb, WordKey word) const
{
    return contains(verbs_[verb].notWith, word);
}

bool MeetingLanguage::isBlockedByParticle(std::uint32_t verb, WordKey word) const
{
    return contains(verbs_[verb].notParticle, word);
}

std::string MeetingLanguage::nominative(std::string_view adjective) const
{
    std::size_t longest = 0;
    for (const std::string &ending : adjectiveEndings_)
        if (adjective.ends_with(ending))
            longest = std::max(longest, ending.size());
    if (adjectiveNominative_.empty())
        return std::string{adjective};
    return std::string{adjective.substr(0, adjective.size() - longest)} + adjectiveNominative_;
}

std::string_view MeetingLanguage::placeName(std::string_view known) const
{
    const auto name = placeNames_.find(known);
    return name == placeNames_.end() ? known : std::string_view{name->second};
}

Country MeetingLanguage::prefix(std::string_view lowerStart) const
{
    for (const auto &[start, country] : prefixes_)
        if (lowerStart == start)
            return country;
    return Country::None;
}

} // namespace zeitstrahl
