// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/meaning.h"

namespace zeitstrahl {

Granularity granularityOf(Unit unit);

/// The calendar unit that holds a day: its week (ISO), month, quarter, decade (2010–2019), century (2001–2100).
/// Units finer than a day give the day.
Period unitAround(Day day, Unit unit);

/// The unit so many units behind (or before) that around the day.
Period shiftedUnit(Day day, Unit unit, int shift);

/// The same day some months on, or the month's last if it has no such day.
Day plusMonths(Day day, int months);

/// The day so many units on; half a unit counts where the calendar has one (half a year is six months).
Day plusUnits(Day day, Unit unit, double count);

Period wholeMonth(date::year_month month);
Period wholeYear(date::year year);
Period wholeSeason(Season season, date::year year); ///< winter begins in December of that year

/// "Anfang", "Mitte", "Ende": thirds of a month by days 1–10, 11–20, 21–end; of longer periods by months or years.
Period fractionOf(const Period &whole, Fraction fraction);

/// The day of a feast in a year.
Period feastIn(const Feast &feast, date::year year);

} // namespace zeitstrahl
