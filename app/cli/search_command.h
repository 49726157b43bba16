// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace zeitstrahl {

struct SearchOptions {
    std::filesystem::path timeline;
    std::vector<std::string> words; ///< each may be the beginning of one
};

/// `search TIMELINE WORD…`: the articles that have all the words: publication date, source, title. The exit status:
/// 0, or 1 if the timeline cannot be read.
int searchCommand(const SearchOptions &options, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
