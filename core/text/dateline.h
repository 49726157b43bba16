// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/article.h"
#include "core/text/written_date.h"

namespace zeitstrahl {

/// A line of a text that says when it was published.
struct Dateline {
    PublicationDate date; ///< span counts bytes of the text
    Span line; ///< the whole line, without its end
    bool alone = false; ///< nothing but the date, its place and its labels stands in the line
    bool updated = false; ///< it names the day of a change rather than that of publication
};

/// The lines near the top that are datelines ("17. November 2015", "Berlin, 17.11.2015 (dpa) - …"), and lines at
/// the top or the end whose date has a label ("Stand: 17.11.2015"). Dates within sentences are none.
std::vector<Dateline> datelines(
    std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words);

} // namespace zeitstrahl
