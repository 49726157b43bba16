// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace zeitstrahl {

class Database;

/// What looking through a whole timeline found.
struct CheckReport {
    std::size_t articles = 0, events = 0, decisions = 0;
    std::vector<std::string> pages; ///< damage to the file, as SQLite tells it; at most some lines
    std::vector<std::string> changedTexts; ///< sources of the articles whose text is not what was imported
    std::optional<std::size_t> logBroken; ///< so many decisions stand as they were made, the next one doesn't
    std::size_t strays = 0; ///< rows without what they belong to
    std::size_t unproved = 0; ///< events whose sentence is not that of their article
    std::size_t unsearchable = 0; ///< articles that search would not have found
    std::size_t misdrawn = 0; ///< articles whose events the timeline would have drawn otherwise than they are
    bool repaired = false; ///< search, outlines and indexes were made again

    /// What people and articles said is as it was.
    bool isSound() const
    {
        return pages.empty() && changedTexts.empty() && !logBroken && strays == 0 && unproved == 0;
    }
};

/// Verifies pages, the texts' hashes and the chain of decisions. `mayRepair`: makes again what is derived from
/// them, where that is wrong. Needs a database of this program's version.
Result<CheckReport> check(Database &database, bool mayRepair);

/// The same for a file, damaged ones too. Repairs if nobody else has it open for writing. Errors if it is no
/// timeline, of another version, or cannot be read at all.
Result<CheckReport> checkTimeline(const std::filesystem::path &path);

} // namespace zeitstrahl
