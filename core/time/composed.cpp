// SPDX-License-Identifier: Apache-2.0
#include "core/time/readings.h"
#include "core/time/resolver_visitor.h"
#include "core/time/units.h"

namespace zeitstrahl {

using date::days;

Resolved Resolver::resolve(const RangeOf &meaning) const
{
    const auto from = beginningOf(meaning.from, meaning.to);
    if (!from)
        return from;
    const auto to = with(meaning.to, endContext(meaning.to, from->period));
    if (!to)
        return to;
    if (to->period.last < from->period.first)
        return none(Unresolved::NoSuchDay);
    Resolution resolution = *from;
    resolution.others.clear();
    resolution.period.last = to->period.last;
    resolution.period.granularity = std::min(from->period.granularity, to->period.granularity);
    resolution.steps.push_back({StepKind::Chosen, resolution.period, Why::AsWritten});
    return resolution;
}

Context Resolver::endContext(MeaningId end, const Period &beginning) const
{
    const Meaning &meaning = at(meanings_, end);
    Context context = context_;
    if (std::holds_alternative<WeekdayOfWeek>(meaning) || std::holds_alternative<CountedWeekday>(meaning)
        || std::holds_alternative<ShiftedUnit>(meaning))
        return context;
    const bool weekdayOfLate = std::holds_alternative<BareWeekday>(meaning) && context.published
        && beginning.last + days{7} < *context.published; // "from Sept. 14 to Thursday"
    if (weekdayOfLate)
        return context;
    context.mentioned = beginning;
    context.story.reset();
    context.published = context_.published ? std::optional(beginning.first) : std::nullopt;
    context.direction = Direction::Future;
    context.firm = true; // the end lies behind the beginning, however near the day before is
    return context;
}

Resolved Resolver::beginningOf(MeaningId from, MeaningId to) const
{
    if (const auto *weekday = std::get_if<BareWeekday>(&at(meanings_, from)); weekday
        && !std::holds_alternative<BareWeekday>(at(meanings_, to))
        && !std::holds_alternative<ListOf>(at(meanings_, to)))
        return (*this)(to).map([&](Resolution end) { // "Donnerstag und Freitag kommender Woche"
            end.period = singleDay(end.period.first - (weekdayOf(end.period.first) - weekday->weekday));
            return end;
        });
    const auto *first = std::get_if<CalendarDate>(&at(meanings_, from));
    const CalendarDate *last = endOf(to);
    if (!first || !last || first->year)
        return (*this)(from);
    CalendarDate filled = *first;
    if (!filled.month)
        filled.month = last->month;
    if (filled.month && filled.day) {
        filled.year = last->year;
        filled.yearShift = last->yearShift;
        if (filled.year && last->month && *filled.month > *last->month)
            --*filled.year;
    }
    return calendarReadings(filled, context_);
}

const CalendarDate *Resolver::endOf(MeaningId id) const
{
    const Meaning *meaning = &at(meanings_, id);
    while (const auto *list = std::get_if<ListOf>(meaning))
        meaning = &at(meanings_, list->rest);
    return std::get_if<CalendarDate>(meaning);
}

Resolved Resolver::resolve(const ListOf &meaning) const
{
    return resolve(RangeOf{meaning.first, meaning.rest});
}

Resolved Resolver::resolve(const OpenEnded &meaning) const
{
    return with(meaning.of, inside(meaning)).map([&](Resolution resolution) {
        resolution.period.open = meaning.open;
        for (Reading &other : resolution.others)
            other.period.open = meaning.open;
        return resolution;
    });
}

Context Resolver::inside(const OpenEnded &meaning) const
{
    Context context = context_;
    if (meaning.sign != 0)
        context.direction = meaning.sign > 0 ? Direction::Future : Direction::Past;
    context.firm = meaning.sign < 0;
    return context;
}

Resolved Resolver::resolve(const Checked &meaning) const
{
    auto said = (*this)(meaning.said);
    const auto other = with(meaning.beside, beside(said));
    if (!other || !said)
        return other ? other : said;
    const auto *weekday = std::get_if<BareWeekday>(&at(meanings_, meaning.said));
    if (weekday && weekdayOf(other->period.first) == weekday->weekday) // any such day: the date says which
        said->period = other->period;
    return checkedReading(*said, *other);
}

Context Resolver::beside(const Resolved &said) const
{
    Context context = context_;
    context.direction = Direction::Unknown;
    context.story.reset();
    if (said)
        context.published = said->period.first;
    return context;
}

Resolved Resolver::resolve(const Directed &meaning) const
{
    Context context = context_;
    context.thisYear = meaning.sign == 0;
    context.firm = meaning.sign != 0;
    context.direction = meaning.sign < 0 ? Direction::Past
        : meaning.sign > 0               ? Direction::Future
                                         : Direction::Unknown;
    Resolved found = with(meaning.of, context);
    if (!found || meaning.sign == 0 || !context_.published)
        return found;
    const Day published = *context_.published;
    if (found->period.last < published || published < found->period.first)
        return found;
    for (const Reading &other : found->others) // the one that lasts is neither the last nor the next
        if (meaning.sign < 0 ? other.period.last < published : other.period.first > published) {
            found->period = other.period;
            break;
        }
    return found;
}

Resolved Resolver::resolve(const Approximately &meaning) const
{
    return (*this)(meaning.of).map([](Resolution resolution) {
        resolution.period.certainty = Certainty::Approximate;
        return resolution;
    });
}

} // namespace zeitstrahl
