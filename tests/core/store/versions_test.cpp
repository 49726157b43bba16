// SPDX-License-Identifier: Apache-2.0
// Files of every earlier version open, and keep what they hold. versions/<number>.zeitstrahl was written by the
// program of that time: one article, its event moved to 24 December 2015 by hand.
#include "build_paths.h"
#include "core/store/salvage.h"
#include "core/store/schema.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
namespace fs = std::filesystem;

class VersionsTest : public QObject {
    Q_OBJECT
private slots:
    void opens_data()
    {
        QTest::addColumn<QString>("name");
        for (int version = 1; version < latestVersion(); ++version)
            QTest::addRow("version %d", version) << QString::number(version) + ".zeitstrahl";
    }
    void opens()
    {
        QFETCH(QString, name);
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        fs::copy_file(fs::path{SOURCE_DIR} / "tests/core/store/versions" / name.toStdString(), path);
        for (int time = 0; time < 2; ++time) {
            const TimelineFile file = good(TimelineFile::open(path));
            const std::vector<Event> events = good(file.events());
            QCOMPARE(events.size(), std::size_t{1});
            QVERIFY(events[0].date->resolution.period == singleDay(day(2015, 12, 24)));
            QVERIFY(events[0].correctedByHand);
            QCOMPARE(good(file.search("kommend haush paris")).size(), std::size_t{1});
        }
        QCOMPARE(int(bytesOf(path).at(63)), latestVersion());
        QVERIFY(fs::exists(folder / ("a.version" + name.toStdString()).c_str()));
    }

    void isSalvaged_data() { opens_data(); }
    void isSalvaged()
    {
        QFETCH(QString, name);
        const Folder folder;
        const fs::path path = folder / "a.zeitstrahl";
        fs::copy_file(fs::path{SOURCE_DIR} / "tests/core/store/versions" / name.toStdString(), path);
        const Salvage saved = good(salvage(path, folder / "saved"));
        QCOMPARE(saved.articles, std::size_t{1});
        QVERIFY(saved.decisions >= 3 && saved.lostDecisions == 0 && !saved.logBroken);
        const TimelineFile file = good(TimelineFile::open(folder / "saved"));
        QVERIFY(good(file.events()).at(0).date->resolution.period == singleDay(day(2015, 12, 24)));
    }
};

QTEST_APPLESS_MAIN(VersionsTest)
#include "versions_test.moc"
