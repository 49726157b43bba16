// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <istream>
#include <ostream>
#include <vector>

namespace zeitstrahl {

struct TagOptions {
    bool explain = false; ///< add which rule fired where, taken or not
    unsigned threads = 1;
    std::vector<std::filesystem::path> languages; ///< files of the user's own; one replaces a built-in of its code
};

/// `tag`: reads JSON lines, writes for each the date expressions of its text. The exit status: 0, 1 if a line or a
/// language file failed.
int tagCommand(const TagOptions &options, std::istream &in, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
