// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/time/day.h"

#include <filesystem>
#include <iosfwd>
#include <vector>

namespace zeitstrahl {

struct ImportOptions {
    std::filesystem::path timeline; ///< made if it does not exist
    std::vector<std::filesystem::path> files;
    std::optional<Day> published; ///< for all files, whatever they say
};

/// `import TIMELINE FILE…`: one line on `out` for each article. A file that fails is named on `err`, the others are
/// imported. The exit status: 0, or 1 if anything failed.
int importCommand(const ImportOptions &options, std::ostream &out, std::ostream &err);

} // namespace zeitstrahl
