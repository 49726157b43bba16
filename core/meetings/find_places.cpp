// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mention.h"

namespace zeitstrahl::meetings {

namespace {

/// The preposition before a place, across an article and adjectives: "in der türkischen Hauptstadt Ankara".
Governor governorAt(const Reader &reader, std::uint32_t begin)
{
    for (std::uint32_t back = 1; back <= 4 && back <= begin; ++back) {
        const Word &before = reader.words[begin - back];
        if (before.sentence != reader.words[begin].sentence || before.mark)
            return Governor::None;
        if (const Governor governor = governorOf(before); governor != Governor::None)
            return governor;
        const bool passes = before.determiner != none || before.origin != Country::None || before.possessive != none
            || before.cues.has(Cue::CapitalCity) || (before.letters && !before.capital && back > 1) || (before.capital && back == 1)
            || (!before.capital && before.letters);
        if (!passes)
            return Governor::None;
    }
    return Governor::None;
}

/// "in der weißrussischen Hauptstadt": the capital itself.
std::uint32_t capitalMeant(const Reader &reader, std::uint32_t at)
{
    if (!reader.words[at].cues.has(Cue::CapitalCity))
        return none;
    for (std::uint32_t back = 1; back <= 2 && back <= at; ++back)
        if (const Country origin = reader.words[at - back].origin; origin != Country::None)
            return reader.places->capitalOf(origin);
    return none;
}

} // namespace

std::vector<PlaceMention> findPlaces(const Reader &reader, const std::vector<Mention> &mentions)
{
    std::vector<PlaceMention> places;
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < reader.words.size(); ++i) {
        while (next < mentions.size() && mentions[next].words.end <= i)
            ++next;
        if (next < mentions.size() && mentions[next].words.contains(i) && mentions[next].kind != MentionKind::Pair) {
            i = mentions[next].words.end - 1;
            continue;
        }
        const Word &word = reader.words[i];
        if (!word.capital)
            continue;
        if (const std::uint32_t capital = capitalMeant(reader, i); capital != none) {
            places.push_back({{i, i + 1}, capital, governorAt(reader, i)});
            continue;
        }
        const auto name = reader.nameIn(*reader.places, i);
        if (!name.words || (word.noun != none && governorAt(reader, i) != Governor::In))
            continue;
        places.push_back({{i, i + name.words}, name.value, name.genitive ? Governor::Genitive : governorAt(reader, i)});
        // A city behind the house or the country says more exactly where, or the other way round: both stay.
        i += name.words - 1;
    }
    return places;
}

} // namespace zeitstrahl::meetings
