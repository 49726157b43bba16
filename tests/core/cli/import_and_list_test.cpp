// SPDX-License-Identifier: Apache-2.0
// `zeitstrahl-cli import` and `list`, run as programs.
#include "tests/core/cli/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr auto visit =
    "17. November 2015\n\nDie Kanzlerin Angela Merkel wird am kommenden Dienstag nach Paris reisen, um "
    "dort mit dem französischen Präsidenten François Hollande zu sprechen.\n";
constexpr auto call =
    "18. November 2015\n\nDie Kanzlerin Angela Merkel hat am Dienstag mit dem russischen Präsidenten "
    "Wladimir Putin telefoniert.\n";
constexpr auto undated = "Die Kanzlerin Angela Merkel wird am kommenden Dienstag nach Paris reisen.\n";

} // namespace

class ImportAndListTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    QString path(const char *name) const { return folder_->filePath(name); }
    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file{path(name)};
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return path(name);
    }
    QByteArray bytesOf(const char *name) const
    {
        QFile file{path(name)};
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void listsWhatWasImported()
    {
        const Outcome import =
            cli({"import", path("t.zeitstrahl"), written("b.txt", visit), written("a.txt", call)});
        QCOMPARE(import.err, QString{});
        QCOMPARE(import.status, 0);
        QCOMPARE(
            import.out, QString{"2015-11-17  b.txt: 1 date, 1 meeting\n2015-11-18  a.txt: 1 date, 1 meeting\n"});
        const Outcome list = cli({"list", path("t.zeitstrahl")});
        QCOMPARE(list.status, 0);
        const QStringList lines = list.out.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith("2015-11-17  041 "), qPrintable(lines[1]));
        QVERIFY(lines[1].contains("Angela Merkel, Wladimir Putin"));
        QVERIFY2(lines[2].startsWith("2015-11-24  042 "), qPrintable(lines[2]));
        QVERIFY(lines[2].contains("Paris") && lines[2].contains("planned"));
        QCOMPARE(lines[1].indexOf("Angela"), lines[0].indexOf("WHO"));
        QCOMPARE(lines[2].indexOf("Angela"), lines[0].indexOf("WHO"));
    }

    void importingAgainChangesNothingThatIsListed()
    {
        const QStringList import = {"import", path("t.zeitstrahl"), written("a.txt", visit)};
        cli(import);
        const Outcome before = cli({"list", path("t.zeitstrahl")});
        QCOMPARE(cli(import).status, 0);
        QCOMPARE(cli({"list", path("t.zeitstrahl")}).out, before.out);
    }

    /// What fails is named; the rest is imported.
    void failures_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << "none.txt"
                                 << "there is no such file";
        QTest::newRow("folder") << "."
                                << "is a folder";
        QTest::newRow("empty") << "empty.txt"
                               << "empty";
        QTest::newRow("binary") << "binary.txt"
                                << "neither text nor HTML";
        QTest::newRow("undated") << "undated.txt"
                                 << "--published";
        QTest::newRow("same name") << "sub/good.txt"
                                   << "is the same article as";
    }
    void failures()
    {
        QFETCH(QString, bad);
        QFETCH(QString, says);
        written("empty.txt", "");
        written("binary.txt",
            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"));
        written("undated.txt", undated);
        QDir{folder_->path()}.mkdir("sub");
        written("sub/good.txt", visit);
        const QString good = written("good.txt", visit), wrong = folder_->filePath(bad);
        const Outcome import = cli({"import", path("t.zeitstrahl"), good, wrong});
        QCOMPARE(import.status, 1);
        QVERIFY2(import.err.startsWith(wrong + ": "), qPrintable(import.err));
        QVERIFY2(import.err.contains(says), qPrintable(import.err));
        QCOMPARE(import.err.count('\n'), 1);
        QVERIFY(cli({"list", path("t.zeitstrahl")}).out.contains("2015-11-24"));
    }

    void otherArticleOfTheSameNameIsKeptApart()
    {
        QDir{folder_->path()}.mkdir("2016");
        const QString good = written("good.txt", visit), other = written("2016/good.txt", call);
        for (int again = 0; again < 2; ++again)
            QCOMPARE(cli({"import", path("t.zeitstrahl"), good, other}).status, 0);
        const QString out = cli({"import", path("t.zeitstrahl"), other}).out;
        QVERIFY2(out.contains(" 2016/good.txt: "), qPrintable(out));
        const QString list = cli({"list", path("t.zeitstrahl")}).out;
        QCOMPARE(list.trimmed().count('\n'), 2); // a heading, and one event of each
    }

    void nothingToImportMakesNoTimeline()
    {
        QCOMPARE(cli({"import", path("t.zeitstrahl"), path("none.txt")}).status, 1);
        QVERIFY(!QFile::exists(path("t.zeitstrahl")));
    }

    void publishedIsGiven()
    {
        const QString file = written("undated.txt", undated);
        QCOMPARE(cli({"import", "--published", "2016-03-01", path("t.zeitstrahl"), file}).status, 0);
        QVERIFY(cli({"list", path("t.zeitstrahl")}).out.contains("2016-03-08"));
    }

    void notATimeline()
    {
        const QString stranger = written("t.zeitstrahl", "a letter\n");
        const Outcome import = cli({"import", stranger, written("a.txt", visit)}), list = cli({"list", stranger});
        QCOMPARE(import.status, 1);
        QCOMPARE(import.err, stranger + ": is not a Zeitstrahl timeline\n");
        QCOMPARE(list.status, 1);
        QCOMPARE(list.err, import.err);
        QCOMPARE(bytesOf("t.zeitstrahl"), QByteArray{"a letter\n"});
    }
};

QTEST_GUILESS_MAIN(ImportAndListTest)
#include "import_and_list_test.moc"
