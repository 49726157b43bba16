// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"

#include <cstdint>

namespace zeitstrahl {

/// "Zstr" at byte 68 of every timeline file.
inline constexpr std::uint32_t applicationId = 0x5A737472;

/// The number of the last migration in resources/sql: the version that this program writes.
int latestVersion();

/// Reads the head of a file and says what is wrong with it, if it is no timeline of a version that we know. Opens
/// no database: the file and what lies beside it stay as they are.
Result<void> checkHead(const std::filesystem::path &path);

/// Refuses tables, triggers and views that are not those of the file's version, and damage that can be seen
/// quickly.
Result<void> checkInside(Database &database);

/// Applies the migrations that the database has not had yet, each in a transaction of its own.
Result<void> migrate(Database &database);

} // namespace zeitstrahl
