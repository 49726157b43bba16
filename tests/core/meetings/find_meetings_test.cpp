// SPDX-License-Identifier: Apache-2.0
#include "tests/core/meetings/example_line.h"

#include <QTest>

using namespace zeitstrahl;

namespace {

constexpr std::string_view visit =
    "Hollande wird am Donnerstag kommender Woche (26. November) nach Moskau reisen, um mit Putin zu sprechen.";

QStringList linesOf(std::string_view text, const char *published)
{
    QStringList lines;
    for (const Meeting &meeting : meetingsIn(text, published))
        lines += exampleLine(meeting);
    return lines;
}

} // namespace

class FindMeetingsTest : public QObject {
    Q_OBJECT

private slots:
    void findsNoneWithoutText() { QVERIFY(meetingsIn("", "2015-11-17").empty()); }

    void datesConfirmOrContradict()
    {
        const auto confirmed = meetingsIn(visit, "2015-11-17");
        QCOMPARE(confirmed.size(), std::size_t{1});
        QCOMPARE(int(confirmed[0].date->resolution.check), int(Check::Confirmed));

        std::string other{visit};
        other.replace(other.find("26."), 3, "27.");
        const auto contradicted = meetingsIn(other, "2015-11-17");
        QCOMPARE(contradicted.size(), std::size_t{1});
        const Resolution &resolution = contradicted[0].date->resolution;
        QCOMPARE(int(resolution.check), int(Check::Conflict));
        std::vector<Day> days{resolution.period.first};
        for (const Reading &reading : resolution.others)
            days.push_back(reading.period.first);
        QVERIFY(std::find(days.begin(), days.end(), *dayFromIso("2015-11-26")) != days.end());
        QVERIFY(std::find(days.begin(), days.end(), *dayFromIso("2015-11-27")) != days.end());
    }

    void everyFieldHasItsProof()
    {
        const auto meetings = meetingsIn(visit, "2015-11-17");
        QCOMPARE(meetings.size(), std::size_t{1});
        const Meeting &meeting = meetings[0];
        QCOMPARE(meeting.trigger.in(visit), std::string_view{"reisen"});
        QCOMPARE(meeting.participants[0].evidence->in(visit), std::string_view{"Hollande"});
        QCOMPARE(meeting.participants[1].evidence->in(visit), std::string_view{"Putin"});
        QCOMPARE(meeting.place->evidence->in(visit), std::string_view{"Moskau"});
        QVERIFY(meeting.date->evidence->in(visit).find("Donnerstag") != std::string_view::npos);
        QCOMPARE(int(meeting.date->source), int(DateSource::Clause));
        QVERIFY(meeting.confidence > 0.5 && meeting.confidence < 1);
    }

    void aCapitalIsProvedByItsName()
    {
        const std::string text = "Merkel trifft Obama am Donnerstag in der kasachischen Hauptstadt Astana.";
        const auto named = meetingsIn(text, "2015-11-17");
        QCOMPARE(named.size(), std::size_t{1});
        QCOMPARE(named[0].place->evidence->in(text), std::string_view{"Astana"});
        const std::string without = "Merkel trifft Obama am Donnerstag in der französischen Hauptstadt.";
        const auto meant = meetingsIn(without, "2015-11-17");
        QCOMPARE(meant[0].place->name, std::string{"Paris"});
        QCOMPARE(meant[0].place->evidence->in(without), std::string_view{"Hauptstadt"});
    }

    void inferredPlacesHaveTheirNameInTheArticlesLanguage()
    {
        const auto meetings = meetingsIn(
            "Chinese President Xi Jinping was received by Vladimir Putin on Monday.", "2014-05-14", "en");
        QCOMPARE(meetings.size(), std::size_t{1});
        QCOMPARE(meetings[0].place->name, std::string{"Moskau"});
        QCOMPARE(meetings[0].placeAsWritten, std::string{"Moscow"});
    }

    void housesHaveTheirTown()
    {
        QCOMPARE(meetingsIn("Joe Biden empfing Olaf Scholz am Montag im Weißen Haus.", "2022-02-08")[0].town,
            std::string{"Washington"});
        QCOMPARE(meetingsIn("Joe Biden met Olaf Scholz in Moscow on Monday.", "2022-02-08", "en")[0].town,
            std::string{});
    }

    void namesAreSpeltAsInTheArticle_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("person");
        QTest::newRow("of a former state") << QByteArray("Helmut Kohl reist am Montag in die Sowjetunion.")
                                           << QByteArray("Sowjetunion") << QByteArray("Helmut Kohl");
        QTest::newRow("without an article")
            << QByteArray("Gerhard Schröder reist am Montag nach Serbien und Montenegro.")
            << QByteArray("Serbien und Montenegro") << QByteArray("Gerhard Schröder");
        QTest::newRow("bent by a case") << QByteArray("Joe Biden empfing Olaf Scholz am Montag im Weißen Haus.")
                                        << QByteArray("Weißes Haus") << QByteArray("Joe Biden");
        QTest::newRow("with a hyphen") << QByteArray("Moon Jae-in traf Kim Jong Un am Montag in Panmunjom.")
                                       << QByteArray("Panmunjom") << QByteArray("Moon Jae-in");
    }

    void namesAreSpeltAsInTheArticle()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, person);
        const auto meetings = meetingsIn(text.toStdString(), "2004-05-19");
        QCOMPARE(meetings.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(meetings[0].placeAsWritten), place);
        QCOMPARE(QByteArray::fromStdString(meetings[0].participantsAsWritten[0]), person);
    }

    void headingsRepeatTheEventBelow()
    {
        const std::string text = "Hollande besucht Putin\n\nAm Donnerstag wird Präsident François Hollande in "
                                 "Moskau mit Wladimir Putin sprechen.\n";
        const auto meetings = meetingsIn(text, "2015-11-24");
        QCOMPARE(meetings.size(), std::size_t{1});
        QCOMPARE(meetings[0].retold.size(), std::size_t{1});
    }

    void contradictionsAreKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("heading") << QByteArray(
            "Merkel trifft Tusk am Dienstag in Warschau\n\nBundeskanzlerin Angela Merkel trifft am Mittwoch in "
            "Warschau Polens Ministerpräsident Donald Tusk.")
                                 << QByteArray("2014-03-12") << QByteArray("2014-03-11");
        QTest::newRow("told again") << QByteArray(
            "Bundeskanzlerin Angela Merkel traf am Montag in Warschau Polens Ministerpräsident Donald Tusk. "
            "Das Treffen am Sonntag dauerte zwei Stunden.")
                                    << QByteArray("2014-03-10") << QByteArray("2014-03-09");
    }

    void contradictionsAreKept()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, other);
        const auto meetings = meetingsIn(text.toStdString(), "2014-03-10");
        QCOMPARE(meetings.size(), std::size_t{1});
        const Resolution &resolution = meetings[0].date->resolution;
        QCOMPARE(int(resolution.check), int(Check::Conflict));
        QCOMPARE(QByteArray::fromStdString(edtf(resolution.period)), first);
        QVERIFY(!resolution.others.empty());
        QCOMPARE(QByteArray::fromStdString(edtf(resolution.others[0].period)), other);
    }

    void followsPeopleThroughTheArticle_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("meetings");
        QTest::newRow("pronouns") << QByteArray(
            "Bundeskanzlerin Angela Merkel hat den türkischen Präsidenten Recep Tayyip Erdogan eingeladen. "
            "Am kommenden Freitag empfängt sie ihn in Berlin.")
                                  << QStringList{
                                         "043 planned 2018-09-28 Berlin: Angela Merkel, Recep Tayyip Erdoğan"};
        QTest::newRow("both") << QByteArray(
            "Kremlchef Wladimir Putin und der ukrainische Präsident Petro Poroschenko schweigen. "
            "Zuletzt hatten sich beide am 26. August in Minsk getroffen.")
                              << QStringList{"044 background 2018-08-26 Minsk: Wladimir Putin, Petro Poroschenko"};
        QTest::newRow("unknown people") << QByteArray(
            "Außenminister Jan Mustermann traf am Montag in Riga den lettischen Präsidenten Karlis Beispiel. "
            "Mustermann reiste am Dienstag nach Oslo.")
                                        << QStringList{"042 held 2018-09-17 Riga: Jan Mustermann, Karlis Beispiel",
                                               "042 held 2018-09-18 Oslo: Jan Mustermann"};
        QTest::newRow("spokesman") << QByteArray(
            "Regierungssprecher Steffen Seibert traf am Montag in Berlin Journalisten.")
                                   << QStringList{};
        QTest::newRow("home affairs") << QByteArray(
            "Kanzlerin Angela Merkel traf am Montag in Berlin Bundespräsident Joachim Gauck.")
                                      << QStringList{};
    }

    void followsPeopleThroughTheArticle()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, meetings);
        QCOMPARE(linesOf(text.toStdString(), "2018-09-21"), meetings);
    }

    void withoutPublicationNothingIsGuessed()
    {
        const std::string text = "Wladimir Putin telefonierte mit Angela Merkel.";
        const auto meetings =
            findMeetings(*builtInMeetingKnowledge("de"), text, tag(*builtInLanguage("de"), text, {}), {});
        QCOMPARE(meetings.size(), std::size_t{1});
        QVERIFY(!meetings[0].date);
    }

    /// How long it takes is measured by findInHostile of the benchmarks.
    void readsOneHugeSentence()
    {
        std::string text;
        for (std::size_t i = 0; i < 4000; ++i)
            text += "traf Merkel mit Putin und Obama beim Treffen in Moskau ";
        const auto meetings = meetingsIn(text, "2015-11-17");
        QVERIFY(!meetings.empty());
        for (const Meeting &meeting : meetings)
            QVERIFY(meeting.participants.size() <= 3);
    }
};

QTEST_APPLESS_MAIN(FindMeetingsTest)
#include "find_meetings_test.moc"
