// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/gathering.h"
#include "core/store/database.h"

namespace zeitstrahl {

/// Which of the events that were extracted tell of one meeting.
class Together {
public:
    Together() = default;
    Together(const Outline &extracted, const std::vector<std::vector<std::uint32_t>> &groups);

    const std::vector<std::vector<EventKey>> &groups() const { return groups_; }
    /// All reports of the meeting that this event tells, as gather() orders them; none if no other does.
    std::span<const EventKey> with(const EventId &event) const;

private:
    std::vector<std::vector<EventKey>> groups_;
    std::unordered_map<EventKey, std::uint32_t, EventKeyHash> groupOf_;
};

/// Events that a person made events of their own.
EventKeys standingAlone(Database &database);

Together togetherIn(Database &database, const Outline &extracted);

} // namespace zeitstrahl
