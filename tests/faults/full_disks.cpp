// SPDX-License-Identifier: Apache-2.0
// No room: a limit on the size of files, and a small disk.
#include "tests/faults/faults.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

namespace zeitstrahl::faults {

namespace {

/// The timeline, and a picture of it from before.
void lay(const Operation &operation, const fs::path &path)
{
    writeBytes(path, operation.before);
    writeBytes(exportBeside(path), olderExport());
}

/// 0 if the operation either succeeded or told that it cannot write and left both files byte for byte as they were.
int withoutDamage(const Operation &operation, const fs::path &path)
{
    const auto done = operation.run(path);
    if (done)
        return 0;
    const bool told = done.error().fault == Fault::WriteFailed && !sentence(done.error()).empty();
    return told && bytesOf(path) == operation.before && bytesOf(exportBeside(path)) == olderExport() ? 0 : 1;
}

Outcome limitFiles(double share)
{
    Outcome outcome;
    for (const Operation &operation : operations()) {
        for (std::size_t bytes = 0; bytes < 200'000; bytes += std::size_t(2048 / std::max(share, 0.1))) {
            const Folder folder;
            lay(operation, folder / "a");
            const int status = inChild([&] {
                const rlimit limit{bytes, bytes};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                return withoutDamage(operation, folder / "a");
            });
            outcome.note(
                status == 0 ? "" : std::string{operation.name} + " with " + std::to_string(bytes) + " bytes");
        }
    }
    return outcome;
}

/// In a mount name space of its own, so that nobody else sees the disk. Where that is not allowed: nothing.
int onSmallDisk(const Operation &operation, const fs::path &folder, std::size_t bytes)
{
    const std::string size = "size=" + std::to_string(bytes);
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", folder.c_str(), "tmpfs", 0, size.c_str()) != 0)
        return 2;
    lay(operation, folder / "a");
    const bool fits = bytesOf(folder / "a") == operation.before && bytesOf(folder / "a.svg") == olderExport();
    return fits ? withoutDamage(operation, folder / "a") : 0;
}

Outcome smallDisk(double share)
{
    constexpr int notAllowed = 2 << 8;
    Outcome outcome;
    for (const Operation &operation : operations())
        for (std::size_t bytes = 70'000; bytes < 350'000; bytes += std::size_t(4096 / std::max(share, 0.1))) {
            const Folder folder;
            const int status = inChild([&] { return onSmallDisk(operation, folder.path(), bytes); });
            if (status == notAllowed)
                return outcome;
            outcome.note(
                status == 0 ? "" : std::string{operation.name} + " on " + std::to_string(bytes) + " bytes");
        }
    return outcome;
}

/// True if a disk may be mounted here.
bool mayMount()
{
    return inChild([] { return ::unshare(CLONE_NEWNS); }) == 0;
}

} // namespace

std::vector<Row> fullDisks()
{
    std::vector<Row> rows = {{"file size limit (RLIMIT_FSIZE)", limitFiles}};
    if (mayMount())
        rows.push_back({"disk full (tmpfs)", smallDisk});
    return rows;
}

} // namespace zeitstrahl::faults
