// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"
#include "core/store/statement.h"

#include <sqlite3.h>

namespace zeitstrahl {

namespace {

constexpr int busyMilliseconds = 500;
constexpr int longestValue = 256 * 1024 * 1024; // bytes; an article is some kilobytes

Fault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::TimelineBusy;
    case SQLITE_CORRUPT: return Fault::TimelineDamaged;
    case SQLITE_NOTADB: return Fault::NotATimeline;
    default: return code == SQLITE_IOERR_READ ? Fault::FileUnreadable : Fault::WriteFailed;
    }
}

} // namespace

Database::Database(std::filesystem::path path)
    : path_(std::move(path))
{
}

Database::~Database()
{
    sqlite3_close_v2(handle_);
}

Result<std::unique_ptr<Database>> Database::temporary(bool inMemory)
{
    std::unique_ptr<Database> database{new Database{{}}};
    const char *name = inMemory ? ":memory:" : "";
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (const int code = sqlite3_open_v2(name, &database->handle_, flags, nullptr); code != SQLITE_OK)
        database->failAsSqlite(code);
    database->harden();
    return database->outcome().map([&] { return std::move(database); });
}

Result<std::unique_ptr<Database>> Database::openedAs(
    const std::string &name, int flags, const std::filesystem::path &path, Access access)
{
    std::unique_ptr<Database> database{new Database{path}};
    // One thread at a time works on a connection, so it needs no lock of its own.
    flags |= SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (const int code = sqlite3_open_v2(name.c_str(), &database->handle_, flags, nullptr); code != SQLITE_OK)
        database->failAsSqlite(code);
    database->harden();
    database->allow(access);
    return database->outcome().map([&] { return std::move(database); });
}

Result<std::unique_ptr<Database>> Database::at(const std::filesystem::path &path, Access access)
{
    // An absolute path, so that no name is taken for one of SQLite's own (":memory:").
    return openedAs(
        std::filesystem::absolute(path).string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, path, access);
}

Result<std::unique_ptr<Database>> Database::unlocked(const std::filesystem::path &path)
{
    std::string address = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (std::string_view{"%?#"}.find(c) == std::string_view::npos)
            address += c;
        else
            address += {'%', digits[byte >> 4], digits[byte & 0xf]};
    }
    return openedAs(address + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path, Access::Read);
}

void Database::harden()
{
    if (failed())
        return;
    sqlite3_busy_timeout(handle_, busyMilliseconds);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(handle_, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle_, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle_, SQLITE_LIMIT_TRIGGER_DEPTH, 4);
    run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
        "PRAGMA cache_size = -65536"); // KiB: ids are random, and their indexes written all over
}

bool Database::isInPlace() const
{
    int moved = 0;
    sqlite3_file_control(handle_, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return !moved;
}

bool Database::isWritable() const
{
    return sqlite3_db_readonly(handle_, "main") == 0;
}

void Database::allow(Access access)
{
    run(access == Access::Read ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
}

std::int64_t Database::changes()
{
    Statement number{*this, "PRAGMA data_version"};
    return number.next() ? number.integer(0) : 0;
}

void Database::run(const std::string &sql)
{
    if (failed())
        return;
    if (const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        failAsSqlite(code);
}

void Database::fail(Fault fault, std::string detail)
{
    if (!failed())
        failure_ = std::make_unique<Error>(Error{fault, path_.string(), std::move(detail)});
}

void Database::failAsSqlite(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return fail(Fault::WriteFailed, "the file was moved, removed or replaced since it was opened");
    fail(faultOf(code), handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(code));
}

Result<void> Database::outcome()
{
    if (const std::unique_ptr<Error> failure = std::move(failure_))
        return tl::unexpected(*failure);
    return {};
}

} // namespace zeitstrahl
