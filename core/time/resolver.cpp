// SPDX-License-Identifier: Apache-2.0
#include "core/time/resolver.h"

#include "core/time/readings.h"
#include "core/time/resolver_visitor.h"

namespace zeitstrahl {

void Resolver::addParts(MeaningId id, std::vector<PartResolved> &parts) const
{
    const Meaning &meaning = at(meanings_, id);
    if (const auto *range = std::get_if<RangeOf>(&meaning))
        addEnds(range->from, range->to, parts);
    else if (const auto *list = std::get_if<ListOf>(&meaning))
        addEnds(list->first, list->rest, parts);
    else if (const auto *open = std::get_if<OpenEnded>(&meaning))
        Resolver(meanings_, inside(*open)).addParts(open->of, parts);
    else if (const auto *checked = std::get_if<Checked>(&meaning)) {
        addParts(checked->said, parts);
        Resolver(meanings_, beside((*this)(checked->said))).addParts(checked->beside, parts);
    } else if (const auto *clock = std::get_if<ClockTime>(&meaning); clock && clock->day) {
        addParts(*clock->day, parts);
        parts.push_back({id, (*this)(id)});
    } else if (const auto *distance = std::get_if<DistanceOf>(&meaning)) {
        parts.push_back({distance->duration, none(Unresolved::NamesNoDay)});
        if (distance->from)
            addParts(*distance->from, parts);
    } else {
        parts.push_back({id, (*this)(id)});
    }
}

void Resolver::addEnds(MeaningId from, MeaningId to, std::vector<PartResolved> &parts) const
{
    const Resolved beginning = beginningOf(from, to);
    if (hasParts(at(meanings_, from)))
        addParts(from, parts);
    else
        parts.push_back({from, beginning});
    if (beginning)
        Resolver(meanings_, endContext(to, beginning->period)).addParts(to, parts);
}

Resolved Resolver::resolve(const CalendarDate &meaning) const
{
    return calendarReadings(meaning, context_);
}
Resolved Resolver::resolve(const BareWeekday &meaning) const
{
    return weekdayReadings(meaning, context_);
}
Resolved Resolver::resolve(const CountedWeekday &meaning) const
{
    return weekdayReadings(meaning, context_);
}
Resolved Resolver::resolve(const WeekdayOfWeek &meaning) const
{
    return weekdayReadings(meaning, context_);
}
Resolved Resolver::resolve(const WeekdayAfter &meaning) const
{
    return weekdayReadings(meaning, context_);
}

Resolved resolve(const Meanings &meanings, MeaningId id, const Context &context)
{
    return Resolver(meanings, context)(id);
}

bool hasParts(const Meaning &meaning)
{
    return std::holds_alternative<RangeOf>(meaning) || std::holds_alternative<ListOf>(meaning)
        || std::holds_alternative<OpenEnded>(meaning) || std::holds_alternative<Checked>(meaning)
        || std::holds_alternative<DistanceOf>(meaning)
        || (std::holds_alternative<ClockTime>(meaning) && std::get<ClockTime>(meaning).day);
}

std::vector<PartResolved> resolveParts(const Meanings &meanings, MeaningId id, const Context &context)
{
    std::vector<PartResolved> parts;
    Resolver(meanings, context).addParts(id, parts);
    return parts;
}

} // namespace zeitstrahl
