// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

namespace zeitstrahl {

/// Calendars beside the Gregorian by which feasts are kept. Months count from 1 as ICU has them: Hebrew ones from
/// Tishri (Adar is the 7th, also in leap years, Nisan the 8th), Islamic ones from Muharram, Persian ones from
/// Farvardin.
enum class OtherCalendar : std::uint8_t {
    Hebrew,
    Islamic, ///< Umm al-Qura, the table of Saudi Arabia that most announcements follow
    Chinese,
    Persian,
};

/// The first such day of that calendar in a Gregorian year, by ICU's tables. What begins at sunset has the day
/// after.
Day dayInYear(OtherCalendar calendar, int month, int day, date::year year);

/// Easter Sunday of the Orthodox churches as a Gregorian date: Meeus' Julian algorithm.
Day orthodoxEasterSunday(date::year year);

} // namespace zeitstrahl
