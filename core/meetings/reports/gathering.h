// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/same_meeting.h"

#include <unordered_set>

namespace zeitstrahl {

struct EventKeyHash {
    std::size_t operator()(const EventKey &key) const; ///< keys are hashes already
};
using EventKeys = std::unordered_set<EventKey, EventKeyHash>;

/// Finds the reports of several articles that tell of one meeting: groups of two and more places in
/// `outline.events`, the report published first in front. Any two reports of a group fit each other, so unlike ones
/// are not chained by a vague one between them; a report that fits two meetings alike joins neither. Never joins
/// two reports of one article, nor those that stand `alone`. The same for the same reports, in whatever order they
/// come; a little more than linear in their number, whatever they say.
std::vector<std::vector<std::uint32_t>> gather(
    const Outline &outline, const NameKeys &names, const EventKeys &alone = {});

} // namespace zeitstrahl
