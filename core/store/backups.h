// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"

#include <vector>

namespace zeitstrahl {

/// Where the backups of one timeline lie: a folder of its own within `state`, by its path.
std::filesystem::path backupFolder(const std::filesystem::path &state, const std::filesystem::path &timeline);

/// The newest first.
std::vector<std::filesystem::path> backupsOf(
    const std::filesystem::path &state, const std::filesystem::path &timeline);

/// A verified copy, unless the newest one holds the same. The oldest beyond `keep` are removed, after the new one
/// is safe.
Result<void> backUp(Database &database, const std::filesystem::path &state, std::size_t keep);

} // namespace zeitstrahl
