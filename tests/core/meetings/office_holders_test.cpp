// SPDX-License-Identifier: Apache-2.0
// Rows of office-holders: read, refused with a reason, and laid over the built-in table.
#include "core/meetings/tables/actors.h"

#include <QTest>

using namespace zeitstrahl;

class OfficeHoldersTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrites()
    {
        const std::string row =
            "Amina Beispiel\tf\tTG\tforeign-minister\t2015-01-01\t2016-12-31\t=Beispiel; Amina Example";
        const auto holders = readOfficeHolders("# people\n" + row + "\n\n", "a.tsv", builtInOffices());
        QVERIFY(holders && holders->size() == 1);
        QVERIFY(holders->front().female && holders->front().last);
        QCOMPARE(tsvLine(holders->front()), row);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *row, const char *says) {
            QTest::newRow(name) << QByteArray(row) << QByteArray(says);
        };
        row("too few", "A B\tm\tDE\tenvoy\t2015-01-01", "a row is");
        row("no name", "\tm\tDE\tenvoy\t2015-01-01\t\t", "“” is no name");
        row("no gender", "A B\tx\tDE\tenvoy\t2015-01-01\t\t", "m or f");
        row("no country", "A B\tm\tGermany\tenvoy\t2015-01-01\t\t", "“Germany” is no code");
        row("no office", "A B\tm\tDE\tForeign Minister\t2015-01-01\t\t", "is no office");
        row("another office", "A B\tm\tDE\tforeign-ministre\t2015-01-01\t\t", "foreign-minister, ");
        row("no first day", "A B\tm\tDE\tenvoy\t2015-13-01\t\t", "2015-13-01");
        row("no last day", "A B\tm\tDE\tenvoy\t2015-01-01\tsoon\t", "“soon”");
        row("ends before it begins", "A B\tm\tDE\tenvoy\t2015-01-02\t2015-01-01\t", "before the first");
        row("no other name", "A B\tm\tDE\tenvoy\t2015-01-01\t\tB; =", "“=” is no name");
    }
    void refuses()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, says);
        const auto holders = readOfficeHolders("# people\n\n" + row.toStdString(), "a.tsv", builtInOffices());
        QVERIFY(!holders);
        QCOMPARE(holders.error().where, std::string("a.tsv:3"));
        QVERIFY2(
            holders.error().detail.find(says.toStdString()) != std::string::npos, holders.error().detail.c_str());
    }

    void othersCountBeforeTheTable()
    {
        const Day day = *dayFromIso("2015-11-17");
        const Country germany = countryOf("DE");
        const auto shipped = builtInActors();
        const auto before = shipped->holder(germany, officeId("head-of-government"), day);
        QVERIFY(before && (*shipped)[*before].name == "Angela Merkel");
        const auto others =
            readOfficeHolders("Eva Muster\tf\tDE\thead-of-government\t2015-11-01\t2015-11-30\t", "a.tsv");
        const auto actors = actorsWith(*others);
        const auto now = actors->holder(germany, officeId("head-of-government"), day);
        QVERIFY(now && (*actors)[*now].name == "Eva Muster");
        const auto later = actors->holder(germany, officeId("head-of-government"), *dayFromIso("2015-12-01"));
        QVERIFY(later && (*actors)[*later].name == "Angela Merkel");
    }
};

QTEST_APPLESS_MAIN(OfficeHoldersTest)
#include "office_holders_test.moc"
