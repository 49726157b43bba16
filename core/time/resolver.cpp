// SPDX-License-Identifier: Apache-2.0
#include "core/time/resolver.h"

#include "core/time/readings.h"
#include "core/time/units.h"

#include <cmath>

namespace zeitstrahl {

namespace {

using date::days;

tl::unexpected<Unresolved> none(Unresolved why) { return tl::unexpected(why); }

/// Visits a meaning and, where it is made of others, those.
class Resolver {
public:
    Resolver(const Meanings &meanings, const Context &context) : meanings_(meanings), context_(context) { }

    Resolved operator()(MeaningId id) const
    {
        return std::visit([&](const auto &meaning) { return resolve(meaning); }, at(meanings_, id));
    }

    void addParts(MeaningId id, std::vector<PartResolved> &parts) const
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
        } else if (const auto *distance = std::get_if<DistanceOf>(&meaning)) {
            parts.push_back({distance->duration, none(Unresolved::NamesNoDay)});
        } else {
            parts.push_back({id, (*this)(id)});
        }
    }

private:
    void addEnds(MeaningId from, MeaningId to, std::vector<PartResolved> &parts) const
    {
        const Resolved beginning = beginningOf(from, to);
        parts.push_back({from, beginning});
        if (beginning)
            Resolver(meanings_, endContext(to, beginning->period)).addParts(to, parts);
    }

    Resolved with(MeaningId id, const Context &other) const { return Resolver(meanings_, other)(id); }

    Resolved resolve(const CalendarDate &meaning) const { return calendarReadings(meaning, context_); }
    Resolved resolve(const BareWeekday &meaning) const { return weekdayReadings(meaning, context_); }
    Resolved resolve(const CountedWeekday &meaning) const { return weekdayReadings(meaning, context_); }
    Resolved resolve(const WeekdayOfWeek &meaning) const { return weekdayReadings(meaning, context_); }
    Resolved resolve(const WeekdayAfter &meaning) const { return weekdayReadings(meaning, context_); }

    /// The day counted from, with its step.
    std::optional<Reading> anchor(Anchor anchor) const
    {
        if (anchor == Anchor::Mentioned && context_.mentioned)
            return Reading{*context_.mentioned, Why::FromLastMentioned};
        if (context_.published)
            return Reading{singleDay(*context_.published), Why::FromPublication};
        return {};
    }

    static Resolved counted(const Reading &from, const Period &chosen)
    {
        Resolution resolution{chosen};
        resolution.steps = {{StepKind::Anchor, from.period, from.why}, {StepKind::Shift, chosen, from.why}};
        return resolution;
    }

    Resolved resolve(const ShiftedUnit &meaning) const
    {
        const auto from = anchor(meaning.anchor);
        if (!from)
            return none(Unresolved::NeedsAnchor);
        if (meaning.unit == Unit::Weekend)
            return counted(*from, weekendCounted(from->period.first, meaning.shift, context_.direction));
        return counted(*from, shiftedUnit(from->period.first, meaning.unit, meaning.shift));
    }

    Resolved resolve(const Distance &meaning) const
    {
        const auto from = anchor(meaning.anchor);
        if (!from)
            return none(Unresolved::NeedsAnchor);
        const Day base = meaning.count < 0 ? from->period.first : from->period.last;
        const Day day = plusUnits(base, meaning.unit, meaning.count);
        const bool coarse = granularityOf(meaning.unit) > Granularity::Day;
        Period period = coarse ? unitAround(day, meaning.unit) : singleDay(day);
        if (coarse || meaning.vague)
            period.certainty = meaning.vague ? Certainty::Vague : Certainty::Approximate;
        return counted(*from, period);
    }

    Resolved resolve(const DistanceOf &meaning) const
    {
        const auto from = anchor(meaning.anchor);
        if (!from)
            return none(Unresolved::NeedsAnchor);
        Day day = meaning.sign < 0 ? from->period.first : from->period.last;
        Unit unit = Unit::Century;
        bool vague = false;
        for (std::optional<MeaningId> id = meaning.duration; id;) {
            const auto *duration = std::get_if<Duration>(&at(meanings_, *id));
            if (!duration)
                return none(Unresolved::NamesNoDay);
            const Amount &amount = duration->amount;
            day = plusUnits(day, amount.unit, (amount.vague ? 3 : amount.count) * meaning.sign);
            unit = std::min(unit, amount.unit);
            vague |= amount.vague;
            id = duration->more;
        }
        const bool coarse = granularityOf(unit) > Granularity::Day && !(unit == Unit::Week && meaning.anchor == Anchor::Mentioned);
        Period period = coarse ? unitAround(day, unit) : singleDay(day);
        if (coarse || vague)
            period.certainty = vague ? Certainty::Vague : Certainty::Approximate;
        return counted(*from, period);
    }

    Resolved resolve(const NthOf &meaning) const
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

    /// The nth weekday, week or other unit that begins within a period; the first week is that of its first day.
    static std::optional<Period> nthWithin(const Period &whole, const NthOf &meaning)
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

    Resolved resolve(const Stretch &meaning) const
    {
        const auto from = anchor(Anchor::Published);
        if (!from)
            return none(Unresolved::NeedsAnchor);
        const Day other = plusUnits(from->period.first, meaning.unit, meaning.count);
        Period period{std::min(other, from->period.first), std::max(other, from->period.first), granularityOf(meaning.unit)};
        period.certainty = meaning.vague ? Certainty::Vague : Certainty::Exact;
        return counted(*from, period);
    }

    Resolved resolve(const FractionOf &meaning) const
    {
        return (*this)(meaning.of).map([&](Resolution resolution) {
            resolution.period = fractionOf(resolution.period, meaning.fraction);
            for (Reading &other : resolution.others)
                other.period = fractionOf(other.period, meaning.fraction);
            resolution.steps.push_back({StepKind::Chosen, resolution.period, Why::AsWritten});
            return resolution;
        });
    }

    /// The part of the year named, or of the year that fits the clause best.
    template <class PartOfYear>
    Resolved inYear(const std::optional<MeaningId> &year, PartOfYear part) const
    {
        if (!year)
            return nearestYear(context_, part);
        return (*this)(*year).map([&](Resolution resolution) {
            resolution.period = part(yearOf(resolution.period.first));
            resolution.steps.push_back({StepKind::Chosen, resolution.period, Why::AsWritten});
            return resolution;
        });
    }

    Resolved resolve(const Subdivision &meaning) const
    {
        const int size = meaning.unit == Unit::HalfYear ? 6 : meaning.unit == Unit::Quarter ? 3 : 1;
        if (meaning.number < 1 || meaning.number > 12 / size)
            return none(Unresolved::NoSuchDay);
        return inYear(meaning.year, [&](date::year year) {
            return unitAround(Day{year / date::month{unsigned((meaning.number - 1) * size + 1)} / 1}, meaning.unit);
        });
    }

    Resolved resolve(const SeasonOf &meaning) const
    {
        return inYear(meaning.year, [&](date::year year) { return wholeSeason(meaning.season, year); });
    }

    Resolved resolve(const FeastOf &meaning) const
    {
        if (meaning.feast >= context_.feasts.size())
            return none(Unresolved::NamesNoDay);
        const Feast &feast = context_.feasts[meaning.feast];
        return inYear(meaning.year, [&](date::year year) { return feastIn(feast, year); });
    }

    Resolved resolve(const DecadeOf &meaning) const
    {
        int first = meaning.firstYear;
        if (meaning.shortYear) {
            if (!context_.published)
                return none(Unresolved::NeedsAnchor);
            first = fullYear(first, int(yearOf(*context_.published)));
        }
        return Resolution{unitAround(Day{date::year{first} / 1 / 1}, Unit::Decade)};
    }

    Resolved resolve(const CenturyOf &meaning) const
    {
        const int first = meaning.beforeChrist ? -meaning.number * 100 + 1 : (meaning.number - 1) * 100 + 1;
        Period century{Day{date::year{first} / 1 / 1}, Day{date::year{first + 99} / 12 / 31}, Granularity::Century};
        return Resolution{century};
    }

    Resolved resolve(const ClockTime &meaning) const
    {
        return onDay(meaning.day, Granularity::Minute);
    }

    Resolved resolve(const DayPart &meaning) const
    {
        return onDay(meaning.day, Granularity::PartOfDay);
    }

    Resolved resolve(const NightBefore &meaning) const
    {
        return onDay(meaning.day, Granularity::PartOfDay);
    }

    /// A time of day on the day named, else on the day that the sentence names, else on the day of publication.
    Resolved onDay(const std::optional<MeaningId> &day, Granularity granularity) const
    {
        const auto from = anchor(context_.mentionedHere ? Anchor::Mentioned : Anchor::Published);
        if (!day && !from)
            return none(Unresolved::NeedsAnchor);
        Resolved resolved = day ? (*this)(*day) : Resolved(Resolution{singleDay(from->period.first), Check::None, {}, {{StepKind::Anchor, from->period, from->why}}});
        return std::move(resolved).map([&](Resolution resolution) {
            resolution.period.granularity = granularity;
            return resolution;
        });
    }

    Resolved resolve(const RangeOf &meaning) const
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

    /// The end of a range counts from its beginning, unless its words count from an anchor themselves.
    Context endContext(MeaningId end, const Period &beginning) const
    {
        const Meaning &meaning = at(meanings_, end);
        Context context = context_;
        if (std::holds_alternative<WeekdayOfWeek>(meaning) || std::holds_alternative<CountedWeekday>(meaning)
            || std::holds_alternative<ShiftedUnit>(meaning))
            return context;
        context.mentioned = beginning;
        context.published = context_.published ? std::optional(beginning.first) : std::nullopt;
        context.direction = Direction::Future;
        return context;
    }

    /// "3. bis 5. Mai 2015": the beginning takes month and year from the end.
    Resolved beginningOf(MeaningId from, MeaningId to) const
    {
        if (const auto *weekday = std::get_if<BareWeekday>(&at(meanings_, from));
            weekday && !std::holds_alternative<BareWeekday>(at(meanings_, to)) && !std::holds_alternative<ListOf>(at(meanings_, to)))
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

    const CalendarDate *endOf(MeaningId id) const
    {
        const Meaning *meaning = &at(meanings_, id);
        while (const auto *list = std::get_if<ListOf>(meaning))
            meaning = &at(meanings_, list->rest);
        return std::get_if<CalendarDate>(meaning);
    }

    Resolved resolve(const ListOf &meaning) const { return resolve(RangeOf{meaning.first, meaning.rest}); }

    Resolved resolve(const OpenEnded &meaning) const
    {
        return with(meaning.of, inside(meaning)).map([&](Resolution resolution) {
            resolution.period.open = meaning.open;
            for (Reading &other : resolution.others)
                other.period.open = meaning.open;
            return resolution;
        });
    }

    /// "seit" looks back and "bis" ahead, whatever the clause does: the pattern's sign tells.
    Context inside(const OpenEnded &meaning) const
    {
        Context context = context_;
        if (meaning.sign != 0)
            context.direction = meaning.sign > 0 ? Direction::Future : Direction::Past;
        return context;
    }

    Resolved resolve(const Checked &meaning) const
    {
        const auto said = (*this)(meaning.said);
        const auto other = with(meaning.beside, beside(said));
        if (!other || !said)
            return other ? other : said;
        return checkedReading(*said, *other);
    }

    /// The date beside is the nearest to what the words say.
    Context beside(const Resolved &said) const
    {
        Context context = context_;
        context.direction = Direction::Unknown;
        if (said)
            context.published = said->period.first;
        return context;
    }

    Resolved resolve(const Directed &meaning) const
    {
        Context context = context_;
        context.thisYear = meaning.sign == 0;
        context.direction = meaning.sign < 0 ? Direction::Past : meaning.sign > 0 ? Direction::Future : Direction::Unknown;
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

    Resolved resolve(const SamePeriod &meaning) const
    {
        const bool whole = meaning.unit == Unit::Year;
        if (context_.reported && (whole || granularityOf(meaning.unit) == context_.reported->granularity))
            return yearsOn({*context_.reported, Why::FromLastMentioned}, meaning.years);
        const auto from = anchor(whole ? Anchor::Mentioned : Anchor::Published);
        if (!from)
            return none(Unresolved::NeedsAnchor);
        return yearsOn({shiftedUnit(from->period.first, meaning.unit, whole ? 0 : -1), from->why}, meaning.years);
    }

    static Resolved yearsOn(const Reading &from, int years)
    {
        Period period = from.period;
        period.first = plusMonths(period.first, 12 * years);
        period.last = plusMonths(period.last + days{1}, 12 * years) - days{1};
        return counted(from, period);
    }

    Resolved resolve(const Approximately &meaning) const
    {
        return (*this)(meaning.of).map([](Resolution resolution) {
            resolution.period.certainty = Certainty::Approximate;
            return resolution;
        });
    }

    Resolved resolve(const Duration &) const { return none(Unresolved::NamesNoDay); }
    Resolved resolve(const Repeated &) const { return none(Unresolved::NamesNoDay); }
    Resolved resolve(const VagueReference &) const { return none(Unresolved::NamesNoDay); }

    const Meanings &meanings_;
    const Context &context_;
};

} // namespace

Resolved resolve(const Meanings &meanings, MeaningId id, const Context &context)
{
    return Resolver(meanings, context)(id);
}

bool hasParts(const Meaning &meaning)
{
    return std::holds_alternative<RangeOf>(meaning) || std::holds_alternative<ListOf>(meaning) || std::holds_alternative<OpenEnded>(meaning)
        || std::holds_alternative<Checked>(meaning) || std::holds_alternative<DistanceOf>(meaning);
}

std::vector<PartResolved> resolveParts(const Meanings &meanings, MeaningId id, const Context &context)
{
    std::vector<PartResolved> parts;
    Resolver(meanings, context).addParts(id, parts);
    return parts;
}

} // namespace zeitstrahl
