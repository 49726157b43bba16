// SPDX-License-Identifier: Apache-2.0
#include "core/time/readings.h"

#include "core/time/units.h"

namespace zeitstrahl {

using date::days;

namespace {

days distance(const Period &period, Day day)
{
    return day < period.first ? period.first - day : day > period.last ? day - period.last : days{0};
}

Why whyOf(const Period &chosen, Day anchor, Direction direction)
{
    if (direction == Direction::Unknown || direction == Direction::Present)
        return Why::NearestYear;
    return chosen.first <= anchor ? Why::LastBefore : Why::NextAfter;
}

/// A day most of a year away, where the same day of another year is near, is said with its year: the near one is
/// meant.
std::size_t nearMiss(const std::vector<Period> &candidates, std::size_t chosen, Day anchor)
{
    constexpr days far{200};
    constexpr int times = 6;
    if (candidates[chosen].granularity == Granularity::Month || distance(candidates[chosen], anchor) < far)
        return chosen;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (distance(candidates[i], anchor) * times < distance(candidates[chosen], anchor))
            return i;
    return chosen;
}

std::size_t bestOf(const std::vector<Period> &candidates, Day anchor, Direction direction, bool firm)
{
    const bool leansAhead = direction == Direction::Present; // what is told in the present more often lies ahead
    const auto away = [&](const Period &period) {
        return distance(period, anchor) * (leansAhead && period.last < anchor ? 3 : 2);
    };
    std::size_t best = candidates.size();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const bool fits = direction == Direction::Past ? candidates[i].first <= anchor
            : direction == Direction::Future           ? candidates[i].last >= anchor
                                                       : true;
        if (fits && (best == candidates.size() || away(candidates[i]) < away(candidates[best])))
            best = i;
    }
    if (best == candidates.size())
        return 0;
    return firm ? best : nearMiss(candidates, best, anchor);
}

} // namespace

Resolution fittingDirection(
    const std::vector<Period> &candidates, Day anchor, Direction direction, Why anchoredBy, bool firm)
{
    const std::size_t best = bestOf(candidates, anchor, direction, firm);
    const Why why = whyOf(candidates[best], anchor, direction);
    Resolution resolution{candidates[best]};
    resolution.steps = {{StepKind::Anchor, singleDay(anchor), anchoredBy},
        {StepKind::Tense, singleDay(anchor), why}, {StepKind::Chosen, candidates[best], why}};
    if (why == Why::NearestYear)
        resolution.steps.erase(resolution.steps.begin() + 1);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (i != best)
            resolution.others.push_back(
                {candidates[i], candidates[i].first <= anchor ? Why::LastBefore : Why::NextAfter});
    std::stable_sort(resolution.others.begin(), resolution.others.end(), [&](const Reading &a, const Reading &b) {
        return distance(a.period, anchor) < distance(b.period, anchor);
    });
    return resolution;
}

Resolution fittingStory(const std::vector<Period> &candidates, const Period &story)
{
    constexpr int backwards = 3; // a story goes on: what lies before must be so much nearer
    const auto away = [&](const Period &period) {
        return std::max({period.first - story.last, (story.first - period.last) * backwards, days{0}});
    };
    const Period &chosen = *std::min_element(
        candidates.begin(), candidates.end(), [&](const Period &a, const Period &b) { return away(a) < away(b); });
    Resolution resolution{chosen};
    resolution.steps = {
        {StepKind::Anchor, story, Why::FromLastMentioned}, {StepKind::Chosen, chosen, Why::FromLastMentioned}};
    return resolution;
}

int fullYear(int twoDigits, int anchorYear)
{
    const int century = anchorYear - anchorYear % 100;
    const int year = century + twoDigits;
    return year > anchorYear + 20 ? year - 100 : year;
}

namespace {

/// The period of a calendar date with this year and month; nothing if the calendar has no such day.
std::optional<Period> periodOf(
    const CalendarDate &meaning, std::optional<date::year> year, std::optional<unsigned> month)
{
    if (!year)
        return {};
    if (!month)
        return wholeYear(*year);
    const date::month m{*month};
    if (!m.ok())
        return {};
    if (!meaning.day)
        return wholeMonth(*year / m);
    const date::year_month_day ymd = *year / m / date::day{*meaning.day};
    return ymd.ok() ? std::optional(singleDay(Day{ymd})) : std::nullopt;
}

std::optional<date::year> writtenYear(const CalendarDate &meaning, const Context &context)
{
    if (meaning.year && !meaning.shortYear)
        return date::year{meaning.beforeChrist ? 1 - *meaning.year : *meaning.year};
    if (!context.published)
        return {};
    const date::year anchor = yearOf(*context.published);
    if (meaning.year)
        return date::year{fullYear(*meaning.year, int(anchor))};
    return meaning.yearShift ? std::optional(anchor + date::years{*meaning.yearShift}) : std::nullopt;
}

/// The periods that the given parts name in the years, or months, around the anchor.
std::vector<Period> candidates(const CalendarDate &meaning, Day anchor, bool thisYear)
{
    std::vector<Period> all;
    const date::year_month_day ymd{anchor};
    for (const int shift : {-1, 0, 1}) {
        if (thisYear && shift != 0)
            continue;
        const auto period =
            meaning.month ? periodOf(meaning, ymd.year() + date::years{shift}, meaning.month) : [&] {
                const date::year_month month = ymd.year() / ymd.month() + date::months{shift};
                return periodOf(meaning, month.year(), unsigned(month.month()));
            }();
        if (period)
            all.push_back(*period);
    }
    return all;
}

bool weekdayFits(const CalendarDate &meaning, const Period &period)
{
    return !meaning.weekday || (period.first == period.last && weekdayOf(period.first) == *meaning.weekday);
}

/// "Freitag, dem 20. August": the weekday confirms the date, or chooses the year.
void checkWeekday(const CalendarDate &meaning, Resolution &resolution)
{
    if (!meaning.weekday || resolution.period.first != resolution.period.last)
        return;
    if (!weekdayFits(meaning, resolution.period) && !meaning.year)
        for (Reading &other : resolution.others)
            if (weekdayFits(meaning, other.period)) {
                std::swap(resolution.period, other.period);
                break;
            }
    const bool fits = weekdayFits(meaning, resolution.period);
    resolution.check = fits ? Check::Confirmed : Check::Conflict;
    resolution.steps.push_back(
        {fits ? StepKind::ConfirmedBy : StepKind::ContradictedBy, resolution.period, Why::StatedBeside});
    if (!fits) {
        const days behind = *meaning.weekday - weekdayOf(resolution.period.first);
        const Day near = resolution.period.first + (behind > days{3} ? behind - days{7} : behind);
        resolution.others.insert(resolution.others.begin(), {singleDay(near), Why::StatedBeside});
    }
}

} // namespace

Resolved calendarReadings(const CalendarDate &meaning, const Context &context)
{
    if (meaning.year || meaning.yearShift) {
        const auto year = writtenYear(meaning, context);
        if (!year)
            return tl::unexpected(Unresolved::NeedsAnchor);
        std::optional<unsigned> month = meaning.month;
        if (!month && meaning.day && context.mentioned) // "March 22-24, 2018"
            month = unsigned(date::year_month_day{context.mentioned->first}.month());
        const auto period = periodOf(meaning, year, month);
        if (!period)
            return tl::unexpected(Unresolved::NoSuchDay);
        Resolution resolution{*period};
        resolution.steps = {{StepKind::Chosen, *period, Why::AsWritten}};
        checkWeekday(meaning, resolution);
        return resolution;
    }
    if (!meaning.month && !meaning.day)
        return tl::unexpected(Unresolved::NamesNoDay);
    if (!context.published)
        return tl::unexpected(Unresolved::NeedsAnchor);
    if (const Period *story = toldOf(context); story && meaning.month && meaning.sign == 0) {
        const auto then = candidates(meaning, story->first, false);
        if (!then.empty()) {
            Resolution resolution = fittingStory(then, *story);
            checkWeekday(meaning, resolution);
            return resolution;
        }
    }
    auto all = candidates(meaning, *context.published, context.thisYear);
    Direction direction = context.direction;
    if (meaning.sign != 0) { // counted: the period of publication itself is neither the next nor the last
        direction = meaning.sign > 0 ? Direction::Future : Direction::Past;
        std::erase_if(all, [&](const Period &period) {
            return period.first <= *context.published && *context.published <= period.last;
        });
    }
    if (all.empty())
        return tl::unexpected(Unresolved::NoSuchDay);
    Resolution resolution = fittingDirection(
        all, *context.published, direction, Why::FromPublication, context.firm || meaning.sign != 0);
    checkWeekday(meaning, resolution);
    return resolution;
}

Resolution checkedReading(const Resolution &said, const Resolution &beside)
{
    const bool agree = beside.period.first <= said.period.last && said.period.first <= beside.period.last;
    const bool besideIsFiner = beside.period.granularity <= said.period.granularity;
    Resolution resolution = said;
    if (agree && !besideIsFiner) {
        resolution.check = Check::Confirmed;
    } else {
        resolution.period = beside.period;
        resolution.check = agree ? Check::Confirmed : Check::Conflict;
    }
    resolution.steps.push_back(
        {agree ? StepKind::ConfirmedBy : StepKind::ContradictedBy, beside.period, Why::StatedBeside});
    if (agree) {
        resolution.others.clear(); // two witnesses: nothing else is likely
    } else {
        const Why saidWhy = said.steps.empty() ? Why::AsWritten : said.steps.back().why;
        resolution.others.insert(resolution.others.begin(), {said.period, saidWhy});
        resolution.steps.push_back({StepKind::Chosen, beside.period, Why::StatedBeside});
    }
    return resolution;
}

} // namespace zeitstrahl
