// SPDX-License-Identifier: Apache-2.0
// `zeitstrahl-cli actors`, and what imports make of it.
#include "tests/core/cli/program.h"
#include "tests/core/store/sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

static const std::string row = "Amina Beispiel\tf\tTG\tforeign-minister\t2015-01-01\t2016-12-31\tAmina Example";

class ActorsCommandTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> folder_;

    QString path(const char *name) const { return QString::fromStdString(*folder_ / name); }
    QString written(const char *name, std::string_view bytes) const
    {
        write(*folder_ / name, bytes);
        return path(name);
    }
private slots:
    void init() { folder_ = std::make_unique<Folder>(); }

    void keepsThemInTheTimeline()
    {
        const Outcome added = cli({"actors", path("t"), "--add", written("people.tsv", row + "\n")});
        QCOMPARE(added.err, QString{});
        QCOMPARE(added.status, 0);
        const QString listed = QString::fromStdString(row) + '\n';
        QCOMPARE(cli({"actors", path("t")}).out, listed);
        QCOMPARE(cli({"actors", path("t"), "--list"}).out, listed);
        QCOMPARE(cli({"actors", path("t"), "--add", path("people.tsv")}).status, 0);
        QCOMPARE(cli({"actors", path("t")}).out, listed);
        QCOMPARE(cli({"actors", path("t"), "--remove", "Amina Beispiel"}).status, 0);
        QCOMPARE(cli({"actors", path("t")}).out, QString{});
        const Outcome again = cli({"actors", path("t"), "--remove", "Amina Beispiel"});
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains("Amina Beispiel"));
    }

    void refusesAllForOneBadRow()
    {
        const QString people = written("people.tsv", row + "\nA B\tm\tDE\tking\t2015-01-01\t\t\n");
        const Outcome added = cli({"actors", path("t"), "--add", people});
        QCOMPARE(added.status, 1);
        QVERIFY2(added.err.startsWith(people + ":2: “king” is none of the offices"), qPrintable(added.err));
        QVERIFY(!QFile::exists(path("t")));
    }

    void importsKnowThem()
    {
        const QString article = written("a.txt",
            "Besuch in Berlin\n\n17. November 2015\n\nBundeskanzlerin Angela Merkel trifft am Donnerstag in Berlin "
            "Amina Example. In Berlin wurde lange über den Haushalt gestritten.\n");
        cli({"import", path("t"), article});
        QVERIFY(!cli({"list", path("t")}).out.contains("Amina Beispiel"));
        cli({"actors", path("t"), "--add", written("people.tsv", row)});
        cli({"import", path("t"), article});
        const Outcome list = cli({"list", path("t")});
        QVERIFY2(list.out.contains("Amina Beispiel"), qPrintable(list.out));
    }

    void mergingKeepsThoseOfBoth()
    {
        const std::string other = "Otto Muster\tm\tTG\tfinance-minister\t2015-01-01\t\t";
        cli({"actors", path("a"), "--add", written("a.tsv", row)});
        cli({"actors", path("b"), "--add", written("b.tsv", other)});
        QCOMPARE(cli({"merge", path("a"), path("b"), "-o", path("c")}).status, 0);
        QCOMPARE(cli({"actors", path("c")}).out, QString::fromStdString(row + '\n' + other + '\n'));
    }
};

QTEST_APPLESS_MAIN(ActorsCommandTest)
#include "actors_command_test.moc"
