// SPDX-License-Identifier: Apache-2.0
// One file in two windows: one writes, the other reads, follows, and takes over.
#include "build_paths.h"
#include "core/store/writer_lock.h"
#include "sample.h"

#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

class WindowsTest : public QObject {
    Q_OBJECT
private slots:
    void secondReads()
    {
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        TimelineFile first = good(TimelineFile::create(path, {"anna", {}}));
        good(first.import(visitToMoscow()));
        QVERIFY(first.access().mayWrite());
        const EventId event = good(first.events()).at(0).id;

        TimelineFile second = good(TimelineFile::open(path, {"bert", {}}));
        QCOMPARE(second.access().obstacle, Obstacle::OpenElsewhere);
        QVERIFY(second.access().detail.starts_with("anna, process " + std::to_string(::getpid())));
        QCOMPARE(second.apply(Edit{event, decide::Note{"mine"}, {}}).error().fault, Fault::TimelineBusy);
        QCOMPARE(second.import(visitToMoscow()).error().fault, Fault::TimelineBusy);
        QVERIFY(!second.refresh());

        good(first.apply(Edit{event, decide::Note{"first"}, {}}));
        QVERIFY(second.refresh());
        QVERIFY(!second.refresh());
        QVERIFY(!first.refresh());
        QVERIFY(first.canUndo());
        QCOMPARE(good(second.events()).at(0).note, std::string{"first"});
    }

    void takesOver()
    {
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        auto first = std::make_unique<TimelineFile>(good(TimelineFile::create(path)));
        good(first->import(visitToMoscow()));
        TimelineFile second = good(TimelineFile::open(path));
        first.reset();
        QVERIFY(second.refresh());
        QVERIFY(second.access().mayWrite());
        good(second.import(visitToMoscow()));
        QCOMPARE(good(TimelineFile::open(path)).access().obstacle, Obstacle::OpenElsewhere);
    }

    void otherNamesOfTheFile()
    {
        const Folder folder;
        TimelineFile first = good(TimelineFile::create(folder / "a.zeitstrahl"));
        fs::create_symlink("a.zeitstrahl", folder / "b.zeitstrahl");
        QCOMPARE(good(TimelineFile::open(folder / "b.zeitstrahl")).access().obstacle, Obstacle::OpenElsewhere);
    }

    void savingOverAnOpenFile()
    {
        const Folder folder;
        TimelineFile first = good(TimelineFile::create(folder / "a.zeitstrahl"));
        TimelineFile other = good(TimelineFile::untitled());
        QCOMPARE(other.saveAs(folder / "a.zeitstrahl").error().fault, Fault::TimelineBusy);
        good(first.import(visitToMoscow()));
    }

    /// A read-only window can save what it shows elsewhere, and writes there.
    void savingWhatCannotBeWritten()
    {
        const Folder folder;
        TimelineFile first = good(TimelineFile::create(folder / "a.zeitstrahl"));
        good(first.import(visitToMoscow()));
        TimelineFile second = good(TimelineFile::open(folder / "a.zeitstrahl"));
        good(second.saveAs(folder / "b.zeitstrahl"));
        QVERIFY(second.access().mayWrite());
        good(second.import(visitToMoscow()));
    }

    void anotherFileInItsPlace()
    {
        const Folder folder;
        TimelineFile first = good(TimelineFile::create(folder / "a.zeitstrahl"));
        good(good(TimelineFile::create(folder / "b")).import(visitToMoscow()));
        fs::rename(folder / "b", folder / "a.zeitstrahl");
        QVERIFY(first.refresh());
        QCOMPARE(good(first.events()).size(), std::size_t{1});
        good(first.import(visitToMoscow()));
    }

    void nothingIsLeftBehind()
    {
        const Folder folder;
        {
            const TimelineFile file = good(TimelineFile::create(folder / "a.zeitstrahl"));
            QVERIFY(fs::exists(folder / ".a.zeitstrahl.lock"));
        }
        QVERIFY(!fs::exists(folder / ".a.zeitstrahl.lock"));
    }

    /// The lock of a process that died is free.
    void holderDies()
    {
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        if (const pid_t child = ::fork(); child == 0) {
            const auto lock = WriterLock::take(path, "gone");
            ::_exit(lock ? 0 : 1);
        } else {
            int status = 1;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        QVERIFY(fs::exists(folder / ".a.zeitstrahl.lock"));
        QVERIFY(WriterLock::take(path, "next"));
    }

    /// Files that this user may not write to; run as another user where we are root, whom nothing stops.
    void notPermitted_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::addColumn<bool>("old");
        QTest::newRow("file") << false << false;
        QTest::newRow("file and folder") << true << false;
        QTest::newRow("old version") << true << true;
    }
    void notPermitted()
    {
        QFETCH(bool, folderToo);
        QFETCH(bool, old);
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        if (old)
            fs::copy_file(fs::path{SOURCE_DIR} / "tests/core/store/versions/1.zeitstrahl", path);
        else
            good(good(TimelineFile::create(path)).import(visitToMoscow()));
        fs::permissions(path, fs::perms(0444));
        fs::permissions(folder.path(), fs::perms(folderToo ? 0555 : 0777));
        const std::string before = bytesOf(path);
        int status = 1;
        if (const pid_t child = ::fork(); child == 0) {
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                ::_exit(2);
            auto file = TimelineFile::open(path);
            const bool asExpected = file && file->access().obstacle == Obstacle::NotPermitted
                && good(file->events()).size() == 1 && !file->import(visitToMoscow()) && !file->refresh();
            ::_exit(asExpected ? 0 : 1);
        } else
            ::waitpid(child, &status, 0);
        fs::permissions(folder.path(), fs::perms(0755));
        QCOMPARE(status, 0);
        QVERIFY(bytesOf(path) == before);
    }
};

QTEST_APPLESS_MAIN(WindowsTest)
#include "windows_test.moc"
