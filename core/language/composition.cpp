// SPDX-License-Identifier: Apache-2.0
#include "core/language/composition.h"

namespace zeitstrahl {

namespace {

using S = Slot;
using V = SlotValues;

constexpr std::string_view names[] = {"none", "year", "yearshift", "month", "day", "weekday", "count", "tenth",
    "unit", "shift", "weeks", "anchor", "vague", "fraction", "season", "number", "hour", "minute", "part", "feast",
    "open", "short", "bc", "of", "from", "to", "said", "beside", "first", "rest", "more", "days", "sign", "clock",
    "hundreds", "tens", "zone"};
static_assert(std::size(names) == std::size_t(Slot::Size_));

template <class Enum> constexpr Enum last{};
template <> constexpr Unit last<Unit> = Unit::Millennium;
template <> constexpr PartOfDay last<PartOfDay> = PartOfDay::Dawn;
template <> constexpr Fraction last<Fraction> = Fraction::SecondHalf;
template <> constexpr Season last<Season> = Season::Winter;
template <> constexpr Vague last<Vague> = Vague::Future;
template <> constexpr Anchor last<Anchor> = Anchor::Event;
template <> constexpr Open last<Open> = Open::End;

/// A value of an enumeration; a number that a file gives beyond its end counts as the last.
template <class Enum> Enum as(const V &v, S slot, Enum otherwise = Enum{})
{
    return Enum(std::clamp(v.get(slot, std::int32_t(otherwise)), 0, std::int32_t(last<Enum>)));
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

std::optional<date::weekday> maybeWeekday(const V &v)
{
    return v.has(S::Weekday) ? std::optional(weekday(v)) : std::nullopt;
}

/// "1,5": count and tenth. The sign stands apart: "vor" looks back.
double count(const V &v)
{
    return (v.get(S::Count, 1) + v.get(S::Tenth) / 10.0) * v.get(S::Sign, 1);
}

template <S... slots> constexpr S list[] = {slots...};

constexpr Composition all[] = {
    {"same", nullptr, list<S::Of>, {}},
    {"calendar-date",
        [](const V &v) -> Meaning {
            return CalendarDate{maybe<int>(v, S::Year), maybe<int>(v, S::Yearshift), maybe<unsigned>(v, S::Month),
                maybe<unsigned>(v, S::Day), maybeWeekday(v), v.get(S::Sign), v.get(S::Short) != 0,
                v.get(S::Bc) != 0};
        },
        {}, list<S::Year, S::Yearshift, S::Month, S::Day, S::Weekday, S::Sign, S::Short, S::Bc>},
    {"weekday",
        [](const V &v) -> Meaning {
            return BareWeekday{weekday(v), v.get(S::Sign)};
        },
        list<S::Weekday>, list<S::Sign>},
    {"counted-weekday",
        [](const V &v) -> Meaning {
            return CountedWeekday{weekday(v), v.get(S::Shift, 1), as<Anchor>(v, S::Anchor)};
        },
        list<S::Weekday, S::Shift>, list<S::Anchor>},
    {"weekday-of-week",
        [](const V &v) -> Meaning {
            return WeekdayOfWeek{weekday(v), v.get(S::Weeks), as<Anchor>(v, S::Anchor)};
        },
        list<S::Weekday, S::Weeks>, list<S::Anchor>},
    {"weekday-after",
        [](const V &v) -> Meaning {
            return WeekdayAfter{weekday(v), v.get(S::Days, 7)};
        },
        list<S::Weekday, S::Days>, {}},
    {"shifted-unit",
        [](const V &v) -> Meaning {
            return ShiftedUnit{as<Unit>(v, S::Unit, Unit::Day), v.get(S::Shift), as<Anchor>(v, S::Anchor)};
        },
        list<S::Unit, S::Shift>, list<S::Anchor>},
    {"distance",
        [](const V &v) -> Meaning {
            return Distance{
                count(v), as<Unit>(v, S::Unit, Unit::Day), as<Anchor>(v, S::Anchor), v.get(S::Vague) != 0};
        },
        list<S::Unit, S::Sign>, list<S::Count, S::Tenth, S::Anchor, S::Vague>},
    {"distance-of",
        [](const V &v) -> Meaning {
            return DistanceOf{
                id(v, S::Of), v.get(S::Sign, 1), as<Anchor>(v, S::Anchor), maybe<MeaningId>(v, S::From)};
        },
        list<S::Of, S::Sign>, list<S::Anchor, S::From>},
    {"nth",
        [](const V &v) -> Meaning {
            return NthOf{v.get(S::Number, 1), maybeWeekday(v), as<Unit>(v, S::Unit, Unit::Day), id(v, S::Of)};
        },
        list<S::Number, S::Of>, list<S::Weekday, S::Unit>},
    {"stretch",
        [](const V &v) -> Meaning {
            return Stretch{count(v), as<Unit>(v, S::Unit, Unit::Day), v.get(S::Vague) != 0};
        },
        list<S::Unit, S::Sign>, list<S::Count, S::Tenth, S::Vague>},
    {"fraction",
        [](const V &v) -> Meaning {
            return FractionOf{as<Fraction>(v, S::Fraction), id(v, S::Of)};
        },
        list<S::Fraction, S::Of>, {}},
    {"subdivision",
        [](const V &v) -> Meaning {
            return Subdivision{
                as<Unit>(v, S::Unit, Unit::Quarter), v.get(S::Number, 1), maybe<MeaningId>(v, S::Of)};
        },
        list<S::Unit, S::Number>, list<S::Of>},
    {"season",
        [](const V &v) -> Meaning {
            return SeasonOf{as<Season>(v, S::Season), maybe<MeaningId>(v, S::Of)};
        },
        list<S::Season>, list<S::Of>},
    {"decade",
        [](const V &v) -> Meaning {
            return DecadeOf{v.get(S::Year), v.get(S::Short) != 0};
        },
        list<S::Year>, list<S::Short>},
    {"century",
        [](const V &v) -> Meaning {
            return CenturyOf{v.get(S::Number), v.get(S::Bc) != 0};
        },
        list<S::Number>, list<S::Bc>},
    {"feast",
        [](const V &v) -> Meaning {
            return FeastOf{std::uint32_t(v.get(S::Feast)), maybe<MeaningId>(v, S::Of)};
        },
        list<S::Feast>, list<S::Of>},
    {"clock-time",
        [](const V &v) -> Meaning {
            return ClockTime{v.get(S::Hour), v.get(S::Minute), v.has(S::Minute), maybe<MeaningId>(v, S::Of),
                maybe<std::uint32_t>(v, S::Zone), maybe<PartOfDay>(v, S::Part)};
        },
        list<S::Hour>, list<S::Minute, S::Of, S::Zone, S::Part>},
    // "3:30 p.m." as the number 1530.
    {"clock-told",
        [](const V &v) -> Meaning {
            return ClockTime{v.get(S::Clock) / 100, v.get(S::Clock) % 100, true, maybe<MeaningId>(v, S::Of),
                maybe<std::uint32_t>(v, S::Zone), {}};
        },
        list<S::Clock>, list<S::Of, S::Zone>},
    {"day-part",
        [](const V &v) -> Meaning {
            return DayPart{as<PartOfDay>(v, S::Part), maybe<MeaningId>(v, S::Of)};
        },
        list<S::Part>, list<S::Of>},
    {"night-before", [](const V &v) -> Meaning { return NightBefore{id(v, S::Of)}; }, list<S::Of>, {}},
    {"range",
        [](const V &v) -> Meaning {
            return RangeOf{id(v, S::From), id(v, S::To)};
        },
        list<S::From, S::To>, {}},
    {"list",
        [](const V &v) -> Meaning {
            return ListOf{id(v, S::First), id(v, S::Rest)};
        },
        list<S::First, S::Rest>, {}},
    {"open-ended",
        [](const V &v) -> Meaning {
            return OpenEnded{as<Open>(v, S::Open, Open::End), id(v, S::Of), v.get(S::Sign)};
        },
        list<S::Open, S::Of>, list<S::Sign>},
    {"checked",
        [](const V &v) -> Meaning {
            return Checked{id(v, S::Said), id(v, S::Beside)};
        },
        list<S::Said, S::Beside>, {}},
    {"directed",
        [](const V &v) -> Meaning {
            return Directed{id(v, S::Of), v.get(S::Sign)};
        },
        list<S::Of, S::Sign>, {}},
    {"same-period",
        [](const V &v) -> Meaning {
            return SamePeriod{as<Unit>(v, S::Unit, Unit::Quarter), v.get(S::Yearshift), maybe<MeaningId>(v, S::Of)};
        },
        list<S::Unit>, list<S::Yearshift, S::Of>},
    {"approximately", [](const V &v) -> Meaning { return Approximately{id(v, S::Of)}; }, list<S::Of>, {}},
    {"duration",
        [](const V &v) -> Meaning {
            return Duration{
                {count(v), as<Unit>(v, S::Unit, Unit::Day), v.get(S::Vague) != 0}, maybe<MeaningId>(v, S::More)};
        },
        list<S::Unit>, list<S::Count, S::Tenth, S::Vague, S::More>},
    {"repeated",
        [](const V &v) -> Meaning {
            return Repeated{count(v), as<Unit>(v, S::Unit, Unit::Day), maybeWeekday(v),
                maybe<PartOfDay>(v, S::Part), maybe<unsigned>(v, S::Month), v.get(S::Vague) != 0};
        },
        list<S::Unit>, list<S::Count, S::Weekday, S::Part, S::Month, S::Vague>},
    {"vague", [](const V &v) -> Meaning { return VagueReference{as<Vague>(v, S::Vague, Vague::Present)}; },
        list<S::Vague>, {}},
};

struct NamedValue {
    std::string_view name;
    std::int32_t value;

    template <class Enum>
    constexpr NamedValue(std::string_view called, Enum meant)
        : name{called}
        , value{std::int32_t(meant)}
    {
    }
};

constexpr NamedValue values[] = {{"second", Unit::Second}, {"minute", Unit::Minute}, {"hour", Unit::Hour},
    {"day", Unit::Day}, {"weekend", Unit::Weekend}, {"week", Unit::Week}, {"month", Unit::Month},
    {"quarter", Unit::Quarter}, {"half-year", Unit::HalfYear}, {"year", Unit::Year}, {"decade", Unit::Decade},
    {"century", Unit::Century}, {"millennium", Unit::Millennium}, {"dawn", PartOfDay::Dawn},
    {"morning", PartOfDay::Morning}, {"forenoon", PartOfDay::Forenoon}, {"noon", PartOfDay::Noon},
    {"afternoon", PartOfDay::Afternoon}, {"evening", PartOfDay::Evening}, {"night", PartOfDay::Night},
    {"midnight", PartOfDay::Midnight}, {"start", Fraction::Start}, {"mid", Fraction::Mid}, {"end", Fraction::End},
    {"first-half", Fraction::FirstHalf}, {"second-half", Fraction::SecondHalf}, {"spring", Season::Spring},
    {"summer", Season::Summer}, {"autumn", Season::Autumn}, {"winter", Season::Winter}, {"past", Vague::Past},
    {"present", Vague::Present}, {"future", Vague::Future}, {"published", Anchor::Published},
    {"mentioned", Anchor::Mentioned}, {"told", Anchor::Told}, {"event", Anchor::Event}, {"open-start", Open::Start},
    {"open-end", Open::End}};

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
