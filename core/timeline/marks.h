// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/row_memory.h"

namespace zeitstrahl {

/// Puts into the lane what of its rows is in sight. Labels that the picture's edge would cut turn to the other
/// side of their mark, are shortened, or left out. `top` is where the first row begins, folds stand above it.
void addMarks(SceneLane &lane, const ShiftedRows &rows, std::span<const Event> events, const Scene &scene,
    const RowStyle &style, double top, const SceneOptions &options, const TextWidth &width);

constexpr double foldHeight = 18, foldStrip = 26;

} // namespace zeitstrahl
