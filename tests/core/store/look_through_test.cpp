// SPDX-License-Identifier: Apache-2.0
// Large timelines open at once, and are looked through while people work.
#include "core/store/look_through.h"
#include "sample.h"

#include <QTest>
#include <stop_token>
#include <thread>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

namespace {

constexpr int manyArticles = 50;

EventId make(const fs::path &path)
{
    TimelineFile file = good(TimelineFile::create(path));
    std::vector<Extraction> all;
    for (int i = 0; i < manyArticles; ++i) {
        all.push_back(visitToMoscow());
        all.back().article.source = "article " + std::to_string(i);
        all.back().article.text += std::string(2000, '.');
    }
    good(file.import(all));
    return good(file.outline()).events.empty() ? EventId{} : idOf(good(file.outline()).events[0].id);
}

TimelineFile openAtOnce(const fs::path &path)
{
    return good(TimelineFile::open(path, {"anna", {}}, {}, Looking::AtOnce));
}

/// Writes over the beginning of each page that holds an article.
void spoil(const fs::path &path)
{
    constexpr std::size_t page = 4096;
    std::string bytes = bytesOf(path);
    for (std::size_t at = 0; at < bytes.size(); at += page)
        if (bytes.substr(at, page).find(std::string(500, '.')) != std::string::npos)
            bytes.replace(at, 64, std::string(64, 'x'));
    write(path, bytes);
}

} // namespace

class LookThroughTest : public QObject {
    Q_OBJECT
private slots:
    void sound()
    {
        const Folder folder;
        make(folder / "a");
        const TimelineFile file = openAtOnce(folder / "a");
        good(lookThrough(folder / "a"));
    }

    void findsDamagedPages()
    {
        const Folder folder;
        make(folder / "a");
        spoil(folder / "a");
        QCOMPARE(TimelineFile::open(folder / "a").error().fault, Fault::TimelineDamaged);
        const TimelineFile file = openAtOnce(folder / "a");
        QCOMPARE(lookThrough(folder / "a").error().fault, Fault::TimelineDamaged);
    }

    void findsAnEarlyDecisionChanged()
    {
        const Folder folder;
        {
            TimelineFile file = good(TimelineFile::untitled());
            good(file.import(visitToMoscow()));
            std::vector<Edit> edits;
            const EventId event = good(file.events()).at(0).id;
            for (int i = 0; i < 1100; ++i)
                edits.push_back({event, decide::Note{"reason " + std::to_string(i)}, {}});
            good(file.apply(edits));
            good(file.saveAs(folder / "log"));
        }
        std::string bytes = bytesOf(folder / "log");
        for (std::size_t at = 0; (at = bytes.find("\"reason 7\"", at)) != std::string::npos;)
            bytes[at + 1] = 'R';
        write(folder / "log", bytes);
        const TimelineFile file = openAtOnce(folder / "log");
        QVERIFY(lookThrough(folder / "log").error().detail.find("log of decisions") != std::string::npos);
    }

    void stops()
    {
        const Folder folder;
        make(folder / "a");
        spoil(folder / "a");
        std::stop_source stop;
        stop.request_stop();
        good(lookThrough(folder / "a", stop.get_token()));
    }

    void holdsUpNobody()
    {
        const Folder folder;
        const EventId event = make(folder / "a");
        TimelineFile file = openAtOnce(folder / "a");
        std::stop_source stop;
        std::string found;
        std::thread looking{[&] {
            while (!stop.stop_requested())
                if (const auto whole = lookThrough(folder / "a", stop.get_token()); !whole)
                    found = sentence(whole.error());
        }};
        for (int i = 0; i < 20; ++i)
            good(file.apply(Edit{event, decide::Note{std::to_string(i)}, {}}));
        stop.request_stop();
        looking.join();
        QCOMPARE(found, std::string{});
    }

    void anyName()
    {
        const Folder folder;
        make(folder / "50% of it? #1 ä&b.zeitstrahl");
        good(lookThrough(folder / "50% of it? #1 ä&b.zeitstrahl"));
        spoil(folder / "50% of it? #1 ä&b.zeitstrahl");
        QVERIFY(!lookThrough(folder / "50% of it? #1 ä&b.zeitstrahl"));
    }
};

QTEST_APPLESS_MAIN(LookThroughTest)
#include "look_through_test.moc"
