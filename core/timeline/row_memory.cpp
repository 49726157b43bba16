// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/row_memory.h"

#include <algorithm>
#include <limits>

namespace zeitstrahl {

const Label &RowMemory::label(std::uint32_t event, const RowStyle &style, const Outline &events,
    const DisplayWords &words, const TextWidth &width)
{
    constexpr std::size_t most = 50'000; // some 10 MB
    const std::uint64_t key = std::uint64_t(event) * 2 + style.roomy;
    if (const auto found = labels_.find(key); found != labels_.end())
        return found->second;
    if (labels_.size() >= most)
        labels_.clear();
    const double unlimited = std::numeric_limits<double>::max();
    return labels_[key] = labelOf(events, event, style, words, width, unlimited);
}

const RowMemory::Packed *RowMemory::find(const Key &key) const
{
    const auto found =
        std::find_if(packed_.rbegin(), packed_.rend(), [&](const Packed &packed) { return packed.key == key; });
    return found == packed_.rend() ? nullptr : &*found;
}

void RowMemory::keep(Packed packed)
{
    constexpr std::size_t most = 1200; // three packings of 300 lanes, and those beside them
    if (packed_.size() >= most)
        packed_.erase(packed_.begin(), packed_.begin() + most / 2);
    packed_.push_back(std::move(packed));
}

ShiftedRows packedRows(const Lane &lane, const Outline &events, const TimeScale &scale, RowLimits limits,
    const DisplayWords &words, const TextWidth &width, RowMemory *memory)
{
    if (!memory)
        return {std::make_shared<const Rows>(packRows(lane, events, scale, limits, words, width))};
    const RowMemory::Key key{&lane, limits, scale.pixelsPerDay(), packedDays(lane, scale)};
    if (const RowMemory::Packed *known = memory->find(key))
        return {known->rows, scale.xOf(known->scale.first()) - known->scale.left()};
    auto rows = std::make_shared<const Rows>(packRows(lane, events, scale, limits, words, width, memory));
    memory->keep({key, rows, scale});
    return {rows};
}

} // namespace zeitstrahl
