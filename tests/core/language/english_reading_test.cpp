// SPDX-License-Identifier: Apache-2.0
// What English needs more than one sentence or one date for: which way a clause looks, the quarter that a report is
// about, names and amounts that only look like dates.
#include "core/tagger/tagger.h"

#include <QtTest>

using namespace zeitstrahl;

namespace {

TaggedText tagged(const QByteArray &text, const char *published)
{
    return tag(*builtInLanguage("en"), text.toStdString(), dayFromIso(published));
}

/// "Friday=2015-11-13 Sunday=2015-11-22": the TIMEX3 expressions in order.
QByteArray found(const QByteArray &text, const char *published)
{
    const TaggedText all = tagged(text, published);
    QByteArrayList written;
    const auto add = [&](const Expression &one) {
        const auto words = one.span.in(std::string_view(text.constData(), std::size_t(text.size())));
        written << QByteArray(words.data(), qsizetype(words.size())) + "="
                + QByteArray::fromStdString(one.timex.value);
    };
    for (const Expression &expression : all.expressions) {
        if (expression.parts.empty())
            add(expression);
        for (const Expression &part : expression.parts)
            add(part);
    }
    return written.join(' ');
}

} // namespace

class EnglishReadingTest : public QObject {
    Q_OBJECT
private slots:
    void theNearestVerbTellsTheDirection_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("reported, then announced")
            << QByteArray("He said on Thursday that they would meet on Saturday.")
            << QByteArray("Thursday=2015-11-12 Saturday=2015-11-21");
        QTest::newRow("an infinitive looks ahead") << QByteArray("They agreed on Friday to meet again on Sunday.")
                                                   << QByteArray("Friday=2015-11-13 Sunday=2015-11-22");
        QTest::newRow("the verb behind")
            << QByteArray("On Monday, the two leaders will discuss Syria.") << QByteArray("Monday=2015-11-23");
        QTest::newRow("the past behind")
            << QByteArray("On Monday, the two leaders discussed Syria.") << QByteArray("Monday=2015-11-16");
        QTest::newRow("a relative clause between")
            << QByteArray("Putin, who met Kerry on Tuesday, flies to Paris on Saturday.")
            << QByteArray("Tuesday=2015-11-17 Saturday=2015-11-21");
        QTest::newRow("an adjective is no verb")
            << QByteArray("The reduced dividend is payable Jan. 2.") << QByteArray("Jan. 2=2016-01-02");
        QTest::newRow("a plan in passive")
            << QByteArray("The accord is to be signed on Wednesday.") << QByteArray("Wednesday=2015-11-18");
    }

    void theNearestVerbTellsTheDirection()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(found(text, "2015-11-17"), expected);
    }

    void aReportCountsFromItsQuarter()
    {
        QCOMPARE(found("It had a third-quarter loss of $2 million, against a profit a year earlier. Sales fell in "
                       "the quarter.",
                     "1989-11-02"),
            QByteArray("third-quarter=1989-Q3 a year earlier=1988-Q3 the quarter=1989-Q3"));
        QCOMPARE(found("Wages are higher than a year earlier.", "1998-02-06"), QByteArray("a year earlier=1997"));
    }

    void monthsEndTheQuarterOfAReport()
    {
        QCOMPARE(found("It had a third-quarter loss. For the nine months, profit rose from a year earlier.",
                     "1989-11-02"),
            QByteArray("third-quarter=1989-Q3 the nine months=P9M a year earlier=1988"));
    }

    void theLaterQuarterIsTheOneReported()
    {
        QCOMPARE(
            found("Third-quarter profit rose after a flat second quarter. It was above that of a year earlier.",
                "1989-11-02"),
            QByteArray("Third-quarter=1989-Q3 second quarter=1989-Q2 a year earlier=1988-Q3"));
    }

    void aDayMostOfAYearAwayIsTheNearOne()
    {
        QCOMPARE(found("The offer was extended to Nov. 20.", "1989-11-02"), QByteArray("Nov. 20=1989-11-20"));
        QCOMPARE(found("The offer was made on June 20.", "1989-11-02"), QByteArray("June 20=1989-06-20"));
    }

    void anEndingWeekdayOfALongRangeIsOfTheseDays()
    {
        QCOMPARE(found("Shares were bought from Sept. 14 to Thursday.", "1989-10-30"),
            QByteArray("Sept. 14=1989-09-14 Thursday=1989-10-26"));
    }

    void howLongSomethingTookNamesNoDays()
    {
        const auto took = tagged("They built it in three weeks.", "2010-09-03").expressions;
        QCOMPARE(took.size(), std::size_t(1));
        QVERIFY(!took[0].resolution);
        QVERIFY(tagged("They will build it in three weeks.", "2010-09-03").expressions.at(0).resolution);
    }

    void namesAndAmountsAreNoDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
            {"Theresa May spoke.", "It may rain, and they will march.", "He sat down; the sun rose; they wed.",
                "Flight 1990 landed in Room 2015.", "Some 1989 people and 2000 soldiers came.",
                "The price was $1999.", "Version 10.12 beats 3:15 to win 3:15.", "A 45-year-old man, 52 years old.",
                "The Sunday Times and Fridays for Future.", "The Good Friday Agreement holds.",
                "The Prague Spring and the fall of the wall.", "As soon as he came, he left.",
                "It saves $5 million a year."})
            QTest::newRow(text) << QByteArray(text);
    }

    void namesAndAmountsAreNoDates()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(found(text, "2015-11-17"), QByteArray());
    }
};

QTEST_APPLESS_MAIN(EnglishReadingTest)
#include "english_reading_test.moc"
