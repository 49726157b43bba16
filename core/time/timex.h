// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/resolver.h"

#include <string>

namespace zeitstrahl {

/// The TIMEX3 types (ISO-TimeML).
enum class TimexType : std::uint8_t { Date, Time, Duration, Set };

struct Timex {
    TimexType type = TimexType::Date;
    std::string value; ///< "2015-11-26", "P3D", "PRESENT_REF"; empty where an anchor is missing
    std::string mod; ///< "START", "MID", "END", "APPROX" or empty
    std::string offset =
        {}; ///< from UTC, of a clock time told in a zone: "-05:00"; TIMEX3 corpora leave it out of the value
    friend bool operator==(const Timex &, const Timex &) = default;
};

/// "DATE", "TIME", "DURATION", "SET".
std::string_view code(TimexType type);

/// The zones that clock times can be told in, and which of them is "local time" where the text is about.
struct Zones {
    std::span<const std::string> names; ///< of the tz database; "local" stands for the place's own
    std::optional<std::uint32_t> local; ///< index into names
};

/// The TIMEX3 type, value and modifier of a meaning with the days it was resolved to. A clock time in a zone has
/// the zone's offset on that day.
Timex timexOf(const Meanings &meanings, MeaningId id, const Resolved &resolved, const Zones &zones = {});

} // namespace zeitstrahl
