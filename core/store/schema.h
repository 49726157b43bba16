// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"

#include <cstdint>

namespace zeitstrahl {

/// "Zstr" at byte 68 of every timeline file.
inline constexpr std::uint32_t applicationId = 0x5A737472;

/// The number of the last migration in resources/sql: the version that this program writes.
int latestVersion();

/// Reads the head of a file: its version, which may be newer than ours; or what is wrong with it. Opens
/// no database: the file and what lies beside it stay as they are.
Result<int> checkHead(const std::filesystem::path &path);

/// The same from within: what is left once SQLite has ended an unfinished transaction.
int versionOf(Database &database);

/// Cheap: the same however large the file is. Quick: what can be seen from its pages alone. Full: every index and
/// text against its table too.
enum class Thoroughness { Cheap, Quick, Full };

/// Refuses tables, triggers and views that are not those of the file's version, and damage. A newer version may
/// have more tables, but must have ours: what cannot be read from it is TimelineTooNew.
Result<void> checkInside(Database &database, Thoroughness thoroughness);

/// Only the tables: for files whose damage is to be looked at.
Result<void> checkSchema(Database &database);

/// Outlines and search, from nothing.
Result<void> rebuildDerived(Database &database);

/// Applies the migrations that the database has not had yet: all or none.
Result<void> migrate(Database &database);

} // namespace zeitstrahl
