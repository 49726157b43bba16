// SPDX-License-Identifier: Apache-2.0
#include "core/time/readings.h"
#include "core/time/resolver_visitor.h"
#include "core/time/units.h"

namespace zeitstrahl {

using date::days;

Resolved Resolver::resolve(const FractionOf &meaning) const
{
    return (*this)(meaning.of).map([&](Resolution resolution) {
        resolution.period = fractionOf(resolution.period, meaning.fraction);
        for (Reading &other : resolution.others)
            other.period = fractionOf(other.period, meaning.fraction);
        resolution.steps.push_back({StepKind::Chosen, resolution.period, Why::AsWritten});
        return resolution;
    });
}

Resolved Resolver::resolve(const NthOf &meaning) const
{
    return (*this)(meaning.of).and_then([&](Resolution resolution) -> Resolved {
        const auto nth = nthWithin(resolution.period, meaning);
        if (!nth)
            return none(Unresolved::NoSuchDay);
        resolution.period = *nth;
        resolution.others.clear();
        resolution.steps.push_back({StepKind::Chosen, *nth, Why::AsWritten});
        return resolution;
    });
}

std::optional<Period> Resolver::nthWithin(const Period &whole, const NthOf &meaning)
{
    const bool fromEnd = meaning.number < 0;
    const int steps = fromEnd ? meaning.number + 1 : meaning.number - 1;
    Period found;
    if (meaning.weekday) {
        const Day first = fromEnd ? whole.last - (weekdayOf(whole.last) - *meaning.weekday)
                                  : whole.first + (*meaning.weekday - weekdayOf(whole.first));
        found = singleDay(first + days{7 * steps});
    } else {
        found = shiftedUnit(fromEnd ? whole.last : whole.first, meaning.unit, steps);
    }
    return found.first <= whole.last && found.last >= whole.first ? std::optional(found) : std::nullopt;
}

template <class PartOfYear> Resolved Resolver::inYear(const std::optional<MeaningId> &year, PartOfYear part) const
{
    if (!year)
        return nearestYear(context_, part);
    return (*this)(*year).map([&](Resolution resolution) {
        resolution.period = part(yearOf(resolution.period.first));
        resolution.steps.push_back({StepKind::Chosen, resolution.period, Why::AsWritten});
        return resolution;
    });
}

Resolved Resolver::resolve(const Subdivision &meaning) const
{
    if (meaning.unit == Unit::Week) {
        constexpr int mostWeeks = 53;
        if (meaning.number < 1 || meaning.number > mostWeeks)
            return none(Unresolved::NoSuchDay);
        return inYear(meaning.year, [&](date::year year) { // 4 January is always in the first ISO week
            return unitAround(Day{year / 1 / 4} + days{7 * (meaning.number - 1)}, Unit::Week);
        });
    }
    const int size = meaning.unit == Unit::HalfYear ? 6 : meaning.unit == Unit::Quarter ? 3 : 1;
    if (meaning.number < 1 || meaning.number > 12 / size)
        return none(Unresolved::NoSuchDay);
    return inYear(meaning.year, [&](date::year year) {
        return unitAround(Day{year / date::month{unsigned((meaning.number - 1) * size + 1)} / 1}, meaning.unit);
    });
}

Resolved Resolver::resolve(const SeasonOf &meaning) const
{
    return inYear(meaning.year, [&](date::year year) { return wholeSeason(meaning.season, year); });
}

Resolved Resolver::resolve(const FeastOf &meaning) const
{
    if (meaning.feast >= context_.feasts.size())
        return none(Unresolved::NamesNoDay);
    const Feast &feast = context_.feasts[meaning.feast];
    return inYear(meaning.year, [&](date::year year) { return feastIn(feast, year); });
}

Resolved Resolver::resolve(const DecadeOf &meaning) const
{
    int first = meaning.firstYear;
    if (meaning.shortYear) {
        if (!context_.published)
            return none(Unresolved::NeedsAnchor);
        first = fullYear(first, int(yearOf(*context_.published)));
    }
    return Resolution{unitAround(Day{date::year{first} / 1 / 1}, Unit::Decade)};
}

Resolved Resolver::resolve(const CenturyOf &meaning) const
{
    const int first = meaning.beforeChrist ? -meaning.number * 100 + 1 : (meaning.number - 1) * 100 + 1;
    Period century{Day{date::year{first} / 1 / 1}, Day{date::year{first + 99} / 12 / 31}, Granularity::Century};
    return Resolution{century};
}

Resolved Resolver::resolve(const ClockTime &meaning) const
{
    return onDay(meaning.day, Granularity::Minute);
}

Resolved Resolver::resolve(const DayPart &meaning) const
{
    return onDay(meaning.day, Granularity::PartOfDay);
}

Resolved Resolver::resolve(const NightBefore &meaning) const
{
    return onDay(meaning.day, Granularity::PartOfDay);
}

/// A programme is told in order: "Am Mittwoch reist sie nach Warschau. Am Abend trifft sie …"
bool Resolver::tellsOfMentionedDay(Granularity granularity) const
{
    if (context_.mentionedHere || !context_.mentioned || !context_.published)
        return context_.mentionedHere;
    // A clock time in a listing of events looks like the present tense, too: there it belongs to the day of
    // publication.
    const bool present = granularity == Granularity::PartOfDay && context_.direction == Direction::Present;
    const bool plan = present || context_.direction == Direction::Future;
    return plan && context_.mentioned->granularity <= Granularity::Day
        && context_.mentioned->first > *context_.published;
}

Resolved Resolver::onDay(const std::optional<MeaningId> &day, Granularity granularity) const
{
    const auto from = anchor(tellsOfMentionedDay(granularity) ? Anchor::Mentioned : Anchor::Published);
    if (!day && !from)
        return none(Unresolved::NeedsAnchor);
    Resolved resolved = day ? (*this)(*day)
                            : Resolved(Resolution{singleDay(from->period.first), Check::None, {},
                                {{StepKind::Anchor, from->period, from->why}}});
    return std::move(resolved).map([&](Resolution resolution) {
        resolution.period.granularity = granularity;
        return resolution;
    });
}

} // namespace zeitstrahl
