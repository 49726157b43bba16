// SPDX-License-Identifier: Apache-2.0
// Two files to one: what each holds, and what they decided differently.
#include "core/store/decision_log.h"
#include "core/store/decision_text.h"
#include "core/store/merge.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

namespace {

/// A file with one article, and a copy of it for somebody else.
struct Apart {
    Folder folder;
    TimelineFile a = good(TimelineFile::create(folder / "a", {"anna", {}}));
    std::optional<TimelineFile> b;
    EventId event;

    Apart()
    {
        good(a.import(otherVisit("shared")));
        event = good(a.events()).at(0).id;
        good(a.apply(Edit{event, decide::Kind{MeetingKind::Conference}, {}}));
        fs::copy_file(folder / "a", folder / "b");
        b = good(TimelineFile::open(folder / "b", {"bert", {}}));
    }
    MergeReport merge() { return good(mergeTimelines(folder / "a", folder / "b", folder / "c")); }
    TimelineFile merged() { return good(TimelineFile::open(folder / "c")); }
};

/// What was added by hand, as the log has it.
std::vector<Draft> madeIn(const fs::path &path)
{
    std::vector<Draft> drafts;
    const auto database = good(Database::at(path, Access::Read));
    for (const LogRow &row : readLog(*database))
        if (row.columns[6] == "made")
            drafts.push_back(*std::get<decide::Made>(*readDecision(Field::Made, *row.columns[8])).to);
    return drafts;
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT
private slots:
    void differentArticles()
    {
        Apart files;
        good(files.a.import(otherVisit("only a")));
        good(files.b->import(otherVisit("only b")));
        const std::string before = bytesOf(files.folder / "a");
        const MergeReport report = files.merge();
        QCOMPARE(report.articlesAdded, std::size_t{1});
        QCOMPARE(good(files.merged().events()).size(), std::size_t{3});
        QCOMPARE(good(files.merged().search("moskau")).size(), std::size_t{3});
        TimelineFile merged = files.merged();
        QVERIFY(good(merged.check()).isSound());
        QVERIFY(bytesOf(files.folder / "a") == before);
    }

    void differentFields()
    {
        Apart files;
        good(files.a.apply(Edit{files.event, decide::Note{"a"}, {}}));
        good(files.b->apply(Edit{files.event, decide::Place{"Wien"}, "heard"}));
        const MergeReport report = files.merge();
        QCOMPARE(report.decisionsAdded, std::size_t{1});
        QCOMPARE(report.offers, std::size_t{0});
        const Event event = good(files.merged().events()).at(0);
        QCOMPARE(event.note, std::string{"a"});
        QCOMPARE(event.place->name, std::string{"Wien"});
        QCOMPARE(event.kind, MeetingKind::Conference);
    }

    void sameFieldDifferently()
    {
        Apart files;
        good(files.a.apply(Edit{files.event, decide::Note{"a"}, {}}));
        good(files.b->apply(Edit{files.event, decide::Note{"b"}, "because"}));
        QCOMPARE(files.merge().offers, std::size_t{1});
        TimelineFile merged = files.merged();
        QCOMPARE(good(merged.events()).at(0).note, std::string{"a"});
        const auto offers = good(merged.offers());
        QCOMPARE(offers.size(), std::size_t{1});
        QCOMPARE(std::get<decide::Note>(offers[0].decision).to.value(), std::string{"b"});
        QCOMPARE(offers[0].who, std::string{"bert"});
        QCOMPARE(offers[0].reason, std::string{"because"});

        good(
            merged.apply(Edit{files.event, decide::Note{"a"}, "mine is right"})); // decided already, and settles it
        QVERIFY(good(merged.offers()).empty());
    }

    void takenUp()
    {
        Apart files;
        good(files.a.apply(Edit{files.event, decide::Deleted{}, {}}));
        good(files.b->apply(Edit{files.event, decide::Note{"b"}, {}}));
        good(files.b->apply(Edit{files.event, decide::Deleted{}, {}}));
        good(files.b->undo()); // decided, and taken back
        QCOMPARE(files.merge().offers, std::size_t{1});
        TimelineFile merged = files.merged();
        QVERIFY(good(merged.events()).empty());
        const auto offers = good(merged.offers());
        QVERIFY(!std::get<decide::Deleted>(offers.at(0).decision).to);
        good(merged.apply(Edit{offers[0].event, offers[0].decision, {}}));
        QVERIFY(good(merged.offers()).empty());
        QCOMPARE(good(merged.events()).at(0).note, std::string{"b"});
    }

    void sameDecisionInBoth()
    {
        Apart files;
        for (TimelineFile *file : {&files.a, &*files.b})
            good(file->apply(Edit{files.event, decide::Note{"same"}, {}}));
        QCOMPARE(files.merge().offers, std::size_t{0});
    }

    void laterImport()
    {
        Apart files;
        Extraction later = otherVisit("shared");
        later.article.text += " Mehr.";
        later.meetings[0].place = Named{"Moskau", {}};
        good(files.b->import(later));
        const MergeReport report = files.merge();
        QCOMPARE(report.articlesReplaced, std::size_t{1});
        QVERIFY(report.otherTexts == std::vector<std::string>{"shared"});
        const Event event = good(files.merged().events()).at(0);
        QCOMPARE(event.place->name, std::string{"Moskau"});
        QCOMPARE(event.kind, MeetingKind::Conference);
    }

    void madeInBoth()
    {
        Apart files;
        const Draft draft{.when = singleDay(day(2015, 12, 1)), .place = "Wien"};
        for (TimelineFile *file : {&files.a, &*files.b})
            good(file->apply(Edit{{}, decide::Made{draft}, {}}));
        files.merge();
        QCOMPARE(good(files.merged().events()).size(), std::size_t{3});
    }

    /// Two engines numbered the meetings of a sentence differently: a decision still finds its meeting, and what
    /// was split from it stays beside it.
    void numberedDifferently()
    {
        Extraction both = article("s", "Putin telefonierte mit Obama und reist nach Moskau.");
        const std::string text = both.article.text;
        both.meetings = {meeting(text, text, "telefonierte", day(2015, 11, 16)),
            meeting(text, text, "reist", day(2015, 11, 26))};
        Extraction one = both;
        one.meetings.erase(one.meetings.begin());
        for (const bool swapped : {false, true}) {
            const Folder folder;
            TimelineFile a = good(TimelineFile::create(folder / "a")), b = good(TimelineFile::create(folder / "b"));
            good(a.import(swapped ? one : both));
            good(b.import(swapped ? both : one));
            for (const Event &event : good(b.events()))
                if (event.trigger.in(text) == "reist") {
                    good(b.apply(Edit{event.id, decide::Note{"the trip"}, {}}));
                    good(b.apply(Edit{{}, decide::Made{Draft{.from = event.id, .place = "Sotschi"}}, {}}));
                }
            good(b.import(swapped ? both : one)); // a later import than a's: replaces
            good(mergeTimelines(folder / "a", folder / "b", folder / "c"));
            const TimelineFile merged = good(TimelineFile::open(folder / "c"));
            QVERIFY(good(merged.orphans()).empty());
            EventId trip;
            for (const Event &event : good(merged.events())) {
                const bool split = event.place && event.place->name == "Sotschi";
                QCOMPARE(event.note.empty(), split || event.trigger.in(text) != "reist");
                if (!event.note.empty())
                    trip = event.id;
                if (split)
                    QCOMPARE(event.trigger.in(text), std::string_view{"reist"});
            }
            QCOMPARE(madeIn(folder / "c").size(), std::size_t{1});
            QVERIFY(madeIn(folder / "c")[0].from == trip);
        }
    }

    void neverOverwrites()
    {
        Apart files;
        write(files.folder / "c", "mine");
        QCOMPARE(mergeTimelines(files.folder / "a", files.folder / "b", files.folder / "c").error().fault,
            Fault::WriteFailed);
        QCOMPARE(bytesOf(files.folder / "c"), std::string{"mine"});
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "merge_test.moc"
