// SPDX-License-Identifier: Apache-2.0
// What is looked for in a damaged timeline, mended, and saved from it.
#include "core/store/check.h"
#include "core/store/database.h"
#include "core/store/salvage.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

namespace {

void make(const fs::path &path, int articles = 1)
{
    TimelineFile file = good(TimelineFile::create(path));
    std::vector<Extraction> all;
    for (int i = 0; i < articles; ++i)
        all.push_back(otherVisit("article " + std::to_string(i)));
    good(file.import(all));
    const std::vector<Event> events = good(file.events());
    for (std::size_t i = 0; i < events.size(); ++i)
        good(file.apply(Edit{events[i].id, decide::Note{"reason " + std::to_string(i) + "."}, {}}));
}

void change(const fs::path &path, const std::string &what, const std::string &to)
{
    std::string bytes = bytesOf(path);
    const std::size_t at = bytes.find(what);
    Q_ASSERT(at != std::string::npos && what.size() == to.size());
    write(path, bytes.replace(at, what.size(), to));
}

void execute(const fs::path &path, const char *sql)
{
    const auto database = good(Database::at(path));
    database->run(sql);
    good(database->outcome());
}

} // namespace

class CheckTest : public QObject {
    Q_OBJECT
private slots:
    void sound()
    {
        const Folder folder;
        make(folder / "a", 3);
        const std::string before = bytesOf(folder / "a");
        const CheckReport report = good(checkTimeline(folder / "a"));
        QVERIFY(report.isSound() && report.unsearchable == 0 && !report.repaired);
        QCOMPARE(report.articles, std::size_t{3});
        QCOMPARE(report.events, std::size_t{3});
        QCOMPARE(report.decisions, std::size_t{3});
        QVERIFY(bytesOf(folder / "a") == before);
    }

    void changedText()
    {
        const Folder folder;
        make(folder / "a");
        change(folder / "a", "Klimakonferenz", "Kaffeekonferen");
        const CheckReport report = good(checkTimeline(folder / "a"));
        QVERIFY(report.changedTexts == std::vector<std::string>{"article 0"});
        QVERIFY(!report.isSound());
    }

    void changedDecision()
    {
        const Folder folder;
        make(folder / "a", 3);
        change(folder / "a", "reason 1.", "reason X.");
        QCOMPARE(good(checkTimeline(folder / "a")).logBroken.value(), std::size_t{1});
    }

    void changedSentence()
    {
        const Folder folder;
        make(folder / "a");
        execute(folder / "a", "UPDATE meeting SET evidence = 'something else'");
        QCOMPARE(good(checkTimeline(folder / "a")).unproved, std::size_t{1});
    }

    void strays()
    {
        const Folder folder;
        make(folder / "a", 2);
        execute(folder / "a", "PRAGMA foreign_keys = OFF; DELETE FROM article WHERE key = 1");
        QVERIFY(good(checkTimeline(folder / "a")).strays > 0);
    }

    void mendsSearch()
    {
        const Folder folder;
        make(folder / "a", 2);
        execute(folder / "a", "UPDATE found SET words = 'nothing' WHERE rowid = 1");
        const CheckReport report = good(checkTimeline(folder / "a"));
        QCOMPARE(report.unsearchable, std::size_t{1});
        QVERIFY(report.repaired && report.isSound());
        QCOMPARE(good(good(TimelineFile::open(folder / "a")).search("moskau")).size(), std::size_t{2});
    }

    void leavesAnOpenFileAlone()
    {
        const Folder folder;
        make(folder / "a");
        execute(folder / "a", "UPDATE found SET words = 'nothing'");
        TimelineFile file = good(TimelineFile::open(folder / "a"));
        QVERIFY(!good(checkTimeline(folder / "a")).repaired);
        QVERIFY(good(file.check()).repaired);
    }

    void saves()
    {
        const Folder folder;
        make(folder / "a", 60);
        std::string bytes = bytesOf(folder / "a");
        const std::size_t middle = bytes.find("article 30") / 4096 * 4096;
        write(folder / "a", bytes.replace(middle, 4096, 4096, '\xEE'));
        QVERIFY(!TimelineFile::open(folder / "a"));
        const std::string before = bytesOf(folder / "a");

        const Salvage saved = good(salvage(folder / "a", folder / "b"));
        QVERIFY(bytesOf(folder / "a") == before);
        QVERIFY2(saved.articles >= 30, std::to_string(saved.articles).c_str());
        TimelineFile file = good(TimelineFile::open(folder / "b"));
        QCOMPARE(good(file.articles()).size(), saved.articles);
        for (const ArticleId &id : good(file.articles()))
            good(file.article(id));
        QVERIFY(good(file.check()).isSound());
    }

    void savesAllOfASoundOne()
    {
        const Folder folder;
        make(folder / "a", 20);
        const Salvage saved = good(salvage(folder / "a", folder / "b"));
        QCOMPARE(saved.articles, std::size_t{20});
        QCOMPARE(saved.events, std::size_t{20});
        QCOMPARE(saved.decisions, std::size_t{20});
        QVERIFY(!saved.logBroken && saved.changedTexts.empty() && saved.lostDecisions == 0);
        const auto a = good(good(TimelineFile::open(folder / "a")).events()),
                   b = good(good(TimelineFile::open(folder / "b")).events());
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(a[i].id == b[i].id && a[i].note == b[i].note && a[i].participants == b[i].participants);
        QCOMPARE(salvage(folder / "a", folder / "b").error().fault, Fault::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(CheckTest)
#include "check_test.moc"
