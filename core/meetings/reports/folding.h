// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reports/same_meeting.h"

namespace zeitstrahl {

/// Which of several reports of one meeting says each field best, as a place among them. Nothing is made of two
/// values: where reports contradict each other, one of them counts and the field is disputed.
struct BestReports {
    std::size_t people = 0; ///< and kind: who acts first depends on it
    std::size_t place = 0, date = 0, status = 0;
    std::vector<Field> disputed;
};

/// `reports` are places in `outline.events`, the one that gives the event its name in front.
BestReports bestReports(const Outline &outline, const NameKeys &names, std::span<const std::uint32_t> reports);

/// One event of several reports, named after the first. `reports` is not empty.
Event folded(std::vector<Event> reports, const Places &places);

/// The same for all groups, each as gather() gives it.
void fold(Outline &outline, const NameKeys &names, std::span<const std::vector<std::uint32_t>> groups);

} // namespace zeitstrahl
