// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/arrangement.h"

namespace zeitstrahl::meetings {

namespace {

constexpr std::uint32_t reach = 5; // words

bool isArticle(const Word &word)
{
    return (word.determiner != none || word.possessive != none) && governorOf(word) == Governor::None
        && !word.cues.has(Cue::Both);
}

/// "das für Montag vereinbarte Treffen": between the noun and its article.
bool isAttribute(const Reader &reader, std::uint32_t at, std::uint32_t noun)
{
    if (at > noun)
        return false;
    for (std::uint32_t w = at; w < noun; ++w)
        if (isArticle(reader.words[w]) || reader.words[w].capital || reader.words[w].mark)
            return false;
    for (std::uint32_t back = 1; back <= reach && back <= at; ++back) {
        const Word &word = reader.words[at - back];
        if (isArticle(word))
            return true;
        if (word.mark || word.office != none || word.pronoun != none)
            return false;
    }
    return false;
}

} // namespace

bool isArranged(const Reader &reader, const Segment &segment, const Candidate &candidate)
{
    const bool meant = candidate.governor == Governor::None || candidate.attended; // "sagte seine Teilnahme zu"
    if (!candidate.noun || !meant || !segment.cues.has(Cue::Arranged) || segment.clause->tense != Tense::Past)
        return false;
    for (std::uint32_t w = segment.words.begin; w < segment.words.end; ++w)
        if (reader.words[w].cues.has(Cue::Arranged))
            return !isAttribute(reader, w, candidate.trigger);
    return true; // a verb says so whose particle stands at the end: "sagte … zu"
}

} // namespace zeitstrahl::meetings
