// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

namespace zeitstrahl {

/// A point in time as the picture needs it: days since 1970-01-01 00:00, with fractions for hours.
struct Moment {
    double days = 0;
    friend constexpr auto operator<=>(Moment, Moment) = default;
};

constexpr Moment beginOf(Day day)
{
    return {double(day.time_since_epoch().count())};
}
constexpr Moment noonOf(Day day)
{
    return {double(day.time_since_epoch().count()) + 0.5};
}

/// The one mapping of time to x: a stretch of pixels from `left` to `right` and the time that runs through it.
/// A value; changing the view makes another one. Kept within 20,000 years before and after 1970, and between
/// an hour of 100 pixels and all of that time in sight.
class TimeScale {
public:
    TimeScale(double left, double right, Moment first, double pixelsPerDay);
    /// Shows the days from `first` to `last`, both inclusive, from edge to edge.
    static TimeScale fitting(Day first, Day last, double left, double right);

    double left() const { return left_; }
    double right() const { return right_; }
    double width() const { return right_ - left_; }
    double pixelsPerDay() const { return pixelsPerDay_; }
    Moment first() const { return first_; } ///< at the left edge
    Moment last() const { return momentAt(right_); }

    double xOf(Moment moment) const { return left_ + (moment.days - first_.days) * pixelsPerDay_; }
    double xOf(Day day) const { return xOf(beginOf(day)); } ///< where the day begins
    double middleOf(Day day) const { return xOf(noonOf(day)); }
    Moment momentAt(double x) const { return {first_.days + (x - left_) / pixelsPerDay_}; }
    Day dayAt(double x) const;

    /// More (factor > 1) or fewer pixels a day; what is at `x` stays there.
    TimeScale zoomed(double factor, double x) const;
    /// The picture moved to the right by so many pixels: earlier time comes into sight.
    TimeScale panned(double pixels) const;
    /// The same time at the left edge and the same zoom between other edges.
    TimeScale between(double left, double right) const;
    /// Moved by as little as brings the moment to at least `margin` pixels from either edge.
    TimeScale showing(Moment moment, double margin) const;
    /// A part of the way from this scale (0) to another (1): a steady zoom about the moment that keeps its place.
    TimeScale towards(const TimeScale &goal, double progress) const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    double left_, right_;
    Moment first_;
    double pixelsPerDay_;
};

} // namespace zeitstrahl
