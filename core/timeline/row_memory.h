// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/timeline/rows.h"

#include <memory>
#include <unordered_map>

namespace zeitstrahl {

/// What a window keeps from frame to frame: rows as they were packed at a zoom, and labels as wide as they want to
/// be. Moving the picture then costs no packing, and a zoom no measuring. To be made anew after a change of events,
/// words or fonts.
class RowMemory {
public:
    /// The full label of an event.
    const Label &label(std::uint32_t event, const RowStyle &style, const Outline &events, const DisplayWords &words,
        const TextWidth &width);

    struct Key {
        const Lane *lane;
        RowLimits limits;
        double pixelsPerDay;
        std::pair<Day, Day> window;
        friend bool operator==(const Key &, const Key &) = default;
    };
    /// Rows and where time began at the left edge when they were packed.
    struct Packed {
        Key key;
        std::shared_ptr<const Rows> rows;
        TimeScale scale;
    };
    const Packed *find(const Key &key) const;
    void keep(Packed packed);

private:
    std::unordered_map<std::uint64_t, Label> labels_;
    std::vector<Packed> packed_; ///< the oldest first
};

/// Rows and by how many pixels they stand to the right of where they were packed.
struct ShiftedRows {
    std::shared_ptr<const Rows> rows;
    double shift = 0;
    const Rows *operator->() const { return rows.get(); }
    explicit operator bool() const { return rows != nullptr; }
};

/// packRows, or what it made before at this zoom. Without a memory nothing is kept.
ShiftedRows packedRows(const Lane &lane, const Outline &events, const TimeScale &scale, RowLimits limits,
    const DisplayWords &words, const TextWidth &width, RowMemory *memory);

} // namespace zeitstrahl
