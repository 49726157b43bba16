// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/dateline_words.h"
#include "core/text/token.h"
#include "core/time/day.h"

namespace zeitstrahl {

/// A calendar day written out in full, year and all: what a dateline is made of.
struct WrittenDate {
    Day day;
    Span span;
    std::uint32_t firstToken = 0, endToken = 0; ///< `endToken` exclusive
};

/// Every full date in a text, in order: "17. November 2015", "Nov 17th, 2015", "17.11.2015", "17.11.15",
/// "17/11/2015", "2015-11-17". Days that do not exist, and years before 1800 or after 2199, are none.
std::vector<WrittenDate> writtenDates(
    std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words);

/// The day that a short text names if it is nothing but a date, a time and words such as weekdays beside them.
std::optional<Day> loneDay(std::string_view text, const DatelineWords &words);

/// The day that a date in machine-readable metadata names, in ISO form or any of the above.
std::optional<Day> metadataDay(std::string_view value, const DatelineWords &words);

} // namespace zeitstrahl
