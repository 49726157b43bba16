// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

class BackupsTest : public QObject {
    Q_OBJECT
private slots:
    void rotates()
    {
        const Folder folder, state;
        const fs::path path = folder / "a.zeitstrahl";
        TimelineFile file = good(TimelineFile::create(path));
        QVERIFY(backupsOf(state.path(), path).empty());
        for (int i = 0; i < 5; ++i) {
            good(file.import(visitToMoscow()));
            good(file.backUp(state.path(), 3));
        }
        const auto backups = backupsOf(state.path(), path);
        QCOMPARE(backups.size(), std::size_t{3});
        QCOMPARE(backups[0].filename().string().substr(0, 7), std::string{"000005-"});
        QCOMPARE(good(good(TimelineFile::open(backups[2])).events()).size(), std::size_t{1});
    }

    void onlyWhatIsNew()
    {
        const Folder folder, state;
        const fs::path path = folder / "a.zeitstrahl";
        TimelineFile file = good(TimelineFile::create(path));
        good(file.import(visitToMoscow()));
        good(file.backUp(state.path()));
        good(file.backUp(state.path()));
        QCOMPARE(backupsOf(state.path(), path).size(), std::size_t{1});
        good(file.apply(Edit{good(file.events()).at(0).id, decide::Note{"x"}, {}}));
        good(file.backUp(state.path()));
        QCOMPARE(backupsOf(state.path(), path).size(), std::size_t{2});
        QCOMPARE(
            good(good(TimelineFile::open(backupsOf(state.path(), path)[0])).events()).at(0).note, std::string{"x"});
    }

    void eachFileHasItsOwn()
    {
        const Folder folder, state;
        for (const char *name : {"a.zeitstrahl", "b.zeitstrahl"})
            good(good(TimelineFile::create(folder / name)).backUp(state.path()));
        QCOMPARE(backupsOf(state.path(), folder / "a.zeitstrahl").size(), std::size_t{1});
        QVERIFY(
            backupsOf(state.path(), folder / "a.zeitstrahl") != backupsOf(state.path(), folder / "b.zeitstrahl"));
    }

    /// The old backups stay when there is no room for a new one.
    void noRoom()
    {
        const Folder folder;
        write(folder / "state", "a file, not a folder");
        TimelineFile file = good(TimelineFile::create(folder / "a.zeitstrahl"));
        QCOMPARE(file.backUp(folder / "state").error().fault, Fault::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(BackupsTest)
#include "backups_test.moc"
