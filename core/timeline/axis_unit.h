// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/display.h"
#include "core/timeline/scene.h"

namespace zeitstrahl {

enum class UnitKind : std::uint8_t { None, Hour, NamedDay, DayNumber, Week, Month, ShortMonth, Quarter, Year };

/// A division of the axis, `step` units long.
struct AxisUnit {
    UnitKind kind = UnitKind::None;
    int step = 1;
    double shortestDays() const; ///< of its cells
    /// Labels stand in the middle of single units, and behind the line where several go together.
    bool labelsInMiddle() const { return step == 1 && kind != UnitKind::Hour; }
};

/// The begin of the cell that holds the moment, and of the one after a cell.
Moment cellBegin(AxisUnit unit, Moment moment);
Moment nextCell(AxisUnit unit, Moment begin);

/// "Do 12", "KW 47", "Nov", "2015"; `strong` for the upper division, which says more: "November 2015".
std::string cellLabel(AxisUnit unit, Moment begin, const DisplayWords &words, bool strong);
/// The width that any label of the unit can have from `first` on.
double widestLabel(AxisUnit unit, Moment first, const DisplayWords &words, const TextWidth &width);

struct AxisUnits {
    AxisUnit fine, strong;
};
/// The finest division whose labels fit, and the one above it.
AxisUnits unitsFor(const TimeScale &scale, const DisplayWords &words, const TextWidth &width);

} // namespace zeitstrahl
