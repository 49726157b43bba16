// SPDX-License-Identifier: Apache-2.0
#include "core/time/period.h"

namespace zeitstrahl {

/// The precision that EDTF writes: year, month or day; anything else is an interval of days.
static std::string oneDate(const Period &period)
{
    const std::string day = isoText(period.first);
    const std::size_t yearEnd = day.find('-', 1);
    if (period.granularity == Granularity::Year)
        return day.substr(0, yearEnd);
    if (period.granularity == Granularity::Month)
        return day.substr(0, yearEnd + 3);
    return day;
}

/// True if the days are exactly the calendar unit that the granularity names.
static bool isWholeUnit(const Period &period)
{
    const date::year_month_day first{period.first};
    switch (period.granularity) {
    case Granularity::Year:
        return period.first == Day{first.year() / 1 / 1} && period.last == Day{first.year() / 12 / 31};
    case Granularity::Month:
        return period.first == Day{first.year() / first.month() / 1}
        && period.last == lastOf(first.year() / first.month());
    default: return period.first == period.last;
    }
}

std::string edtf(const Period &period)
{
    const char *suffix = period.certainty == Certainty::Exact ? "" : "~";
    const bool single = isWholeUnit(period);
    const std::string first = single ? oneDate(period) : isoText(period.first);
    const std::string last = single ? first : isoText(period.last);
    if (period.open == Open::End)
        return first + suffix + "/..";
    if (period.open == Open::Start)
        return "../" + last + suffix;
    return single ? first + suffix : first + suffix + "/" + last + suffix;
}

} // namespace zeitstrahl
