// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/row_memory.h"

namespace zeitstrahl {

/// What marks are made of.
struct MarkInput {
    const Outline &events;
    const Lanes &lanes;
    std::size_t lane; ///< index into lanes
    const Scene &scene; ///< its plot and scale
    const RowStyle &style;
    double top; ///< where the first row begins; folds stand above it
    const SceneOptions &options;
    const TextWidth &width;
};

/// Puts into the lane what of its rows is in sight. Labels that the picture's edge would cut turn to the other
/// side of their mark, are shortened, or left out.
void addMarks(SceneLane &lane, const ShiftedRows &rows, const MarkInput &input);
/// A collapsed lane shows where its events are, and no more.
void addCollapsed(SceneLane &lane, const MarkInput &input);

constexpr double foldHeight = 18, foldStrip = 26;

} // namespace zeitstrahl
