// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/axis_unit.h"

#include "core/language/spoken.h"
#include "core/timeline/style.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

namespace {

using Civil = date::year_month_day;

constexpr double labelMargin = 8;

Day dayOf(Moment moment)
{
    return Day(date::days(int(std::floor(moment.days))));
}

int floored(int value, int step)
{
    return value - ((value % step) + step) % step;
}

constexpr Day yearOne{date::year(1) / 1 / 1};

/// Years that read well on both sides of Christ: 100 BC (astronomically -99), 50 BC, 1, 50, 100.
date::year roundYear(int year, int step)
{
    return date::year(year > 0 ? std::max(1, floored(year, step)) : 1 - (step - year) / step * step);
}

date::year nextRoundYear(int begin, int step)
{
    return date::year(begin > 0 ? floored(begin, step) + step : begin + step);
}

Moment firstOf(date::year year, unsigned month)
{
    return beginOf(Day(year / date::month(month) / 1));
}

std::string monthName(Moment begin, const std::array<std::string, 12> &names)
{
    return names[unsigned(Civil(dayOf(begin)).month()) - 1];
}

std::string dayLabel(Day day, const DisplayWords &words)
{
    return filled(words.dates.axisDay,
        {{"weekday", words.weekdays[weekdayOf(day).iso_encoding() - 1]},
            {"day", std::to_string(unsigned(Civil(day).day()))}});
}

std::string strongLabel(AxisUnit unit, Moment begin, const DisplayWords &words)
{
    const Day day = dayOf(begin);
    if (unit.kind == UnitKind::NamedDay)
        return spoken(day, words, Wording::Full);
    if (unit.kind == UnitKind::Month)
        return filled(words.dates.monthYear,
            {{"month", monthName(begin, words.months)}, {"year", spoken(yearOf(day), words)}});
    return cellLabel(unit, begin, words, false);
}

} // namespace

double AxisUnit::shortestDays() const
{
    switch (kind) {
    case UnitKind::Hour: return step / 24.0;
    case UnitKind::Week: return 7;
    case UnitKind::Month:
    case UnitKind::ShortMonth: return 28;
    case UnitKind::Quarter: return 90;
    case UnitKind::Year: return step * 365;
    default: return 1;
    }
}

Moment cellBegin(AxisUnit unit, Moment moment)
{
    const Day day = dayOf(moment);
    const Civil civil(day);
    const unsigned month = unsigned(civil.month());
    switch (unit.kind) {
    case UnitKind::Hour: {
        const double begin = beginOf(day).days;
        return {begin + floored(int((moment.days - begin) * 24), unit.step) / 24.0};
    }
    case UnitKind::Week: return beginOf(mondayOf(day));
    case UnitKind::Month:
    case UnitKind::ShortMonth: return firstOf(civil.year(), month);
    case UnitKind::Quarter: return firstOf(civil.year(), (month - 1) / 3 * 3 + 1);
    case UnitKind::Year: return firstOf(roundYear(int(civil.year()), unit.step), 1);
    default: return beginOf(day);
    }
}

Moment nextCell(AxisUnit unit, Moment begin)
{
    const Civil civil(dayOf(begin));
    switch (unit.kind) {
    case UnitKind::Hour: return {std::round((begin.days * 24) + unit.step) / 24};
    case UnitKind::Week: return {begin.days + 7};
    case UnitKind::Month:
    case UnitKind::ShortMonth: return beginOf(Day((civil.year() / civil.month() + date::months(1)) / 1));
    case UnitKind::Quarter: return beginOf(Day((civil.year() / civil.month() + date::months(3)) / 1));
    case UnitKind::Year: return firstOf(nextRoundYear(int(civil.year()), unit.step), 1);
    default: return {begin.days + 1};
    }
}

std::string cellLabel(AxisUnit unit, Moment begin, const DisplayWords &words, bool strong)
{
    if (strong)
        return strongLabel(unit, begin, words);
    const Day day = dayOf(begin);
    const DatePatterns &dates = words.dates;
    switch (unit.kind) {
    case UnitKind::Hour:
        return filled(dates.hour, {{"hour", std::to_string(std::lround((begin.days - beginOf(day).days) * 24))}});
    case UnitKind::NamedDay: return dayLabel(day, words);
    case UnitKind::DayNumber: return std::to_string(unsigned(Civil(day).day()));
    case UnitKind::Week:
        return filled(
            dates.week, {{"week", std::to_string(unsigned(iso_week::year_weeknum_weekday(day).weeknum()))}});
    case UnitKind::Month: return monthName(begin, words.months);
    case UnitKind::ShortMonth: return monthName(begin, words.monthsShort);
    case UnitKind::Quarter:
        return filled(dates.quarter, {{"quarter", std::to_string((unsigned(Civil(day).month()) + 2) / 3)}});
    case UnitKind::Year: return spoken(yearOf(day), words);
    case UnitKind::None: break;
    }
    return {};
}

double widestLabel(AxisUnit unit, Moment first, const DisplayWords &words, const TextWidth &width)
{
    const Font font = fontOf(Role::AxisLabel);
    double widest = 0;
    const auto consider = [&](const std::string &label) { widest = std::max(widest, width(label, font)); };
    switch (unit.kind) {
    case UnitKind::NamedDay:
        for (const std::string &weekday : words.weekdays)
            consider(filled(words.dates.axisDay, {{"weekday", weekday}, {"day", "28"}}));
        break;
    case UnitKind::Month: std::for_each(words.months.begin(), words.months.end(), consider); break;
    case UnitKind::ShortMonth: std::for_each(words.monthsShort.begin(), words.monthsShort.end(), consider); break;
    case UnitKind::Hour: consider(filled(words.dates.hour, {{"hour", "22"}})); break;
    case UnitKind::DayNumber: consider("28"); break;
    case UnitKind::Week: consider(filled(words.dates.week, {{"week", "48"}})); break;
    case UnitKind::Quarter: consider(filled(words.dates.quarter, {{"quarter", "4"}})); break;
    default:
        consider(dayOf(first) < yearOne ? filled(words.dates.beforeChrist, {{"year", "2888"}}) : "2888");
        break;
    }
    return widest;
}

AxisUnits unitsFor(const TimeScale &scale, const DisplayWords &words, const TextWidth &width)
{
    using enum UnitKind;
    static constexpr AxisUnits finestFirst[] = {{{Hour, 1}, {NamedDay, 1}}, {{Hour, 3}, {NamedDay, 1}},
        {{Hour, 6}, {NamedDay, 1}}, {{NamedDay, 1}, {Week, 1}}, {{DayNumber, 1}, {Week, 1}},
        {{Week, 1}, {Month, 1}}, {{Month, 1}, {Year, 1}}, {{ShortMonth, 1}, {Year, 1}}, {{Quarter, 1}, {Year, 1}},
        {{Year, 1}, {}}, {{Year, 2}, {}}, {{Year, 5}, {}}, {{Year, 10}, {}}, {{Year, 20}, {}}, {{Year, 50}, {}},
        {{Year, 100}, {}}, {{Year, 200}, {}}, {{Year, 500}, {}}, {{Year, 1000}, {}}, {{Year, 2000}, {}}};
    for (const AxisUnits &units : finestFirst)
        if (widestLabel(units.fine, scale.first(), words, width) + 2 * labelMargin
            <= units.fine.shortestDays() * scale.pixelsPerDay())
            return units;
    return {{Year, 5000}, {}};
}

} // namespace zeitstrahl
