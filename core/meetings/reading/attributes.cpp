// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/attributes.h"

namespace zeitstrahl::meetings {

namespace {

/// "Genfer Gespräche": a city's name with the ending of an adjective, before a capital word.
void readCityAdjectives(Reader &reader)
{
    const auto endings = reader.language->cityEndings();
    for (std::uint32_t i = 0; i + 1 < reader.words.size(); ++i) {
        Word &word = reader.words[i];
        const std::string_view text = word.span.in(reader.text);
        if (!word.capital || word.phrase != none || text.size() > 40 || !reader.words[i + 1].capital)
            continue;
        for (const auto &[ending, instead] : endings) {
            if (!text.ends_with(ending) || word.place != none)
                continue;
            std::string city{text.substr(0, text.size() - ending.size())};
            city += instead;
            const WordKey key = plainKey(city);
            if (const auto match = reader.places->named([&](std::uint32_t n) { return n == 0 ? key : 0; }))
                if ((*reader.places)[match.value].kind == PlaceKind::City) {
                    word.place = match.value;
                    word.origin = (*reader.places)[match.value].country;
                }
        }
    }
}

constexpr Cues prepositions{
    Cue::With, Cue::Between, Cue::By, Cue::At, Cue::In, Cue::From, Cue::Before, Cue::After, Cue::OtherPreposition};

/// "einem vorab nicht angekündigten Besuch": a negation inside a noun phrase denies the attribute only.
bool deniesAttribute(const Reader &reader, std::uint32_t negation)
{
    constexpr std::uint32_t longestAttribute = 3;
    const auto &words = reader.words;
    std::uint32_t opens = negation;
    for (std::uint32_t back = 1; back <= 2 && back <= negation && opens == negation; ++back) {
        const Word &before = words[negation - back];
        if (before.mark || before.capital || before.pronoun != none)
            return false;
        if (before.determiner != none || before.cues.any(prepositions))
            opens = negation - back;
    }
    const bool relative = opens > 0 && words[opens].relative != none && words[opens - 1].isMark(',');
    if (opens == negation || relative)
        return false;
    for (std::uint32_t w = negation + 1; w < words.size() && w <= negation + 1 + longestAttribute; ++w) {
        if (words[w].mark || words[w].determiner != none || words[w].pronoun != none
            || words[w].cues.any(prepositions))
            return false;
        if (words[w].capital)
            return w > negation + 1;
    }
    return false;
}

/// "Vier Monate nach seinem letzten Besuch traf er X": says nothing of when the clause's own story was.
bool belongsToEarlierNoun(const Reader &reader, std::uint32_t at)
{
    const auto &words = reader.words;
    if (words[at].capital || at + 1 >= words.size() || words[at + 1].noun == none)
        return false;
    return (at >= 1 && words[at - 1].cues.has(Cue::Toward)) || (at >= 2 && words[at - 2].cues.has(Cue::Toward));
}

} // namespace

void readAttributes(Reader &reader)
{
    readCityAdjectives(reader);
    for (std::uint32_t i = 0; i < reader.words.size(); ++i) {
        Word &word = reader.words[i];
        if (word.cues.has(Cue::Negation) && word.determiner == none && deniesAttribute(reader, i))
            word.cues.remove(Cue::Negation);
        for (std::uint32_t w = i + 1; word.cues.has(Cue::Adverb) && w < i + word.phraseWords; ++w)
            reader.words[w].cues.remove(Cue::Planned); // "doppelt so lange wie geplant"
        if (word.cues.has(Cue::Previous) && belongsToEarlierNoun(reader, i))
            word.cues.remove(Cue::Previous);
    }
}

} // namespace zeitstrahl::meetings
