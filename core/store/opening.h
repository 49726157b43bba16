// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/database.h"
#include "core/store/timeline_file.h"
#include "core/store/writer_lock.h"

namespace zeitstrahl {

/// A timeline that was looked through and is of this program's version, or newer and read only.
struct OpenTimeline {
    std::unique_ptr<Database> database;
    std::unique_ptr<WriterLock> lock; ///< nothing if it cannot be written to
    FileAccess access;
};

/// Ends a transaction that a crash left beside the file, but only if what comes of it is whole. Keeps a verified
/// copy in `backups` (beside the file if that is empty) before it changes an old version. `lock`, if given, is the
/// file's.
Result<OpenTimeline> openTimeline(const std::filesystem::path &path, const std::string &who,
    const std::filesystem::path &backups, Looking looking, std::unique_ptr<WriterLock> lock = {});

} // namespace zeitstrahl
