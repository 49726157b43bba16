// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/resolver.h"

namespace zeitstrahl {

/// Visits a meaning and, where it is made of others, those. Refers to what it is made of; lives for one call.
class Resolver {
public:
    Resolver(const Meanings &meanings, const Context &context)
        : meanings_(meanings)
        , context_(context)
    {
    }

    Resolved operator()(MeaningId id) const
    {
        return std::visit([&](const auto &meaning) { return resolve(meaning); }, at(meanings_, id));
    }

    void addParts(MeaningId id, std::vector<PartResolved> &parts) const;

private:
    void addEnds(MeaningId from, MeaningId to, std::vector<PartResolved> &parts) const;
    Resolved with(MeaningId id, const Context &other) const { return Resolver(meanings_, other)(id); }
    static tl::unexpected<Unresolved> none(Unresolved why) { return tl::unexpected(why); }

    Resolved resolve(const CalendarDate &meaning) const;
    Resolved resolve(const BareWeekday &meaning) const;
    Resolved resolve(const CountedWeekday &meaning) const;
    Resolved resolve(const WeekdayOfWeek &meaning) const;
    Resolved resolve(const WeekdayAfter &meaning) const;
    Resolved resolve(const Duration &) const { return none(Unresolved::NamesNoDay); }
    Resolved resolve(const Repeated &) const { return none(Unresolved::NamesNoDay); }
    Resolved resolve(const VagueReference &) const { return none(Unresolved::NamesNoDay); }

    // Counted from an anchor: counted.cpp
    /// The day counted from, with its step.
    /// What looks back ("am Vortag") may count from publication; what goes on from a date ("am Tag darauf") never
    /// does.
    std::optional<Reading> anchor(Anchor anchor, Unit unit = Unit::Day, bool looksBack = true) const;
    static Resolved counted(const Reading &from, const Period &chosen);
    Resolved resolve(const ShiftedUnit &meaning) const;
    Resolved resolve(const Distance &meaning) const;
    Resolved resolve(const DistanceOf &meaning) const;
    /// What a distance counts from, with the steps to it.
    Resolved baseOf(const DistanceOf &meaning) const;
    Resolved resolve(const Stretch &meaning) const;
    Resolved resolve(const SamePeriod &meaning) const;
    /// "the 1988 quarter": the period in the year named, else so many years on.
    Resolved inYearOf(const SamePeriod &meaning, const Reading &from) const;
    static Resolved yearsOn(const Reading &from, int years);

    // Within a period, a year or a day: within.cpp
    Resolved resolve(const FractionOf &meaning) const;
    Resolved resolve(const NthOf &meaning) const;
    /// The nth weekday, week or other unit that begins within a period; the first week is that of its first day.
    static std::optional<Period> nthWithin(const Period &whole, const NthOf &meaning);
    /// The part of the year named, or of the year that fits the clause best.
    template <class PartOfYear> Resolved inYear(const std::optional<MeaningId> &year, PartOfYear part) const;
    Resolved resolve(const Subdivision &meaning) const;
    Resolved resolve(const SeasonOf &meaning) const;
    Resolved resolve(const FeastOf &meaning) const;
    Resolved resolve(const DecadeOf &meaning) const;
    Resolved resolve(const CenturyOf &meaning) const;
    Resolved resolve(const ClockTime &meaning) const;
    Resolved resolve(const DayPart &meaning) const;
    Resolved resolve(const NightBefore &meaning) const;
    bool tellsOfMentionedDay(Granularity granularity) const;
    /// A time of day on the day named, else on the day that the sentence names, else on the day of publication.
    Resolved onDay(const std::optional<MeaningId> &day, Granularity granularity) const;

    // Put together from other dates: composed.cpp
    Resolved resolve(const RangeOf &meaning) const;
    /// The end of a range counts from its beginning, unless its words count from an anchor themselves.
    Context endContext(MeaningId end, const Period &beginning) const;
    /// "3. bis 5. Mai 2015": the beginning takes month and year from the end.
    Resolved beginningOf(MeaningId from, MeaningId to) const;
    const CalendarDate *endOf(MeaningId id) const;
    Resolved resolve(const ListOf &meaning) const;
    Resolved resolve(const OpenEnded &meaning) const;
    /// "seit" looks back and "bis" ahead, whatever the clause does: the pattern's sign tells.
    Context inside(const OpenEnded &meaning) const;
    Resolved resolve(const Checked &meaning) const;
    /// The date beside is the nearest to what the words say.
    Context beside(const Resolved &said) const;
    Resolved resolve(const Directed &meaning) const;
    Resolved resolve(const Approximately &meaning) const;

    const Meanings &meanings_;
    const Context &context_;
};

} // namespace zeitstrahl
