// SPDX-License-Identifier: Apache-2.0
#include "core/time/units.h"

#include <cmath>

namespace zeitstrahl {

using date::days;

Granularity granularityOf(Unit unit)
{
    switch (unit) {
    case Unit::Second: return Granularity::Second;
    case Unit::Minute: return Granularity::Minute;
    case Unit::Hour: return Granularity::Hour;
    case Unit::Day: return Granularity::Day;
    case Unit::Weekend: return Granularity::Weekend;
    case Unit::Week: return Granularity::Week;
    case Unit::Month: return Granularity::Month;
    case Unit::Quarter: return Granularity::Quarter;
    case Unit::HalfYear: return Granularity::HalfYear;
    case Unit::Year: return Granularity::Year;
    case Unit::Decade: return Granularity::Decade;
    case Unit::Century: return Granularity::Century;
    case Unit::Millennium: return Granularity::Millennium;
    }
    return Granularity::Day;
}

/// Years first..first+count-1.
static Period years(int first, int count, Granularity granularity)
{
    return {Day{date::year{first} / 1 / 1}, Day{date::year{first + count - 1} / 12 / 31}, granularity};
}

/// `count` months from the first of `month`.
static Period months(date::year_month month, int count, Granularity granularity)
{
    return {Day{month / 1}, lastOf(month + date::months{count - 1}), granularity};
}

static int floorTo(int value, int step)
{
    return value - ((value % step) + step) % step;
}

Period unitAround(Day day, Unit unit)
{
    const date::year_month_day ymd{day};
    const int year = int(ymd.year()), month = int(unsigned(ymd.month()));
    const auto monthsFrom = [&](int size, Granularity granularity) {
        return months(ymd.year() / date::month{unsigned((month - 1) / size * size + 1)}, size, granularity);
    };
    switch (unit) {
    case Unit::Weekend: return {mondayOf(day) + days{5}, mondayOf(day) + days{6}, Granularity::Weekend};
    case Unit::Week: return {mondayOf(day), mondayOf(day) + days{6}, Granularity::Week};
    case Unit::Month: return monthsFrom(1, Granularity::Month);
    case Unit::Quarter: return monthsFrom(3, Granularity::Quarter);
    case Unit::HalfYear: return monthsFrom(6, Granularity::HalfYear);
    case Unit::Year: return wholeYear(ymd.year());
    case Unit::Decade: return years(floorTo(year, 10), 10, Granularity::Decade);
    case Unit::Century: return years(floorTo(year - 1, 100) + 1, 100, Granularity::Century);
    case Unit::Millennium: return years(floorTo(year - 1, 1000) + 1, 1000, Granularity::Millennium);
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour:
    case Unit::Day: break;
    }
    return {day, day, granularityOf(unit)};
}

Day plusMonths(Day day, int count)
{
    const date::year_month_day ymd{day};
    const date::year_month month = ymd.year() / ymd.month() + date::months{count};
    const Day last = lastOf(month);
    const date::year_month_day moved = month / ymd.day();
    return moved.ok() ? Day{moved} : last;
}

/// 0 for what is not made of whole months.
static int monthsIn(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Month: return 1;
    case Granularity::Season:
    case Granularity::Quarter: return 3;
    case Granularity::HalfYear: return 6;
    case Granularity::Year: return 12;
    case Granularity::Decade: return 120;
    case Granularity::Century: return 1200;
    case Granularity::Millennium: return 12000;
    default: return 0;
    }
}

static double daysIn(Unit unit)
{
    switch (unit) {
    case Unit::Week:
    case Unit::Weekend: return 7;
    case Unit::Day: return 1;
    case Unit::Hour: return 1 / 24.0;
    default: return 0;
    }
}

Day plusUnits(Day day, Unit unit, double count)
{
    if (const int size = monthsIn(granularityOf(unit)))
        return plusMonths(day, int(std::lround(std::clamp(count * size, -60000.0, 60000.0))));
    return day + days{int(std::clamp(count * daysIn(unit), -2e6, 2e6))};
}

Period shiftedUnit(Day day, Unit unit, int shift)
{
    return unitAround(
        plusUnits(monthsIn(granularityOf(unit)) ? unitAround(day, unit).first : day, unit, shift), unit);
}

Period wholeMonth(date::year_month month)
{
    return months(month, 1, Granularity::Month);
}
Period wholeYear(date::year year)
{
    return years(int(year), 1, Granularity::Year);
}

Period wholeSeason(Season season, date::year year)
{
    return months(year / date::month{unsigned(season) * 3 + 3}, 3, Granularity::Season);
}

/// Halves of a month part behind the 15th, those of what is made of months by months.
static Period halfOf(const Period &whole, bool second)
{
    Period half = whole;
    const date::year_month_day begin{whole.first}, end{whole.last + days{1}};
    const int months = ((end.year() / end.month()) - (begin.year() / begin.month())).count();
    const int daysToMiddle =
        whole.granularity == Granularity::Month ? 15 : (whole.last - whole.first).count() / 2 + 1;
    const Day middle = months > 1 ? plusMonths(whole.first, months / 2) : whole.first + days{daysToMiddle};
    if (whole.granularity == Granularity::Year)
        half.granularity = Granularity::HalfYear;
    (second ? half.first : half.last) = second ? middle : middle - days{1};
    return half;
}

Period fractionOf(const Period &whole, Fraction fraction)
{
    if (fraction >= Fraction::FirstHalf)
        return whole.granularity > Granularity::Day ? halfOf(whole, fraction == Fraction::SecondHalf) : whole;
    Period part = whole;
    part.certainty = Certainty::Approximate;
    const auto third = [&](int size, int step) { // lengths of start and mid in days
        if (fraction != Fraction::Start)
            part.first = whole.first + days{fraction == Fraction::Mid ? size : step};
        if (fraction != Fraction::End)
            part.last = whole.first + days{(fraction == Fraction::Start ? size : step) - 1};
    };
    const auto thirdOfMonths = [&](int total) {
        const int index = int(fraction);
        part.first = plusMonths(whole.first, total * index / 3);
        part.last = plusMonths(whole.first, total * (index + 1) / 3) - days{1};
    };
    if (whole.granularity == Granularity::Week)
        third(2, 4);
    else if (whole.granularity == Granularity::Month)
        third(10, 20);
    else if (const int total = monthsIn(whole.granularity))
        thirdOfMonths(total);
    return part;
}

Period feastIn(const Feast &feast, date::year year)
{
    const auto month = date::month{unsigned(feast.month)};
    const auto weekday = date::weekday{unsigned(feast.weekday) % 7};
    Day day;
    switch (feast.rule) {
    case Feast::Rule::Fixed: day = Day{year / month / date::day{unsigned(feast.day)}}; break;
    case Feast::Rule::FromEaster: day = easterSunday(year) + days{feast.offset}; break;
    case Feast::Rule::FromAdvent: {
        const Day christmasEve{year / 12 / 24};
        day = christmasEve - (weekdayOf(christmasEve) - date::Sunday) + days{feast.offset};
        break;
    }
    case Feast::Rule::FromOrthodoxEaster: day = orthodoxEasterSunday(year) + days{feast.offset}; break;
    case Feast::Rule::NthWeekday:
        day = feast.nth < 0 ? Day{year / month / weekday[date::last]}
                            : Day{year / month / weekday[unsigned(feast.nth)]};
        day += days{feast.offset};
        break;
    case Feast::Rule::InOtherCalendar: day = dayInYear(feast.calendar, feast.month, feast.day, year); break;
    }
    return {day, day + days{feast.days - 1}, Granularity::Day};
}

} // namespace zeitstrahl
