// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>

struct sqlite3;

namespace zeitstrahl {

enum class Access { Read, Write };

/// A connection to one SQLite file, hardened as for a file from a stranger. Stays where it is in memory: statements
/// and transactions point to it.
///
/// Failures stick: after the first one every statement is a no-op until outcome() has told it. So a transaction
/// is written as plain steps and asked once, at its end.
class Database {
public:
    /// A database of its own, gone when closed. `inMemory` ones never touch the disk.
    static Result<std::unique_ptr<Database>> temporary(bool inMemory = false);
    /// An existing file, or a new one if it is empty or missing. Does not look into it. With Access::Read nothing
    /// is written but what a crash left unfinished.
    static Result<std::unique_ptr<Database>> at(const std::filesystem::path &path, Access access = Access::Write);
    /// An existing file as it stands, whoever is writing to it: without locks, and never written to.
    static Result<std::unique_ptr<Database>> unlocked(const std::filesystem::path &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *handle() const { return handle_; }
    const std::filesystem::path &path() const { return path_; } ///< empty if temporary

    /// False if the file was moved, removed or replaced since it was opened: then SQLite refuses to write to it.
    bool isInPlace() const;

    bool isWritable() const; ///< false if the file system does not let us
    void allow(Access access);
    /// A temporary one that stands for the file at this path.
    void belongTo(std::filesystem::path path) { path_ = std::move(path); }

    /// A number that differs from the last one if another connection has changed the file since.
    std::int64_t changes();

    /// Runs statements that return nothing.
    void run(const std::string &sql);

    bool failed() const { return failure_ != nullptr; }
    void fail(Fault fault, std::string detail);
    void failAsSqlite(int code); ///< one of SQLite's result codes
    Result<void> outcome(); ///< the first failure since it was last asked

private:
    explicit Database(std::filesystem::path path);
    static Result<std::unique_ptr<Database>> openedAs(
        const std::string &name, int flags, const std::filesystem::path &path, Access access);
    void harden();

    std::filesystem::path path_;
    sqlite3 *handle_ = nullptr;
    std::unique_ptr<Error> failure_;
};

} // namespace zeitstrahl
