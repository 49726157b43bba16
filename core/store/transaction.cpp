// SPDX-License-Identifier: Apache-2.0
#include "core/store/transaction.h"

#include <sqlite3.h>

namespace zeitstrahl {

Transaction::Transaction(Database &database, Access access)
    : database_(database)
{
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
