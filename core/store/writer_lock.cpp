// SPDX-License-Identifier: Apache-2.0
#include "core/store/writer_lock.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestNotice = 200; // bytes

/// The same for all names of one file.
fs::path lockOf(const fs::path &timeline)
{
    std::error_code problem;
    fs::path real = fs::weakly_canonical(timeline, problem);
    if (problem)
        real = fs::absolute(timeline);
    return real.parent_path() / ("." + real.filename().string() + ".lock");
}

std::string notice(const std::string &who)
{
    std::array<char, 64> host{};
    ::gethostname(host.data(), host.size() - 1);
    std::string text = who.substr(0, longestNotice / 2);
    text += (text.empty() ? "process " : ", process ") + std::to_string(::getpid()) + " on " + host.data();
    return text;
}

std::string readNotice(int file)
{
    std::array<char, longestNotice> bytes{};
    const ssize_t count = ::pread(file, bytes.data(), bytes.size(), 0);
    return {bytes.data(), std::size_t(std::max<ssize_t>(count, 0))};
}

/// False if the file that was locked has been taken away by the holder before.
bool isStillAt(int file, const fs::path &path)
{
    struct stat mine, there;
    return ::fstat(file, &mine) == 0 && ::stat(path.c_str(), &there) == 0 && mine.st_ino == there.st_ino
        && mine.st_dev == there.st_dev;
}

} // namespace

WriterLock::WriterLock(fs::path path, int file)
    : path_(std::move(path))
    , file_(file)
{
}

WriterLock::~WriterLock()
{
    ::unlink(path_.c_str()); // while it is locked, so that nobody else's is taken away
    ::close(file_);
}

bool WriterLock::isFor(const fs::path &timeline) const
{
    return path_ == lockOf(timeline);
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const fs::path &timeline, const std::string &who)
{
    const fs::path path = lockOf(timeline);
    while (true) {
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (file < 0)
            return tl::unexpected(Error{Fault::WriteFailed, timeline.string(), std::strerror(errno)});
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            Error busy{Fault::TimelineBusy, timeline.string(), readNotice(file)};
            ::close(file);
            return tl::unexpected(std::move(busy));
        }
        if (!isStillAt(file, path)) {
            ::close(file);
            continue;
        }
        const std::string text = notice(who);
        if (::ftruncate(file, 0) != 0 || ::pwrite(file, text.data(), text.size(), 0) != ssize_t(text.size())) {
            const int cause = errno; // on a full disk nothing else could be written either
            ::unlink(path.c_str());
            ::close(file);
            return tl::unexpected(Error{Fault::WriteFailed, timeline.string(), std::strerror(cause)});
        }
        return std::unique_ptr<WriterLock>{new WriterLock{path, file}};
    }
}

} // namespace zeitstrahl
