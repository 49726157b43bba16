// SPDX-License-Identifier: Apache-2.0
// tests/reimport/<case>/steps.json: what comes in and what an editor does, and what the timeline shows then. An
// article's events go by the name of its file; every article tells one.
#include "build_paths.h"
#include "core/import.h"
#include "core/store/decision_text.h"
#include "core/text/article_reader.h"

#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace zeitstrahl;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

const fs::path cases = fs::path{SOURCE_DIR} / "tests/reimport";

class Case {
public:
    explicit Case(const fs::path &folder)
        : folder_(folder)
    {
        std::ifstream steps{folder / "steps.json"};
        case_ = Json::parse(steps);
    }

    void run()
    {
        for (const Json &step : case_.at("steps"))
            if (!take(step))
                qFatal("cannot %s", step.dump().c_str());
    }

    Json expected() const { return case_.at("events"); }
    Json shown() const
    {
        Json events = Json::array();
        const auto found = file_.events();
        for (const Event &event : *found)
            events.push_back(described(event));
        return events;
    }

private:
    bool take(const Json &step)
    {
        if (step.contains("import"))
            return import(step.at("import"), step.value("as", std::string{step.at("import")}));
        if (step.contains("correct"))
            return decide(step.at("correct"), decide::When{singleDay(*dayFromIso(std::string{step.at("to")}))});
        if (step.contains("separate"))
            return decide(step.at("separate"), decide::Merged{ids_.at(step.at("separate"))});
        return decide(step.at("merge"), decide::Merged{ids_.at(step.at("into"))});
    }

    bool import(const std::string &text, const std::string &name)
    {
        auto read = readArticle(folder_ / text);
        if (!read)
            return false;
        read->source = name;
        if (!file_.import(extract(std::move(*read))))
            return false;
        const auto events = file_.events();
        for (const Event &event : *events) {
            ids_[event.mention.source] = event.id;
            for (const Telling &telling : event.alsoTold)
                ids_[telling.mention.source] = telling.event;
        }
        return true;
    }

    bool decide(const std::string &article, Decision decision)
    {
        return file_.apply(Edit{ids_.at(article), std::move(decision), {}}).has_value();
    }

    static Json described(const Event &event)
    {
        Json result{{"date", isoText(event.date->resolution.period.first)}, {"byHand", event.correctedByHand},
            {"status", code(event.status)}, {"place", event.place ? event.place->name : ""}};
        for (const Field field : event.disputed)
            result["disputed"].push_back(fieldName(field));
        result["told"] = {event.mention.source};
        for (const Telling &telling : event.alsoTold)
            result["told"].push_back(telling.mention.source);
        return result;
    }

    const fs::path folder_;
    Json case_;
    TimelineFile file_ = *TimelineFile::untitled();
    std::map<std::string, EventId> ids_;
};

} // namespace

class ReimportStepsTest : public QObject {
    Q_OBJECT
private slots:
    void shows_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &folder : fs::directory_iterator{cases})
            if (fs::exists(folder.path() / "steps.json"))
                QTest::newRow(folder.path().filename().c_str()) << QString::fromStdString(folder.path().filename());
    }
    void shows()
    {
        QFETCH(QString, name);
        Case one{cases / name.toStdString()};
        one.run();
        QCOMPARE(QString::fromStdString(one.shown().dump(1)), QString::fromStdString(one.expected().dump(1)));
    }
};

QTEST_APPLESS_MAIN(ReimportStepsTest)
#include "reimport_steps_test.moc"
