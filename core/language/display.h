// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <array>
#include <string>
#include <string_view>

namespace zeitstrahl {

/// Patterns of dates. {weekday} and {mon} are short, {month} is long; {when} is a date already said.
struct DatePatterns {
    std::string axisDay, axisFirst; ///< a day under the axis, and the first of a month
    std::string brief, medium, full; ///< one day: in a label, in a sentence, with its year
    std::string plain, plainYear; ///< one day without its weekday
    std::string monthRange, range; ///< within a month: {first} {last} {end}; across: {first} {last}
    std::string month, monthYear; ///< {end} of a range within a month; a month with its year
    std::string week, weekOf; ///< {week}; with its days as {when}
    std::string quarter, quarterYear, decade, century, beforeChrist;
    std::string hour, about, since, until;
};

/// Words about meetings. Arrays are in the order of the enumerations in core/meetings and core/timeline.
struct MeetingWords {
    std::array<std::string, 8> kinds; ///< singular, MeetingKind
    std::array<std::string, 5> lanes; ///< plural, LaneKind
    std::array<std::string, 5> statuses; ///< MeetingStatus
    std::array<std::string, 4> dateSources; ///< DateSource
    std::string visit, pair, alone, placed, placedMany; ///< {first} {others}; {first} {second}; {people} {place}
    std::string comma, lastComma; ///< "A, B und C"
};

/// Words of the picture around the meetings.
struct PictureWords {
    std::string title; ///< of a picture of several articles
    std::string heading, asOf; ///< {events} {articles} {range}; {when}
    std::string eventsOne, eventsMany, articlesOne, articlesMany; ///< {count}
    std::string source, sources; ///< {source} {when}; {count} {when}
    std::string today, published;
    std::string undated, span, within, fading, conflict, confirmed, corrected, folded; ///< legend
    std::string foldOne, foldMany; ///< hover text over a fold: {count} {when}
    std::string description; ///< {kind} {title} {when}
    std::string told; ///< by several articles: {count}
    std::string disputed; ///< the articles that tell a meeting contradict each other
    std::array<std::string, 5> fields; ///< what they differ in: when, kind, status, place, participants
};

/// Words of the lanes that no event names.
struct LaneWords {
    std::array<std::string, 6> without; ///< of the events that have no person, no place …: GroupBy
    std::string rest; ///< of all for which there was no lane
    std::string hiddenOne, hiddenMany; ///< {count} lanes beyond the picture's edge
    std::string matching; ///< {count} {all}: of a filter
};

/// How a date was found. Arrays are in the order of the enumerations in core/time/resolution.h.
struct FindingWords {
    std::array<std::string, 3> checks; ///< Check
    std::array<std::string, 10> why; ///< Why
    std::array<std::string, 8> steps; ///< StepKind: {when}
    std::string anchorPublication, anchorMentioned, anchorOther; ///< Anchor, by its why: {when}
    std::string lookBack, lookAhead; ///< Tense, by its why
    std::string thisWeek, nextWeek, lastWeek, otherWeek; ///< Week, seen from the anchor: {when}
    std::string arrow, reading; ///< between steps; {when} {why}
};

/// Everything that pictures, tables and the inspector say in a reader's language.
struct DisplayWords {
    std::string language; ///< ISO 639-1
    std::string thousands; ///< between groups of three digits
    std::array<std::string, 7> weekdays, weekdaysLong; ///< Monday first
    std::array<std::string, 12> months, monthsShort;
    DatePatterns dates;
    MeetingWords meetings;
    PictureWords picture;
    LaneWords lanes;
    FindingWords finding;
};

/// The built-in words of "de" or "en" ("de_AT" is "de"); English for any other. Parsed once, then shared.
const DisplayWords &displayWords(std::string_view language);

/// Reads a display file; the error names the file and what is missing.
Result<DisplayWords> loadDisplayWords(std::string_view toml, std::string_view fileName);

/// A pattern with its {names} replaced; names that are not given stay.
using Filling = std::pair<std::string_view, std::string_view>;
std::string filled(std::string_view pattern, std::initializer_list<Filling> fillings);

/// "50.000"
std::string number(std::size_t count, const DisplayWords &words);

} // namespace zeitstrahl
