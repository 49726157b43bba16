// SPDX-License-Identifier: Apache-2.0
#include "core/export/safe_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace zeitstrahl;

class SafeFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::filesystem::path path(const char *name) const { return (folder_.path() + "/" + name).toStdString(); }
    static QByteArray bytesOf(const std::filesystem::path &path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QStringList names() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden); }

private slots:
    void init()
    {
        for (const QString &name : names())
            QFile::remove(folder_.path() + "/" + name);
    }
    void writesAndReplaces()
    {
        QVERIFY(writeSafely(path("a.svg"), "first"));
        QCOMPARE(bytesOf(path("a.svg")), QByteArray("first"));
        QVERIFY(writeSafely(path("a.svg"), std::string(300000, 'x')));
        QCOMPARE(bytesOf(path("a.svg")).size(), 300000);
        QVERIFY(writeSafely(path("a.svg"), ""));
        QCOMPARE(bytesOf(path("a.svg")), QByteArray());
        QCOMPARE(names(), QStringList("a.svg"));
    }
    void keepsPermissionsAndFollowsLinks()
    {
        QVERIFY(writeSafely(path("real.svg"), "old"));
        QCOMPARE(::chmod(path("real.svg").c_str(), 0640), 0);
        QCOMPARE(::symlink("real.svg", path("link.svg").c_str()), 0);
        QVERIFY(writeSafely(path("link.svg"), "new"));
        QCOMPARE(bytesOf(path("real.svg")), QByteArray("new"));
        QVERIFY(std::filesystem::is_symlink(path("link.svg")));
        struct stat status { };
        QCOMPARE(::stat(path("real.svg").c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0640);
    }
    void aFullDiskLeavesTheOldFile()
    {
        QVERIFY(writeSafely(path("a.svg"), "old"));
        std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit before { };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit low {
            1000, before.rlim_max
        };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);
        const auto written = writeSafely(path("a.svg"), std::string(5000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::WriteFailed);
        QCOMPARE(bytesOf(path("a.svg")), QByteArray("old"));
        QCOMPARE(names(), QStringList("a.svg"));
    }
    void aFolderIsNoFile()
    {
        const auto written = writeSafely(folder_.path().toStdString(), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::FileIsFolder);
    }
    void aMissingFolderIsAnError()
    {
        const auto written = writeSafely(path("no/such/a.svg"), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(SafeFileTest)
#include "safe_file_test.moc"
