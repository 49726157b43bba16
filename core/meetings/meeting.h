// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/span.h"
#include "core/time/resolution.h"

#include <optional>
#include <string>
#include <vector>

namespace zeitstrahl {

/// Kinds of diplomatic meetings: CAMEO codes 040 to 046, and CONF for summits and conferences.
enum class MeetingKind : std::uint8_t {
    Meeting040,
    Telephone041,
    VisitMade042,
    VisitHosted043,
    ThirdPlace044,
    Mediation045,
    Negotiation046,
    Conference
};

enum class MeetingStatus : std::uint8_t { Planned, Held, Cancelled, Postponed, Background };

/// "041" … "046", "CONF".
std::string_view code(MeetingKind kind);
std::optional<MeetingKind> meetingKind(std::string_view code);
/// "planned", "held", …
std::string_view code(MeetingStatus status);
std::optional<MeetingStatus> meetingStatus(std::string_view code);

/// A name with the words that prove it.
struct Named {
    std::string name; ///< the canonical form: "François Hollande", "Moskau"
    std::optional<Span> evidence; ///< nothing if inferred
    friend bool operator==(const Named &, const Named &) = default;
};

/// Where the date of a meeting was found.
enum class DateSource : std::uint8_t {
    Clause, ///< in the clause of the trigger
    Sentence, ///< elsewhere in its sentence
    Chain, ///< in a sentence before
    NotStated, ///< nowhere: on or shortly before (held) or after (planned) publication
};

struct MeetingDate {
    Resolution resolution;
    DateSource source = DateSource::NotStated;
    std::optional<Span> evidence; ///< the date expression
};

/// One meeting as one article tells it.
/// Undated and held: about the publication day, since news that names no day tells of its own; background: about
/// that or the day before; undated and planned or called off: from publication on. All are DateSource::NotStated,
/// Extent::Within, Certainty::Approximate.
struct Meeting {
    MeetingKind kind = MeetingKind::Meeting040;
    MeetingStatus status = MeetingStatus::Held;
    std::vector<Named> participants; ///< who acts first: the visitor of a 042, the host of a 043
    std::optional<Named> place; ///< no evidence of its own where it follows from another sentence
    std::vector<std::string> participantsAsWritten; ///< as the article spells them, in the order of `participants`
    std::string placeAsWritten; ///< empty without a place
    std::string town; ///< of a house, where its name doesn't tell: "Berlin" for the Kanzleramt
    std::optional<MeetingDate> date; ///< nothing only if the article has no publication date either
    Span sentence; ///< the sentence that proves it
    Span trigger; ///< the verb or noun that says that it is a meeting: proves the kind
    std::optional<Span>
        statusProof; ///< the word that says planned, cancelled …; nothing if the date or tense tells
    std::vector<Span> retold; ///< other sentences of the article that tell the same meeting
    std::string rule; ///< name of the rule in the language file
    double confidence = 0; ///< 0 to 1: the share of such events that are right
};

} // namespace zeitstrahl
