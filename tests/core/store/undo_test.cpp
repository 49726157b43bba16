// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"
#include "core/store/statement.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

namespace {

const Period extracted = singleDay(day(2015, 11, 26)), first = singleDay(day(2015, 11, 27)),
             second = singleDay(day(2015, 12, 1));

Period dateIn(const TimelineFile &file)
{
    return good(file.events()).at(0).date->resolution.period;
}

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
private slots:
    void backAndForth()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const EventId event = good(file.events()).at(0).id;
        QVERIFY(!file.canUndo() && !file.canRedo());
        QVERIFY(!good(file.undo()) && !good(file.redo()));

        good(file.apply(Edit{event, decide::When{first}, {}}));
        good(file.apply(Edit{event, decide::When{second}, {}}));
        QVERIFY(dateIn(file) == second);
        QVERIFY(good(file.undo()) == event);
        QVERIFY(dateIn(file) == first);
        QVERIFY(good(file.undo()) == event);
        QVERIFY(dateIn(file) == extracted);
        QVERIFY(!good(file.events()).at(0).correctedByHand);
        QVERIFY(!file.canUndo());
        QVERIFY(good(file.redo()) == event);
        QVERIFY(good(file.redo()) == event);
        QVERIFY(dateIn(file) == second);
        QVERIFY(!file.canRedo());
    }

    void newEditEndsRedo()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const EventId event = good(file.events()).at(0).id;
        good(file.apply(Edit{event, decide::When{first}, {}}));
        good(file.undo());
        good(file.apply(Edit{event, decide::When{second}, {}}));
        QVERIFY(!file.canRedo());
    }

    void backToExtractedIsAnEditToo()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const EventId event = good(file.events()).at(0).id;
        good(file.apply(Edit{event, decide::When{first}, {}}));
        good(file.apply(Edit{event, decide::When{}, {}}));
        QVERIFY(dateIn(file) == extracted);
        good(file.undo());
        QVERIFY(dateIn(file) == first);
    }

    void decidingTheSameAgainDoesNothing()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const EventId event = good(file.events()).at(0).id;
        good(file.apply(Edit{event, decide::When{}, {}}));
        QVERIFY(!file.canUndo());
        good(file.apply(Edit{event, decide::When{extracted}, {}})); // confirming what was extracted is a decision
        good(file.apply(Edit{event, decide::When{extracted}, {}}));
        QVERIFY(good(file.events()).at(0).correctedByHand);
        good(file.undo());
        QVERIFY(!file.canUndo());
    }

    void unknownEvent()
    {
        TimelineFile file = good(TimelineFile::untitled());
        QCOMPARE(file.apply(Edit{{"0"}, decide::When{first}, {}}).error().fault, Fault::NoSuchThing);
        QVERIFY(!file.canUndo());
    }

    void acrossSaving()
    {
        const Folder folder;
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const EventId event = good(file.events()).at(0).id;
        good(file.apply(Edit{event, decide::When{first}, {}}));
        good(file.saveAs(folder / "a.zeitstrahl"));
        QCOMPARE(file.path(), folder / "a.zeitstrahl");
        good(file.undo());
        QVERIFY(dateIn(good(TimelineFile::open(folder / "a.zeitstrahl"))) == extracted);
        good(file.saveAs(folder / "b.zeitstrahl"));
        good(file.redo());
        QVERIFY(dateIn(good(TimelineFile::open(folder / "b.zeitstrahl"))) == first);
        QVERIFY(dateIn(good(TimelineFile::open(folder / "a.zeitstrahl"))) == extracted);
    }

    void acrossImport()
    {
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        good(file.apply(Edit{good(file.events()).at(0).id, decide::When{first}, {}}));
        Extraction gone = visitToMoscow();
        gone.meetings.clear();
        good(file.import(gone));
        QCOMPARE(good(file.orphans()).size(), std::size_t{1});
        good(file.undo());
        QVERIFY(good(file.orphans()).empty());
        good(file.redo());
        good(file.import(visitToMoscow()));
        QVERIFY(dateIn(file) == first);
    }

    /// The log tells all of it in order, and the tables let nobody change it.
    void logIsAppendOnly()
    {
        const Folder folder;
        {
            TimelineFile file = good(TimelineFile::create(folder / "a.zeitstrahl", {"anna", {}}));
            good(file.import(visitToMoscow()));
            good(file.apply(Edit{good(file.events()).at(0).id, decide::When{first}, "as announced"}));
            good(file.undo());
            good(file.redo());
        }
        const auto database = good(Database::at(folder / "a.zeitstrahl"));
        std::string log;
        {
            Statement rows{
                *database, "SELECT act, before IS NULL, after IS NULL, why, who FROM decision ORDER BY number"};
            while (rows.next())
                for (int column = 0; column < 5; ++column)
                    log += rows.text(column) + (column < 4 ? "," : ";");
        }
        QCOMPARE(log, std::string{"0,1,0,as announced,anna;1,0,1,,anna;2,1,0,,anna;"});
        database->run("UPDATE decision SET who = 'bert'");
        QVERIFY(!database->outcome());
        database->run("DELETE FROM decision");
        QVERIFY(!database->outcome());
    }
};

QTEST_APPLESS_MAIN(UndoTest)
#include "undo_test.moc"
