// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/segment.h"

namespace zeitstrahl::meetings {

struct Participant {
    std::uint32_t person = none; ///< none for a group or a country, which have a name only
    Named named;
    Country country = Country::None; ///< where no people are named: "zwischen dem Iran und den USA"
    bool government = false; ///< one side of talks
};

/// A meeting as one word of the text tells it, on its way to a Meeting.
struct Candidate {
    const TriggerRule *rule = nullptr;
    std::uint32_t trigger = 0; ///< word
    std::uint32_t segment = 0;
    bool noun = false;
    Governor governor = Governor::None; ///< of a noun
    std::vector<Participant> participants;
    std::uint32_t host = none, visitor = none; ///< people, where the words tell
    Country group = Country::None; ///< of an organisation among them

    std::uint32_t place = none;
    std::optional<Named> placeNamed;
    bool placeStated = false; ///< in its own sentence
    std::uint32_t placeFrom = none; ///< the segment that names it, where this one says "dort"

    std::optional<MeetingDate> date;
    MeetingKind kind = MeetingKind::Meeting040;
    MeetingStatus status = MeetingStatus::Held;
    bool statusKnown = false;
    std::optional<Span> statusProof;

    bool lengthened = false; ///< its days follow from how long it lasts
    bool attribute = false; ///< tells of the noun before it: "Schwerpunkt der Reise"
    bool phone = false, supported = false, peopleInherited = false, definite = false, hypothetical = false,
         split = false, perfect = false;
    WordRange dated; ///< where its date may stand, if not in all of its clause: one stop of a tour
    bool begun = false; ///< "seit Dienstag", published later or on that day
    bool namedBefore = false; ///< its people are those that the sentence before names, meeting or not
    bool aside = false; ///< "am Rande der Vollversammlung"
    bool attended = false; ///< "nimmt am Treffen der Außenminister teil"
    bool context = false; ///< names a circumstance of what else its clause tells: "während seines Besuchs"
    double confidence = 0;
    std::vector<Span> retold;

    bool has(std::uint32_t person) const
    {
        for (const Participant &p : participants)
            if (p.person == person && person != none)
                return true;
        return false;
    }
};

} // namespace zeitstrahl::meetings
