// SPDX-License-Identifier: Apache-2.0
#include "core/language/spoken.h"

#include <date/iso_week.h>

namespace zeitstrahl {

namespace {

using Civil = date::year_month_day;

std::string text(unsigned value)
{
    return std::to_string(value);
}

std::string dayIn(std::string_view pattern, Day day, const DisplayWords &words)
{
    const Civil civil(day);
    const unsigned month = unsigned(civil.month()) - 1;
    return filled(pattern,
        {{"weekday", words.weekdays[weekdayOf(day).iso_encoding() - 1]}, {"day", text(unsigned(civil.day()))},
            {"mon", words.monthsShort[month]}, {"month", words.months[month]},
            {"year", spoken(civil.year(), words)}});
}

std::string monthIn(Civil civil, const DisplayWords &words, Wording wording)
{
    const auto &names = wording == Wording::Brief ? words.monthsShort : words.months;
    const std::string &month = names[unsigned(civil.month()) - 1];
    return filled(wording == Wording::Full ? words.dates.monthYear : words.dates.month,
        {{"month", month}, {"year", spoken(civil.year(), words)}});
}

/// A day among others: no weekday.
std::string plainIn(Day day, const DisplayWords &words, Wording wording)
{
    const DatePatterns &dates = words.dates;
    return dayIn(wording == Wording::Brief ? dates.axisFirst
            : wording == Wording::Full     ? dates.plainYear
                                           : dates.plain,
        day, words);
}

std::string range(Day first, Day last, const DisplayWords &words, Wording wording)
{
    const Civil from(first), to(last);
    if (first == last)
        return plainIn(first, words, wording);
    if (from.year() / from.month() == to.year() / to.month())
        return filled(words.dates.monthRange,
            {{"first", text(unsigned(from.day()))}, {"last", text(unsigned(to.day()))},
                {"end", monthIn(to, words, wording)}});
    const bool yearOnce = wording == Wording::Full && from.year() == to.year();
    return filled(words.dates.range,
        {{"first", plainIn(first, words, yearOnce ? Wording::Medium : wording)},
            {"last", plainIn(last, words, wording)}});
}

std::string named(const Period &period, const DisplayWords &words, Wording wording)
{
    const Civil first(period.first);
    const std::string year = spoken(first.year(), words);
    switch (period.granularity) {
    case Granularity::Week: {
        const std::string days = range(period.first, period.last, words, wording);
        const unsigned week = unsigned(iso_week::year_weeknum_weekday(period.first).weeknum());
        return wording == Wording::Brief ? days
                                         : filled(words.dates.weekOf, {{"week", text(week)}, {"when", days}});
    }
    case Granularity::Quarter: {
        const std::string quarter = text((unsigned(first.month()) + 2) / 3);
        return filled(wording == Wording::Full ? words.dates.quarterYear : words.dates.quarter,
            {{"quarter", quarter}, {"year", year}});
    }
    case Granularity::Month:
        if (first.day() == date::day(1) && period.last == lastOf(first.year() / first.month()))
            return monthIn(first, words, wording);
        break;
    case Granularity::Year:
        if (first.year() == yearOf(period.last))
            return year;
        break;
    case Granularity::Decade: return filled(words.dates.decade, {{"year", year}});
    case Granularity::Century:
        if (first.year() > date::year(0))
            return filled(words.dates.century, {{"century", std::to_string((int(first.year()) + 99) / 100)}});
        break;
    default: break;
    }
    return range(period.first, period.last, words, wording);
}

bool isOneDay(const Period &period)
{
    return period.first == period.last;
}

/// The days alone, whatever they were called: a week's "23.–29. November".
std::string daysOf(const Period &period, const DisplayWords &words)
{
    return isOneDay(period) ? spoken(period.first, words)
                            : range(period.first, period.last, words, Wording::Medium);
}

std::string_view weekPattern(const Step &step, const FindingWords &finding, std::optional<Day> anchor)
{
    if (!anchor)
        return step.why == Why::ThisWeek ? finding.thisWeek : finding.otherWeek;
    const auto apart = (mondayOf(step.period.first) - mondayOf(*anchor)).count();
    return apart == 0 ? finding.thisWeek
        : apart == 7  ? finding.nextWeek
        : apart == -7 ? finding.lastWeek
                      : finding.otherWeek;
}

} // namespace

std::string spoken(date::year year, const DisplayWords &words)
{
    // Astronomical year 0 is 1 BC.
    return int(year) > 0 ? std::to_string(int(year))
                         : filled(words.dates.beforeChrist, {{"year", std::to_string(1 - int(year))}});
}

std::string spoken(Day day, const DisplayWords &words, Wording wording)
{
    const DatePatterns &dates = words.dates;
    return dayIn(wording == Wording::Brief ? dates.brief
            : wording == Wording::Full     ? dates.full
                                           : dates.medium,
        day, words);
}

std::string spokenPlain(Day day, const DisplayWords &words)
{
    return dayIn(words.dates.plainYear, day, words);
}

std::string spokenRange(Day first, Day last, const DisplayWords &words)
{
    return range(first, last, words, Wording::Full);
}

std::string spoken(const Period &period, const DisplayWords &words, Wording wording)
{
    if (period.certainty != Certainty::Exact && period.open == Open::None)
        return filled(words.dates.about, {{"when", named(period, words, wording)}});
    if (period.open == Open::End)
        return filled(words.dates.since, {{"when", named(period, words, wording)}});
    if (period.open == Open::Start)
        return filled(words.dates.until, {{"when", named(period, words, wording)}});
    return isOneDay(period) ? spoken(period.first, words, wording) : named(period, words, wording);
}

std::string spoken(const Step &step, const DisplayWords &words, std::optional<Day> anchor)
{
    const FindingWords &finding = words.finding;
    switch (step.kind) {
    case StepKind::Anchor: {
        const std::string_view pattern = step.why == Why::FromPublication ? finding.anchorPublication
            : step.why == Why::FromLastMentioned                          ? finding.anchorMentioned
                                                                          : finding.anchorOther;
        return filled(pattern, {{"when", spoken(step.period, words, Wording::Full)}});
    }
    case StepKind::Tense:
        if (step.why == Why::LastBefore || step.why == Why::NextAfter)
            return step.why == Why::LastBefore ? finding.lookBack : finding.lookAhead;
        break;
    case StepKind::Week: return filled(weekPattern(step, finding, anchor), {{"when", daysOf(step.period, words)}});
    default: break;
    }
    return filled(finding.steps[std::size_t(step.kind)], {{"when", spoken(step.period, words)}});
}

std::string spoken(std::span<const Step> steps, const DisplayWords &words)
{
    std::optional<Day> anchor;
    std::string text;
    for (const Step &step : steps) {
        if (step.kind == StepKind::Anchor)
            anchor = step.period.first;
        const std::string said = spoken(step, words, anchor);
        if (said.empty())
            continue;
        if (!text.empty())
            text += words.finding.arrow;
        text += said;
    }
    return text;
}

std::string spoken(Why why, const DisplayWords &words)
{
    return words.finding.why[std::size_t(why)];
}
std::string spoken(Check check, const DisplayWords &words)
{
    return words.finding.checks[std::size_t(check)];
}

std::string spoken(const Reading &reading, const DisplayWords &words)
{
    return filled(
        words.finding.reading, {{"when", spoken(reading.period, words)}, {"why", spoken(reading.why, words)}});
}

} // namespace zeitstrahl
