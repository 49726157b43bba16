// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/meaning.h"
#include "core/time/resolution.h"

#include <span>
#include <tl/expected.hpp>

namespace zeitstrahl {

/// Which way the clause of an expression looks.
enum class Direction : std::uint8_t { Unknown, Past, Present, Future };

/// All that the days of an expression depend on besides its words. There is no clock.
struct Context {
    std::optional<Day> published;
    Direction direction = Direction::Unknown;
    std::optional<Period> mentioned; ///< the period mentioned last, if it is near enough to count from
    bool mentionedHere = false; ///< in this very sentence: a time of day without a day belongs to it
    std::span<const Feast> feasts = {}; ///< the language's
    std::optional<Period> reported = {}; ///< the quarter or half-year mentioned last in the whole text
    std::optional<Period> mentionedYear = {}; ///< the year, or what is finer, mentioned last and near: "that year"
    std::optional<Period> story =
        {}; ///< an earlier year that the text tells of: dates without a year are of that time
    std::optional<Period> mentionedEver =
        {}; ///< the period mentioned last, however far back: "zwei Tage später" never counts from publication
    bool beforeMentioned = false; ///< the clause goes back before what was mentioned last: "schon am Sonntag"
    bool firm = false; ///< the words themselves say the direction ("last Christmas", "since May 3")
    bool thisYear = false; ///< what comes once a year is that of the year of publication
};

/// Why an expression has no days.
enum class Unresolved : std::uint8_t {
    NamesNoDay, ///< a duration, a set, "damals"
    NeedsAnchor, ///< counts from a publication date that is not known
    NeedsEvent, ///< counts from something that the words do not date: "zwei Tage nach dem Gipfel"
    NoSuchDay, ///< 30. Februar: found, not moved
};

using Resolved = tl::expected<Resolution, Unresolved>;

/// The days that a meaning names in a context, with the other readings and the steps taken.
Resolved resolve(const Meanings &meanings, MeaningId id, const Context &context);

/// True for a meaning that other dates are put together in.
bool hasParts(const Meaning &meaning);

/// One of the dates that an expression is put together from.
struct PartResolved {
    MeaningId id{};
    Resolved resolved;
};

/// The ends of a range, the days of a list, a date and the one beside it, the date inside "seit …": in order,
/// each resolved as it is within the whole. A meaning that is not put together is its own only part.
std::vector<PartResolved> resolveParts(const Meanings &meanings, MeaningId id, const Context &context);

} // namespace zeitstrahl
