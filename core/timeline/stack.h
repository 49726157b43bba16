// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/row_memory.h"

namespace zeitstrahl {

constexpr double collapsedHeight = 24;

/// The lanes in sight, from top to bottom, with their rows at one zoom.
struct Stack {
    struct Entry {
        std::size_t lane; ///< index into Lanes
        ShiftedRows rows; ///< none if the lane is collapsed
        const RowStyle *style = &compactRows;
        double height() const;
    };
    std::vector<Entry> entries;
    std::size_t above = 0, below = 0; ///< lanes out of sight
    std::optional<double> each; ///< all open lanes are as high as this: there are more than fit

    double height(std::size_t entry) const;
    double height() const;
};

/// What a stack is made of.
struct StackInput {
    const Outline &events;
    const Lanes &lanes;
    const SceneOptions &options;
    const TimeScale &scale;
    const TextWidth &width;
    RowMemory *memory;
};

/// As many lanes as `height` has room for. One line of text for each event, two in the lanes where that shows
/// everything, fewer rows and counts where there is no room.
Stack stackOf(const StackInput &input, double height);
/// All lanes, for a file: as high as they need, within reason.
Stack wholeStackOf(const StackInput &input);

} // namespace zeitstrahl
