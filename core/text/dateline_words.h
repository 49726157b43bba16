// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"
#include "core/text/fold.h"

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace zeitstrahl {

/// What reading an article needs to know of languages before it knows which one it reads. All words are
/// folded.
struct DatelineWords {
    template <class Value> using Lookup = std::unordered_map<std::string, Value, FoldedHash, FoldedEqual>;
    using Words = std::unordered_set<std::string, FoldedHash, FoldedEqual>;

    Lookup<date::month> months;
    Words between; ///< between a day and its month: "of", "th"
    Words beside; ///< beside a date on a line of its own: weekdays, "Uhr"
    Words byline; ///< before an author's name: "von"
    Words published; ///< says that the date is that of publication
    Words updated; ///< says that it is that of a later change
    std::vector<std::string> languages; ///< codes of those told by their commonest words, no more than 32
    Lookup<std::uint32_t> frequent; ///< commonest word → languages, a bit for each
    std::vector<std::string> dateMarkup; ///< parts of class names and ids around publication dates
    std::vector<std::string> apartMarkup; ///< around what belongs to other texts
};

/// Reads a file like resources/languages/datelines.toml.
Result<DatelineWords> datelineWords(std::string_view toml, std::string_view fileName);

/// The one compiled into the program; read once, then shared.
const DatelineWords &builtInDatelineWords();

} // namespace zeitstrahl
