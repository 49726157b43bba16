// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/resolver.h"

namespace zeitstrahl {

// The families of readings that the resolver chooses from.

/// A date of which parts may be missing: the year, or year and month, that fit the clause best.
Resolved calendarReadings(const CalendarDate &meaning, const Context &context);

Resolved weekdayReadings(const BareWeekday &meaning, const Context &context);
Resolved weekdayReadings(const CountedWeekday &meaning, const Context &context);
Resolved weekdayReadings(const WeekdayOfWeek &meaning, const Context &context);
Resolved weekdayReadings(const WeekdayAfter &meaning, const Context &context);

/// "am Wochenende" (0: by direction), "kommendes" (+1), "vergangenes" (-1).
Period weekendCounted(Day anchor, int shift, Direction direction);

/// What the words say held against the date beside them: both kept where they differ. The date written out counts.
Resolution checkedReading(const Resolution &said, const Resolution &beside);

/// '68 and 15 as full years: the latest not more than 20 years ahead of the anchor's.
int fullYear(int twoDigits, int anchorYear);

/// The best of the candidates in order of time for a direction, which a date most of a year away overrules unless
/// the direction is firm; the neighbours become other readings.
Resolution fittingDirection(
    const std::vector<Period> &candidates, Day anchor, Direction direction, Why anchoredBy, bool firm);

/// The candidate nearest to the time that the text tells of: "Im Juli 1914 … Am 1. August erklärte …".
Resolution fittingStory(const std::vector<Period> &candidates, const Period &story);

/// The time told of, if the clause tells of it: what looks ahead does not.
inline const Period *toldOf(const Context &context)
{
    const bool back = context.direction == Direction::Past || context.direction == Direction::Unknown;
    return context.story && back && !context.firm && !context.thisYear ? &*context.story : nullptr;
}

/// Something that comes once a year, in the year that fits the clause best.
template <class InYear> Resolved nearestYear(const Context &context, InYear inYear)
{
    if (!context.published)
        return tl::unexpected(Unresolved::NeedsAnchor);
    const Period *story = toldOf(context);
    const date::year year = yearOf(story ? story->first : *context.published);
    if (context.thisYear)
        return Resolution{inYear(year)};
    std::vector<Period> candidates;
    for (const int shift : {-1, 0, 1})
        candidates.push_back(inYear(year + date::years{shift}));
    if (story)
        return fittingStory(candidates, *story);
    return fittingDirection(candidates, *context.published, context.direction, Why::FromPublication, context.firm);
}

} // namespace zeitstrahl
