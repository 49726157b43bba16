// SPDX-License-Identifier: Apache-2.0
// Files made to deceive: refused or shown, and never changed.
#include "tests/faults/faults.h"

#include <sqlite3.h>

namespace zeitstrahl::faults {

namespace {

std::string with(std::string_view sql)
{
    const Folder folder;
    writeBytes(folder / "a", timelineBytes(2));
    sqlite3 *database = nullptr;
    sqlite3_open((folder / "a").c_str(), &database);
    sqlite3_exec(database, std::string{sql}.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return bytesOf(folder / "a");
}

/// The journal of a transaction on quite another database.
std::string strangersJournal()
{
    const Folder folder;
    sqlite3 *database = nullptr;
    sqlite3_open((folder / "x").c_str(), &database);
    sqlite3_exec(database,
        "CREATE TABLE x (y); INSERT INTO x VALUES (zeroblob(90000)); PRAGMA cache_size = 2; BEGIN;"
        " UPDATE x SET y = randomblob(90000)",
        nullptr, nullptr, nullptr);
    const std::string journal = bytesOf(folder / "x-journal");
    sqlite3_close(database);
    return journal;
}

struct Crafted {
    const char *name;
    std::string bytes, journal;
    bool opens; ///< read-only, that is
};

std::vector<Crafted> craftedOnes()
{
    return {{"newer version", with("PRAGMA user_version = 99; CREATE TABLE later (x)"), {}, true},
        {"newer version without our tables", with("PRAGMA user_version = 99; DROP TABLE step"), {}, false},
        {"foreign database", with("PRAGMA application_id = 1"), {}, false},
        {"renamed PNG", "\x89PNG\r\n\x1a\n" + std::string(5000, 'x'), {}, false},
        {"extra trigger", with("CREATE TRIGGER x AFTER INSERT ON article BEGIN DELETE FROM participant; END"), {},
            false},
        {"extra view", with("CREATE VIEW x AS SELECT randomblob(1000000000)"), {}, false},
        {"table become a view",
            with("ALTER TABLE participant RENAME TO p; CREATE VIEW participant AS WITH RECURSIVE r(x) AS"
                 " (SELECT 1 UNION ALL SELECT x FROM r) SELECT x AS article, x AS meeting, 1 AS position,"
                 " 'x' AS name, 0 AS span_begin, 0 AS span_end FROM r"),
            {}, false},
        {"newer, table become a view",
            with(
                "PRAGMA user_version = 99; ALTER TABLE participant RENAME TO p; CREATE VIEW participant AS SELECT *"
                " FROM p"),
            {}, false},
        {"changed constraint",
            with("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 0 AND 7', "
                 "'BETWEEN 0 AND 8')"),
            {}, false},
        {"stale journal of another file", timelineBytes(2), strangersJournal(), false},
        {"journal of garbage", timelineBytes(2), std::string(4000, 'j'), true}, {"empty", "", {}, false},
        {"only the head", timelineBytes(2).substr(0, 100), {}, false}};
}

Outcome crafted(double)
{
    Outcome outcome;
    for (const Crafted &one : craftedOnes()) {
        const Folder folder;
        writeBytes(folder / "a", one.bytes);
        if (!one.journal.empty())
            writeBytes(folder / "a-journal", one.journal);
        const bool opens = TimelineFile::open(folder / "a").has_value();
        const bool same = bytesOf(folder / "a") == one.bytes;
        outcome.note(opens == one.opens && same ? "" : std::string{one.name} + (same ? "" : ": changed"));
    }
    return outcome;
}

} // namespace

std::vector<Row> craftedFiles()
{
    return {{"newer, foreign, hostile and stale files", crafted}};
}

} // namespace zeitstrahl::faults
