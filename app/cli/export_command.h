// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace zeitstrahl {

struct ExportOptions {
    std::filesystem::path timeline; ///< a .zeitstrahl file
    std::filesystem::path file; ///< replaced in one step; "-" or empty: standard output
    std::string format = "svg"; ///< or "csv", "ics", "json"
    std::string language = "de"; ///< of the words in the picture or calendar: "de" or "en"
    double width = 1280; ///< pixels
    std::string by = "kind"; ///< what makes a lane: a code of GroupBy
    std::string order = "usual"; ///< of the lanes: a code of LaneOrder
    std::vector<std::string> pinned; ///< lanes on top; "A + B" is that of two people
    bool dark = false;
};

/// `export TIMELINE --format svg -o FILE`. The exit status: 0, 1 (the timeline cannot be read or the file not
/// written; named on `err`) or 2 (an option that makes no sense).
int exportCommand(const ExportOptions &options, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
