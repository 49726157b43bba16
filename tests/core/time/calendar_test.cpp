// SPDX-License-Identifier: Apache-2.0
#include "core/time/units.h"

#include <QTest>

using namespace zeitstrahl;
using namespace date::literals;

class CalendarTest : public QObject {
    Q_OBJECT
private slots:
    void writesAndReadsDays_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
            {"2015-11-26", "0001-01-01", "0000-02-29", "-0043-03-15", "9999-12-31", "+12015-01-01", "2016-02-29"})
            QTest::newRow(text) << QByteArray(text);
    }

    void writesAndReadsDays()
    {
        QFETCH(QByteArray, text);
        const auto day = dayFromIso(text.toStdString());
        QVERIFY(day);
        QCOMPARE(isoText(*day), text.toStdString());
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "2015", "2015-11", "2015-02-29", "2015-13-01", "2015-00-10", "2015-11-26x",
                 "26.11.2015", "2015/11/26", "15-11-26"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }

    void refusesWhatIsNoDay()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!dayFromIso(text.toStdString()));
    }

    void readsADayWithATime()
    {
        QCOMPARE(dayFromIso("2015-11-26T10:00:00+01:00"), std::optional(Day{2015_y / 11 / 26}));
    }

    void easter_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QByteArray>("day"); // as published by the churches
        QTest::newRow("1818, the earliest") << 1818 << QByteArray("1818-03-22");
        QTest::newRow("1943, the latest") << 1943 << QByteArray("1943-04-25");
        QTest::newRow("2000") << 2000 << QByteArray("2000-04-23");
        QTest::newRow("2015") << 2015 << QByteArray("2015-04-05");
        QTest::newRow("2024") << 2024 << QByteArray("2024-03-31");
    }

    void easter()
    {
        QFETCH(int, year);
        QFETCH(QByteArray, day);
        QCOMPARE(isoText(easterSunday(date::year{year})), day.toStdString());
    }

    void feasts()
    {
        const auto in2015 = [](Feast feast) { return isoText(feastIn(feast, 2015_y).first); };
        QCOMPARE(in2015({Feast::Rule::FromAdvent, 1, 1, -32}), std::string("2015-11-18")); // Buß- und Bettag
        QCOMPARE(in2015({Feast::Rule::FromAdvent, 1, 1, -21}), std::string("2015-11-29")); // first Sunday in Advent
        QCOMPARE(in2015({Feast::Rule::NthWeekday, 11, 1, 0, 4, 4}), std::string("2015-11-26")); // Thanksgiving
        QCOMPARE(in2015({Feast::Rule::NthWeekday, 5, 1, 0, -1, 1}), std::string("2015-05-25")); // Memorial Day
        QCOMPARE(isoText(feastIn({Feast::Rule::FromAdvent}, 2017_y).first), std::string("2017-12-24"));
    }

    void unitsAroundADay()
    {
        const Day day{2015_y / 11 / 17};
        const auto around = [&](Unit unit) { return edtf(unitAround(day, unit)); };
        QCOMPARE(around(Unit::Week), std::string("2015-11-16/2015-11-22"));
        QCOMPARE(around(Unit::Month), std::string("2015-11"));
        QCOMPARE(around(Unit::Quarter), std::string("2015-10-01/2015-12-31"));
        QCOMPARE(around(Unit::HalfYear), std::string("2015-07-01/2015-12-31"));
        QCOMPARE(around(Unit::Decade), std::string("2010-01-01/2019-12-31"));
        QCOMPARE(edtf(unitAround(Day{2000_y / 5 / 1}, Unit::Century)), std::string("1901-01-01/2000-12-31"));
        QCOMPARE(isoText(plusMonths(Day{2015_y / 1 / 31}, 1)), std::string("2015-02-28"));
    }

    void edtfText()
    {
        Period period{Day{2015_y / 9 / 21}, Day{2015_y / 9 / 30}, Granularity::Month, Extent::Throughout,
            Certainty::Approximate};
        QCOMPARE(edtf(period), std::string("2015-09-21~/2015-09-30~"));
        period.open = Open::End;
        QCOMPARE(edtf(period), std::string("2015-09-21~/.."));
        period.open = Open::Start;
        QCOMPARE(edtf(period), std::string("../2015-09-30~"));
        QCOMPARE(edtf(singleDay(Day{2015_y / 11 / 26})), std::string("2015-11-26"));
        QCOMPARE(edtf(wholeYear(2015_y)), std::string("2015"));
    }
};

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendar_test.moc"
