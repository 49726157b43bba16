// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/span.h"
#include "core/time/day.h"

#include <optional>
#include <string>
#include <vector>

namespace zeitstrahl {

/// Where a publication date was read, most reliable first.
enum class DateOrigin : std::uint8_t { Given, Metadata, Dateline, Address, Text };

struct PublicationDate {
    Day day;
    DateOrigin origin = DateOrigin::Given;
    std::optional<Span> span; ///< in Article::text, where the date stands there
    friend bool operator==(const PublicationDate &, const PublicationDate &) = default;
};

/// One article as the engine reads it: plain UTF-8 paragraphs separated by newlines.
/// All spans of expressions and meetings count bytes of `text`: in NFC, lines end with LF, without byte order mark,
/// soft hyphens and control characters, whatever the file had.
struct Article {
    std::string source; ///< identity across imports: an address, or the file's name
    std::string title;
    std::string language; ///< ISO 639-1; empty if none of ours
    std::string text;
    std::optional<PublicationDate> published;
    std::vector<PublicationDate> otherDates; ///< the candidates that were not chosen, other days only
    std::string readAs; ///< the encoding of a plain text that was not UTF-8 ("windows-1252"); empty otherwise
};

} // namespace zeitstrahl
