// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/span.h"
#include "core/time/resolution.h"

#include <optional>
#include <string>
#include <vector>

namespace zeitstrahl {

/// The TIMEX3 types (ISO-TimeML).
enum class TimexType : std::uint8_t { Date, Time, Duration, Set };

struct Timex {
    TimexType type = TimexType::Date;
    std::string value; ///< "2015-11-26", "P3D", "PRESENT_REF"; empty where an anchor is missing
    std::string mod;   ///< "START", "MID", "END", "APPROX" or empty
};

/// A date expression found in an article.
struct Expression {
    Span span;
    Timex timex;
    std::string_view rule;                ///< name of the pattern; lives as long as the language
    std::optional<Resolution> resolution; ///< nothing if it names no days, or none without an anchor
    std::optional<Span> checkedBy;        ///< the date beside it that confirms or contradicts
    std::vector<Expression> parts;        ///< the two ends of a range, or the date inside "seit …"
};

} // namespace zeitstrahl
