// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <date/date.h>
#include <date/iso_week.h>

#include <optional>
#include <string>
#include <string_view>

namespace zeitstrahl {

/// A calendar day of the proleptic Gregorian calendar. Never a bare int.
using Day = date::sys_days;

/// "2015-11-26"; years before 0 and beyond 9999 as ISO 8601 expanded years ("-0044", "+12015").
std::string isoText(Day day);

/// Reads "2015-11-26", also with a time behind it ("2015-11-26T10:00:00Z"); nothing if it is no date.
std::optional<Day> dayFromIso(std::string_view text);

/// The Monday on or before `day`: weeks are ISO weeks, Monday to Sunday.
Day mondayOf(Day day);

date::weekday weekdayOf(Day day);
date::year yearOf(Day day);

/// The last day of the month.
Day lastOf(date::year_month month);

/// Easter Sunday in the Gregorian calendar (Butcher's algorithm), the anchor of the movable feasts.
Day easterSunday(date::year year);

} // namespace zeitstrahl
