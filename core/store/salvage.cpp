// SPDX-License-Identifier: Apache-2.0
#include "core/store/salvage.h"
#include "core/store/decision_log.h"
#include "core/store/decision_text.h"
#include "core/store/saved_copy.h"
#include "core/store/schema.h"
#include "core/store/sha256.h"
#include "core/store/sql.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <map>

namespace zeitstrahl {

namespace fs = std::filesystem;

namespace {

class Rescue {
public:
    Rescue(Database &from, int version, Database &to)
        : from_(from)
        , version_(version)
        , to_(to)
    {
    }

    Salvage run()
    {
        for (const auto &[table, key] : sql::extractedTables)
            copyRows(table, key);
        for (const std::string_view statement : sql::dropStrays)
            to_.run(std::string{statement});
        copyLog();
        acceptTexts();
        copyRows("office_holder", "name, country, office, first_day");
        report_.articles = count(sql::countArticles);
        report_.events = count(sql::countMeetings);
        report_.decisions = count(sql::countDecisions);
        return std::move(report_);
    }

private:
    std::size_t count(std::string_view sql)
    {
        Statement row{to_, sql};
        return row.next() ? std::size_t(row.integer(0)) : 0;
    }

    /// From the front to the first page that cannot be read, then from the back.
    void copyRows(std::string_view table, std::string_view key)
    {
        for (const char *order : {" ASC", " DESC"}) {
            std::string ordering{key};
            for (std::size_t at = 0; (at = ordering.find(',', at)) != std::string::npos; at += 6)
                ordering.insert(at, order);
            {
                Statement rows{from_, "SELECT * FROM " + std::string{table} + " ORDER BY " + ordering + order};
                copyRows(rows, table);
            }
            if (from_.outcome())
                return;
        }
    }

    void copyRows(Statement &rows, std::string_view table)
    {
        if (rows.columns() == 0) // a table that the file's version does not have
            return;
        std::string places;
        for (int i = 0; i < rows.columns(); ++i)
            places += i > 0 ? ", ?" : "?";
        Statement add{to_, "INSERT OR IGNORE INTO " + std::string{table} + " VALUES (" + places + ")"};
        while (rows.next())
            add.runWithRow(rows);
    }

    /// Makes a new chain of what can be read.
    void copyLog()
    {
        std::map<std::int64_t, LogColumns> rowsRead;
        for (const sql::OfVersions &log : {sql::logForward, sql::logBackward}) {
            {
                Statement rows{from_, log.of(version_)};
                while (rows.next()) {
                    LogColumns columns;
                    for (std::size_t i = 0; i < columns.size(); ++i)
                        columns[i] = rows.optionalText(int(i) + 1);
                    rowsRead.emplace(rows.integer(0), std::move(columns));
                }
            }
            if (from_.outcome())
                break;
        }
        report_.logBroken = brokenAfter(from_).has_value();
        report_.logBroken = !from_.outcome() || report_.logBroken;
        for (const auto &[number, columns] : rowsRead)
            isReadable(columns) ? append(to_, columns) : void(++report_.lostDecisions);
    }

    static bool isReadable(const LogColumns &columns)
    {
        constexpr std::size_t fieldAt = 6, beforeAt = 7, afterAt = 8;
        const auto field = fieldOfName(columns[fieldAt].value_or(""));
        const auto fine = [&](const auto &value) { return !value || readDecision(*field, *value); };
        return field && fine(columns[beforeAt]) && fine(columns[afterAt]);
    }

    void acceptTexts()
    {
        std::map<std::string, std::string> hashes;
        {
            Statement rows{to_, sql::textsAndHashes};
            while (rows.next())
                if (std::string hash = Sha256{}.add(rows.text(1)).hex(); hash != rows.text(2))
                    hashes.emplace(rows.text(0), std::move(hash));
        }
        for (const auto &[source, hash] : hashes) {
            Statement{to_, sql::acceptText}.run(hash, source);
            report_.changedTexts.push_back(source);
        }
    }

    Database &from_;
    const int version_;
    Database &to_;
    Salvage report_;
};

} // namespace

Result<Salvage> salvage(const fs::path &damaged, const fs::path &target)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(target, ignored)))
        return tl::unexpected(Error{Fault::WriteFailed, target.string(), "it exists already"});
    const Result<int> version = checkHead(damaged);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > latestVersion())
        return tl::unexpected(
            Error{Fault::TimelineTooNew, damaged.string(), "version " + std::to_string(*version)});
    auto from = Database::at(damaged, Access::Read);
    auto to = Database::temporary();
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (const auto made = migrate(**to); !made)
        return tl::unexpected(made.error());
    (*to)->run("PRAGMA foreign_keys = OFF"); // rows come before those they belong to; strays are taken out after
    Salvage report = [&] {
        Transaction transaction{**to, Access::Write};
        Salvage rescued = Rescue{**from, *version, **to}.run();
        (void)transaction.commit().map_error([&](const Error &e) { (*to)->fail(e.fault, e.detail); });
        return rescued;
    }();
    (*to)->run("PRAGMA foreign_keys = ON");
    return (*to)
        ->outcome()
        .and_then([&] { return rebuildDerived(**to); })
        .and_then([&] { return saveCopy(**to, target); })
        .map([&] { return report; });
}

} // namespace zeitstrahl
