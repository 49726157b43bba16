// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/typed_date.h"

#include <QTest>

using namespace zeitstrahl;
using namespace date::literals;

class TypedDateTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("days"); // counted from Tuesday, 17 November 2015; empty: no date
        const auto row = [](const char *typed, const char *days) {
            QTest::newRow(typed) << QByteArray(typed) << QByteArray(days);
        };
        row("Do nächster Woche", "2015-11-26");
        row("26.11.", "2015-11-26");
        row("26.11.2015", "2015-11-26");
        row("26.11.15", "2015-11-26");
        row("Ende Oktober", "2015-10-21~/2015-10-31~");
        row("2015-11-26", "2015-11-26");
        row("26. November", "2015-11-26");
        row("übermorgen", "2015-11-19");
        row("nächste Woche", "2015-11-23/2015-11-29");
        row("März 2016", "2016-03");
        row("vom 30. November bis 11. Dezember", "2015-11-30/2015-12-11");
        row("seit Montag", "2015-11-16/..");
        row("30. Februar", "");
        row("irgendwann", "");
        row("am Montag in Rom", "");
        row("", "");
    }

    void reads()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, days);
        const auto found = readTypedDate(*builtInLanguage("de"), typed.toStdString(), Day{2015_y / 11 / 17});
        QCOMPARE(QByteArray::fromStdString(found ? edtf(found->period) : ""), days);
    }
};

QTEST_APPLESS_MAIN(TypedDateTest)
#include "typed_date_test.moc"
