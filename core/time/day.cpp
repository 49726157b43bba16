// SPDX-License-Identifier: Apache-2.0
#include "core/time/day.h"

namespace zeitstrahl {

static void appendDigits(std::string &text, int value, int width)
{
    char digits[12];
    int count = 0;
    for (; value > 0 || count < width; value /= 10)
        digits[count++] = char('0' + value % 10);
    while (count > 0)
        text += digits[--count];
}

std::string isoText(Day day)
{
    const date::year_month_day ymd{day};
    const int year = int(ymd.year());
    std::string text = year < 0 ? "-" : year > 9999 ? "+" : "";
    appendDigits(text, year < 0 ? -year : year, year > 9999 ? 5 : 4);
    text += '-';
    appendDigits(text, int(unsigned(ymd.month())), 2);
    text += '-';
    appendDigits(text, int(unsigned(ymd.day())), 2);
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
    const std::size_t yearDigits = text.starts_with('+') ? 5 : 4;
    if (beforeChrist || text.starts_with('+'))
        text.remove_prefix(1);
    const std::size_t length = yearDigits + 6; // "-11-26" behind the year
    if (text.size() < length || text[yearDigits] != '-' || text[yearDigits + 3] != '-'
        || (text.size() > length && text[length] != 'T' && text[length] != ' '))
        return {};
    const auto year = digits(text.substr(0, yearDigits)), month = digits(text.substr(yearDigits + 1, 2)),
               day = digits(text.substr(yearDigits + 4, 2));
    if (!year || !month || !day)
        return {};
    const date::year_month_day ymd{
        date::year{beforeChrist ? -*year : *year}, date::month{unsigned(*month)}, date::day{unsigned(*day)}};
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
