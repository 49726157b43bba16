// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/span.h"
#include "core/time/timex.h"

#include <optional>
#include <string_view>
#include <vector>

namespace zeitstrahl {

/// A date expression found in an article.
struct Expression {
    Span span; ///< with its preposition and, if one confirms it, the date beside it
    Timex timex;
    std::string_view rule; ///< name of the pattern; lives as long as the language
    std::optional<Resolution> resolution; ///< nothing if it names no days, or none without an anchor
    Unresolved unresolved = Unresolved::NamesNoDay; ///< why there is no resolution
    std::optional<Span> checkedBy; ///< the date beside it that confirms or contradicts
    /// What TIMEX3 marks where that is not the whole span: the words without their preposition, the two ends
    /// of a range, a date and the one beside it.
    std::vector<Expression> parts;
};

} // namespace zeitstrahl
