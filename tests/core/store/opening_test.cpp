// SPDX-License-Identifier: Apache-2.0
// What is no timeline, or not ours to change, gives one clear error and stays as it is.
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "sample.h"

#include <QTest>
#include <sys/stat.h>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

namespace {

void makeTimeline(const fs::path &path)
{
    good(good(TimelineFile::create(path)).import(visitToMoscow()));
}

void makeTimelineAnd(const fs::path &path, const char *sql)
{
    makeTimeline(path);
    const auto database = good(Database::at(path));
    database->run(sql);
    good(database->outcome());
}

using Make = void (*)(const fs::path &);

} // namespace
Q_DECLARE_METATYPE(Make)

class OpeningTest : public QObject {
    Q_OBJECT
private slots:
    void refused_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, Make make, Fault fault) {
            QTest::newRow(name) << make << int(fault);
        };
        row(
            "missing", [](const fs::path &) {}, Fault::FileMissing);
        row(
            "folder", [](const fs::path &path) { fs::create_directory(path); }, Fault::FileIsFolder);
        row(
            "empty", [](const fs::path &path) { write(path, ""); }, Fault::FileEmpty);
        row(
            "pipe", [](const fs::path &path) { ::mkfifo(path.c_str(), 0600); }, Fault::FileUnreadable);
        row(
            "text", [](const fs::path &path) { write(path, std::string(5000, 'x')); }, Fault::NotATimeline);
        row(
            "picture", [](const fs::path &path) { write(path, "\x89PNG\r\n\x1a\n" + std::string(200, '\0')); },
            Fault::NotATimeline);
        row(
            "only the magic",
            [](const fs::path &path) {
                write(path, std::string{"SQLite format 3\0", 16});
            },
            Fault::NotATimeline);
        row(
            "foreign database",
            [](const fs::path &path) {
                const auto database = good(Database::at(path));
                database->run("CREATE TABLE article (text); PRAGMA user_version = 1");
                good(database->outcome());
            },
            Fault::NotATimeline);
        row(
            "newer version with other tables",
            [](const fs::path &path) { makeTimelineAnd(path, "DROP TABLE step; PRAGMA user_version = 99"); },
            Fault::TimelineTooNew);
        row(
            "version 0", [](const fs::path &path) { makeTimelineAnd(path, "PRAGMA user_version = 0"); },
            Fault::NotATimeline);
        row(
            "stray table", [](const fs::path &path) { makeTimelineAnd(path, "CREATE TABLE stray (x)"); },
            Fault::NotATimeline);
        row(
            "hostile trigger",
            [](const fs::path &path) {
                makeTimelineAnd(
                    path, "CREATE TRIGGER x AFTER INSERT ON article BEGIN DELETE FROM participant; END");
            },
            Fault::NotATimeline);
        row(
            "missing table", [](const fs::path &path) { makeTimelineAnd(path, "DROP TABLE step"); },
            Fault::NotATimeline);
        row(
            "changed decision",
            [](const fs::path &path) {
                makeTimeline(path);
                {
                    TimelineFile file = good(TimelineFile::open(path));
                    good(file.apply(
                        Edit{good(file.events()).at(0).id, decide::When{singleDay(day(2015, 11, 27))}, "because"}));
                }
                std::string bytes = bytesOf(path);
                bytes.replace(bytes.rfind("because"), 3, "not");
                write(path, bytes);
            },
            Fault::TimelineDamaged);
        row(
            "cut off",
            [](const fs::path &path) {
                makeTimeline(path);
                fs::resize_file(path, fs::file_size(path) / 2);
            },
            Fault::TimelineDamaged);
        row(
            "overwritten in the middle",
            [](const fs::path &path) {
                makeTimeline(path);
                std::string bytes = bytesOf(path);
                bytes.replace(3 * 4096, 4096, 4096, '\xFF');
                write(path, bytes);
            },
            Fault::TimelineDamaged);
    }
    void refused()
    {
        QFETCH(Make, make);
        QFETCH(int, fault);
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        make(path);
        const std::string before = fs::is_regular_file(path) ? bytesOf(path) : std::string{};
        const std::size_t files = folder.count();

        const auto file = TimelineFile::open(path);
        QVERIFY(!file);
        QCOMPARE(int(file.error().fault), fault);
        QCOMPARE(file.error().where, path.string());
        QCOMPARE(folder.count(), files);
        if (fs::is_regular_file(path))
            QVERIFY(bytesOf(path) == before);
    }

    void newerVersionIsReadOnly()
    {
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        makeTimelineAnd(path, "CREATE TABLE later (x); PRAGMA user_version = 99");
        const std::string before = bytesOf(path);
        {
            TimelineFile file = good(TimelineFile::open(path));
            QCOMPARE(file.access().obstacle, Obstacle::NewerVersion);
            QCOMPARE(file.access().detail, std::string{"version 99"});
            QCOMPARE(good(file.events()).size(), std::size_t{1});
            QCOMPARE(file.import(visitToMoscow()).error().fault, Fault::WriteFailed);
            QCOMPARE(file.apply(Edit{good(file.events()).at(0).id, decide::Note{"x"}, {}}).error().fault,
                Fault::WriteFailed);
        }
        QVERIFY(bytesOf(path) == before);
    }

    /// A journal of another file would be played into this one.
    void strangersJournal()
    {
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl", journal = folder / "a.zeitstrahl-journal";
        makeTimeline(path);
        {
            const auto other = good(Database::at(folder / "other"));
            other->run("PRAGMA page_size = 4096; CREATE TABLE x (y); INSERT INTO x VALUES (zeroblob(90000))");
            other->run("PRAGMA cache_size = 2; BEGIN; UPDATE x SET y = randomblob(90000)");
            fs::copy_file(folder / "other-journal", journal);
        }
        const std::string before = bytesOf(path);
        const auto file = TimelineFile::open(path);
        QVERIFY(!file);
        QCOMPARE(file.error().fault, Fault::TimelineDamaged);
        QVERIFY(bytesOf(path) == before);
        QVERIFY(fs::exists(journal));
    }

    void changedTextIsNoticed()
    {
        const Folder folder;
        makeTimeline(folder / "a.zeitstrahl");
        std::string bytes = bytesOf(folder / "a.zeitstrahl");
        bytes.replace(bytes.find("Klimakonferenz"), 5, "Stern");
        write(folder / "a.zeitstrahl", bytes);
        const TimelineFile file = good(TimelineFile::open(folder / "a.zeitstrahl"));
        QCOMPARE(file.article(good(file.articles()).at(0)).error().fault, Fault::TimelineDamaged);
    }

    void openingChangesNothing()
    {
        const Folder folder;
        makeTimeline(folder / "a.zeitstrahl");
        const std::string before = bytesOf(folder / "a.zeitstrahl");
        {
            const TimelineFile file = good(TimelineFile::open(folder / "a.zeitstrahl"));
            QCOMPARE(good(file.events()).size(), std::size_t{1});
        }
        QVERIFY(bytesOf(folder / "a.zeitstrahl") == before);
        QCOMPARE(folder.count(), std::size_t{1});
    }

    void createRefusesToOverwrite()
    {
        const Folder folder;
        write(folder / "a.zeitstrahl", "mine");
        QCOMPARE(TimelineFile::create(folder / "a.zeitstrahl").error().fault, Fault::WriteFailed);
        QCOMPARE(bytesOf(folder / "a.zeitstrahl"), std::string{"mine"});
    }

    void headIsOurs()
    {
        const Folder folder;
        makeTimeline(folder / "a.zeitstrahl");
        const std::string bytes = bytesOf(folder / "a.zeitstrahl");
        QCOMPARE(bytes.substr(68, 4), std::string{"Zstr"});
        QCOMPARE(int(bytes.at(63)), latestVersion());
    }

    void writtenByAnother()
    {
        const Folder folder;
        makeTimeline(folder / "a.zeitstrahl");
        TimelineFile file = good(TimelineFile::open(folder / "a.zeitstrahl"));
        const auto other = good(Database::at(folder / "a.zeitstrahl"));
        {
            const Transaction writing{*other, Access::Write};
            QCOMPARE(file.import(visitToMoscow()).error().fault, Fault::TimelineBusy);
            QCOMPARE(good(file.events()).size(), std::size_t{1});
        }
        good(file.import(visitToMoscow()));
    }
};

QTEST_APPLESS_MAIN(OpeningTest)
#include "opening_test.moc"
