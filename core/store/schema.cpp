// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"
#include "core/resources.h"
#include "core/store/outline_rows.h"
#include "core/store/search.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <array>
#include <charconv>
#include <fstream>

namespace zeitstrahl {

namespace {

// The head of an SQLite file: https://www.sqlite.org/fileformat.html
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t headLength = 100, userVersionAt = 60, applicationIdAt = 68;

struct Migration {
    int version = 0;
    std::string_view sql;
};

/// "sql/001_timeline.sql" and its like, in order.
std::vector<Migration> migrations()
{
    std::vector<Migration> found;
    for (const Resource &resource : resources()) {
        if (!resource.name.starts_with("sql/"))
            continue;
        Migration migration{0, resource.bytes};
        std::from_chars(resource.name.data() + 4, resource.name.data() + resource.name.size(), migration.version);
        found.push_back(migration);
    }
    return found;
}

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

std::int64_t number(Database &database, std::string_view sql)
{
    Statement statement{database, sql};
    return statement.next() ? statement.integer(0) : 0;
}

void writeDerived(Database &database)
{
    OutlineWriter{database}.writeAll();
    WordIndex{database}.writeAll();
}

/// All in one transaction: when the disk is full before the last one is done, the file is as it was.
void apply(Database &database, int upTo)
{
    Transaction transaction{database, Access::Write};
    const std::int64_t from = number(database, "PRAGMA user_version");
    for (const Migration &migration : migrations()) {
        if (migration.version <= from || migration.version > upTo)
            continue;
        database.run(std::string{migration.sql});
        if (migration.version == latestVersion())
            writeDerived(database);
        database.run("PRAGMA application_id = " + std::to_string(applicationId));
        database.run("PRAGMA user_version = " + std::to_string(migration.version));
        if (Statement wrong{database, "PRAGMA foreign_key_check"}; wrong.next())
            database.fail(Fault::TimelineDamaged, "rows without what they belong to");
    }
    if (const auto done = transaction.commit(); !done)
        database.fail(done.error().fault, done.error().detail);
}

std::string schemaText(Database &database)
{
    std::string text;
    Statement rows{database, "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name"};
    while (rows.next())
        for (int column = 0; column < 4; ++column)
            text += rows.text(column) + '\n';
    return text;
}

/// Everything that we read must be there as a table or view of the same name and, where it is a table, be one.
void checkNewer(Database &database, Database &model, int version)
{
    Statement ours{model, "SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view')"};
    Statement theirs{database, "SELECT type FROM sqlite_schema WHERE name = ?"};
    while (ours.next()) {
        const std::string name = ours.text(0);
        if (!theirs.bind(name).next() || theirs.text(0) != ours.text(1))
            return database.fail(Fault::TimelineTooNew, "version " + std::to_string(version));
    }
}

tl::unexpected<Error> refused(const std::filesystem::path &path, Fault fault, std::string detail = {})
{
    return tl::unexpected(Error{fault, path.string(), std::move(detail)});
}

} // namespace

int latestVersion()
{
    return migrations().back().version;
}

Result<int> checkHead(const std::filesystem::path &path)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        return refused(path, Fault::FileMissing);
    if (std::filesystem::is_directory(status))
        return refused(path, Fault::FileIsFolder);
    std::array<char, headLength> bytes{};
    std::ifstream file;
    if (std::filesystem::is_regular_file(status)) // reading from a pipe or a device could wait for ever
        file.open(path, std::ios::binary);
    if (!file.is_open())
        return refused(path, Fault::FileUnreadable);
    file.read(bytes.data(), headLength);
    if (file.gcount() == 0)
        return refused(path, Fault::FileEmpty);

    const std::string_view head{bytes.data(), std::size_t(file.gcount())};
    if (head.size() < headLength || !head.starts_with(magic)
        || bigEndian(head.substr(applicationIdAt)) != applicationId)
        return refused(path, Fault::NotATimeline);
    const std::uint32_t version = bigEndian(head.substr(userVersionAt));
    if (version == 0)
        return refused(path, Fault::NotATimeline);
    return version > INT32_MAX ? INT32_MAX : int(version);
}

int versionOf(Database &database)
{
    return int(number(database, "PRAGMA user_version"));
}

Result<void> checkSchema(Database &database)
{
    auto model = Database::temporary(true);
    if (!model)
        return tl::unexpected(model.error());
    const int version = versionOf(database);
    apply(**model, version);
    if (version > latestVersion())
        checkNewer(database, **model, version);
    else if (schemaText(database) != schemaText(**model) && !database.failed())
        database.fail(Fault::NotATimeline, "its tables are not those of version " + std::to_string(version));
    return database.outcome();
}

Result<void> checkInside(Database &database, Thoroughness thoroughness)
{
    if (const auto ours = checkSchema(database); !ours)
        return ours;
    if (thoroughness == Thoroughness::Cheap)
        return {};
    const bool quick = thoroughness == Thoroughness::Quick;
    Statement check{database, quick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)"};
    if (check.next() && check.text(0) != "ok")
        database.fail(Fault::TimelineDamaged, check.text(0));
    return database.outcome();
}

Result<void> rebuildDerived(Database &database)
{
    Transaction transaction{database, Access::Write};
    writeDerived(database);
    return transaction.commit();
}

Result<void> migrate(Database &database)
{
    apply(database, latestVersion());
    return database.outcome();
}

} // namespace zeitstrahl
