// SPDX-License-Identifier: Apache-2.0
// Every field that a person can decide, its inverse, and events made, split, merged and deleted.
#include "core/store/decision_text.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

namespace {

const Period moved = singleDay(day(2015, 12, 1));

/// Two articles with one meeting each.
TimelineFile twoEvents()
{
    TimelineFile file = good(TimelineFile::untitled({"anna", {}}));
    Extraction other = visitToMoscow();
    other.article.source = "b";
    other.meetings[0].date->resolution.period = singleDay(day(2015, 11, 27));
    good(file.import(std::vector{visitToMoscow(), other}));
    return file;
}

const Draft draft{{}, MeetingKind::Telephone041, MeetingStatus::Held, moved, "Berlin", {"Barack Obama"}};

const std::vector<Decision> everyDecision = {decide::When{moved}, decide::Kind{MeetingKind::Conference},
    decide::Status{MeetingStatus::Cancelled}, decide::Place{"Wien"}, decide::Participants{{{"Anna", "Bert"}}},
    decide::Note{"\"ä\" "}, decide::Confirmed{}, decide::Deleted{}, decide::Merged{EventId{"x"}},
    decide::Made{draft}};

QString told(const Event &event)
{
    std::string text = isoText(event.date->resolution.period.first) + " " + std::string{code(event.kind)} + " "
        + std::string{code(event.status)} + " " + (event.place ? event.place->name : "-");
    for (const Named &participant : event.participants)
        text += ", " + participant.name;
    return QString::fromStdString(text + " " + event.note);
}

} // namespace

class DecisionsTest : public QObject {
    Q_OBJECT
private slots:
    void asText_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < everyDecision.size(); ++i)
            QTest::newRow(std::string{fieldName(Field(i))}.c_str()) << int(i);
    }
    void asText()
    {
        QFETCH(int, index);
        const Decision &decision = everyDecision[std::size_t(index)];
        QCOMPARE(int(fieldOf(decision)), index);
        const std::string text = valueText(decision).value();
        const auto read = readDecision(Field(index), text);
        QVERIFY(read.has_value());
        QCOMPARE(valueText(*read).value(), text);
        QVERIFY(fieldOfName(fieldName(Field(index))) == Field(index));
        for (const char *bad : {"", "{", "null", "-1", "[1]", "{\"first\":1}", "false"})
            QVERIFY2(!readDecision(Field(index), bad), bad);
    }

    void fieldByField_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("after");
        const QString date = "2015-11-26", who = ", Angela Merkel, François Hollande ";
        QTest::newRow("when") << 0 << "2015-12-01 040 held -" + who;
        QTest::newRow("kind") << 1 << date + " CONF held -" + who;
        QTest::newRow("status") << 2 << date + " 040 cancelled -" + who;
        QTest::newRow("place") << 3 << date + " 040 held Wien" + who;
        QTest::newRow("participants") << 4 << date + " 040 held -, Anna, Bert ";
        QTest::newRow("note") << 5 << date + " 040 held -" + who + "\"ä\" ";
        QTest::newRow("confirmed") << 6 << date + " 040 held -" + who;
    }
    void fieldByField()
    {
        QFETCH(int, index);
        QFETCH(QString, after);
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const Event before = good(file.events()).at(0);
        good(file.apply(Edit{before.id, everyDecision[std::size_t(index)], {}}));
        good(file.import(visitToMoscow()));
        QCOMPARE(told(good(file.events()).at(0)), after);
        QVERIFY(good(file.events()).at(0).decided == std::vector{Field(index)});
        good(file.undo());
        QCOMPARE(told(good(file.events()).at(0)), told(before));
        QVERIFY(good(file.events()).at(0).decided.empty());
        good(file.redo());
        QCOMPARE(told(good(file.events()).at(0)), after);
    }

    void nowhere()
    {
        Extraction extraction = visitToMoscow();
        extraction.meetings[0].place = Named{"Moskau", {}};
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(extraction));
        good(file.apply(Edit{good(file.events()).at(0).id, decide::Place{""}, {}}));
        QVERIFY(!good(file.events()).at(0).place);
    }

    void namesKeepTheirProof()
    {
        Extraction extraction = visitToMoscow();
        extraction.meetings[0].participants[1].evidence = Span{{3}, {5}};
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(extraction));
        const EventId event = good(file.events()).at(0).id;
        good(file.apply(Edit{event, decide::Participants{{{"François Hollande", "Wladimir Putin"}}}, {}}));
        const auto participants = good(file.events()).at(0).participants;
        QVERIFY(participants.at(0).evidence == (Span{{3}, {5}}));
        QVERIFY(!participants.at(1).evidence);
    }

    void deleted()
    {
        TimelineFile file = twoEvents();
        const EventId event = good(file.events()).at(0).id;
        good(file.apply(Edit{event, decide::Deleted{}, "no meeting"}));
        QCOMPARE(good(file.events()).size(), std::size_t{1});
        good(file.import(visitToMoscow()));
        QCOMPARE(good(file.events()).size(), std::size_t{1});
        QVERIFY(good(file.orphans()).empty());
        QVERIFY(good(file.undo()) == event);
        QCOMPARE(good(file.events()).size(), std::size_t{2});
    }

    void madeByHand()
    {
        TimelineFile file = good(TimelineFile::untitled());
        const EventId event = good(file.apply(Edit{{}, decide::Made{draft}, {}}));
        const Event made = good(file.events()).at(0);
        QCOMPARE(made.id, event);
        QCOMPARE(told(made), QString{"2015-12-01 041 held Berlin, Barack Obama "});
        QVERIFY(made.article.empty());
        good(file.apply(Edit{event, decide::Kind{MeetingKind::Conference}, {}}));
        QCOMPARE(good(file.events()).at(0).kind, MeetingKind::Conference);
        good(file.undo());
        good(file.undo());
        QVERIFY(good(file.events()).empty());
        QVERIFY(good(file.orphans()).empty());
        good(file.redo());
        good(file.redo());
        QCOMPARE(good(file.events()).at(0).kind, MeetingKind::Conference);
    }

    void sameDraftTwiceIsTwoEvents()
    {
        TimelineFile file = good(TimelineFile::untitled());
        const EventId one = good(file.apply(Edit{{}, decide::Made{draft}, {}}));
        QVERIFY(good(file.apply(Edit{{}, decide::Made{draft}, {}})) != one);
        QCOMPARE(good(file.events()).size(), std::size_t{2});
    }

    void split()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const Event whole = good(file.events()).at(0);
        Draft half = draft;
        half.from = whole.id;
        const std::vector<Edit> edits = {
            {{}, decide::Made{half}, {}}, {whole.id, decide::Participants{{{"Angela Merkel"}}}, {}}};
        const EventId part = good(file.apply(edits)).at(0);
        good(file.import(visitToMoscow()));
        const std::vector<Event> events = good(file.events());
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[1].id, part);
        QCOMPARE(events[1].article, whole.article);
        QVERIFY(events[1].sentence == whole.sentence);
        QCOMPARE(events[0].participants.size(), std::size_t{1});

        Extraction gone = visitToMoscow();
        gone.meetings.clear();
        good(file.import(gone)); // what a person made stays, though its article tells it no more
        QCOMPARE(good(file.events()).size(), std::size_t{1});
        QCOMPARE(good(file.events()).at(0).evidence, visit);
        good(file.import(visitToMoscow()));

        good(file.undo()); // both at once
        QCOMPARE(good(file.events()).size(), std::size_t{1});
        QCOMPARE(good(file.events()).at(0).participants.size(), std::size_t{2});
        QVERIFY(!file.canUndo());
    }

    void merged()
    {
        TimelineFile file = twoEvents();
        const std::vector<Event> before = good(file.events());
        good(file.apply(Edit{before[1].id, decide::Merged{before[0].id}, "the same visit"}));
        const std::vector<Event> after = good(file.events());
        QCOMPARE(after.size(), std::size_t{1});
        QCOMPARE(after[0].id, before[0].id);
        QCOMPARE(after[0].alsoTold.size(), std::size_t{1});
        QCOMPARE(after[0].alsoTold[0].event, before[1].id);
        QCOMPARE(after[0].alsoTold[0].mention.source, std::string{"b"});
        good(file.undo());
        QCOMPARE(good(file.events()).size(), std::size_t{2});
    }

    void mergedInCircles()
    {
        TimelineFile file = twoEvents();
        const std::vector<Event> events = good(file.events());
        good(file.apply(Edit{events[1].id, decide::Merged{events[0].id}, {}}));
        QCOMPARE(
            file.apply(Edit{events[0].id, decide::Merged{events[1].id}, {}}).error().fault, Fault::NoSuchThing);
        QCOMPARE(
            file.apply(Edit{events[0].id, decide::Merged{EventId{"0"}}, {}}).error().fault, Fault::NoSuchThing);
        QCOMPARE(good(file.events()).size(), std::size_t{1});
    }

    /// The event that another was merged into goes away: the other one shows again, and the merge is listed.
    void mergedIntoWhatGoesAway()
    {
        TimelineFile file = twoEvents();
        const std::vector<Event> events = good(file.events());
        good(file.apply(Edit{events[1].id, decide::Merged{events[0].id}, {}}));
        Extraction gone = visitToMoscow();
        gone.meetings.clear();
        good(file.import(gone));
        QCOMPARE(good(file.events()).at(0).id, events[1].id);
        QCOMPARE(good(file.orphans()).size(), std::size_t{1});
        good(file.import(visitToMoscow()));
        QCOMPARE(good(file.events()).size(), std::size_t{1});
        QVERIFY(good(file.orphans()).empty());
    }

    void allEditsOrNone()
    {
        TimelineFile file = twoEvents();
        const EventId event = good(file.events()).at(0).id;
        const std::vector<Edit> edits = {{event, decide::Note{"x"}, {}}, {EventId{"0"}, decide::Note{"y"}, {}}};
        QCOMPARE(file.apply(edits).error().fault, Fault::NoSuchThing);
        QVERIFY(good(file.events()).at(0).note.empty());
        QVERIFY(!file.canUndo());
    }
};

QTEST_APPLESS_MAIN(DecisionsTest)
#include "decisions_test.moc"
