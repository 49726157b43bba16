// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

#include <cstdint>

namespace zeitstrahl {

/// How finely an expression names time, finest first.
enum class Granularity : std::uint8_t {
    Second,
    Minute,
    Hour,
    PartOfDay,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    Millennium
};

/// Whether what is told lasted all through the period or happened some time within it.
enum class Extent : std::uint8_t { Throughout, Within };

enum class Certainty : std::uint8_t {
    Exact,
    Approximate, ///< "gegen Ende", "around"
    Vague, ///< "in einigen Wochen": the days are a convention
};

/// On which side the period goes on beyond its named days: "bis Freitag", "seit Ende September".
enum class Open : std::uint8_t { None, Start, End };

/// The calendar days that words name, both inclusive. first <= last.
/// "seit Ende September" keeps the days that it names (21st to 30th) and is open at its end.
struct Period {
    Day first, last;
    Granularity granularity = Granularity::Day;
    Extent extent = Extent::Throughout;
    Certainty certainty = Certainty::Exact;
    Open open = Open::None;

    friend bool operator==(const Period &, const Period &) = default;
};

constexpr Period singleDay(Day day)
{
    return {day, day};
}

/// Extended Date/Time Format (ISO 8601-2), level 1: "2015-11-26", "2015-09-21/..", "2015-11~".
std::string edtf(const Period &period);

} // namespace zeitstrahl
