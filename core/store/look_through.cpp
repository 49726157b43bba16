// SPDX-License-Identifier: Apache-2.0
#include "core/store/look_through.h"
#include "core/store/decision_log.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <array>
#include <fstream>
#include <sqlite3.h>

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

using Head = std::array<char, 100>; // of an SQLite file: it counts the transactions

Head headOf(const fs::path &path)
{
    Head head{};
    std::ifstream{path, std::ios::binary}.read(head.data(), head.size());
    return head;
}

bool isBeingChanged(const fs::path &path)
{
    std::error_code ignored;
    return fs::exists(path.string() + "-journal", ignored);
}

int isStopped(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested();
}

Result<void> look(Database &database, std::stop_token &stop)
{
    constexpr int instructions = 10'000; // of SQLite's machine, between two questions whether to stop
    sqlite3_progress_handler(database.handle(), instructions, isStopped, &stop);
    {
        Statement check{database, "PRAGMA quick_check(1)"};
        if (check.next() && check.text(0) != "ok")
            database.fail(Fault::TimelineDamaged, check.text(0));
    }
    if (!database.failed() && brokenAfter(database))
        database.fail(Fault::TimelineDamaged, "the log of decisions was changed");
    return database.outcome();
}

} // namespace

Result<void> lookThrough(const fs::path &path, std::stop_token stop)
{
    // Without locks pages of two states may meet. So damage counts if nothing has changed meanwhile; in a file that
    // changes all the time one look is taken with a lock.
    constexpr int tries = 5;
    for (int i = 0; i <= tries; ++i) {
        const bool locks = i == tries;
        const Head before = headOf(path);
        auto database = locks ? Database::at(path, Access::Read) : Database::unlocked(path);
        const Result<void> whole =
            database ? look(**database, stop) : Result<void>{tl::unexpected(database.error())};
        if (whole || stop.stop_requested())
            return {};
        if (locks || (headOf(path) == before && !isBeingChanged(path)))
            return whole;
    }
    return {};
}

} // namespace zeitstrahl
