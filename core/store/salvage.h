// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <filesystem>
#include <vector>

namespace zeitstrahl {

/// What could be read of a damaged timeline.
struct Salvage {
    std::size_t articles = 0, events = 0, decisions = 0;
    std::vector<std::string> changedTexts; ///< sources of articles whose text is not what was imported; kept
    std::size_t lostDecisions = 0; ///< seen, but beyond reading
    bool logBroken = false; ///< the chain of decisions did not hold: some are lost or changed
};

/// Reads what can be read of the damaged file and writes it as a sound one to `target`, which must not exist. The
/// damaged file stays as it is.
Result<Salvage> salvage(const std::filesystem::path &damaged, const std::filesystem::path &target);

} // namespace zeitstrahl
