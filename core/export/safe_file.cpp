// SPDX-License-Identifier: Apache-2.0
#include "core/export/safe_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zeitstrahl {

namespace {

/// A file beside the target that goes away unless it was renamed over it.
class Draft {
public:
    explicit Draft(const std::filesystem::path &target)
    {
        // Not mkstemp: a new file shall have the permissions that new files have here.
        for (int attempt = 0; attempt < 100 && descriptor_ < 0; ++attempt) {
            name_ = target.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".part";
            descriptor_ = ::open(name_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (descriptor_ < 0 && errno != EEXIST)
                break;
        }
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft()
    {
        if (descriptor_ < 0)
            return;
        ::close(descriptor_);
        if (!renamed_)
            ::unlink(name_.c_str());
    }

    bool opened() const { return descriptor_ >= 0; }

    bool write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            bytes.remove_prefix(std::size_t(count));
        }
        return ::fsync(descriptor_) == 0;
    }

    bool holds(std::string_view bytes)
    {
        char buffer[1 << 16];
        if (::lseek(descriptor_, 0, SEEK_SET) != 0)
            return false;
        for (;;) {
            const ssize_t count = ::read(descriptor_, buffer, sizeof buffer);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return count == 0 && bytes.empty();
            if (bytes.substr(0, std::size_t(count)) != std::string_view(buffer, std::size_t(count)))
                return false;
            bytes.remove_prefix(std::size_t(count));
        }
    }

    bool takePermissionsOf(const std::filesystem::path &target)
    {
        struct stat old { };
        return ::stat(target.c_str(), &old) != 0 || ::fchmod(descriptor_, old.st_mode & 07777) == 0;
    }

    bool renameTo(const std::filesystem::path &target)
    {
        return renamed_ = ::rename(name_.c_str(), target.c_str()) == 0;
    }

private:
    std::string name_;
    int descriptor_ = -1;
    bool renamed_ = false;
};

Error failure(const std::filesystem::path &path, std::string detail)
{
    return {Fault::WriteFailed, path.string(), std::move(detail)};
}

/// The rename is on the disk only when the folder is.
void flushFolder(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<void> writeSafely(const std::filesystem::path &path, std::string_view bytes)
{
    std::error_code ignored;
    const std::filesystem::path linked = std::filesystem::canonical(path, ignored);
    const std::filesystem::path &target = ignored ? path : linked;
    if (std::filesystem::is_directory(target, ignored))
        return tl::unexpected(Error{Fault::FileIsFolder, path.string(), {}});
    if (std::filesystem::exists(target, ignored) && ::access(target.c_str(), W_OK) != 0)
        return tl::unexpected(failure(path, std::strerror(errno)));
    Draft draft(target);
    if (!draft.opened() || !draft.takePermissionsOf(target) || !draft.write(bytes))
        return tl::unexpected(failure(path, std::strerror(errno)));
    if (!draft.holds(bytes))
        return tl::unexpected(failure(path, "the disk gave back other bytes than were written"));
    if (!draft.renameTo(target))
        return tl::unexpected(failure(path, std::strerror(errno)));
    flushFolder(target.parent_path());
    return {};
}

} // namespace zeitstrahl
