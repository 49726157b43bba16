// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/mentions/mention.h"

namespace zeitstrahl::meetings {

/// What stands behind a noun and belongs to it, so that nothing else in the clause may take it:
/// "nach dem Treffen mit Kerry in Wien am Vortag setzten …".
struct Claim {
    std::uint32_t owner;
    WordRange words;
};

/// A clause as the extractor reads it: never longer than a fixed number of words, so that looking around in it
/// costs the same in a sentence of five megabytes.
struct Segment {
    WordRange words;
    std::uint32_t sentence = none;
    const Clause *clause = nullptr; ///< as the tagger cut it
    WordRange mentions, places; ///< indices into Mentions
    Cues cues; ///< of all its words
    bool heading = false; ///< its sentence is a title, or a line without a full stop
    std::vector<std::uint32_t> subject, objects; ///< mentions
    std::vector<Claim> claims;
    bool goesOn = false; ///< begins behind a meeting: "nach dem Besuch …"
    bool inherited = false; ///< the subject stands in a segment before
    bool goesOnLater = false; ///< behind a clause put into its middle
    std::uint32_t resumes = none; ///< the segment that it ends, behind a clause put into its middle
};

std::vector<Segment> segmentsOf(const Reader &reader, const Mentions &mentions);

/// True if the word belongs to a noun other than `owner`.
bool claimedByOther(const Segment &segment, std::uint32_t word, std::uint32_t owner);

/// What a verb tells whose particle stands further on: "sagte … ab".
Cues separatedCues(const Reader &reader, const Segment &segment, std::uint32_t verb);

} // namespace zeitstrahl::meetings
