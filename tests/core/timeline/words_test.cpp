// SPDX-License-Identifier: Apache-2.0
#include "core/resources.h"
#include "core/timeline/event_words.h"
#include "core/timeline/text_width.h"
#include "tests/core/timeline/sample_events.h"

#include <QTest>

using namespace zeitstrahl;

Q_DECLARE_METATYPE(Period)
Q_DECLARE_METATYPE(Wording)

static const DisplayWords &german()
{
    return displayWords("de");
}

static Period days(const char *first, const char *last, Granularity granularity = Granularity::Day)
{
    return {onDay(first), onDay(last), granularity};
}

/// What is said about dates, steps and meetings in the reader's language.
class WordsTest : public QObject {
    Q_OBJECT
    static std::string inRoom(const Event &event, double room)
    {
        const Outline one = outlineOf({&event, 1});
        return eventTitle(one, one.events.front(), german(), builtInTextWidth, room);
    }

private slots:
    void bothLanguagesAreComplete()
    {
        for (const char *name : {"languages/display.de.toml", "languages/display.en.toml"}) {
            const auto words = loadDisplayWords(*resource(name), name);
            QVERIFY2(words, words ? "" : sentence(words.error()).c_str());
            for (const std::string &kind : words->meetings.kinds)
                QVERIFY(!kind.empty());
        }
        QCOMPARE(displayWords("de_AT").language, std::string("de"));
        QCOMPARE(displayWords("fr").language, std::string("en"));
    }
    void aMissingWordIsNamed()
    {
        std::string text(*resource("languages/display.de.toml"));
        text.replace(text.find("planned ="), 7, "geplant");
        const auto words = loadDisplayWords(text, "x.toml");
        QVERIFY(!words);
        QCOMPARE(words.error(), (Error{Fault::LanguageFile, "x.toml", "lacks status.planned"}));
        QCOMPARE(loadDisplayWords("a = [", "y.toml").error().where, std::string("y.toml:1"));
    }
    void patternsAreFilled()
    {
        QCOMPARE(filled("{a} – {b}{a}", {{"a", "x"}, {"b", "{a}"}}), std::string("x – {a}x"));
        QCOMPARE(filled("{none} {open", {{"open", "x"}}), std::string("{none} {open"));
        QCOMPARE(number(50000, german()), std::string("50.000"));
        QCOMPARE(number(999, german()), std::string("999"));
        QCOMPARE(number(1234567, displayWords("en")), std::string("1,234,567"));
    }

    void periods_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<Wording>("wording");
        QTest::addColumn<QString>("said");
        const Period day = singleDay(onDay("2015-11-26"));
        Period about = singleDay(onDay("2015-11-17"));
        about.certainty = Certainty::Approximate;
        Period since = days("2015-09-21", "2015-09-30");
        since.open = Open::End;
        QTest::newRow("day in a label") << day << Wording::Brief << "Do 26. Nov";
        QTest::newRow("day in a sentence") << day << Wording::Medium << "Do 26. November";
        QTest::newRow("day with its year") << day << Wording::Full << "Do 26. November 2015";
        QTest::newRow("within a month")
            << days("2015-09-21", "2015-09-30") << Wording::Medium << "21.–30. September";
        QTest::newRow("across months") << days("2015-11-30", "2015-12-11") << Wording::Brief << "30. Nov – 11. Dez";
        QTest::newRow("across months, year once")
            << days("2015-11-30", "2015-12-11") << Wording::Full << "30. November – 11. Dezember 2015";
        QTest::newRow("across years") << days("2015-12-30", "2016-01-02") << Wording::Full
                                      << "30. Dezember 2015 – 2. Januar 2016";
        QTest::newRow("open end") << since << Wording::Medium << "seit 21.–30. September";
        QTest::newRow("about") << about << Wording::Brief << "um 17. Nov";
        QTest::newRow("week") << days("2015-11-23", "2015-11-29", Granularity::Week) << Wording::Medium
                              << "KW 48, 23.–29. November";
        QTest::newRow("month") << days("2015-03-01", "2015-03-31", Granularity::Month) << Wording::Full
                               << "März 2015";
        QTest::newRow("year") << days("2014-01-01", "2014-12-31", Granularity::Year) << Wording::Brief << "2014";
        QTest::newRow("quarter") << days("2015-10-01", "2015-12-31", Granularity::Quarter) << Wording::Full
                                 << "4. Quartal 2015";
        QTest::newRow("decade") << days("1990-01-01", "1999-12-31", Granularity::Decade) << Wording::Medium
                                << "1990er";
        QTest::newRow("century") << days("1901-01-01", "2000-12-31", Granularity::Century) << Wording::Medium
                                 << "20. Jahrhundert";
        QTest::newRow("ides of March") << singleDay(onDay("-0043-03-15")) << Wording::Full
                                       << "Fr 15. März 44 v. Chr.";
    }
    void periods()
    {
        QFETCH(Period, period);
        QFETCH(Wording, wording);
        QFETCH(QString, said);
        QCOMPARE(QString::fromStdString(spoken(period, german(), wording)), said);
    }
    void stepsAreASentence()
    {
        const std::vector<Step> steps{{StepKind::Anchor, singleDay(onDay("2015-11-17")), Why::FromPublication},
            {StepKind::Week, days("2015-11-23", "2015-11-29", Granularity::Week), Why::OtherWeek},
            {StepKind::Chosen, singleDay(onDay("2015-11-26"))},
            {StepKind::ConfirmedBy, singleDay(onDay("2015-11-26")), Why::StatedBeside}};
        QCOMPARE(spoken(steps, german()),
            std::string("veröffentlicht Di 17. November 2015 → nächste Woche 23.–29. November → Do 26. November → "
                        "bestätigt durch Do 26. November im Artikel"));
        QCOMPARE(spoken(Step{StepKind::Tense, singleDay(onDay("2015-11-17")), Why::LastBefore}, displayWords("en")),
            std::string("the sentence looks back"));
        QCOMPARE(spoken(Reading{singleDay(onDay("2015-11-19")), Why::NextAfter}, german()),
            std::string("Do 19. November · der nächste danach, falls der Satz vorausblickt"));
    }

    void titles_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("title");
        QTest::newRow("visit") << "042" << QStringList{"Hollande", "Obama"} << "Washington"
                               << "Hollande bei Obama, Washington";
        QTest::newRow("visit of several") << "042" << QStringList{"Kerry", "Hollande", "Fabius"} << ""
                                          << "Kerry, Hollande und Fabius";
        QTest::newRow("visit alone") << "042" << QStringList{"Kerry"} << "Paris"
                                     << "Kerry in Paris";
        QTest::newRow("host first") << "043" << QStringList{"Hollande", "Kerry"} << "Paris"
                                    << "Kerry bei Hollande, Paris";
        QTest::newRow("two") << "041" << QStringList{"Hollande", "Putin"} << ""
                             << "Hollande – Putin";
        QTest::newRow("many") << "CONF" << QStringList{"Merkel", "Hollande", "Obama"} << "Paris"
                              << "Merkel, Hollande und Obama in Paris";
        QTest::newRow("nobody") << "CONF" << QStringList{} << "Brüssel"
                                << "Gipfel in Brüssel";
        QTest::newRow("nobody nowhere") << "046" << QStringList{} << ""
                                        << "Verhandlung";
    }
    void titles()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, people);
        QFETCH(QString, place);
        QFETCH(QString, title);
        std::vector<std::string> names;
        for (const QString &name : people)
            names.push_back(name.toStdString());
        const Event event = meeting("x", *meetingKind(kind.toStdString()), MeetingStatus::Held, names,
            place.toUtf8().constData(), singleDay(onDay("2015-11-17")));
        QCOMPARE(QString::fromStdString(eventTitle(event, german())), title);
    }
    void titlesShorten()
    {
        const Event event = meeting("x", MeetingKind::Conference, MeetingStatus::Held,
            {"Angela Merkel", "François Hollande", "Wladimir Putin", "Petro Poroschenko"}, "Minsk",
            singleDay(onDay("2015-02-11")));
        const auto in = [&](double room) { return inRoom(event, room); };
        QCOMPARE(in(600), std::string("Merkel, Hollande, Putin und Poroschenko in Minsk"));
        QCOMPARE(in(300), std::string("Merkel, Hollande, Putin und Poroschenko"));
        QCOMPARE(in(220), std::string("Merkel, Hollande, …, Poroschenko"));
        QCOMPARE(in(170), std::string("Merkel, …, Poroschenko"));
        QCOMPARE(in(70), std::string("Merkel, …"));
        QCOMPARE(in(10), std::string());
        for (double room = 5; room < 600; room += 3)
            QVERIFY(builtInTextWidth(in(room), {13, true}) <= room);
    }
    void namesakesKeepTheirFirstNames()
    {
        const Event event = meeting("x", MeetingKind::Meeting040, MeetingStatus::Held,
            {"Kim Jong Un", "Kim Dae Jung", "Xi Jinping"}, "", singleDay(onDay("2015-02-11")));
        QCOMPARE(inRoom(event, 600), std::string("Kim Jong Un, Kim Dae Jung und Xi"));
        QCOMPARE(eventTitle(event, german()), std::string("Kim Jong Un, Kim Dae Jung und Xi Jinping"));
    }
    void descriptionsSayEverything()
    {
        const std::vector<Event> events = sampleEvents();
        QCOMPARE(eventDescription(events[2], german()),
            std::string(
                "Besuch: Hollande bei Obama, Washington. Di 24. November 2015 · geplant · vom Artikel bestätigt."));
        QCOMPARE(eventDescription(events[0], german()),
            std::string("Telefonat: Hollande – Putin. um 17. November 2015 · stattgefunden · Tag nicht genannt."));
        QCOMPARE(eventDescription(events[9], displayWords("en")),
            std::string(
                "Meeting: Cameron – Hollande, Paris. Mon 23 November 2015 · took place · corrected by hand."));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
