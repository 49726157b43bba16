// SPDX-License-Identifier: Apache-2.0
#include "core/store/opening.h"
#include "core/store/decision_log.h"
#include "core/store/saved_copy.h"
#include "core/store/schema.h"

#include <unistd.h>

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> refused(const fs::path &path, Error error)
{
    error.where = path.string();
    return tl::unexpected(std::move(error));
}

bool hasJournal(const fs::path &path)
{
    std::error_code ignored;
    const auto size = fs::file_size(path.string() + "-journal", ignored);
    return !ignored && size > 0;
}

/// A folder of its own for a moment.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::error_code ignored;
        std::string name = (fs::temp_directory_path(ignored) / "zeitstrahl-XXXXXX").string();
        if (::mkdtemp(name.data()))
            path_ = name;
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    const fs::path &path() const { return path_; } ///< empty if there is no room for it

private:
    fs::path path_;
};

Result<void> checkWhole(Database &database, Thoroughness thoroughness)
{
    return checkInside(database, thoroughness).and_then([&]() -> Result<void> {
        if (thoroughness == Thoroughness::Cheap ? hasBrokenEnd(database) : brokenAfter(database).has_value())
            database.fail(Fault::TimelineDamaged, "the log of decisions was changed");
        return database.outcome();
    });
}

/// A journal says nothing of the file it belongs to: one of another file would be played into this one. So it is
/// tried on a copy.
Result<void> tryJournal(const fs::path &path)
{
    const ScratchFolder scratch;
    const fs::path copy = scratch.path() / path.filename();
    std::error_code problem;
    fs::copy_file(path, copy, problem);
    if (!problem)
        fs::copy_file(path.string() + "-journal", copy.string() + "-journal", problem);
    if (scratch.path().empty() || problem)
        return tl::unexpected(Error{Fault::WriteFailed, path.string(), "no room to try an unfinished transaction"});
    auto database = Database::at(copy);
    auto whole = database ? checkWhole(**database, Thoroughness::Full) : tl::unexpected(database.error());
    if (!whole)
        return tl::unexpected(Error{Fault::TimelineDamaged, path.string(),
            "an unfinished transaction lies beside it that does not fit: " + whole.error().detail});
    return {};
}

Result<void> keepOldVersion(Database &database, int version, const fs::path &backups)
{
    const fs::path &path = database.path();
    const std::string name = path.stem().string() + ".version" + std::to_string(version);
    fs::path copy;
    for (int i = 1; copy.empty() || fs::exists(copy); ++i)
        copy = (backups.empty() ? path.parent_path() : backups)
            / (name + (i > 1 ? "-" + std::to_string(i) : "") + path.extension().string());
    return saveCopy(database, copy);
}

/// What cannot be changed in its place is shown as a changed copy.
Result<void> migrateCopy(std::unique_ptr<Database> &database)
{
    auto copy = Database::temporary();
    if (!copy)
        return tl::unexpected(copy.error());
    if (const auto copied = copyInto(**copy, *database); !copied)
        return copied;
    if (const auto migrated = migrate(**copy); !migrated)
        return migrated;
    (*copy)->belongTo(database->path());
    database = std::move(*copy);
    return {};
}

Result<void> bringUpToDate(OpenTimeline &timeline, const fs::path &backups)
{
    const int version = versionOf(*timeline.database);
    if (version >= latestVersion())
        return {};
    if (!timeline.access.mayWrite())
        return migrateCopy(timeline.database);
    return keepOldVersion(*timeline.database, version, backups).and_then([&] {
        return migrate(*timeline.database);
    });
}

} // namespace

Result<OpenTimeline> openTimeline(const fs::path &path, const std::string &who, const fs::path &backups,
    Looking looking, std::unique_ptr<WriterLock> lock)
{
    const Result<int> version = checkHead(path);
    if (!version)
        return tl::unexpected(version.error());
    OpenTimeline timeline{{}, std::move(lock), {}};
    if (*version > latestVersion())
        timeline.access = {Obstacle::NewerVersion, "version " + std::to_string(*version)};
    else if (!timeline.lock) {
        auto taken = WriterLock::take(path, who);
        if (taken)
            timeline.lock = std::move(*taken);
        else
            timeline.access = taken.error().fault == Fault::TimelineBusy
                ? FileAccess{Obstacle::OpenElsewhere, taken.error().detail}
                : FileAccess{Obstacle::NotPermitted, taken.error().detail};
    }

    const bool unfinished = hasJournal(path) && timeline.lock;
    if (unfinished)
        if (const auto fits = tryJournal(path); !fits)
            return tl::unexpected(fits.error());
    auto database = Database::at(path, timeline.access.mayWrite() ? Access::Write : Access::Read);
    if (!database)
        return refused(path, database.error());
    timeline.database = std::move(*database);
    if (timeline.access.mayWrite() && !timeline.database->isWritable())
        timeline.access = {Obstacle::NotPermitted, "the file is read-only"};
    const Thoroughness thoroughness = unfinished ? Thoroughness::Full
        : looking == Looking::AtOnce             ? Thoroughness::Cheap
                                                 : Thoroughness::Quick;
    const auto ready =
        checkWhole(*timeline.database, thoroughness).and_then([&] { return bringUpToDate(timeline, backups); });
    if (!ready)
        return refused(path, ready.error());
    if (!timeline.access.mayWrite())
        timeline.lock.reset();
    return timeline;
}

} // namespace zeitstrahl
