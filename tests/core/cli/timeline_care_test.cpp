// SPDX-License-Identifier: Apache-2.0
// `zeitstrahl-cli check`, `merge` and `search`, run as programs.
#include "tests/core/cli/program.h"
#include "tests/core/store/sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

class TimelineCareTest : public QObject {
    Q_OBJECT
    Folder folder_;

    QString path(const char *name) const { return QString::fromStdString(folder_ / name); }
    void make(const char *name, const char *source) const
    {
        Extraction extraction = visitToMoscow();
        extraction.article.source = source;
        good(good(TimelineFile::create(folder_ / name)).import(extraction));
    }
private slots:
    void initTestCase()
    {
        make("a", "one");
        make("b", "two");
        make("damaged", "one");
        std::string bytes = bytesOf(folder_ / "damaged");
        write(folder_ / "damaged", bytes.replace(bytes.find("Klimakonferenz"), 5, "Stern"));
    }

    void checks()
    {
        const Outcome sound = cli({"check", path("a")});
        QCOMPARE(sound.status, 0);
        QCOMPARE(sound.out, path("a") + ": 1 articles, 1 meetings, 0 decisions\nas it was written\n");
        QCOMPARE(sound.err, QString{});

        const Outcome damaged = cli({"check", path("damaged")});
        QCOMPARE(damaged.status, 1);
        QVERIFY(damaged.err.contains("the text is not what was imported: one"));
        QCOMPARE(cli({"check", path("missing")}).status, 1);
        QCOMPARE(cli({"check"}).status, 2);
    }

    void saves()
    {
        const Outcome saved = cli({"check", path("damaged"), "--salvage", path("saved")});
        QCOMPARE(saved.status, 0);
        QVERIFY(saved.out.contains("the text may be damaged: one"));
        QCOMPARE(cli({"check", path("saved")}).status, 0);
    }

    void mergesAndFinds()
    {
        const Outcome merged = cli({"merge", path("a"), path("b"), "-o", path("c")});
        QCOMPARE(merged.status, 0);
        QVERIFY(merged.out.startsWith("articles added: 1,"));
        QCOMPARE(cli({"merge", path("a"), path("b"), "-o", path("c")}).status, 1);

        const Outcome found = cli({"search", path("c"), "klima", "MOSK"});
        QCOMPARE(found.status, 0);
        QCOMPARE(found.out.count("2015-11-17"), 2);
        QVERIFY(!cli({"search", path("c"), "Wien"}).out.contains("2015"));
        QCOMPARE(cli({"search", path("missing"), "Wien"}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TimelineCareTest)
#include "timeline_care_test.moc"
