// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/subject.h"

#include <algorithm>

namespace zeitstrahl::meetings {

bool hasObject(const Reader &reader, std::uint32_t verb)
{
    if (verb + 1 >= reader.words.size())
        return false;
    const Word &next = reader.words[verb + 1];
    return governorOf(next) == Governor::None && !next.cues.has(Cue::NoName)
        && (next.capital || next.determiner != none || next.possessive != none || next.pronoun != none
            || next.origin != Country::None || next.office != none);
}

static bool isVerb(const Reader &reader, std::uint32_t at)
{
    const Word &word = reader.words[at];
    if (word.cues.any({Cue::Future, Cue::Have, Cue::Pluperfect, Cue::Passive}))
        return true;
    const bool noun = (word.noun != none && !hasObject(reader, at)) || (word.capital && !word.startsSentence);
    return !noun && word.verb;
}

/// Where the subject may stand if order tells: before the first verb, and behind the comma of a verb that has none
/// of its own: "Before leaving for Vienna, Kerry met …".
static WordRange beforeVerb(const Reader &reader, WordRange words)
{
    WordRange field{words.begin, words.begin};
    for (; field.end < words.end; ++field.end) {
        if (!isVerb(reader, field.end))
            continue;
        const bool gerund = field.end == words.begin
            || reader.words[field.end - 1].cues.any({Cue::Before, Cue::At, Cue::OtherPreposition});
        if (!gerund)
            return field;
        std::uint32_t comma = field.end;
        while (comma < words.end && !reader.words[comma].isMark(','))
            ++comma;
        if (comma == words.end)
            return {words.begin, words.begin};
        field = {comma + 1, comma};
    }
    return {field.begin, words.end}; // no verb that we know
}

static std::uint32_t firstSubject(std::uint32_t from, const Mentions &mentions, const Segment &segment)
{
    std::uint32_t best = none;
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i) {
        const Mention &mention = mentions.mentions[i];
        if (mention.governor != Governor::None || !mention.cases.has(Case::Nominative)
            || mention.words.begin < from)
            continue;
        const bool certain = !mention.cases.has(Case::Accusative);
        if (best == none || (certain && mentions.mentions[best].cases.has(Case::Accusative)))
            best = i;
    }
    return best;
}

static std::uint32_t lastSubjectIn(WordRange field, const Mentions &mentions, const Segment &segment)
{
    for (std::uint32_t i = segment.mentions.end; i-- > segment.mentions.begin;) {
        const Mention &mention = mentions.mentions[i];
        if (field.contains(mention.words.begin) && mention.governor == Governor::None
            && mention.cases.has(Case::Nominative))
            return i;
    }
    return none;
}

static std::uint32_t lastWord(const Reader &reader, const Segment &segment)
{
    std::uint32_t last = segment.words.end;
    while (last > segment.words.begin && reader.words[last - 1].mark)
        --last;
    return last;
}

bool endsInInfinitive(const Reader &reader, const Segment &segment)
{
    const std::uint32_t end = lastWord(reader, segment);
    return end >= segment.words.begin + 2 && reader.words[end - 2].cues.has(Cue::To);
}

/// ", um Merkel zu treffen": whoever acts stands before the comma.
static bool actsBefore(const Reader &reader, const Segment &segment)
{
    const std::uint32_t end = lastWord(reader, segment);
    if (!endsInInfinitive(reader, segment) || end < segment.words.begin + 3
        || segment.words.begin == reader.sentences[segment.sentence].begin)
        return false;
    return reader.words[end - 2].determiner == none && !reader.words[end - 1].capital && isVerb(reader, end - 1)
        && !segment.cues.any({Cue::Have, Cue::Pluperfect, Cue::Future});
}

/// "besuchte Wien | und traf am Montag Merkel": whoever acts stands before the "und", unless somebody else must.
static bool goesOnWithVerb(const Reader &reader, const Mentions &mentions, const Segment &segment)
{
    const std::uint32_t first = segment.words.begin, verb = first + 1;
    if (verb >= segment.words.end || !reader.words[first].cues.has(Cue::And) || segment.clause->subordinate
        || first == reader.sentences[segment.sentence].begin || first == 0 || reader.words[first - 1].mark
        || reader.words[verb].capital || !isVerb(reader, verb))
        return false;
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i)
        if (mentions.mentions[i].governor == Governor::None
            && mentions.mentions[i].cases.bits == std::uint8_t(Case::Nominative))
            return false;
    return true;
}

void findSubject(const Reader &reader, const Mentions &mentions, Segment &segment)
{
    const bool before = actsBefore(reader, segment) || goesOnWithVerb(reader, mentions, segment);
    if (!reader.language->subjectFirst() && before) {
        for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i)
            if (mentions.mentions[i].governor == Governor::None
                && mentions.mentions[i].cases.bits != std::uint8_t(Case::Genitive))
                segment.objects.push_back(i);
        return;
    }
    const WordRange field = reader.language->subjectFirst() ? beforeVerb(reader, segment.words) : segment.words;
    const bool byOrder = field.end < segment.words.end;
    const std::uint32_t best =
        byOrder ? lastSubjectIn(field, mentions, segment) : firstSubject(field.begin, mentions, segment);
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i) {
        const Mention &mention = mentions.mentions[i];
        if (best != none && mention.group == mentions.mentions[best].group && mention.governor == Governor::None)
            segment.subject.push_back(i);
        else if (mention.governor == Governor::None && mention.cases.bits != std::uint8_t(Case::Genitive)
            && !(byOrder && field.contains(mention.words.begin)))
            segment.objects.push_back(i);
        else if (mention.governor == Governor::Jointly) // "eine Delegation unter Leitung von X": X, if nobody else
            segment.subject.push_back(i);
    }
}

} // namespace zeitstrahl::meetings
