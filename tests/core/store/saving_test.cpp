// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

namespace {

/// No file of this process may grow beyond some bytes, as on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

class SavingTest : public QObject {
    Q_OBJECT
private slots:
    void replacesInOneStep()
    {
        const Folder folder;
        write(folder / "a.zeitstrahl", "something else");
        fs::permissions(folder / "a.zeitstrahl", fs::perms::owner_read | fs::perms::owner_write);
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        QVERIFY(file.path().empty());
        good(file.saveAs(folder / "a.zeitstrahl"));
        QCOMPARE(file.path(), folder / "a.zeitstrahl");
        QCOMPARE(folder.count(), std::size_t{1});
        QVERIFY(
            fs::status(folder / "a.zeitstrahl").permissions() == (fs::perms::owner_read | fs::perms::owner_write));

        good(file.import(otherVisit("b"))); // goes to the copy
        QCOMPARE(good(good(TimelineFile::open(folder / "a.zeitstrahl")).events()).size(), std::size_t{2});
    }

    void leavesTheOldFileAlone()
    {
        const Folder folder;
        TimelineFile file = good(TimelineFile::create(folder / "a.zeitstrahl"));
        good(file.import(visitToMoscow()));
        const std::string before = bytesOf(folder / "a.zeitstrahl");
        good(file.saveAs(folder / "b.zeitstrahl"));
        Extraction second = visitToMoscow();
        second.article.source = "b";
        good(file.import(second));
        QVERIFY(bytesOf(folder / "a.zeitstrahl") == before);
    }

    void samePathDoesNothing()
    {
        const Folder folder;
        TimelineFile file = good(TimelineFile::create(folder / "a.zeitstrahl"));
        fs::create_symlink(folder / "a.zeitstrahl", folder / "link.zeitstrahl");
        const auto written = fs::last_write_time(folder / "a.zeitstrahl");
        good(file.saveAs(folder / "a.zeitstrahl"));
        good(file.saveAs(folder / "link.zeitstrahl"));
        QVERIFY(fs::last_write_time(folder / "a.zeitstrahl") == written);
        QVERIFY(fs::is_symlink(folder / "link.zeitstrahl"));
    }

    /// Another file takes its place: the window is told, and loses nothing.
    void replacedByAnother()
    {
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        TimelineFile file = good(TimelineFile::create(path));
        good(file.import(visitToMoscow()));
        good(TimelineFile::create(folder / "other"));
        fs::rename(folder / "other", path);

        const auto imported = file.import(visitToMoscow());
        QVERIFY(!imported);
        QCOMPARE(imported.error().fault, Fault::WriteFailed);
        QCOMPARE(good(file.events()).size(), std::size_t{1});
        good(file.saveAs(path));
        QCOMPARE(good(good(TimelineFile::open(path)).events()).size(), std::size_t{1});
        good(file.import(visitToMoscow()));
    }

    void linkStaysLink()
    {
        const Folder folder;
        write(folder / "real", "old");
        fs::create_symlink(folder / "real", folder / "link");
        TimelineFile file = good(TimelineFile::untitled());
        good(file.saveAs(folder / "link"));
        QVERIFY(fs::is_symlink(folder / "link"));
        QVERIFY(TimelineFile::open(folder / "real"));
    }

    void impossiblePlaces_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("fault");
        QTest::newRow("missing folder") << "no/such/a.zeitstrahl" << int(Fault::WriteFailed);
        QTest::newRow("below a file") << "file/a.zeitstrahl" << int(Fault::WriteFailed);
        QTest::newRow("a folder") << "folder" << int(Fault::FileIsFolder);
        QTest::newRow("where nobody writes") << "/proc/a.zeitstrahl" << int(Fault::WriteFailed);
        QTest::newRow("beside a journal") << "interrupted" << int(Fault::TimelineBusy);
    }
    void impossiblePlaces()
    {
        QFETCH(QString, place);
        QFETCH(int, fault);
        const Folder folder;
        fs::create_directory(folder / "folder");
        write(folder / "file", "x");
        write(folder / "interrupted-journal", "x");
        const std::size_t files = folder.count();
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        const auto saved = file.saveAs(folder.path() / place.toStdString());
        QVERIFY(!saved);
        QCOMPARE(int(saved.error().fault), fault);
        QCOMPARE(saved.error().where, (folder.path() / place.toStdString()).string());
        QVERIFY(file.path().empty());
        QCOMPARE(good(file.events()).size(), std::size_t{1});
        QCOMPARE(folder.count(), files);
    }

    void fullDisk()
    {
        const Folder folder;
        write(folder / "target", "old");
        TimelineFile file = good(TimelineFile::create(folder / "a.zeitstrahl"));
        good(file.import(visitToMoscow()));
        const std::string before = bytesOf(folder / "a.zeitstrahl");
        {
            const SmallFiles limit{8192};
            const auto saved = file.saveAs(folder / "target");
            QVERIFY(!saved);
            QCOMPARE(saved.error().fault, Fault::WriteFailed);
            QVERIFY(!file.import(visitToMoscow()));
        }
        QCOMPARE(bytesOf(folder / "target"), std::string{"old"});
        QVERIFY(bytesOf(folder / "a.zeitstrahl") == before);
        QCOMPARE(folder.count(), std::size_t{2});
        QCOMPARE(file.path(), folder / "a.zeitstrahl");
        good(file.import(visitToMoscow()));
        good(file.saveAs(folder / "target"));
    }
};

QTEST_APPLESS_MAIN(SavingTest)
#include "saving_test.moc"
