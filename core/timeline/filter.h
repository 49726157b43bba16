// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/outline.h"
#include "core/timeline/lanes.h"

#include <set>

namespace zeitstrahl {

/// Which events a reader wants to see clearly; the others are dimmed and stay where they are. Choices of one sort
/// are alternatives, and each sort that has a choice must hold.
struct Filter {
    std::set<LaneKind> kinds = {};
    std::set<MeetingStatus> statuses = {};
    std::set<std::string> people = {}; ///< names, or words that their names begin with; case and accents aside
    std::string text =
        {}; ///< every word of it stands in people, place or the article's title; case and accents aside
    bool toReview = false; ///< only what a person should look at

    bool empty() const { return *this == Filter(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Whether a person should look at it, as doubts() in core/meetings/reports/doubt.h has it of the whole event.
bool toReview(const OutlinedEvent &event);

/// Which events match, found once per change of data, lanes or filter: some bits for each.
class Matches {
public:
    Matches(const Outline &events, const Lanes &lanes, const Filter &filter);

    bool operator[](std::size_t event) const { return bits_[event]; }
    std::size_t count() const { return count_; } ///< of those with a date
    /// Of the entries of a lane from `begin` to before `end`; costs the same however many they are.
    std::size_t count(const Lanes &lanes, std::size_t lane, std::size_t begin, std::size_t end) const;

private:
    std::size_t before(const Lane &lane, std::size_t index, std::size_t entry) const;

    std::vector<bool> bits_;
    std::vector<std::vector<std::uint32_t>> counts_; ///< by lane: how many match before each block of entries
    std::size_t count_ = 0;
};

} // namespace zeitstrahl
