// SPDX-License-Identifier: Apache-2.0
// Feasts of other calendars, held against the days on which they were.
#include "core/time/other_calendars.h"

#include <QTest>

using namespace zeitstrahl;

class OtherCalendarsTest : public QObject {
    Q_OBJECT
private slots:
    void feasts_data()
    {
        QTest::addColumn<int>("calendar");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, OtherCalendar calendar, int month, int day, int year,
                             const char *expected) {
            QTest::addRow("%s %d", name, year) << int(calendar) << month << day << year << QString(expected);
        };
        row("Rosh Hashanah", OtherCalendar::Hebrew, 1, 1, 2015, "2015-09-14");
        row("Yom Kippur", OtherCalendar::Hebrew, 1, 10, 1973, "1973-10-06");
        row("Hanukkah", OtherCalendar::Hebrew, 3, 25, 2024, "2024-12-26");
        row("Purim", OtherCalendar::Hebrew, 7, 14, 2024, "2024-03-24");
        row("Purim", OtherCalendar::Hebrew, 7, 14, 2023, "2023-03-07");
        row("Passover", OtherCalendar::Hebrew, 8, 15, 2015, "2015-04-04");
        row("Ramadan", OtherCalendar::Islamic, 9, 1, 2015, "2015-06-18");
        row("Eid al-Fitr", OtherCalendar::Islamic, 10, 1, 2023, "2023-04-21");
        row("Eid al-Adha", OtherCalendar::Islamic, 12, 10, 2024, "2024-06-16");
        row("first of two in a year", OtherCalendar::Islamic, 9, 1, 2030, "2030-01-05");
        row("Chinese New Year", OtherCalendar::Chinese, 1, 1, 2020, "2020-01-25");
        row("Nowruz", OtherCalendar::Persian, 1, 1, 2021, "2021-03-21");
    }

    void feasts()
    {
        QFETCH(int, calendar);
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(int, year);
        const Day found = dayInYear(OtherCalendar(calendar), month, day, date::year{year});
        QTEST(QString::fromStdString(isoText(found)), "expected");
    }

    void orthodoxEaster()
    {
        const auto easter = [](int year) { return isoText(orthodoxEasterSunday(date::year{year})); };
        QCOMPARE(easter(2008), "2008-04-27");
        QCOMPARE(easter(2015), "2015-04-12");
        QCOMPARE(easter(2017), "2017-04-16"); // the same day as in the West
        QCOMPARE(easter(2024), "2024-05-05");
    }
};

QTEST_APPLESS_MAIN(OtherCalendarsTest)
#include "other_calendars_test.moc"
