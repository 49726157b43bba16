// SPDX-License-Identifier: Apache-2.0
#include "core/store/saved_copy.h"
#include "core/store/statement.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> cannotWrite(const fs::path &target, const char *detail)
{
    return tl::unexpected(Error{Fault::WriteFailed, target.string(), detail});
}

/// A new empty file beside the target; removed again unless it has taken the target's place.
class PartialFile {
public:
    explicit PartialFile(const fs::path &target)
    {
        constexpr int attempts = 100;
        for (int i = 0; i < attempts && file_ < 0; ++i) {
            path_ =
                target.parent_path() / ("." + target.filename().string() + "." + std::to_string(i) + ".partial");
            file_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (file_ < 0 && errno != EEXIST)
                break;
        }
    }
    ~PartialFile()
    {
        if (file_ < 0)
            return;
        ::close(file_);
        if (!renamed_)
            ::unlink(path_.c_str());
    }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    bool exists() const { return file_ >= 0; }
    const fs::path &path() const { return path_; }

    bool takePlaceOf(const fs::path &target)
    {
        std::error_code ignored; // a target that is not there yet has no permissions to keep
        if (const auto status = fs::status(target, ignored); fs::exists(status))
            fs::permissions(path_, status.permissions(), ignored);
        renamed_ = ::fsync(file_) == 0 && ::rename(path_.c_str(), target.c_str()) == 0;
        return renamed_;
    }

private:
    fs::path path_;
    int file_ = -1;
    bool renamed_ = false;
};

/// So that the new name itself is on the disk. Not all file systems can; the file is whole either way.
void flushFolder(const fs::path &folder)
{
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// A journal would be played back into whatever file has the target's name. SQLite ends it when it opens the file.
bool hasUnfinishedTransaction(const fs::path &target)
{
    const auto journal = [&] {
        return fs::exists(target.string() + "-journal") || fs::exists(target.string() + "-wal");
    };
    if (!journal() || !fs::exists(target))
        return journal();
    if (auto old = Database::at(target))
        Statement{**old, "SELECT count(*) FROM sqlite_schema"}.next();
    return journal();
}

} // namespace

Result<void> copyInto(Database &target, Database &source)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return cannotWrite(target.path(), sqlite3_errmsg(target.handle()));
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        target.failAsSqlite(code);
    Statement check{target, "PRAGMA integrity_check(1)"};
    if (check.next() && check.text(0) != "ok")
        target.fail(Fault::WriteFailed, "the copy is damaged: " + check.text(0));
    Statement foreignKeys{target, "PRAGMA foreign_key_check"};
    if (foreignKeys.next())
        target.fail(Fault::WriteFailed, "the copy is incomplete");
    return target.outcome();
}

Result<void> saveCopy(Database &database, const fs::path &name)
{
    std::error_code problem;
    fs::path target = fs::weakly_canonical(name, problem); // a link stays one: what it points to is replaced
    if (problem)
        return cannotWrite(name, std::strerror(problem.value()));
    if (fs::is_directory(target, problem))
        return tl::unexpected(Error{Fault::FileIsFolder, name.string(), {}});
    if (hasUnfinishedTransaction(target))
        return tl::unexpected(Error{Fault::TimelineBusy, name.string(), {}});

    PartialFile partial{target};
    if (!partial.exists())
        return cannotWrite(name, std::strerror(errno));
    if (const auto copied =
            Database::at(partial.path()).and_then([&](const auto &copy) { return copyInto(*copy, database); });
        !copied)
        return tl::unexpected(Error{copied.error().fault, name.string(), copied.error().detail});
    if (!partial.takePlaceOf(target))
        return cannotWrite(name, std::strerror(errno));
    flushFolder(target.parent_path());
    return {};
}

} // namespace zeitstrahl
