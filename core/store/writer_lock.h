// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <filesystem>
#include <memory>

namespace zeitstrahl {

/// The right to write to a timeline: one holder at a time, on this machine and, where the file system can, on
/// others. SQLite's own locks last as long as a transaction; this one as long as a window. It is a lock on a hidden
/// file beside the timeline, ".NAME.lock", that says who has it. The system frees it when its holder ends, however
/// it ends.
class WriterLock {
public:
    /// TimelineBusy, with who has it as the detail; WriteFailed where no file can be made.
    static Result<std::unique_ptr<WriterLock>> take(const std::filesystem::path &timeline, const std::string &who);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

    bool isFor(const std::filesystem::path &timeline) const;

private:
    WriterLock(std::filesystem::path path, int file);
    std::filesystem::path path_;
    int file_;
};

} // namespace zeitstrahl
