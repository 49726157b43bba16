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
    std::string mod;   ///< "START", "MID", "END", "APPROX" or empty
    friend bool operator==(const Timex &, const Timex &) = default;
};

/// "DATE", "TIME", "DURATION", "SET".
std::string_view code(TimexType type);

/// The TIMEX3 type, value and modifier of a meaning with the days it was resolved to.
Timex timexOf(const Meanings &meanings, MeaningId id, const Resolved &resolved);

} // namespace zeitstrahl
