// SPDX-License-Identifier: Apache-2.0
#include "core/time/other_calendars.h"

#include <date/julian.h>
#include <memory>
#include <unicode/calendar.h>

namespace zeitstrahl {

namespace {

constexpr double millisecondsPerDay = 24.0 * 60 * 60 * 1000;

const char *localeOf(OtherCalendar calendar)
{
    switch (calendar) {
    case OtherCalendar::Hebrew: return "@calendar=hebrew";
    case OtherCalendar::Islamic: return "@calendar=islamic-umalqura";
    case OtherCalendar::Chinese: return "@calendar=chinese";
    case OtherCalendar::Persian: return "@calendar=persian";
    }
    return "";
}

/// Making one costs as much as a page of text, and it is no function of a year: each thread keeps its own.
icu::Calendar &icuCalendar(OtherCalendar which)
{
    thread_local std::unique_ptr<icu::Calendar> calendars[4];
    auto &calendar = calendars[std::size_t(which)];
    if (!calendar) {
        UErrorCode error = U_ZERO_ERROR;
        calendar.reset(
            icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale(localeOf(which)), error));
    }
    return *calendar;
}

} // namespace

Day dayInYear(OtherCalendar which, int month, int day, date::year year)
{
    UErrorCode error = U_ZERO_ERROR;
    icu::Calendar &calendar = icuCalendar(which);
    const Day newYear{year / 1 / 1};
    calendar.setTime(double(newYear.time_since_epoch().count()) * millisecondsPerDay, error);
    const int first = calendar.get(UCAL_EXTENDED_YEAR, error);
    Day found = newYear;
    for (const int extendedYear : {first, first + 1}) {
        calendar.clear();
        calendar.set(UCAL_EXTENDED_YEAR, extendedYear);
        calendar.set(UCAL_MONTH, month - 1);
        calendar.set(UCAL_DATE, day);
        found = Day{date::days{int(std::floor(calendar.getTime(error) / millisecondsPerDay))}};
        if (found >= newYear)
            break;
    }
    return found;
}

Day orthodoxEasterSunday(date::year year)
{
    const int y = int(year);
    const int d = (19 * (y % 19) + 15) % 30;
    const int e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
    const int n = d + e + 114;
    return Day{julian::year{y} / julian::month{unsigned(n / 31)} / julian::day{unsigned(n % 31 + 1)}};
}

} // namespace zeitstrahl
