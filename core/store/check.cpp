// SPDX-License-Identifier: Apache-2.0
#include "core/store/check.h"
#include "core/store/decision_log.h"
#include "core/store/outline_rows.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/sha256.h"
#include "core/store/sql.h"
#include "core/store/transaction.h"
#include "core/store/writer_lock.h"

namespace zeitstrahl {

namespace {

class Checker {
public:
    explicit Checker(Database &database)
        : database_(database)
    {
    }

    Result<CheckReport> check(bool mayRepair)
    {
        checkPages();
        checkArticles();
        checkLog();
        checkDerived();
        report_.strays = count("SELECT count(*) FROM pragma_foreign_key_check");
        report_.events = count(sql::countMeetings);
        report_.unproved = count(sql::countUnproved);
        if (mayRepair && (report_.unsearchable > 0 || report_.misdrawn > 0 || !report_.pages.empty()))
            repair();
        return database_.outcome().map([&] { return std::move(report_); });
    }

private:
    std::size_t count(std::string_view sql)
    {
        std::size_t number = 0;
        {
            Statement row{database_, sql};
            number = row.next() ? std::size_t(row.integer(0)) : 0;
        }
        noteDamage();
        return number;
    }

    /// Damage is what is looked for: it is told, and the looking goes on.
    void noteDamage()
    {
        if (const auto fine = database_.outcome(); !fine)
            report_.pages.push_back(fine.error().detail);
    }

    void checkPages()
    {
        report_.pages.clear();
        {
            Statement lines{database_, "PRAGMA integrity_check(20)"};
            while (lines.next())
                if (const std::string line = lines.text(0); line != "ok")
                    report_.pages.push_back(line);
        }
        noteDamage();
    }

    void checkArticles()
    {
        {
            Statement rows{database_, sql::textsAndHashes};
            for (; rows.next(); ++report_.articles)
                if (Sha256{}.add(rows.text(1)).hex() != rows.text(2))
                    report_.changedTexts.push_back(rows.text(0));
        }
        noteDamage();
    }

    void checkLog()
    {
        report_.logBroken = brokenAfter(database_);
        noteDamage();
        report_.decisions = count(sql::countDecisions);
    }

    void checkDerived()
    {
        report_.unsearchable = WordIndex{database_}.countWrong();
        noteDamage();
        report_.misdrawn = OutlineWriter{database_}.countWrong();
        noteDamage();
    }

    /// In one transaction: what cannot be repaired stays as it was.
    void repair()
    {
        Transaction transaction{database_, Access::Write};
        database_.run("REINDEX");
        OutlineWriter{database_}.writeAll();
        WordIndex{database_}.writeAll();
        if (!transaction.commit())
            return;
        report_.repaired = true;
        checkPages();
    }

    Database &database_;
    CheckReport report_;
};

} // namespace

Result<CheckReport> check(Database &database, bool mayRepair)
{
    return Checker{database}.check(mayRepair);
}

Result<CheckReport> checkTimeline(const std::filesystem::path &path)
{
    const Result<int> version = checkHead(path);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > latestVersion())
        return tl::unexpected(Error{Fault::TimelineTooNew, path.string(), "version " + std::to_string(*version)});
    const auto lock = WriterLock::take(path, "check");
    auto database = Database::at(path, lock ? Access::Write : Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto ours = checkSchema(**database); !ours)
        return tl::unexpected(ours.error());
    if (versionOf(**database) < latestVersion())
        return tl::unexpected(
            Error{Fault::NotATimeline, path.string(), "of an earlier version: open it once, then check it"});
    return check(**database, lock && (*database)->isWritable());
}

} // namespace zeitstrahl
