// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/imagined.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

/// "kein Treffen", "ist nicht geplant"; what a meeting did not bring was still a meeting.
bool isDenied(const Reader &reader, const Segment &segment, const Candidate &candidate)
{
    if (!segment.cues.has(Cue::Negation))
        return false;
    const bool cameToIt = candidate.governor == Governor::To; // "Zu einem Gespräch kam es nicht"
    if (!candidate.noun || candidate.attended || cameToIt || segment.cues.any({Cue::Planned, Cue::TakesPlace}))
        return true;
    for (std::uint32_t back = 1; back <= 4 && back <= candidate.trigger; ++back) {
        const Word &word = reader.words[candidate.trigger - back];
        if (word.cues.has(Cue::No))
            return true;
        if (!word.letters || word.capital || word.determiner != none)
            return false;
    }
    return false;
}

/// "dementierte, dass er … treffen werde", "bereit, … zu treffen": what stands before a subordinate clause; not
/// "forderte den Präsidenten auf, der gestern … traf".
bool onlyThoughtOf(const Segment &segment, const Segment *before)
{
    const bool told = !segment.clause->conjunction && segment.clause->tense == Tense::Past;
    return !told && before && before->sentence == segment.sentence && segment.clause->subordinate
        && before->cues.any({Cue::Denied, Cue::Hypothetical});
}

/// "müsste, wenn …, nach Moskau reisen": a clause put into the middle parts the verb from what it only imagines.
bool imaginedBefore(const Segment &segment, const std::vector<Segment> &segments)
{
    return segment.resumes != none && segments[segment.resumes].cues.any({Cue::Hypothetical, Cue::Denied});
}

/// "keine Pläne für ein Treffen", "bereit zu einem Gespräch": what stands before the preposition of a noun.
bool onlyAnIdea(const Reader &reader, const Segment &segment, const Candidate &candidate)
{
    constexpr std::uint32_t reach = 6; // words
    if (!candidate.noun || (candidate.governor != Governor::Other && candidate.governor != Governor::To))
        return false;
    for (std::uint32_t back = 1; back <= reach && segment.words.begin + back <= candidate.trigger; ++back) {
        const Word &word = reader.words[candidate.trigger - back];
        if (word.mark || word.noun != none)
            return false;
        if (word.cues.any({Cue::Denied, Cue::Hypothetical}))
            return true;
    }
    return false;
}

/// "Dass er … trifft, ist ausgeschlossen"
bool thenDenied(const Reader &reader, const Segment &segment, const Segment *after)
{
    return after && after->sentence == segment.sentence && segment.clause->subordinate
        && !after->clause->subordinate && segment.words.begin == reader.sentences[segment.sentence].begin
        && after->cues.has(Cue::Denied);
}

/// "Nach der Absage des Gipfels traf er X", "trotz der Forderung": a noun behind a preposition says nothing of the
/// verb.
bool framesAsNoun(const Reader &reader, const Segment &segment, std::uint32_t noun)
{
    constexpr std::uint32_t phrase = 3; // words
    if (!reader.words[noun].capital || reader.words[noun].startsSentence)
        return false;
    for (std::uint32_t back = 1; back <= phrase && segment.words.begin + back <= noun; ++back) {
        const Word &before = reader.words[noun - back];
        if (governorOf(before) != Governor::None)
            return true;
        if (before.mark || before.capital)
            return false;
    }
    return false;
}

/// "über einen möglichen Einsatz": of another noun than the meeting's.
bool isAnothers(const Reader &reader, const Segment &segment, const Candidate &candidate, std::uint32_t w)
{
    if (w == segment.words.begin || w + 1 >= segment.words.end || reader.words[w].capital
        || !reader.words[w + 1].capital || reader.words[w + 1].place != none)
        return false;
    const Word &before = reader.words[w - 1];
    const bool attribute =
        before.determiner != none || before.possessive != none || governorOf(before) != Governor::None;
    return attribute && !(candidate.noun && w + 1 == candidate.trigger);
}

} // namespace

/// "traf Putin und forderte …", "forderte … und traf Putin": what stands beyond an "und" is another verb's.
bool saysOf(const Reader &reader, const Segment &segment, const Candidate &candidate, Cues cues)
{
    constexpr std::uint32_t near = 5; // words: "nach der Absage des Gipfels"
    if (!segment.cues.any(cues))
        return false;
    const auto says = [&](std::uint32_t w) {
        if (framesAsNoun(reader, segment, w)
            && !(candidate.noun && w < candidate.trigger && candidate.trigger <= w + near))
            return false;
        const bool object = !candidate.noun && reader.words[w].capital
            && !reader.words[w].startsSentence; // "beriet mit ihm den Vorschlag"
        if (object || isAnothers(reader, segment, candidate, w))
            return false;
        return reader.words[w].cues.any(cues) || separatedCues(reader, segment, w).any(cues); // "lehnte … ab"
    };
    const bool second = !candidate.noun && candidate.trigger > segment.words.begin
        && reader.words[candidate.trigger - 1].cues.has(Cue::And);
    const auto andBehind = [&](std::uint32_t w) {
        return w + 1 < segment.words.end && reader.words[w + 1].cues.has(Cue::And);
    };
    // "hat X getroffen und eine Feuerpause gefordert", "hat eine Feuerpause gefordert und X getroffen"
    const bool participle = !candidate.noun && segment.cues.any({Cue::Have, Cue::Pluperfect, Cue::Passive});
    const std::uint32_t end =
        participle && andBehind(candidate.trigger) ? candidate.trigger + 1 : segment.words.end;
    for (std::uint32_t w = second ? candidate.trigger : segment.words.begin; w < end; ++w) {
        if (participle && w < candidate.trigger && andBehind(w) && says(w))
            continue;
        if (w > candidate.trigger && !candidate.noun && reader.words[w].cues.has(Cue::And)
            && w + 1 < segment.words.end && says(w + 1))
            return false;
        if (says(w))
            return true;
    }
    return false;
}

bool reaches(const Candidate &candidate)
{
    return !candidate.noun || candidate.governor == Governor::None || candidate.attended;
}

bool isInvitedTo(const Segment &segment, const Candidate &candidate)
{
    return candidate.noun && candidate.governor == Governor::To && segment.cues.has(Cue::Invitation);
}

bool isImagined(const Reader &reader, const std::vector<Segment> &segments, const Candidate &candidate)
{
    const std::uint32_t at = candidate.segment;
    const Segment &segment = segments[at];
    const Segment *const before = at > 0 ? &segments[at - 1] : nullptr;
    const Segment *const after = at + 1 < segments.size() ? &segments[at + 1] : nullptr;
    const Cues unsaid = candidate.rule->adverb ? Cues{Cue::Denied} : Cues{Cue::Hypothetical, Cue::Denied};
    const bool said = saysOf(reader, segment, candidate, unsaid) || isDenied(reader, segment, candidate);
    // "Ob auch Syrien an dem Treffen teilnimmt, ist offen"
    const bool asked = candidate.noun && candidate.governor == Governor::In && segment.clause->conjunction
        && reader.words[segment.words.begin].cues.has(Cue::Hypothetical);
    const bool never = candidate.noun && candidate.governor == Governor::To && isDenied(reader, segment, candidate);
    return asked || never
        || ((reaches(candidate) || isInvitedTo(segment, candidate)) && said && !segment.cues.has(Cue::Postponed))
        || onlyThoughtOf(segment, before) || onlyAnIdea(reader, segment, candidate)
        || thenDenied(reader, segment, after) || imaginedBefore(segment, segments);
}

} // namespace zeitstrahl::meetings
