// SPDX-License-Identifier: Apache-2.0
#include "build_paths.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// `zeitstrahl-cli export` as a user calls it.
class ExportCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString errors_;
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start(CLI, arguments);
        if (!process.waitForFinished())
            return -1;
        errors_ = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }

private slots:
    void initTestCase()
    {
        write("visit.txt",
            "Merkel reist nach Paris\n\n3. März 2015\n\nBundeskanzlerin Angela Merkel trifft am kommenden "
            "Donnerstag "
            "(5. März) in Paris den französischen Präsidenten François Hollande.\n");
        QCOMPARE(run({"import", "t.zeitstrahl", "visit.txt"}), 0);
    }
    void writesThePicture()
    {
        QCOMPARE(run({"export", "t.zeitstrahl", "--format", "svg", "-o", "a.svg"}), 0);
        const QString svg = QString::fromUtf8(bytesOf("a.svg"));
        QVERIFY(svg.contains("<g id=\"event-"));
        QVERIFY(svg.contains("Do 5. März"));
        QVERIFY(svg.contains("viewBox=\"0 0 1280 "));
        QVERIFY(svg.endsWith("</svg>\n"));
    }
    void writesTheSameBytesAgain()
    {
        QCOMPARE(run({"export", "t.zeitstrahl", "-o", "a.svg"}), 0);
        QCOMPARE(run({"export", "t.zeitstrahl", "-o", "b.svg"}), 0);
        QVERIFY(!bytesOf("a.svg").isEmpty());
        QCOMPARE(bytesOf("a.svg"), bytesOf("b.svg"));
    }
    void takesLanguageAndWidth()
    {
        QCOMPARE(run({"export", "t.zeitstrahl", "-o", "en.svg", "--lang", "en", "--width", "900"}), 0);
        QVERIFY(bytesOf("en.svg").contains("viewBox=\"0 0 900 "));
        QVERIFY(bytesOf("en.svg").contains("Thu 5 Mar"));
    }
    void writesOtherFormats_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << QByteArray("id,first,last,");
        QTest::newRow("ics") << QByteArray("BEGIN:VCALENDAR\r\n");
        QTest::newRow("json") << QByteArray("[\n{\"id\":\"");
    }
    void writesOtherFormats()
    {
        QFETCH(QByteArray, begin);
        QCOMPARE(run({"export", "t.zeitstrahl", "--format", QTest::currentDataTag(), "-o", "other"}), 0);
        QVERIFY2(bytesOf("other").startsWith(begin), bytesOf("other").constData());
        QVERIFY(bytesOf("other").contains("Merkel"));
    }
    void lanesAreByWhatIsAsked()
    {
        QCOMPARE(run({"export", "t.zeitstrahl", "-o", "p.svg", "--by", "person", "--order", "name", "--pin",
                     "François Hollande + Angela Merkel"}),
            0);
        const QByteArray svg = bytesOf("p.svg");
        const qsizetype pair = svg.indexOf(">Angela Merkel – Fran"), one = svg.indexOf(">Angela Merkel</text>"),
                        other = svg.indexOf(">François Hollande</text>");
        QVERIFY(pair > 0 && pair < one && one < other);
        QCOMPARE(svg.count(">Do 5. März"), 3);
        QCOMPARE(run({"export", "t.zeitstrahl", "-o", "c.svg", "--by", "country", "--lang", "en"}), 0);
        QVERIFY(bytesOf("c.svg").contains(">Germany</text>"));
    }
    void failsAndLeavesTheOldPicture_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no such timeline") << QStringList{"export", "none.zeitstrahl", "-o", "old.svg"} << 1;
        QTest::newRow("not a timeline") << QStringList{"export", "visit.txt", "-o", "old.svg"} << 1;
        QTest::newRow("no such folder") << QStringList{"export", "t.zeitstrahl", "-o", "none/old.svg"} << 1;
        QTest::newRow("a format we have not")
            << QStringList{"export", "t.zeitstrahl", "-o", "old.svg", "--format", "gif"} << 2;
        QTest::newRow("lanes we have not")
            << QStringList{"export", "t.zeitstrahl", "-o", "old.svg", "--by", "colour"} << 2;
        QTest::newRow("too narrow") << QStringList{"export", "t.zeitstrahl", "-o", "old.svg", "--width", "10"} << 2;
    }
    void failsAndLeavesTheOldPicture()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        write("old.svg", "old");
        QCOMPARE(run(arguments), status);
        QVERIFY(!errors_.isEmpty());
        QCOMPARE(bytesOf("old.svg"), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
