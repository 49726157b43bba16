// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

namespace {

std::unique_ptr<Database> withTable()
{
    auto database = good(Database::temporary());
    database->run("CREATE TABLE t (a, b, c, d, e)");
    good(database->outcome());
    return database;
}

std::int64_t rowsIn(Database &database)
{
    Statement count{database, "SELECT count(*) FROM t"};
    return count.next() ? count.integer(0) : -1;
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private slots:
    void typedValues()
    {
        const auto database = withTable();
        Statement{*database, "INSERT INTO t VALUES (?, ?, ?, ?, ?)"}.run(
            std::int64_t{1} << 40, 0.25, "Köln", std::optional<std::string>{}, std::string{});
        Statement row{*database, "SELECT a, b, c, d, e FROM t"};
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), std::int64_t{1} << 40);
        QCOMPARE(row.real(1), 0.25);
        QCOMPARE(row.text(2), std::string{"Köln"});
        QVERIFY(row.isNull(3) && !row.optionalText(3) && !row.optionalInteger(3));
        QVERIFY(!row.isNull(4) && row.text(4).empty());
        QVERIFY(!row.next());
    }

    void textsKeepTheirZeroBytes()
    {
        const auto database = withTable();
        const std::string text{"a\0b", 3};
        Statement{*database, "INSERT INTO t (a) VALUES (?)"}.run(text);
        Statement row{*database, "SELECT a FROM t"};
        QVERIFY(row.next());
        QCOMPARE(row.text(0), text);
    }

    void failuresStickUntilAsked()
    {
        const auto database = withTable();
        database->run("INSERT INTO nowhere VALUES (1)");
        database->run("INSERT INTO t (a) VALUES (1)");
        const auto outcome = database->outcome();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().detail, std::string{"no such table: nowhere"});
        QCOMPARE(rowsIn(*database), 0);
        QVERIFY(database->outcome());
    }

    void transactionIsAllOrNothing()
    {
        const auto database = withTable();
        {
            Transaction transaction{*database, Access::Write};
            database->run("INSERT INTO t (a) VALUES (1)");
            database->run("INSERT INTO nowhere VALUES (1)");
            QVERIFY(!transaction.commit());
        }
        {
            const Transaction forgotten{*database, Access::Write};
            database->run("INSERT INTO t (a) VALUES (1)");
        }
        QCOMPARE(rowsIn(*database), 0);
        Transaction transaction{*database, Access::Write};
        database->run("INSERT INTO t (a) VALUES (1)");
        good(transaction.commit());
        QCOMPARE(rowsIn(*database), 1);
    }

    void outOfBoundsIsDamage_data()
    {
        QTest::addColumn<qlonglong>("begin");
        QTest::addColumn<qlonglong>("end");
        QTest::newRow("backwards") << 5LL << 4LL;
        QTest::newRow("negative") << -1LL << 4LL;
        QTest::newRow("huge") << 0LL << (1LL << 33);
    }
    void outOfBoundsIsDamage()
    {
        QFETCH(qlonglong, begin);
        QFETCH(qlonglong, end);
        const auto database = withTable();
        Statement{*database, "INSERT INTO t (a, b) VALUES (?, ?)"}.run(std::int64_t{begin}, std::int64_t{end});
        Statement row{*database, "SELECT a, b FROM t"};
        QVERIFY(row.next());
        QVERIFY(row.span(0).empty());
        QCOMPARE(database->outcome().error().fault, Fault::TimelineDamaged);
    }

    void unknownWordsAndDaysAreDamage()
    {
        const auto database = withTable();
        database->run("INSERT INTO t (a, b) VALUES (99, 100000000000)");
        Statement row{*database, "SELECT a, b FROM t"};
        QVERIFY(row.next());
        row.word<Granularity>(0);
        QCOMPARE(database->outcome().error().fault, Fault::TimelineDamaged);
        row.day(1);
        QCOMPARE(database->outcome().error().fault, Fault::TimelineDamaged);
    }

    /// What a stranger's file could try, and what a careless statement could do to ours.
    void hardened_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("schema") << "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema";
        QTest::newRow("other files") << "ATTACH '/tmp/x' AS other";
        QTest::newRow("double quotes for a text") << "SELECT \"nothing\"";
        QTest::newRow("foreign key") << "CREATE TABLE p (k INTEGER PRIMARY KEY); CREATE TABLE c (k REFERENCES p); "
                                        "INSERT INTO c VALUES (7)";
    }
    void hardened()
    {
        QFETCH(QString, sql);
        const auto database = withTable();
        database->run(sql.toStdString());
        QVERIFY(!database->outcome());
    }

    void durable()
    {
        const Folder folder;
        const auto database = good(Database::at(folder / "a"));
        Statement synchronous{*database, "PRAGMA synchronous"}, journal{*database, "PRAGMA journal_mode"};
        QVERIFY(synchronous.next() && journal.next());
        QCOMPARE(synchronous.integer(0), 2); // FULL
        QCOMPARE(journal.text(0), std::string{"delete"});
    }
};

QTEST_APPLESS_MAIN(DatabaseTest)
#include "database_test.moc"
