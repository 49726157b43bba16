// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/rows.h"

#include "core/timeline/row_memory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zeitstrahl {

namespace {

constexpr double leastCell = 42; // pixels: room for a count of four digits
constexpr std::size_t smallLane = 300; // packed whole, so that nothing moves while the picture does
constexpr double unlimited = std::numeric_limits<double>::max();

/// Whole days that are folded together if they hold more events than rows. Aligned to the calendar.
struct Cells {
    int days;
    explicit Cells(const TimeScale &scale)
        : days(std::max(1, int(std::ceil(leastCell / scale.pixelsPerDay()))))
    {
    }
    Day begin(Day day) const
    {
        const int count = day.time_since_epoch().count();
        return Day(date::days(count - ((count % days) + days) % days));
    }
    Day next(Day begin) const { return begin + date::days(days); }
};

class Packer {
public:
    Packer(const Outline &events, const TimeScale &scale, RowLimits limits, const DisplayWords &words,
        const TextWidth &width, RowMemory *memory)
        : events_(events)
        , scale_(scale)
        , limits_(limits)
        , words_(words)
        , width_(width)
        , memory_(memory)
    {
    }

    /// False if no row has room even for the mark alone.
    bool place(std::uint32_t event)
    {
        const MarkShape shape = shapeOf(events_.events[event], scale_);
        const auto row = rowFor(shape.left);
        if (!row)
            return false;
        Label label = memory_ ? memory_->label(event, *limits_.style, events_, words_, width_)
                              : labelOf(events_, event, *limits_.style, words_, width_, unlimited);
        const double right = std::max(shape.right, shape.label(*limits_.style) + label.width());
        const double before = ends_[*row].placed ? rows.placed[*ends_[*row].placed].to : -unlimited;
        ends_[*row].placed = rows.placed.size();
        rows.placed.push_back({event, *row, shape, std::move(label), right, before});
        rows.count = std::max(rows.count, *row + 1);
        return true;
    }

    Rows rows;

private:
    struct End {
        std::optional<std::size_t> placed;
    };

    std::optional<std::uint32_t> rowFor(double left)
    {
        for (std::uint32_t row = 0; row < ends_.size(); ++row)
            if (rows.placed[*ends_[row].placed].to + rowGap <= left)
                return row;
        if (ends_.size() < limits_.rows) {
            ends_.push_back({});
            return std::uint32_t(ends_.size() - 1);
        }
        return makeRoom(left);
    }

    /// Shortens the label that leaves the most room, or else leaves one out.
    std::optional<std::uint32_t> makeRoom(double left)
    {
        std::optional<std::uint32_t> best;
        double most = -unlimited;
        for (std::uint32_t row = 0; row < ends_.size(); ++row) {
            const Placed &last = rows.placed[*ends_[row].placed];
            const double room = left - rowGap - last.shape.label(*limits_.style);
            if (room > most && last.shape.right + 3 <= left) {
                most = room;
                best = row;
            }
        }
        if (best)
            shorten(rows.placed[*ends_[*best].placed], left, most);
        return best;
    }

    void shorten(Placed &last, double left, double room)
    {
        last.label =
            room >= leastLabel ? labelOf(events_, last.event, *limits_.style, words_, width_, room) : Label{};
        rows.crowded |= last.label.empty();
        last.to = last.label.empty()
            ? last.shape.right
            : std::max(last.shape.right, last.shape.label(*limits_.style) + last.label.width());
        if (last.to + 3 > left) { // a bar that goes on below its label
            last.label = {};
            last.to = last.shape.right;
        }
    }

    const Outline &events_;
    const TimeScale &scale_;
    RowLimits limits_;
    const DisplayWords &words_;
    const TextWidth &width_;
    RowMemory *memory_;
    std::vector<End> ends_; ///< the last event of each row
};

/// The count that stands for a cell.
Folded &foldOf(Rows &rows, Day first, Day last)
{
    rows.crowded = true;
    if (rows.folds.empty() || rows.folds.back().first != first)
        rows.folds.push_back({first, last});
    return rows.folds.back();
}

} // namespace

std::pair<Day, Day> packedDays(const Lane &lane, const TimeScale &scale)
{
    if (lane.size() <= smallLane)
        return {lane.first(0), lane.first(lane.size() - 1)};
    const double chunk = scale.width() / scale.pixelsPerDay();
    const double begin = std::floor(scale.first().days / chunk) * chunk;
    return {
        Day(date::days(int(std::floor(begin - chunk / 3)))), Day(date::days(int(std::ceil(begin + 2 * chunk))))};
}

Rows packRows(const Lane &lane, const Outline &events, const TimeScale &scale, RowLimits limits,
    const DisplayWords &words, const TextWidth &width, RowMemory *memory)
{
    const Cells cells(scale);
    const auto [first, last] = packedDays(lane, scale);
    const Day begin = cells.begin(first);
    Packer packer(events, scale, limits, words, width, memory);
    // What begins before the window and lasts into it.
    for (std::size_t entry = lane.lasting(0, begin); entry < lane.size() && lane.first(entry) < begin;) {
        const Day cell = cells.begin(lane.first(entry));
        const std::size_t end = lane.from(cells.next(cell));
        const bool folded = end - lane.from(cell) > limits.rows;
        if (!folded && !packer.place(lane.events[entry]))
            foldOf(packer.rows, begin, cells.next(begin) - date::days(1)).others.push_back(lane.events[entry]);
        entry = lane.lasting(folded ? end : entry + 1, begin);
    }
    for (std::size_t entry = lane.from(begin); entry < lane.size() && lane.first(entry) <= last;) {
        const Day cell = cells.begin(lane.first(entry));
        const Day cellLast = cells.next(cell) - date::days(1);
        const std::size_t end = lane.from(cells.next(cell));
        if (end - entry > limits.rows) {
            Folded &folded = foldOf(packer.rows, cell, cellLast);
            folded.begin = entry;
            folded.end = end;
        } else {
            for (std::size_t i = entry; i < end; ++i)
                if (!packer.place(lane.events[i]))
                    foldOf(packer.rows, cell, cellLast).others.push_back(lane.events[i]);
        }
        entry = end;
    }
    return std::move(packer.rows);
}

} // namespace zeitstrahl
