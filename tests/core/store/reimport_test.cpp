// SPDX-License-Identifier: Apache-2.0
// Corrections survive what happens to their article.
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

namespace {

const Period corrected = singleDay(day(2015, 11, 27));

/// The visit to Moscow, moved to the 27th by a person.
TimelineFile correctedFile()
{
    const std::chrono::sys_seconds noon{std::chrono::seconds{1'447'761'600}};
    TimelineFile file = good(TimelineFile::untitled({"anna", [noon] { return noon; }}));
    good(file.import(visitToMoscow()));
    good(file.apply(Edit{good(file.events()).at(0).id, decide::When{corrected}, "see the Kremlin's page"}));
    return file;
}

Extraction withText(std::string text, std::string_view sentence)
{
    Extraction result = article("https://example.org/a", std::move(text));
    if (!sentence.empty())
        result.meetings = {meeting(result.article.text, sentence, "reist", day(2015, 11, 26))};
    return result;
}

} // namespace

class ReimportTest : public QObject {
    Q_OBJECT
private slots:
    void keepsCorrection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString sentence = QString::fromStdString(visit);
        QTest::newRow("same article") << "Am Rande der Klimakonferenz.\n\n" + sentence << sentence;
        QTest::newRow("corrected elsewhere") << "Am Rand der Konferenz in Paris.\n\n" + sentence << sentence;
        QTest::newRow("sentence moved") << sentence + " Am Rande der Klimakonferenz." << sentence;
        QTest::newRow("set anew") << "Hollande reist am\nDonnerstag nach\u00A0Moskau."
                                  << "Hollande reist am\nDonnerstag nach\u00A0Moskau.";
    }
    void keepsCorrection()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        TimelineFile file = correctedFile();
        const EventId before = good(file.events()).at(0).id;
        good(file.import(withText(text.toStdString(), sentence.toStdString())));

        const std::vector<Event> events = good(file.events());
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events[0].id, before);
        QVERIFY(events[0].correctedByHand);
        QVERIFY(events[0].date->resolution.period == corrected);
        QCOMPARE(events[0].sentence.in(text.toStdString()), std::string_view{sentence.toStdString()});
        QVERIFY(good(file.orphans()).empty());
        QCOMPARE(good(file.articles()).size(), std::size_t{1});
    }

    void orphans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("reworded") << "Hollande reist am Freitag nach Moskau."
                                  << "Hollande reist am Freitag nach Moskau.";
        QTest::newRow("event removed") << "Am Rande der Klimakonferenz."
                                       << "";
    }
    void orphans()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        TimelineFile file = correctedFile();
        const Event decided = good(file.events()).at(0);
        good(file.import(withText(text.toStdString(), sentence.toStdString())));

        for (const Event &event : good(file.events()))
            QVERIFY(!event.correctedByHand);
        const std::vector<Undecided> orphans = good(file.orphans());
        QCOMPARE(orphans.size(), std::size_t{1});
        QCOMPARE(orphans[0].event, decided.id);
        QVERIFY(orphans[0].mention == decided.mention);
        QCOMPARE(orphans[0].evidence, visit);
        QVERIFY(std::get<decide::When>(orphans[0].decision).to == corrected);
        QCOMPARE(orphans[0].reason, std::string{"see the Kremlin's page"});
        QCOMPARE(orphans[0].who, std::string{"anna"});
        QCOMPARE(orphans[0].at->time_since_epoch().count(), 1'447'761'600);

        good(file.import(visitToMoscow())); // the sentence comes back, and the decision with it
        QVERIFY(good(file.orphans()).empty());
        QCOMPARE(good(file.events()).at(0).id, decided.id);
        QVERIFY(good(file.events()).at(0).date->resolution.period == corrected);
    }

    void orphanIsTakenBack()
    {
        TimelineFile file = correctedFile();
        const EventId decided = good(file.events()).at(0).id;
        good(file.import(withText("Nichts.", "")));
        good(file.apply(Edit{decided, decide::When{}, {}}));
        QVERIFY(good(file.orphans()).empty());
        good(file.undo());
        QCOMPARE(good(file.orphans()).size(), std::size_t{1});
        QVERIFY(!file.apply(Edit{decided, decide::Note{"too late"}, {}}));
    }

    void takenBackIsNoOrphan()
    {
        TimelineFile file = correctedFile();
        good(file.apply(Edit{good(file.events()).at(0).id, decide::When{}, {}}));
        good(file.import(withText("Nichts.", "")));
        QVERIFY(good(file.orphans()).empty());
    }

    void betterLanguageFile()
    {
        TimelineFile file = correctedFile();
        Extraction again = visitToMoscow();
        again.meetings[0].kind = MeetingKind::VisitMade042;
        again.meetings[0].date->resolution.period = singleDay(day(2015, 11, 19));
        good(file.import(again));

        const Event event = good(file.events()).at(0);
        QCOMPARE(event.kind, MeetingKind::VisitMade042);
        QVERIFY(event.date->resolution.period == corrected);
        good(file.apply(Edit{event.id, decide::When{}, {}}));
        QVERIFY(good(file.events()).at(0).date->resolution.period == singleDay(day(2015, 11, 19)));
    }

    void sameWordsInTwoArticles()
    {
        TimelineFile file = correctedFile();
        good(file.import(otherVisit("https://example.org/b")));
        int corrections = 0;
        for (const Event &event : good(file.events()))
            corrections += event.correctedByHand;
        QCOMPARE(good(file.events()).size(), std::size_t{2});
        QCOMPARE(corrections, 1);
    }

    void sameSentenceTwice()
    {
        Extraction twice = article("a", visit + "\n\n" + visit);
        const std::string &text = twice.article.text;
        twice.meetings = {
            meeting(text, visit, "reist", day(2015, 11, 26)), meeting(text, visit, "reist", day(2015, 11, 26))};
        const auto offset = std::uint32_t(visit.size() + 2);
        for (Span *span : {&twice.meetings[1].sentence, &twice.meetings[1].trigger})
            *span = {{span->begin.value + offset}, {span->end.value + offset}};
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(twice));
        const std::vector<Event> events = good(file.events());
        QCOMPARE(events.size(), std::size_t{2});
        QVERIFY(events[0].id != events[1].id);
    }

    /// One bad article spoils the whole import, and nothing of it is kept.
    void allOrNothing()
    {
        TimelineFile file = correctedFile();
        Extraction changed = withText("Etwas anderes.", ""), bad = visitToMoscow();
        bad.article.source = "bad";
        bad.meetings[0].kind = MeetingKind(99);
        const std::vector<Extraction> both = {changed, bad};
        QCOMPARE(file.import(both).error().fault, Fault::WriteFailed);
        QCOMPARE(good(file.articles()).size(), std::size_t{1});
        QVERIFY(good(file.events()).at(0).correctedByHand);
    }
};

QTEST_APPLESS_MAIN(ReimportTest)
#include "reimport_test.moc"
