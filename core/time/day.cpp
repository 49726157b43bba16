// SPDX-License-Identifier: Apache-2.0
#include "core/time/day.h"

#include <cstdio>

namespace zeitstrahl {

std::string isoText(Day day)
{
    const date::year_month_day ymd{day};
    const int year = int(ymd.year());
    char text[24];
    const char *format = year < 0 ? "-%04d-%02u-%02u" : year > 9999 ? "+%05d-%02u-%02u" : "%04d-%02u-%02u";
    std::snprintf(text, sizeof text, format, year < 0 ? -year : year, unsigned(ymd.month()), unsigned(ymd.day()));
    return text;
}

static std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Day> dayFromIso(std::string_view text)
{
    const bool beforeChrist = text.starts_with('-');
    if (beforeChrist)
        text.remove_prefix(1);
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || (text.size() > 10 && text[10] != 'T' && text[10] != ' '))
        return {};
    const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)), day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return {};
    const date::year_month_day ymd{date::year{beforeChrist ? -*year : *year}, date::month{unsigned(*month)},
                                   date::day{unsigned(*day)}};
    if (!ymd.ok())
        return {};
    return Day{ymd};
}

date::weekday weekdayOf(Day day)
{
    return date::weekday{day};
}

date::year yearOf(Day day)
{
    return date::year_month_day{day}.year();
}

Day mondayOf(Day day)
{
    return day - (weekdayOf(day) - date::Monday);
}

Day lastOf(date::year_month month)
{
    return Day{month / date::last};
}

Day easterSunday(date::year year)
{
    const int y = int(year);
    const int a = y % 19, b = y / 100, c = y % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return Day{year / date::month{unsigned(n / 31)} / date::day{unsigned(n % 31 + 1)}};
}

} // namespace zeitstrahl
