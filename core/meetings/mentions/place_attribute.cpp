// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/place_attribute.h"

#include "core/meetings/mentions/mention.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

/// "mit Blick auf"
bool endsOtherPreposition(const Reader &reader, std::uint32_t last)
{
    const std::uint32_t first = last < 2 ? none : last - 2;
    return first != none && reader.words[first].phraseWords == 3
        && governorOf(reader.words[first]) == Governor::Other;
}

/// "der Arabischen Liga", "zur Östlichen Partnerschaft": two capital words behind an article are a name.
bool endsName(const Reader &reader, std::uint32_t last)
{
    if (last < 2)
        return false;
    const Word &first = reader.words[last - 1], &before = reader.words[last - 2];
    return first.capital && first.letters && !first.startsSentence && reader.words[last].capital
        && (before.determiner != none || governorOf(before) != Governor::None) && first.noun == none
        && first.office == none && first.place == none && !reader.isDate(first.span);
}

/// "Gespräche mit den EU-Spitzen in Brüssel": whoever meets there, though nobody is named.
bool isPartner(const Reader &reader, std::uint32_t noun)
{
    constexpr std::uint32_t longest = 4; // words
    for (std::uint32_t back = 1; back <= longest && back < noun; ++back) {
        const Word &before = reader.words[noun - back];
        if (before.cues.has(Cue::With))
            return reader.words[noun - back - 1].noun != none;
        if (before.mark || before.capital)
            return false;
    }
    return false;
}

} // namespace

bool framesClause(const Reader &reader, std::uint32_t noun)
{
    for (std::uint32_t back = 1; back <= 5 && back <= noun; ++back) {
        const Word &before = reader.words[noun - back];
        if (before.mark || before.cues.has(Cue::And) || endsOtherPreposition(reader, noun - back))
            return false;
        if (before.cues.any({Cue::During, Cue::At, Cue::Toward, Cue::In, Cue::To}))
            return true;
        if (before.noun != none)
            return true; // "am Gipfel der CICA-Staaten in Astana"
        if (before.capital && before.letters) { // "am Rande der …": the phrase begins a word before
            const Word &phrase = reader.words[noun - back - (back < noun)];
            return (phrase.phraseWords > 1 && phrase.cues.has(Cue::During))
                || phrase.cues.has(Cue::Before); // "vor Beginn des Ministerrats"
        }
        if (governorOf(before) != Governor::None)
            return false;
    }
    return false;
}

bool tellsOfNoun(const Reader &reader, std::uint32_t preposition, std::uint32_t mentionEnd)
{
    if (preposition == 0 || mentionEnd == preposition)
        return false;
    const Word &before = reader.words[preposition - 1];
    if (preposition >= 2 && reader.words[preposition - 2].cues.has(Cue::Kin))
        return false; // "mit seiner Frau Christina in Paris"
    if (endsName(reader, preposition - 1) || isPartner(reader, preposition - 1))
        return false; // and no noun that a place would tell of
    // "am Freitag (31.3.) Vormittag in Rom"
    const bool partOfDay = preposition >= 2 && reader.isDate(reader.words[preposition - 2].span);
    return before.capital && !before.cues.has(Cue::Adverb) && before.noun == none && before.place == none
        && !partOfDay && !before.cues.has(Cue::CapitalCity) && !before.startsSentence && !reader.isDate(before.span)
        && !reader.nameIn(*reader.places, preposition - 1).words
        && (before.cues.has(Cue::Affair) || !framesClause(reader, preposition - 1));
}

bool tellsOfSmallNoun(const Reader &reader, std::uint32_t preposition)
{
    const auto plain = [&](const Word &word) {
        return word.letters && !word.capital && !word.group && word.noun == none && word.office == none
            && word.determiner == none && word.possessive == none && governorOf(word) == Governor::None
            && !word.verb;
    };
    if (preposition == 0 || !plain(reader.words[preposition - 1])
        || reader.isDate(reader.words[preposition - 1].span))
        return false;
    for (std::uint32_t back = 2; back <= 4 && back <= preposition; ++back) {
        const Word &before = reader.words[preposition - back];
        const bool article = before.determiner != none || before.possessive != none;
        if (article && back < preposition) {
            const Word &opens = reader.words[preposition - back - 1];
            return !opens.cues.any({Cue::At, Cue::In, Cue::During});
        }
        if (article || before.cues.any({Cue::OtherPreposition, Cue::By}))
            return true;
        if (!plain(before) && before.origin == Country::None)
            return false;
    }
    return false;
}

} // namespace zeitstrahl::meetings
