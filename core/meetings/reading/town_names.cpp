// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/town_names.h"

namespace zeitstrahl::meetings {

static constexpr std::uint32_t longestTown = 3; // words

bool mayBeTown(const Reader &reader, std::uint32_t i)
{
    const Word &here = reader.words[i];
    return here.letters && here.capital && here.phrase == none && here.noun == none && here.office == none
        && !reader.dateAt(i);
}

std::uint32_t endOfTown(const Reader &reader, std::uint32_t at)
{
    std::uint32_t end = at;
    while (end < reader.words.size() && end < at + longestTown && mayBeTown(reader, end)
        && reader.words[end].sentence == reader.words[at].sentence)
        ++end;
    return end == at ? 0 : end;
}

std::uint32_t addTown(Reader &reader, WordRange words, Country country)
{
    std::vector<WordKey> keys;
    for (std::uint32_t p = reader.words[words.begin].piece; p < reader.words[words.end - 1].endPiece; ++p)
        keys.push_back(reader.pieces[p].plain);
    const auto index = std::uint32_t(reader.places->size() + reader.towns.size());
    const std::uint32_t known = reader.townNames.names.add(keys, index);
    if (known == index)
        reader.towns.push_back({std::string{reader.spanOf(words).in(reader.text)}, PlaceKind::City, country});
    return known;
}

} // namespace zeitstrahl::meetings
