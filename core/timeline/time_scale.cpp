// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace zeitstrahl {

constexpr double horizonDays = 20000 * 365.2425;
constexpr double mostPixelsPerDay = 24 * 100;

TimeScale::TimeScale(double left, double right, Moment first, double pixelsPerDay)
    : left_(left)
    , right_(std::max(right, left + 1))
    , first_(first)
    , pixelsPerDay_(std::clamp(pixelsPerDay, width() / (2 * horizonDays), mostPixelsPerDay))
{
    const double shown = width() / pixelsPerDay_;
    first_.days = std::clamp(first_.days, -horizonDays, std::max(-horizonDays, horizonDays - shown));
}

TimeScale TimeScale::fitting(Day first, Day last, double left, double right)
{
    const double days = std::max(beginOf(last).days - beginOf(first).days + 1, 1.0);
    return {left, right, beginOf(first), (right - left) / days};
}

Day TimeScale::dayAt(double x) const
{
    return Day(date::days(int(std::floor(momentAt(x).days))));
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    // Clamped before the point is held, or the picture would drift once the limit is reached.
    const double pixels = TimeScale(left_, right_, first_, pixelsPerDay_ * factor).pixelsPerDay_;
    return {left_, right_, {momentAt(x).days - (x - left_) / pixels}, pixels};
}

TimeScale TimeScale::panned(double pixels) const
{
    return {left_, right_, momentAt(left_ - pixels), pixelsPerDay_};
}

TimeScale TimeScale::between(double left, double right) const
{
    return {left, right, first_, pixelsPerDay_};
}

TimeScale TimeScale::showing(Moment moment, double margin) const
{
    const double x = xOf(moment);
    const double room = std::min(margin, width() / 2);
    return panned(std::clamp(x, left_ + room, right_ - room) - x);
}

TimeScale TimeScale::towards(const TimeScale &goal, double progress) const
{
    const double pixels = pixelsPerDay_ * std::pow(goal.pixelsPerDay_ / pixelsPerDay_, progress);
    const double way = 1 / pixelsPerDay_ - 1 / goal.pixelsPerDay_; // days a pixel
    const bool zooms = std::abs(way) * pixelsPerDay_ > 1e-9;
    const double part = zooms ? (1 / pixelsPerDay_ - 1 / pixels) / way : progress;
    return {goal.left_, goal.right_, {first_.days + (goal.first_.days - first_.days) * part}, pixels};
}

} // namespace zeitstrahl
