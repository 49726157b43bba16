// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <filesystem>
#include <vector>

namespace zeitstrahl {

struct MergeReport {
    std::size_t articlesAdded = 0;
    std::size_t articlesReplaced = 0; ///< by a later import in the second file
    std::vector<std::string> otherTexts; ///< sources of which each file has another text; the later import is kept
    std::size_t decisionsAdded = 0;
    std::size_t offers = 0; ///< decided otherwise in both: the first file's count, see offers()
};

/// Writes what two files hold to a third, in one step. Neither is changed; `target` must not exist. What they have
/// in common, a copy made once and worked on apart, is told by the beginning of their logs.
Result<MergeReport> mergeTimelines(
    const std::filesystem::path &first, const std::filesystem::path &second, const std::filesystem::path &target);

} // namespace zeitstrahl
