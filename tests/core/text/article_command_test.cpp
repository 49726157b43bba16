// SPDX-License-Identifier: Apache-2.0
#include "build_paths.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The command line's `article`, run for real.
class ArticleCommandTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file{folder_.filePath(name)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    struct Answer {
        int status;
        QList<QByteArray> lines;
        QByteArray errors;
    };

    static Answer run(const QStringList &files)
    {
        QProcess process;
        process.start(CLI, QStringList{"article"} + files);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput().split('\n'), process.readAllStandardError()};
    }

private slots:
    void writesOneLineForEachFile()
    {
        const auto answer = run(
            {write("a.txt",
                 "Der Gipfel\n\n17.11.2015\n\nDie Kanzlerin sagte, der Gipfel sei zu Ende.\n\nStand: 18.11.2015"),
                write("b.txt", "Ohne Datum")});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.lines.size(), 3); // the last is empty
        const auto dated = QJsonDocument::fromJson(answer.lines[0]).object();
        QCOMPARE(dated["source"].toString(), "a.txt");
        QCOMPARE(dated["title"].toString(), "Der Gipfel");
        QCOMPARE(dated["lang"].toString(), "de");
        QCOMPARE(dated["published"].toString(), "2015-11-17");
        QCOMPARE(dated["published_from"].toString(), "dateline");
        QCOMPARE(dated["other_dates"][0]["published"].toString(), "2015-11-18");
        QVERIFY(dated["text"].toString().startsWith("Der Gipfel\n\n17.11.2015"));
        const auto undated = QJsonDocument::fromJson(answer.lines[1]).object();
        QVERIFY(undated["published"].isNull() && undated["published_from"].isNull() && undated["lang"].isNull());
    }

    void namesWhatFailedAndGoesOn()
    {
        const auto answer = run({folder_.filePath("missing.txt"),
            write("c.txt",
                "M\xFCnchen ist eine Stadt in S\xFC"
                "ddeutschland.")});
        QCOMPARE(answer.status, 1);
        QCOMPARE(
            answer.errors.split('\n')[0], folder_.filePath("missing.txt").toUtf8() + ": there is no such file");
        QCOMPARE(answer.errors.split('\n')[1], QByteArray("c.txt: is not UTF-8; read as windows-1252"));
        QCOMPARE(QJsonDocument::fromJson(answer.lines[0]).object()["read_as"].toString(), "windows-1252");
    }
};

QTEST_GUILESS_MAIN(ArticleCommandTest)
#include "article_command_test.moc"
