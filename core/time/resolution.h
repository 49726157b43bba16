// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/period.h"

#include <optional>
#include <vector>

namespace zeitstrahl {

/// What a second date in the article says of the first: "am Dienstag (24. November)".
enum class Check : std::uint8_t { None, Confirmed, Conflict };

/// Why a reading is one. The interface says each in the user's language.
enum class Why : std::uint8_t {
    AsWritten, ///< the date stands there in full
    FromPublication, ///< counted from the publication date
    FromLastMentioned, ///< counted from the date mentioned before
    LastBefore, ///< the last one on or before the anchor: the clause reports
    NextAfter, ///< the next one on or after the anchor: the clause announces
    NearestYear, ///< no year given: the nearest that fits the tense
    ThisWeek, ///< the week of the anchor
    OtherWeek, ///< a week counted from that of the anchor
    StatedBeside, ///< the date that the article gives beside it
    ByHand, ///< chosen or typed by a person
};

/// One way to read an expression.
struct Reading {
    Period period;
    Why why = Why::AsWritten;
    friend bool operator==(const Reading &, const Reading &) = default;
};

/// One step on the way from words to days, as data.
enum class StepKind : std::uint8_t {
    Words, ///< what the words mean: the rule's name stands beside the expression
    Anchor, ///< the day counted from; its `why` tells publication or last mentioned
    Tense, ///< the clause looks back (LastBefore) or ahead (NextAfter)
    Week, ///< the ISO week chosen
    Shift, ///< moved by whole units to this period
    Chosen, ///< the period chosen
    ConfirmedBy, ///< the date beside it names the same
    ContradictedBy ///< the date beside it names another
};

struct Step {
    StepKind kind;
    Period period;
    Why why = Why::AsWritten;
    friend bool operator==(const Step &, const Step &) = default;
};

/// The days that an expression names here, and how they were found.
struct Resolution {
    Period period;
    Check check = Check::None;
    std::vector<Reading> others = {}; ///< other readings, most likely first
    std::vector<Step> steps = {}; ///< in the order taken
    friend bool operator==(const Resolution &, const Resolution &) = default;
};

} // namespace zeitstrahl
