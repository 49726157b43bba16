// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/lanes.h"

namespace zeitstrahl {

/// How the rows of a lane are laid out; heights in pixels from the row's top.
struct RowStyle {
    double above, below; ///< of the first and last row, in the lane
    double pitch, dot, title, detail, barTop, barHeight;
    bool roomy; ///< two lines of text, a bar's label below it; else one line, the label behind it
};
constexpr RowStyle roomyRows{18, 10, 48, 18, 16, 32, 3, 10, true};
constexpr RowStyle compactRows{12, 6, 24, 12, 16.5, 0, 8, 8, false};

constexpr double dotRadius = 7, labelGap = 7, badgeWidth = 9, badgeGap = 8, rowGap = 14, leastLabel = 64;

/// Where the mark of an event stands, before the edges of the picture cut it.
struct MarkShape {
    double left, right; ///< of the mark itself
    bool bar, fadesIn, fadesOut, within, undated;
    double middle() const { return (left + right) / 2; }
    /// Where its label begins.
    double label(const RowStyle &style) const
    {
        return !bar ? right + labelGap : style.roomy ? left + (fadesIn ? 12 : 0) : right + labelGap;
    }
};
MarkShape shapeOf(const OutlinedEvent &event, const TimeScale &scale);

/// The two lines beside a mark; empty if there is no room.
struct Label {
    std::string title, detail;
    std::vector<SceneBadge::Kind> badges; ///< behind the detail
    double titleWidth = 0, detailWidth = 0;
    double badgesWidth() const { return badges.empty() ? 0 : badgeGap + double(badges.size()) * badgeWidth; }
    double width() const; ///< of the wider line, with badges
    bool empty() const { return title.empty(); }
};
/// As much as fits into `room` pixels.
Label labelOf(const Outline &events, std::uint32_t event, const RowStyle &style, const DisplayWords &words,
    const TextWidth &width, double room);

/// One event in its row. What it takes up lies between `from` and `to`; no two in a row overlap.
struct Placed {
    std::uint32_t event;
    std::uint32_t row;
    MarkShape shape;
    Label label;
    double to; ///< right end of mark and label
    double freeFrom; ///< right end of what stands before it in the row
};

/// Events that begin from `first` to `last` and are shown as a count: the lane's entries from `begin` to before
/// `end`, and others one by one.
struct Folded {
    Day first, last;
    std::size_t begin = 0, end = 0;
    std::vector<std::uint32_t> others = {}; ///< indices of events
    std::size_t events() const { return end - begin + others.size(); }
};

struct Rows {
    std::vector<Placed> placed;
    std::vector<Folded> folds; ///< in order
    std::uint32_t count = 0; ///< rows used
    bool crowded = false; ///< something was folded, or a label left out
};

struct RowLimits {
    const RowStyle *style;
    std::uint32_t rows;
    friend bool operator==(const RowLimits &, const RowLimits &) = default;
};

class RowMemory; // row_memory.h

/// The days whose events are packed: the same until the picture has moved by its width.
std::pair<Day, Day> packedDays(const Lane &lane, const TimeScale &scale);

/// Packs the events of a lane in and around sight into rows so that nothing overlaps. What is folded depends on
/// the calendar alone, so that it stays while the picture moves. Cost follows the width of the picture.
/// With a memory full labels are measured but once.
Rows packRows(const Lane &lane, const Outline &events, const TimeScale &scale, RowLimits limits,
    const DisplayWords &words, const TextWidth &width, RowMemory *memory = nullptr);

} // namespace zeitstrahl
