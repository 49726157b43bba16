// SPDX-License-Identifier: Apache-2.0
// A timeline in short, and single events, say what reading all of it says.
#include "core/store/check.h"
#include "core/store/database.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

namespace {

/// Everything in an outline but its numbers, a line an event.
std::vector<std::string> linesOf(const Outline &outline)
{
    std::vector<std::string> lines;
    for (const OutlinedEvent &event : outline.events) {
        std::string line = idOf(event.id).text + (event.dated ? ' ' + edtf(event.period()) : " -");
        if (const std::string *place = outline.placeOf(event))
            line += " in " + *place;
        for (const std::uint32_t person : outline.peopleOf(event))
            line += " with " + outline.names[person];
        if (const OutlinedArticle *article = outline.articleOf(event))
            line += ' ' + article->id + ' ' + article->title + (article->published ? "" : " undated");
        for (const int number : {int(event.kind), int(event.status), int(event.check), int(event.dateSource),
                 int(event.percent), int(event.trigger), int(event.correctedByHand), int(event.confirmed),
                 int(event.decided), int(event.disputed)})
            line += ' ' + std::to_string(number);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string differsFromEvents(const TimelineFile &file)
{
    const std::vector<Event> events = good(file.events());
    if (linesOf(good(file.outline())) != linesOf(outlineOf(events)))
        return "the outline";
    for (const Event &event : events) {
        const Event alone = good(file.event(event.id));
        if (linesOf(outlineOf({&alone, 1})) != linesOf(outlineOf({&event, 1})) || alone.note != event.note
            || alone.decided != event.decided || alone.alsoTold.size() != event.alsoTold.size()
            || alone.evidence != event.evidence || alone.mention != event.mention)
            return event.id.text;
    }
    return {};
}

/// Three articles, the last of them older, with two meetings each; the second meeting of the first has no date.
std::vector<Extraction> articles()
{
    std::vector<Extraction> all;
    const std::string call = "Merkel telefonierte mit Putin.";
    for (int i = 0; i < 3; ++i) {
        Extraction one = article("article " + std::to_string(i), call + ' ' + visit, day(2015, 11, 17 - i / 2));
        one.meetings = {meeting(one.article.text, visit, "reist", day(2015, 11, 26)),
            meeting(one.article.text, call, "telefonierte", day(2015, 11, 20 + i))};
        one.meetings[0].kind = MeetingKind::VisitMade042;
        one.meetings[0].place = Named{i < 2 ? "Moskau" : "Paris", {}}; // two articles tell of one visit
        one.meetings[1].kind = MeetingKind::Telephone041;
        one.meetings[1].confidence = 0.7;
        all.push_back(std::move(one));
    }
    all[0].meetings[1].date.reset();
    return all;
}

} // namespace

class OutlinesTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatEventsSay_data()
    {
        QTest::addColumn<int>("edits");
        for (int edits = 0; edits <= 11; ++edits)
            QTest::addRow("%d edits", edits) << edits;
    }
    void saysWhatEventsSay()
    {
        QFETCH(int, edits);
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(articles()));
        const std::vector<Event> events = good(file.events());
        QCOMPARE(events.size(), std::size_t{5});
        const Draft draft{
            {}, MeetingKind::Conference, MeetingStatus::Planned, singleDay(day(2015, 12, 1)), "Paris", {"Obama"}};
        Draft split = draft;
        split.from = events[2].id;
        const EventId other = events[3].alsoTold.at(0).event;
        const std::vector<Edit> all = {{events[0].id, decide::When{singleDay(day(2016, 1, 1))}, {}},
            {events[4].id, decide::When{singleDay(day(2015, 11, 26))}, {}}, {events[1].id, decide::Confirmed{}, {}},
            {events[2].id, decide::Place{"Genf"}, {}}, {events[3].id, decide::Merged{events[2].id}, {}},
            {events[2].id, decide::Merged{events[1].id}, {}}, {other, decide::Merged{other}, {}},
            {events[4].id, decide::Deleted{}, {}}, {other, decide::Status{MeetingStatus::Cancelled}, {}},
            {{}, decide::Made{draft}, {}}, {{}, decide::Made{split}, {}}};
        for (int i = 0; i < edits; ++i)
            good(file.apply(all[std::size_t(i)]));
        QCOMPARE(differsFromEvents(file), std::string{});
        while (file.canUndo()) {
            good(file.undo());
            QCOMPARE(differsFromEvents(file), std::string{});
        }
    }

    void followsImports()
    {
        TimelineFile file = good(TimelineFile::untitled());
        std::vector<Extraction> all = articles();
        good(file.import(all));
        all[1].meetings.erase(all[1].meetings.begin());
        all[2].meetings.clear();
        good(file.import(all));
        QCOMPARE(good(file.outline()).events.size(), std::size_t{3});
        QCOMPARE(differsFromEvents(file), std::string{});
    }

    void tellsWhatDoesNotShow()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(articles()));
        const std::vector<Event> events = good(file.events());
        good(file.apply(Edit{events[0].id, decide::Deleted{}, {}}));
        good(file.apply(Edit{events[1].id, decide::Merged{events[2].id}, {}}));
        for (const EventId &id : {events[0].id, events[1].id, EventId{"nobody's"}})
            QCOMPARE(file.event(id).error().fault, Fault::NoSuchThing);
    }

    void isMadeAgain_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("wrong");
        QTest::addRow("gone") << "DELETE FROM outline WHERE article = 2" << 1;
        QTest::addRow("of nothing")
            << "INSERT INTO article SELECT 9, 'x', 1, 'x', title, language, NULL, NULL, NULL, "
               "NULL, text_sha256, text_bytes, text FROM article WHERE key = 1;"
               "INSERT INTO outline VALUES (9, x'00000000')"
            << 1;
        QTest::addRow("cut off") << "UPDATE outline SET events = substr(events, 1, length(events) - 3)" << 3;
        QTest::addRow("garbage") << "UPDATE outline SET events = zeroblob(500)" << 3;
        QTest::addRow("another") << "UPDATE outline SET events = (SELECT events FROM outline WHERE article = 1)"
                                 << 2;
    }
    void isMadeAgain()
    {
        QFETCH(QString, damage);
        const Folder folder;
        TimelineFile file = good(TimelineFile::create(folder / "a"));
        good(file.import(articles()));
        {
            const auto database = good(Database::at(folder / "a"));
            database->run(damage.toStdString());
            good(database->outcome());
        }
        (void)file.outline();
        const CheckReport report = good(file.check());
        QTEST(int(report.misdrawn), "wrong");
        QVERIFY(report.repaired);
        QCOMPARE(differsFromEvents(file), std::string{});
        QCOMPARE(good(file.check()).misdrawn, std::size_t{0});
    }

    void doesWithoutWhatIsDamaged()
    {
        const Folder folder;
        TimelineFile file = good(TimelineFile::create(folder / "a"));
        good(file.import(articles()));
        {
            const auto database = good(Database::at(folder / "a"));
            database->run("UPDATE outline SET events = x'ffffffff00'");
            good(database->outcome());
        }
        QCOMPARE(differsFromEvents(file), std::string{});
    }
};

QTEST_APPLESS_MAIN(OutlinesTest)
#include "outlines_test.moc"
