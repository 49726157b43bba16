// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string>

namespace zeitstrahl {

struct ListOptions {
    std::filesystem::path timeline;
    std::string language = "en"; ///< of kinds, statuses and reasons: "de", "en"
};

/// `list TIMELINE`: a table of the meetings by date: date (EDTF), kind, who, where, status, how many articles tell
/// it, how the date was found; what articles contradict each other in; then what was decided about meetings that
/// are gone. The exit status: 0, or 1 if the timeline cannot be read.
int listCommand(const ListOptions &options, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
