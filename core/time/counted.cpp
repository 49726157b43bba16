// SPDX-License-Identifier: Apache-2.0
#include "core/time/readings.h"
#include "core/time/resolver_visitor.h"
#include "core/time/units.h"

namespace zeitstrahl {

using date::days;

std::optional<Reading> Resolver::anchor(Anchor anchor, Unit unit, bool looksBack) const
{
    if (anchor == Anchor::Mentioned && unit >= Unit::Year && context_.mentionedYear)
        return Reading{*context_.mentionedYear, Why::FromLastMentioned};
    // "wird im Juni … treffen. Am Vortag hatte er …": what is past is not counted from what is to come.
    const bool toCome = context_.mentioned && context_.published && context_.direction == Direction::Past
        && context_.mentioned->first > *context_.published;
    // "zuletzt im Januar …, am Vortag": no day is the one before a month.
    const auto tooWide = [&](const std::optional<Period> &mentioned) {
        return unit == Unit::Day && mentioned && mentioned->granularity > Granularity::Week;
    };
    if (anchor == Anchor::Mentioned && context_.mentioned && !toCome && !tooWide(context_.mentioned))
        return Reading{*context_.mentioned, Why::FromLastMentioned};
    if (anchor == Anchor::Mentioned && context_.mentionedEver && !looksBack && !tooWide(context_.mentionedEver))
        return Reading{*context_.mentionedEver, Why::FromLastMentioned};
    if (context_.published)
        return Reading{singleDay(*context_.published), Why::FromPublication};
    return {};
}

Resolved Resolver::counted(const Reading &from, const Period &chosen)
{
    Resolution resolution{chosen};
    resolution.steps = {{StepKind::Anchor, from.period, from.why}, {StepKind::Shift, chosen, from.why}};
    return resolution;
}

Resolved Resolver::resolve(const ShiftedUnit &meaning) const
{
    const bool told = meaning.anchor == Anchor::Told;
    const auto from = anchor(told ? Anchor::Mentioned : meaning.anchor, meaning.unit, meaning.shift < 0);
    if (meaning.anchor == Anchor::Event || (told && from && from->why == Why::FromPublication))
        return none(Unresolved::NeedsEvent);
    if (!from)
        return none(Unresolved::NeedsAnchor);
    if (meaning.unit == Unit::Weekend)
        return counted(*from, weekendCounted(from->period.first, meaning.shift, context_.direction));
    const bool behind = meaning.unit == Unit::Day && meaning.shift > 0 && from->period.open == Open::None;
    return counted( // "vom 3. bis 5. Mai …, tags darauf"
        *from, shiftedUnit(behind ? from->period.last : from->period.first, meaning.unit, meaning.shift));
}

Resolved Resolver::resolve(const Distance &meaning) const
{
    const auto from = anchor(meaning.anchor, meaning.unit, meaning.count < 0);
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

Resolved Resolver::baseOf(const DistanceOf &meaning) const
{
    if (meaning.anchor == Anchor::Event)
        return none(Unresolved::NeedsEvent);
    if (meaning.from) {
        Context context = context_;
        if (std::holds_alternative<BareWeekday>(at(meanings_, *meaning.from)))
            context.direction = meaning.sign < 0 ? Direction::Past : Direction::Future; // "Freitag vor einer Woche"
        return with(*meaning.from, context);
    }
    const auto from = anchor(meaning.anchor, Unit::Day, meaning.sign < 0);
    if (!from)
        return none(Unresolved::NeedsAnchor);
    return Resolution{from->period, Check::None, {}, {{StepKind::Anchor, from->period, from->why}}};
}

Resolved Resolver::resolve(const DistanceOf &meaning) const
{
    const bool toldOfNow = meaning.anchor == Anchor::Published && !meaning.from;
    if (toldOfNow && meaning.sign > 0 && context_.direction == Direction::Past)
        return none(Unresolved::NamesNoDay); // "built in three days": how long it took
    Resolved from = baseOf(meaning);
    if (!from)
        return from;
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
    const bool fromDay = meaning.from && from->period.granularity <= Granularity::Day;
    const bool fromWeekOn = unit == Unit::Week && meaning.anchor == Anchor::Mentioned;
    const bool coarse = granularityOf(unit) > Granularity::Day && !fromDay && !fromWeekOn;
    Period period = coarse ? unitAround(day, unit) : singleDay(day);
    if (coarse || vague)
        period.certainty = vague ? Certainty::Vague : Certainty::Approximate;
    from->others.clear();
    from->period = period;
    from->steps.push_back({StepKind::Shift, period, from->steps.empty() ? Why::AsWritten : from->steps.back().why});
    return from;
}

Resolved Resolver::resolve(const Stretch &meaning) const
{
    const auto from = anchor(Anchor::Published);
    if (!from)
        return none(Unresolved::NeedsAnchor);
    const Day other = plusUnits(from->period.first, meaning.unit, meaning.count);
    Period period{
        std::min(other, from->period.first), std::max(other, from->period.first), granularityOf(meaning.unit)};
    period.certainty = meaning.vague ? Certainty::Vague : Certainty::Exact;
    return counted(*from, period);
}

Resolved Resolver::resolve(const SamePeriod &meaning) const
{
    const bool whole = meaning.unit == Unit::Year;
    if (context_.reported && (whole || granularityOf(meaning.unit) == context_.reported->granularity))
        return inYearOf(meaning, {*context_.reported, Why::FromLastMentioned});
    const auto from = anchor(whole ? Anchor::Mentioned : Anchor::Published);
    if (!from)
        return none(Unresolved::NeedsAnchor);
    return inYearOf(meaning, {shiftedUnit(from->period.first, meaning.unit, whole ? 0 : -1), from->why});
}

Resolved Resolver::inYearOf(const SamePeriod &meaning, const Reading &from) const
{
    if (!meaning.year)
        return yearsOn(from, meaning.years);
    return (*this)(*meaning.year).and_then([&](const Resolution &year) {
        return yearsOn(from, (yearOf(year.period.first) - yearOf(from.period.first)).count());
    });
}

Resolved Resolver::yearsOn(const Reading &from, int years)
{
    Period period = from.period;
    period.first = plusMonths(period.first, 12 * years);
    period.last = plusMonths(period.last + days{1}, 12 * years) - days{1};
    return counted(from, period);
}

} // namespace zeitstrahl
