// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"

namespace zeitstrahl {

/// Puts all of `source` into `target`, and checks that it is whole.
Result<void> copyInto(Database &target, Database &source);

/// Writes a copy of a database to `target` in one step: it is made under another name in the same folder, checked,
/// flushed to the disk and renamed. When that fails, `target` is as it was and nothing is left behind.
/// TimelineBusy if an unfinished transaction lies beside `target`.
Result<void> saveCopy(Database &database, const std::filesystem::path &target);

} // namespace zeitstrahl
