// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/event_table_model.h"

namespace zeitstrahl {

/// Sorts indices of events by a column as its words are sorted in the reader's language; what is equal by time.
/// Empty cells come last in both directions.
void sortEvents(std::vector<std::uint32_t> &indices, const Outline &events, EventTableModel::Column by,
    Qt::SortOrder direction, const DisplayWords &words);

} // namespace zeitstrahl
