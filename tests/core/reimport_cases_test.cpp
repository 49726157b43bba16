// SPDX-License-Identifier: Apache-2.0
// tests/reimport/<case>: before.txt is imported, its first event moved to 24 December 2015 by hand, then after.txt
// comes in as the same article. expected.json says what the timeline holds then.
#include "build_paths.h"
#include "core/import.h"
#include "core/text/article_reader.h"

#include <QTest>
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

nlohmann::json read(const fs::path &path)
{
    std::ifstream file{path};
    return nlohmann::json::parse(file, nullptr, false);
}

/// before.txt as the engine read it then.
Extraction articleBefore(const fs::path &folder)
{
    Extraction extraction = article(folder / "before.txt");
    if (fs::exists(folder / "engine.json")) {
        const std::string missed = read(folder / "engine.json").at("missedBefore");
        if (std::erase_if(extraction.meetings,
                [&](const Meeting &meeting) { return meeting.trigger.in(extraction.article.text) == missed; })
            != 1)
            qFatal("there is no meeting to miss");
    }
    return extraction;
}

nlohmann::json contents(const TimelineFile &file)
{
    auto events = nlohmann::json::array(), orphans = nlohmann::json::array();
    const auto found = file.events();
    for (const Event &event : *found) {
        events.push_back(
            {{"date", isoText(event.date->resolution.period.first)}, {"byHand", event.correctedByHand}});
    }
    const auto lost = file.orphans();
    for (const Undecided &orphan : *lost)
        orphans.push_back(isoText(std::get<decide::When>(orphan.decision).to->first));
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
            if (!fs::exists(folder.path() / "steps.json")) // see reimport_steps_test.cpp
                QTest::newRow(folder.path().filename().c_str()) << QString::fromStdString(folder.path().filename());
    }
    void holds()
    {
        QFETCH(QString, name);
        const fs::path folder = cases / name.toStdString();
        auto file = TimelineFile::untitled();
        QVERIFY(file && file->import(articleBefore(folder)));
        const auto events = file->events();
        QVERIFY(!events->empty());
        QVERIFY(file->apply(Edit{events->front().id, decide::When{singleDay(*dayFromIso("2015-12-24"))}, {}}));
        QVERIFY(file->import(article(folder / "after.txt")));
        QCOMPARE(QString::fromStdString(contents(*file).dump()),
            QString::fromStdString(read(folder / "expected.json").dump()));
    }
};

QTEST_APPLESS_MAIN(ReimportCasesTest)
#include "reimport_cases_test.moc"
