// SPDX-License-Identifier: Apache-2.0
#include "core/store/transaction.h"

#include <sqlite3.h>
#include <sys/resource.h>

namespace zeitstrahl {

/// Where files have a limit and this one is beyond it, a transaction could neither be ended nor taken back.
static bool isBeyondLimit(const std::filesystem::path &path)
{
    std::error_code missing;
    const std::uintmax_t size = std::filesystem::file_size(path, missing);
    rlimit limit{};
    return !missing && ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && size > limit.rlim_cur;
}

Transaction::Transaction(Database &database, Access access)
    : database_(database)
{
    if (access == Access::Write && isBeyondLimit(database.path()))
        database_.fail(Fault::WriteFailed, "the file is larger than this program may write");
    database_.run(access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // Autocommit is on again after a commit, and after failures at which SQLite rolls back by itself.
    if (!sqlite3_get_autocommit(database_.handle()))
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    database_.run("COMMIT");
    return database_.outcome();
}

} // namespace zeitstrahl
