// SPDX-License-Identifier: Apache-2.0
// tests/reimport/<case>: before.txt is imported, its first event moved to 24 December 2015 by hand, then after.txt
// comes in as the same article. expected.json says what the timeline holds then.
#include "core/import.h"
#include "core/text/article_reader.h"

#include <fstream>
#include <nlohmann/json.hpp>

using namespace zeitstrahl;
namespace fs = std::filesystem;

namespace {

const fs::path cases = fs::path{SOURCE_DIR} / "tests/reimport";

Extraction article(const fs::path &path)
{
    auto read = readArticle(path);
    if (!read)
        qFatal("%s", sentence(read.error()).c_str());
    read->source = "https://example.org/article";
    return extract(std::move(*read));
}

nlohmann::json contents(const TimelineFile &file)
{
    auto events = nlohmann::json::array(), orphans = nlohmann::json::array();
    const auto found = file.events();
    for (const Event &event : *found)
        events.push_back(
            {{"date", isoText(event.date->resolution.period.first)}, {"byHand", event.correctedByHand}});
    const auto lost = file.orphans();
    for (const Orphan &orphan : *lost)
        orphans.push_back(isoText(orphan.when.first));
    return {{"events", events}, {"orphans", orphans}};
}

} // namespace

class ReimportCasesTest : public QObject {
    Q_OBJECT
private slots:
    void holds_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &folder : fs::directory_iterator{cases})
            QTest::newRow(folder.path().filename().c_str()) << QString::fromStdString(folder.path().filename());
    }
    void holds()
    {
        QFETCH(QString, name);
        const fs::path folder = cases / name.toStdString();
        auto file = TimelineFile::untitled();
        QVERIFY(file && file->import(article(folder / "before.txt")));
        const auto events = file->events();
        QVERIFY(!events->empty());
        QVERIFY(file->apply({events->front().id, singleDay(*dayFromIso("2015-12-24")), {}}));
        QVERIFY(file->import(article(folder / "after.txt")));

        std::ifstream expected{folder / "expected.json"};
        QVERIFY(expected.is_open());
        QCOMPARE(QString::fromStdString(contents(*file).dump()),
            QString::fromStdString(nlohmann::json::parse(expected).dump()));
    }
};

QTEST_APPLESS_MAIN(ReimportCasesTest)
#include "reimport_cases_test.moc"
