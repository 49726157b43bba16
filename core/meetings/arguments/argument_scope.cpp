// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include <algorithm>

namespace zeitstrahl::meetings {

static bool belongsTo(const Trigger &trigger, Governor governor)
{
    switch (governor) {
    case Governor::With: return trigger.rule->from(Site::With);
    case Governor::Between: return trigger.rule->from(Site::Between);
    case Governor::At: return trigger.rule->from(Site::At);
    case Governor::By: return !trigger.possessive;
    case Governor::Genitive: return true;
    default: return false;
    }
}

/// Walks from each noun that frames the clause over the people, places and dates right behind it.
void ArgumentReader::claim(Segment &segment, const std::vector<Trigger> &triggers) const
{
    // "hatte ihn bei einem Treffen im Juli eingeladen": the day is the meeting's, not the invitation's.
    const bool invites =
        std::any_of(triggers.begin(), triggers.end(), [](const Trigger &t) { return !t.noun && t.rule->planned; });
    for (const Trigger &trigger : triggers) {
        if (!trigger.noun || (trigger.governor == Governor::None && !trigger.attribute)
            || trigger.governor == Governor::To || (trigger.governor == Governor::At && !invites) || trigger.during
            || isMedium(trigger, triggers) || isExpectedAt(trigger, triggers))
            continue;
        const bool purpose = reader_.words[trigger.phraseBegin].cues.has(Cue::Portfolio)
            && std::any_of(
                triggers.begin(), triggers.end(), [](const Trigger &t) { return !t.noun && t.rule->travel; });
        if (purpose)
            continue; // "reist für ein Treffen mit X nach Y"
        segment.goesOn = segment.goesOn || (trigger.governor == Governor::Toward && trigger.definite);
        segment.claims.push_back({trigger.word, {trigger.word, claimedUntil(segment, trigger)}});
    }
}

/// How far people, places and a day follow each other behind a noun.
std::uint32_t ArgumentReader::claimedUntil(const Segment &segment, const Trigger &trigger) const
{
    std::uint32_t end = trigger.word + 1, undated = none; // … and where it would end without the day
    bool placed = false;
    const auto reachedBy = [&](std::uint32_t begin, std::uint32_t until, bool listed) {
        const bool apart = begin > end + 1 || until <= end || begin < trigger.word;
        if (apart || (begin == end + 1 && !listed && governorOf(reader_.words[end]) == Governor::None))
            return false;
        end = until;
        return true;
    };
    for (bool grown = true; grown;) {
        const std::uint32_t before = end;
        for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i)
            if (const Mention &mention = mentions_.mentions[i]; belongsTo(trigger, mention.governor))
                reachedBy(mention.words.begin, mention.words.end, mention.group < i);
        for (std::uint32_t i = segment.places.begin; i < segment.places.end; ++i) {
            const PlaceMention &place = mentions_.places[i];
            // "flog nach einem Gespräch in Berlin nach Genf": whoever was in one place goes on to the other.
            const bool goal = place.governor == Governor::Toward && i > segment.places.begin
                && mentions_.places[i - 1].words.begin > trigger.word && !place.joined;
            // "nach der Rückkehr von einem Besuch in Masar am Montag in Taschkent": the day is the second place's.
            const bool second = placed && undated != none && !place.joined && place.phraseBegin == end;
            if (second && trigger.governor == Governor::By)
                return undated;
            if (!goal && !second && reachedBy(place.phraseBegin, place.words.end, place.joined))
                placed = true;
        }
        for (std::uint32_t w = end; w < segment.words.end && w < end + 5; ++w)
            if (const std::uint32_t until = dateEnd(w); until != none && w <= end + 1) {
                undated = end;
                end = until;
                break;
            }
        grown = end > before;
    }
    return end;
}

/// Where the date expression that begins at the word ends; none if none does.
std::uint32_t ArgumentReader::dateEnd(std::uint32_t word) const
{
    const Expression *const date = reader_.dateAt(word);
    if (!date)
        return none;
    std::uint32_t end = word;
    while (end < reader_.words.size() && reader_.words[end].span.begin < date->span.end)
        ++end;
    return end;
}

std::uint32_t ArgumentReader::commaBehind(std::uint32_t word) const
{
    for (std::uint32_t w = word; w < segment_->words.end; ++w)
        if (reader_.words[w].isMark(','))
            return w;
    return none;
}

/// "hat A empfangen und B besucht", "will A treffen und mit B sprechen": where a verb that ends its part of the
/// clause has its own words behind and before it, they are not the other's. The word behind it, or none.
std::uint32_t ArgumentReader::partEnd(const Trigger &verb) const
{
    const std::uint32_t end = verb.word + reader_.words[verb.word].phraseWords;
    if (verb.noun || reader_.language->subjectFirst() || end >= segment_->words.end
        || !reader_.words[end].cues.has(Cue::And))
        return none;
    const auto waits = [](const Word &word) {
        return word.cues.any({Cue::Future, Cue::Intended, Cue::Have, Cue::Pluperfect, Cue::Passive});
    };
    const auto first = reader_.words.begin() + segment_->words.begin, last = reader_.words.begin() + verb.word;
    return segment_->clause->subordinate || std::any_of(first, last, waits) ? end : none;
}

/// Within a clause a relative pronoun begins a story of its own, and so does a second verb: "traf X und flog nach
/// Y".
WordRange ArgumentReader::scopeOf(const Trigger &trigger, const std::vector<Trigger> &all) const
{
    WordRange scope = segment_->words;
    for (const Trigger &other : all) {
        if (other.noun || trigger.noun || other.word == segment_->words.begin)
            continue;
        const Cues before = reader_.words[other.word - 1].cues;
        const bool gerund = before.any({Cue::Before, Cue::At, Cue::OtherPreposition});
        if (!before.has(Cue::And) && !gerund)
            continue;
        // "Before leaving for Vienna, he met …": what stands behind the comma is the other verb's.
        const std::uint32_t comma = gerund ? commaBehind(other.word) : none;
        const bool anotherVerb = other.word == segment_->words.begin + 1
            || std::any_of(all.begin(), all.end(), [&](const Trigger &t) { return !t.noun && t.word > comma; });
        if (trigger.word == other.word && comma != none && anotherVerb)
            scope.end = std::min(scope.end, comma);
        if (other.word <= trigger.word)
            scope.begin = comma != none && comma < trigger.word ? comma : other.word - 1;
        else
            scope.end = std::min(scope.end, other.word - 1);
    }
    for (const Trigger &verb : all)
        if (const std::uint32_t end = partEnd(verb); end != none && !trigger.noun) {
            if (verb.word < trigger.word)
                scope.begin = std::max(scope.begin, end);
            else
                scope.end = std::min(scope.end, end);
        }
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        if (!mention.relative)
            continue;
        if (mention.words.begin < trigger.word)
            scope.begin = mention.words.begin;
        else
            scope.end = std::min(scope.end, mention.words.begin);
    }
    return scope;
}

/// "Merkels kurzer Besuch", "Merkels für kommende Woche geplanter Besuch"
bool ArgumentReader::adjectivesBetween(std::uint32_t from, std::uint32_t to) const
{
    for (std::uint32_t w = from; w < to; ++w)
        if (w + 1 < to && reader_.isDate(reader_.words[w].span))
            continue;
        else if (!reader_.words[w].letters || reader_.words[w].capital || reader_.words[w].determiner != none
            || reader_.words[w].cues.any({Cue::And, Cue::Then}))
            return false;
    return true;
}

/// Where the reach of a noun to its right ends: at the next noun that tells of a meeting.
std::uint32_t ArgumentReader::reach(const Trigger &noun, const std::vector<Trigger> &all) const
{
    for (const Trigger &other : all)
        if (other.noun && other.word > noun.word)
            return other.phraseBegin;
    return segment_->words.end;
}

/// "hat sich in einer Videokonferenz mit X ausgetauscht": only says how the verb was done.
bool ArgumentReader::isMedium(const Trigger &noun, const std::vector<Trigger> &all) const
{
    const bool frames = noun.governor == Governor::In || noun.governor == Governor::At;
    return noun.noun && frames && !noun.possessive && noun.rule->kind == MeetingKind::Telephone041
        && std::any_of(all.begin(), all.end(), [](const Trigger &t) {
               return !t.noun && t.rule->agent == AgentRole::Member && t.rule->from(Site::With);
           });
}

/// "wird beim Gipfel in Köln erwartet"
bool ArgumentReader::isExpectedAt(const Trigger &noun, const std::vector<Trigger> &all) const
{
    return noun.governor == Governor::At && noun.rule->kind == MeetingKind::Conference
        && segment_->cues.has(Cue::Passive) && segment_->objects.empty()
        && std::any_of(all.begin(), all.end(),
            [](const Trigger &t) { return !t.noun && t.rule->planned && t.rule->agent == AgentRole::Host; });
}

/// "zu einem Gespräch": the noun only says more of the verb beside it.
bool ArgumentReader::support(const Trigger &noun, const std::vector<Trigger> &all) const
{
    if (isMedium(noun, all) || isExpectedAt(noun, all))
        return true;
    if (noun.governor != Governor::To && noun.governor != Governor::Other)
        return false;
    if (noun.during)
        return false;
    return std::any_of(all.begin(), all.end(), [&](const Trigger &t) {
        const bool together = t.rule->agent == AgentRole::Member && noun.governor == Governor::To;
        return !t.noun && (!noun.possessive || together); // "kommen zu ihrem ersten Gipfel zusammen"
    });
}

bool ArgumentReader::isPassive(const Trigger &trigger) const
{
    if (!segment_->cues.has(Cue::Passive))
        return false;
    for (std::uint32_t i = segment_->mentions.begin; i < segment_->mentions.end; ++i)
        if (mentions_.mentions[i].governor == Governor::By)
            return true;
    return trigger.participle && segment_->objects.empty();
}

/// "vor dem Telefonat sprach er mit X": X is the verb's, and so are the clause's days and places.
WordRange ArgumentReader::ownWords(const Trigger &noun) const
{
    if (noun.governor == Governor::Before || noun.governor == Governor::Toward || noun.governor == Governor::By)
        for (const Claim &claim : segment_->claims)
            if (claim.owner == noun.word)
                return claim.words;
    return {};
}

bool ArgumentReader::datedIn(WordRange words) const
{
    for (std::uint32_t w = words.begin; w < words.end; ++w)
        if (dateEnd(w) != none)
            return true;
    return false;
}

} // namespace zeitstrahl::meetings
