// SPDX-License-Identifier: Apache-2.0
#include "core/language/composition.h"

namespace zeitstrahl {

namespace {

using S = Slot;
using V = SlotValues;

constexpr std::string_view names[] = {
    "none",
    "year",
    "yearshift",
    "month",
    "day",
    "weekday",
    "count",
    "tenth",
    "unit",
    "shift",
    "weeks",
    "anchor",
    "vague",
    "fraction",
    "season",
    "number",
    "hour",
    "minute",
    "part",
    "feast",
    "open",
    "short",
    "bc",
    "of",
    "from",
    "to",
    "said",
    "beside",
    "first",
    "rest",
    "more",
    "days",
    "sign",
    "clock",
    "hundreds",
    "tens",
    "zone",
};
static_assert(std::size(names) == std::size_t(Slot::Size_));

constexpr std::int32_t lastOf(Unit)
{
    return std::int32_t(Unit::Millennium);
}
constexpr std::int32_t lastOf(PartOfDay)
{
    return std::int32_t(PartOfDay::Dawn);
}
constexpr std::int32_t lastOf(Fraction)
{
    return std::int32_t(Fraction::SecondHalf);
}
constexpr std::int32_t lastOf(Season)
{
    return std::int32_t(Season::Winter);
}
constexpr std::int32_t lastOf(Vague)
{
    return std::int32_t(Vague::Future);
}
constexpr std::int32_t lastOf(Anchor)
{
    return std::int32_t(Anchor::Event);
}
constexpr std::int32_t lastOf(Open)
{
    return std::int32_t(Open::End);
}

/// A value of an enumeration; a number that a file gives beyond its end counts as the last.
template <class Enum> Enum as(const V &v, S slot, Enum otherwise = Enum{})
{
    return Enum(std::clamp(v.get(slot, std::int32_t(otherwise)), 0, lastOf(Enum{})));
}

MeaningId id(const V &v, S slot)
{
    return MeaningId(v.get(slot));
}

template <class T> std::optional<T> maybe(const V &v, S slot)
{
    return v.has(slot) ? std::optional<T>(T(v.get(slot))) : std::nullopt;
}

date::weekday weekday(const V &v)
{
    return date::weekday{unsigned(v.get(S::Weekday)) % 7};
}

/// "1,5": count and tenth. The sign stands apart: "vor" looks back.
double count(const V &v)
{
    return (v.get(S::Count, 1) + v.get(S::Tenth) / 10.0) * v.get(S::Sign, 1);
}

Meaning calendarDate(const V &v)
{
    return CalendarDate{maybe<int>(v, S::Year), maybe<int>(v, S::Yearshift), maybe<unsigned>(v, S::Month),
        maybe<unsigned>(v, S::Day), v.has(S::Weekday) ? std::optional(weekday(v)) : std::nullopt, v.get(S::Sign),
        v.get(S::Short) != 0, v.get(S::Bc) != 0};
}
Meaning bareWeekday(const V &v)
{
    return BareWeekday{weekday(v), v.get(S::Sign)};
}
Meaning countedWeekday(const V &v)
{
    return CountedWeekday{weekday(v), v.get(S::Shift, 1), as<Anchor>(v, S::Anchor)};
}
Meaning weekdayOfWeek(const V &v)
{
    return WeekdayOfWeek{weekday(v), v.get(S::Weeks), as<Anchor>(v, S::Anchor)};
}
Meaning weekdayAfter(const V &v)
{
    return WeekdayAfter{weekday(v), v.get(S::Days, 7)};
}
Meaning shiftedUnit(const V &v)
{
    return ShiftedUnit{as<Unit>(v, S::Unit, Unit::Day), v.get(S::Shift), as<Anchor>(v, S::Anchor)};
}
Meaning distance(const V &v)
{
    return Distance{count(v), as<Unit>(v, S::Unit, Unit::Day), as<Anchor>(v, S::Anchor), v.get(S::Vague) != 0};
}
Meaning distanceOf(const V &v)
{
    return DistanceOf{id(v, S::Of), v.get(S::Sign, 1), as<Anchor>(v, S::Anchor), maybe<MeaningId>(v, S::From)};
}
Meaning nthOf(const V &v)
{
    return NthOf{v.get(S::Number, 1), v.has(S::Weekday) ? std::optional(weekday(v)) : std::nullopt,
        as<Unit>(v, S::Unit, Unit::Day), id(v, S::Of)};
}
Meaning stretch(const V &v)
{
    return Stretch{count(v), as<Unit>(v, S::Unit, Unit::Day), v.get(S::Vague) != 0};
}
Meaning fractionOf(const V &v)
{
    return FractionOf{as<Fraction>(v, S::Fraction), id(v, S::Of)};
}
Meaning subdivision(const V &v)
{
    return Subdivision{as<Unit>(v, S::Unit, Unit::Quarter), v.get(S::Number, 1), maybe<MeaningId>(v, S::Of)};
}
Meaning seasonOf(const V &v)
{
    return SeasonOf{as<Season>(v, S::Season), maybe<MeaningId>(v, S::Of)};
}
Meaning decadeOf(const V &v)
{
    return DecadeOf{v.get(S::Year), v.get(S::Short) != 0};
}
Meaning centuryOf(const V &v)
{
    return CenturyOf{v.get(S::Number), v.get(S::Bc) != 0};
}
Meaning feastOf(const V &v)
{
    return FeastOf{std::uint32_t(v.get(S::Feast)), maybe<MeaningId>(v, S::Of)};
}
Meaning clockTime(const V &v)
{
    return ClockTime{v.get(S::Hour), v.get(S::Minute), v.has(S::Minute), maybe<MeaningId>(v, S::Of),
        maybe<std::uint32_t>(v, S::Zone), maybe<PartOfDay>(v, S::Part)};
}
/// "3:30 p.m." as the number 1530.
Meaning clockTold(const V &v)
{
    return ClockTime{v.get(S::Clock) / 100, v.get(S::Clock) % 100, true, maybe<MeaningId>(v, S::Of),
        maybe<std::uint32_t>(v, S::Zone), {}};
}
Meaning dayPart(const V &v)
{
    return DayPart{as<PartOfDay>(v, S::Part), maybe<MeaningId>(v, S::Of)};
}
Meaning nightBefore(const V &v)
{
    return NightBefore{id(v, S::Of)};
}
Meaning rangeOf(const V &v)
{
    return RangeOf{id(v, S::From), id(v, S::To)};
}
Meaning listOf(const V &v)
{
    return ListOf{id(v, S::First), id(v, S::Rest)};
}
Meaning openEnded(const V &v)
{
    return OpenEnded{as<Open>(v, S::Open, Open::End), id(v, S::Of), v.get(S::Sign)};
}
Meaning checked(const V &v)
{
    return Checked{id(v, S::Said), id(v, S::Beside)};
}
Meaning directed(const V &v)
{
    return Directed{id(v, S::Of), v.get(S::Sign)};
}
Meaning samePeriod(const V &v)
{
    return SamePeriod{as<Unit>(v, S::Unit, Unit::Quarter), v.get(S::Yearshift), maybe<MeaningId>(v, S::Of)};
}
Meaning approximately(const V &v)
{
    return Approximately{id(v, S::Of)};
}
Meaning duration(const V &v)
{
    return Duration{
        {count(v), as<Unit>(v, S::Unit, Unit::Day), v.get(S::Vague) != 0}, maybe<MeaningId>(v, S::More)};
}
Meaning repeated(const V &v)
{
    return Repeated{count(v), as<Unit>(v, S::Unit, Unit::Day),
        v.has(S::Weekday) ? std::optional(weekday(v)) : std::nullopt, maybe<PartOfDay>(v, S::Part),
        maybe<unsigned>(v, S::Month), v.get(S::Vague) != 0};
}
Meaning vagueReference(const V &v)
{
    return VagueReference{as<Vague>(v, S::Vague, Vague::Present)};
}

template <S... slots> constexpr S list[] = {slots...};

constexpr Composition all[] = {
    {"same", nullptr, list<S::Of>, {}},
    {"calendar-date", calendarDate, {},
        list<S::Year, S::Yearshift, S::Month, S::Day, S::Weekday, S::Sign, S::Short, S::Bc>},
    {"weekday", bareWeekday, list<S::Weekday>, list<S::Sign>},
    {"counted-weekday", countedWeekday, list<S::Weekday, S::Shift>, list<S::Anchor>},
    {"weekday-of-week", weekdayOfWeek, list<S::Weekday, S::Weeks>, list<S::Anchor>},
    {"weekday-after", weekdayAfter, list<S::Weekday, S::Days>, {}},
    {"shifted-unit", shiftedUnit, list<S::Unit, S::Shift>, list<S::Anchor>},
    {"distance", distance, list<S::Unit, S::Sign>, list<S::Count, S::Tenth, S::Anchor, S::Vague>},
    {"distance-of", distanceOf, list<S::Of, S::Sign>, list<S::Anchor, S::From>},
    {"nth", nthOf, list<S::Number, S::Of>, list<S::Weekday, S::Unit>},
    {"stretch", stretch, list<S::Unit, S::Sign>, list<S::Count, S::Tenth, S::Vague>},
    {"fraction", fractionOf, list<S::Fraction, S::Of>, {}},
    {"subdivision", subdivision, list<S::Unit, S::Number>, list<S::Of>},
    {"season", seasonOf, list<S::Season>, list<S::Of>},
    {"decade", decadeOf, list<S::Year>, list<S::Short>},
    {"century", centuryOf, list<S::Number>, list<S::Bc>},
    {"feast", feastOf, list<S::Feast>, list<S::Of>},
    {"clock-time", clockTime, list<S::Hour>, list<S::Minute, S::Of, S::Zone, S::Part>},
    {"clock-told", clockTold, list<S::Clock>, list<S::Of, S::Zone>},
    {"day-part", dayPart, list<S::Part>, list<S::Of>},
    {"night-before", nightBefore, list<S::Of>, {}},
    {"range", rangeOf, list<S::From, S::To>, {}},
    {"list", listOf, list<S::First, S::Rest>, {}},
    {"open-ended", openEnded, list<S::Open, S::Of>, list<S::Sign>},
    {"checked", checked, list<S::Said, S::Beside>, {}},
    {"directed", directed, list<S::Of, S::Sign>, {}},
    {"same-period", samePeriod, list<S::Unit>, list<S::Yearshift, S::Of>},
    {"approximately", approximately, list<S::Of>, {}},
    {"duration", duration, list<S::Unit>, list<S::Count, S::Tenth, S::Vague, S::More>},
    {"repeated", repeated, list<S::Unit>, list<S::Count, S::Weekday, S::Part, S::Month, S::Vague>},
    {"vague", vagueReference, list<S::Vague>, {}},
};

struct NamedValue {
    std::string_view name;
    std::int32_t value;
};

template <class Enum> constexpr NamedValue named(std::string_view name, Enum value)
{
    return {name, std::int32_t(value)};
}

constexpr NamedValue values[] = {
    named("second", Unit::Second),
    named("minute", Unit::Minute),
    named("hour", Unit::Hour),
    named("day", Unit::Day),
    named("weekend", Unit::Weekend),
    named("week", Unit::Week),
    named("month", Unit::Month),
    named("quarter", Unit::Quarter),
    named("half-year", Unit::HalfYear),
    named("year", Unit::Year),
    named("decade", Unit::Decade),
    named("century", Unit::Century),
    named("millennium", Unit::Millennium),
    named("dawn", PartOfDay::Dawn),
    named("morning", PartOfDay::Morning),
    named("forenoon", PartOfDay::Forenoon),
    named("noon", PartOfDay::Noon),
    named("afternoon", PartOfDay::Afternoon),
    named("evening", PartOfDay::Evening),
    named("night", PartOfDay::Night),
    named("midnight", PartOfDay::Midnight),
    named("start", Fraction::Start),
    named("mid", Fraction::Mid),
    named("end", Fraction::End),
    named("first-half", Fraction::FirstHalf),
    named("second-half", Fraction::SecondHalf),
    named("spring", Season::Spring),
    named("summer", Season::Summer),
    named("autumn", Season::Autumn),
    named("winter", Season::Winter),
    named("past", Vague::Past),
    named("present", Vague::Present),
    named("future", Vague::Future),
    named("published", Anchor::Published),
    named("mentioned", Anchor::Mentioned),
    named("event", Anchor::Event),
    named("open-start", Open::Start),
    named("open-end", Open::End),
};

} // namespace

std::span<const std::string_view> slotNames()
{
    return names;
}
std::span<const Composition> compositions()
{
    return all;
}

bool takes(const Composition &composition, Slot slot)
{
    const auto has = [slot](std::span<const Slot> slots) {
        return std::find(slots.begin(), slots.end(), slot) != slots.end();
    };
    return has(composition.required) || has(composition.optional);
}

std::optional<std::int32_t> namedValue(std::string_view name)
{
    for (const NamedValue &value : values)
        if (value.name == name)
            return value.value;
    return {};
}

} // namespace zeitstrahl
