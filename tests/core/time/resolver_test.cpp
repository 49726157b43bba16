// SPDX-License-Identifier: Apache-2.0
#include "core/time/resolver.h"

#include <QTest>

using namespace zeitstrahl;
using namespace date::literals;

Q_DECLARE_METATYPE(Meaning)

namespace {

const Day tuesday{2015_y / 11 / 17};

QString days(const Period &period)
{
    const QString first = QString::fromStdString(isoText(period.first)),
                  last = QString::fromStdString(isoText(period.last));
    return first == last ? first : first + "/" + last;
}

Resolved resolved(const Meaning &meaning, Direction direction, std::optional<Period> mentioned = {})
{
    return resolve({meaning}, MeaningId{}, Context{tuesday, direction, mentioned});
}

CalendarDate calendar(std::optional<int> year, std::optional<unsigned> month, std::optional<unsigned> day)
{
    CalendarDate date;
    date.year = year;
    date.month = month;
    date.day = day;
    return date;
}

} // namespace

class ResolverTest : public QObject {
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<Meaning>("meaning");
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Meaning &meaning, Direction direction, const char *expected) {
            QTest::newRow(name) << meaning << int(direction) << QString(expected);
        };
        const auto past = Direction::Past, present = Direction::Present, future = Direction::Future,
                   unknown = Direction::Unknown;
        row("bare weekday, past", BareWeekday{date::Monday}, past, "2015-11-16");
        row("bare weekday, future", BareWeekday{date::Monday}, future, "2015-11-23");
        row("bare weekday of publication, past", BareWeekday{date::Tuesday}, past, "2015-11-17");
        row("bare weekday of publication, future", BareWeekday{date::Tuesday}, future, "2015-11-17");
        row("bare weekday, news default", BareWeekday{date::Friday}, unknown, "2015-11-13");
        row("looked forward to whatever the tense", BareWeekday{date::Friday, 1}, past, "2015-11-20");
        row("coming weekday of publication", CountedWeekday{date::Tuesday, 1}, unknown, "2015-11-24");
        row("past weekday", CountedWeekday{date::Monday, -1}, unknown, "2015-11-16");
        row("past weekday of publication", CountedWeekday{date::Tuesday, -1}, unknown, "2015-11-10");
        row("weekday after next", CountedWeekday{date::Thursday, 2}, unknown, "2015-11-26");
        row("weekday of next week", WeekdayOfWeek{date::Thursday, 1}, unknown, "2015-11-26");
        row("Sunday belongs to the week that it ends", WeekdayOfWeek{date::Sunday, 0}, unknown, "2015-11-22");
        row("day after tomorrow", ShiftedUnit{Unit::Day, 2}, unknown, "2015-11-19");
        row("next week", ShiftedUnit{Unit::Week, 1}, unknown, "2015-11-23/2015-11-29");
        row("last month", ShiftedUnit{Unit::Month, -1}, unknown, "2015-10-01/2015-10-31");
        row("next year", ShiftedUnit{Unit::Year, 1}, unknown, "2016-01-01/2016-12-31");
        row("last century", ShiftedUnit{Unit::Century, -1}, unknown, "1901-01-01/2000-12-31");
        row("this weekend, past", ShiftedUnit{Unit::Weekend, 0}, past, "2015-11-14/2015-11-15");
        row("this weekend, future", ShiftedUnit{Unit::Weekend, 0}, future, "2015-11-21/2015-11-22");
        row("three days ago", Distance{-3, Unit::Day}, unknown, "2015-11-14");
        row("two weeks from now", Distance{2, Unit::Week}, unknown, "2015-11-30/2015-12-06");
        row("past three days", Stretch{-3, Unit::Day}, unknown, "2015-11-14/2015-11-17");
        row("full date", calendar(2015, 11u, 26u), past, "2015-11-26");
        row("day and month, past", calendar({}, 5u, 3u), past, "2015-05-03");
        row("day and month, future", calendar({}, 5u, 3u), future, "2016-05-03");
        row("day and month, nearest", calendar({}, 2u, 3u), present, "2016-02-03");
        row("month, past", calendar({}, 12u, {}), past, "2014-12-01/2014-12-31");
        row("month of publication", calendar({}, 11u, {}), past, "2015-11-01/2015-11-30");
        row("leap day", calendar(2016, 2u, 29u), past, "2016-02-29");
        row("third quarter", Subdivision{Unit::Quarter, 3, {}}, past, "2015-07-01/2015-09-30");
        row("calendar week", Subdivision{Unit::Week, 1, {}}, future, "2016-01-04/2016-01-10");
        row("spring", SeasonOf{Season::Spring, {}}, future, "2016-03-01/2016-05-31");
        row("the nineties", DecadeOf{1990, false}, unknown, "1990-01-01/1999-12-31");
        row("19th century", CenturyOf{19, false}, unknown, "1801-01-01/1900-12-31");
    }

    void names()
    {
        QFETCH(Meaning, meaning);
        QFETCH(int, direction);
        const Resolved found = resolved(meaning, Direction(direction));
        QVERIFY(found);
        QTEST(days(found->period), "expected");
        for (const Reading &other : found->others)
            QVERIFY2(other.period != found->period, "another reading must be another");
        QVERIFY(found->period.first <= found->period.last);
    }

    void doesNotMoveDaysThatDoNotExist()
    {
        for (const CalendarDate &date :
            {calendar(2015, 2u, 29u), calendar(2015, 2u, 30u), calendar(2015, 13u, 1u), calendar({}, 4u, 31u)}) {
            const Resolved found = resolved(date, Direction::Past);
            QVERIFY(!found);
            QCOMPARE(found.error(), Unresolved::NoSuchDay);
        }
    }

    void needsAnAnchor()
    {
        for (const Meaning &meaning : {Meaning(BareWeekday{date::Monday}), Meaning(ShiftedUnit{}),
                 Meaning(calendar({}, 5u, 3u)), Meaning(Distance{-3, Unit::Day}), Meaning(DecadeOf{90, true})}) {
            const Resolved found = resolve({meaning}, MeaningId{}, Context{});
            QVERIFY(!found);
            QCOMPARE(found.error(), Unresolved::NeedsAnchor);
        }
        QVERIFY(resolve({calendar(2015, 5u, 3u)}, MeaningId{}, Context{}));
    }

    void followsTheChain()
    {
        const Period friday{Day{2010_y / 8 / 20}, Day{2010_y / 8 / 20}};
        const Context context{Day{2010_y / 8 / 17}, Direction::Future, friday};
        QCOMPARE(days(resolve({BareWeekday{date::Sunday}}, MeaningId{}, context)->period), "2010-08-22");
        QCOMPARE(days(resolve({ShiftedUnit{Unit::Day, -1, Anchor::Mentioned}}, MeaningId{}, context)->period),
            "2010-08-19");
        const Period nextWeek{Day{2010_y / 8 / 23}, Day{2010_y / 8 / 29}, Granularity::Week};
        const Context inWeek{Day{2010_y / 8 / 17}, Direction::Future, nextWeek};
        QCOMPARE(days(resolve({BareWeekday{date::Wednesday}}, MeaningId{}, inWeek)->period), "2010-08-25");
    }

    void ranges()
    {
        const Meanings meanings{calendar({}, {}, 30u), calendar({}, 11u, {}), calendar({}, 12u, 11u),
            RangeOf{MeaningId{0}, MeaningId{2}}};
        const Context context{tuesday, Direction::Future};
        QCOMPARE(days(resolve(meanings, MeaningId{3}, context)->period), "2015-12-30/2016-12-11");
        const Meanings backwards{
            calendar(2015, 12u, 1u), calendar(2015, 11u, 1u), RangeOf{MeaningId{0}, MeaningId{1}}};
        QCOMPARE(resolve(backwards, MeaningId{2}, context).error(), Unresolved::NoSuchDay);
    }

    void holdsTheDateBesideAgainstTheWords()
    {
        const auto check = [](unsigned day) {
            const Meanings meanings{
                WeekdayOfWeek{date::Thursday, 1}, calendar({}, 11u, day), Checked{MeaningId{0}, MeaningId{1}}};
            return *resolve(meanings, MeaningId{2}, Context{tuesday, Direction::Future});
        };
        const Resolution confirmed = check(26);
        QCOMPARE(confirmed.check, Check::Confirmed);
        QCOMPARE(days(confirmed.period), "2015-11-26");
        QVERIFY(confirmed.others.empty());
        QCOMPARE(confirmed.steps.back().kind, StepKind::ConfirmedBy);
        const Resolution conflict = check(27);
        QCOMPARE(conflict.check, Check::Conflict);
        QCOMPARE(days(conflict.period), "2015-11-27");
        QCOMPARE(days(conflict.others.front().period), "2015-11-26");
    }

    void takesAnySuchWeekdayThatTheDateBesideNames()
    {
        const Meanings meanings{
            BareWeekday{date::Tuesday}, calendar({}, 12u, 1u), Checked{MeaningId{0}, MeaningId{1}}};
        const Resolved found = resolve(meanings, MeaningId{2}, Context{tuesday, Direction::Past});
        QCOMPARE(found->check, Check::Confirmed);
        QCOMPARE(days(found->period), "2015-12-01");
    }

    void countsFromADayNamed()
    {
        const Meanings meanings{calendar(2011, 5u, 3u), Duration{{70, Unit::Year}, {}},
            DistanceOf{MeaningId{1}, -1, Anchor::Published, MeaningId{0}}, Duration{{2, Unit::Week}, {}},
            DistanceOf{MeaningId{3}, 1, Anchor::Published, MeaningId{0}}};
        QCOMPARE(days(resolve(meanings, MeaningId{2}, Context{tuesday})->period), "1941-05-03");
        QCOMPARE(days(resolve(meanings, MeaningId{4}, Context{tuesday})->period), "2011-05-17");
    }

    void countsFromNoEventThatTheWordsDoNotDate()
    {
        const Meanings meanings{Duration{{2, Unit::Day}, {}}, DistanceOf{MeaningId{0}, 1, Anchor::Event, {}}};
        QCOMPARE(resolve(meanings, MeaningId{1}, Context{tuesday}).error(), Unresolved::NeedsEvent);
    }

    void staysInTheYearThatTheTextTellsOf()
    {
        Context context{tuesday, Direction::Past};
        context.story = Period{Day{1914_y / 7 / 1}, Day{1914_y / 7 / 31}, Granularity::Month};
        const auto day = [&](unsigned month) {
            return days(resolve({calendar({}, month, 1u)}, MeaningId{}, context)->period);
        };
        QCOMPARE(day(8), "1914-08-01");
        QCOMPARE(day(2), "1915-02-01");
        QCOMPARE(day(6), "1914-06-01");
        context.direction = Direction::Future;
        QCOMPARE(day(12), "2015-12-01");
    }

    void goesOnFromTheDateMentionedHoweverFarBack()
    {
        Context context{tuesday, Direction::Past};
        context.mentionedEver = singleDay(Day{2011_y / 5 / 3});
        const auto shifted = [&](int shift) {
            return days(resolve({ShiftedUnit{Unit::Day, shift, Anchor::Mentioned}}, MeaningId{}, context)->period);
        };
        QCOMPARE(shifted(1), "2011-05-04");
        QCOMPARE(shifted(-1), "2015-11-16");
    }

    void halves()
    {
        const auto half = [](const CalendarDate &whole, Fraction fraction) {
            return days(
                resolve({whole, FractionOf{fraction, MeaningId{0}}}, MeaningId{1}, Context{tuesday})->period);
        };
        QCOMPARE(half(calendar(2015, {}, {}), Fraction::FirstHalf), "2015-01-01/2015-06-30");
        QCOMPARE(half(calendar(2015, {}, {}), Fraction::SecondHalf), "2015-07-01/2015-12-31");
        QCOMPARE(half(calendar(2016, 2u, {}), Fraction::FirstHalf), "2016-02-01/2016-02-15");
        QCOMPARE(half(calendar(2016, 2u, {}), Fraction::SecondHalf), "2016-02-16/2016-02-29");
    }

    void openEndsKeepTheDaysThatTheyName()
    {
        const Meanings meanings{
            calendar({}, 9u, {}), FractionOf{Fraction::End, MeaningId{0}}, OpenEnded{Open::End, MeaningId{1}, -1}};
        const Resolved since = resolve(meanings, MeaningId{2}, Context{tuesday, Direction::Present});
        QCOMPARE(days(since->period), "2015-09-21/2015-09-30");
        QCOMPARE(since->period.open, Open::End);
    }
};

QTEST_APPLESS_MAIN(ResolverTest)
#include "resolver_test.moc"
