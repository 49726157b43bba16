// SPDX-License-Identifier: Apache-2.0
#include "core/time/readings.h"
#include "core/time/units.h"

namespace zeitstrahl {

using date::days;
using date::weekday;

namespace {

Day onOrBefore(Day day, weekday wanted)
{
    return day - (weekdayOf(day) - wanted);
}
Day onOrAfter(Day day, weekday wanted)
{
    return day + (wanted - weekdayOf(day));
}

Resolution chosen(Day day, const Reading &anchor, Why why)
{
    Resolution resolution{singleDay(day)};
    resolution.steps = {{StepKind::Anchor, anchor.period, anchor.why}, {StepKind::Tense, anchor.period, why},
        {StepKind::Chosen, singleDay(day), why}};
    return resolution;
}

bool looksAhead(const BareWeekday &meaning, Direction direction)
{
    if (meaning.sign != 0)
        return meaning.sign > 0 || direction == Direction::Future;
    return direction == Direction::Future || direction == Direction::Present;
}

/// A weekday behind a date that lies ahead counts from that date; within a week mentioned it is that week's.
std::optional<Resolution> fromMentioned(const BareWeekday &meaning, const Context &context)
{
    if (!context.mentioned)
        return {};
    const Period &mentioned = *context.mentioned;
    const Reading anchor{mentioned, Why::FromLastMentioned};
    const bool ahead = looksAhead(meaning, context.direction);
    if (mentioned.granularity == Granularity::Week) {
        const Day day = mondayOf(mentioned.first) + (meaning.weekday - date::Monday);
        const bool possible =
            ahead ? day >= *context.published : day <= *context.published && context.mentionedHere;
        if (possible)
            return chosen(day, anchor, Why::OtherWeek);
        return {};
    }
    if (context.beforeMentioned)
        return {};
    constexpr days near{60}; // behind a date further ahead the weekday is one of these days again
    if (mentioned.granularity > Granularity::Day || !ahead || mentioned.first <= *context.published
        || mentioned.first > *context.published + near)
        return {};
    // Both lie in the seven days ahead, whose weekdays come in any order: "am Dienstag endet …, am Sonntag
    // beginnt".
    const Day fromPublication = onOrAfter(*context.published, meaning.weekday);
    if (mentioned.first < *context.published + days{7} && fromPublication > *context.published)
        return {};
    Resolution resolution = chosen(onOrAfter(mentioned.first, meaning.weekday), anchor, Why::NextAfter);
    if (singleDay(fromPublication) != resolution.period)
        resolution.others.push_back({singleDay(fromPublication), Why::NextAfter});
    return resolution;
}

} // namespace

Resolved weekdayReadings(const BareWeekday &meaning, const Context &context)
{
    if (!context.published)
        return tl::unexpected(Unresolved::NeedsAnchor);
    if (auto resolution = fromMentioned(meaning, context))
        return *resolution;
    const Day published = *context.published;
    const Reading anchor{singleDay(published), Why::FromPublication};
    const Day before = onOrBefore(published, meaning.weekday), after = onOrAfter(published, meaning.weekday);
    const bool ahead = looksAhead(meaning, context.direction);
    Resolution resolution = chosen(ahead ? after : before, anchor, ahead ? Why::NextAfter : Why::LastBefore);
    if (before != after)
        resolution.others.push_back(
            ahead ? Reading{singleDay(before), Why::LastBefore} : Reading{singleDay(after), Why::NextAfter});
    resolution.others.push_back(
        {singleDay(ahead ? after + days{7} : before - days{7}), ahead ? Why::NextAfter : Why::LastBefore});
    return resolution;
}

Resolved weekdayReadings(const CountedWeekday &meaning, const Context &context)
{
    const bool mentioned = meaning.anchor == Anchor::Mentioned && context.mentioned;
    if (!context.published && !mentioned)
        return tl::unexpected(Unresolved::NeedsAnchor);
    const Day published = mentioned ? context.mentioned->first : *context.published;
    const Reading anchor{singleDay(published), mentioned ? Why::FromLastMentioned : Why::FromPublication};
    if (meaning.count == 0) { // "diesen Freitag": of this week, unless the clause looks the other way
        Day day = mondayOf(published) + (meaning.weekday - date::Monday);
        const bool ahead = context.direction == Direction::Future && day < published;
        const bool back = context.direction == Direction::Past && day > published;
        if (ahead || back)
            day += days{ahead ? 7 : -7};
        return chosen(day, anchor, ahead || back ? Why::OtherWeek : Why::ThisWeek);
    }
    const days week{7};
    const Day day = meaning.count > 0
        ? onOrAfter(published + days{1}, meaning.weekday) + week * (meaning.count - 1)
        : onOrBefore(published - days{1}, meaning.weekday) + week * (meaning.count + 1);
    Resolution resolution = chosen(day, anchor, meaning.count > 0 ? Why::NextAfter : Why::LastBefore);
    resolution.others.push_back({singleDay(meaning.count > 0 ? day + week : day - week), Why::OtherWeek});
    return resolution;
}

Resolved weekdayReadings(const WeekdayOfWeek &meaning, const Context &context)
{
    const bool mentioned = meaning.anchor == Anchor::Mentioned && context.mentioned;
    if (!context.published && !mentioned)
        return tl::unexpected(Unresolved::NeedsAnchor);
    const Reading anchor = mentioned ? Reading{*context.mentioned, Why::FromLastMentioned}
                                     : Reading{singleDay(*context.published), Why::FromPublication};
    const Period week = shiftedUnit(anchor.period.first, Unit::Week, meaning.weeks);
    const Period day = singleDay(week.first + (meaning.weekday - date::Monday));
    const Why why = meaning.weeks == 0 ? Why::ThisWeek : Why::OtherWeek;
    Resolution resolution{day};
    resolution.steps = {
        {StepKind::Anchor, anchor.period, anchor.why}, {StepKind::Week, week, why}, {StepKind::Chosen, day, why}};
    if (meaning.weeks != 0) {
        const days other{meaning.weeks > 0 ? -7 : 7};
        resolution.others.push_back({singleDay(day.first + other), Why::ThisWeek});
    }
    return resolution;
}

Resolved weekdayReadings(const WeekdayAfter &meaning, const Context &context)
{
    if (!context.published)
        return tl::unexpected(Unresolved::NeedsAnchor);
    const Day day = onOrAfter(*context.published, meaning.weekday) + days{meaning.days};
    return chosen(day, {singleDay(*context.published), Why::FromPublication}, Why::OtherWeek);
}

Period weekendCounted(Day anchor, int shift, Direction direction)
{
    const Period thisOne = unitAround(anchor, Unit::Weekend);
    const bool begun = anchor >= thisOne.first;
    int weeks = shift;
    if (shift == 0)
        weeks = direction == Direction::Past && !begun ? -1 : 0;
    else if (shift > 0 && !begun)
        weeks = shift - 1;
    return {thisOne.first + days{7 * weeks}, thisOne.last + days{7 * weeks}, Granularity::Weekend};
}

} // namespace zeitstrahl
