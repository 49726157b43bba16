// SPDX-License-Identifier: Apache-2.0
// Runs the real program.
#include "build_paths.h"
#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

using Json = nlohmann::json;

class TagCommandTest : public QObject {
    Q_OBJECT

    struct Run {
        std::vector<Json> lines;
        QByteArray output, mistakes;
        int status = -1;
    };

    static Run run(const QStringList &arguments, const QByteArray &input)
    {
        QProcess program;
        program.start(CLI, arguments);
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished(20000);
        Run result{{}, program.readAllStandardOutput(), program.readAllStandardError(), program.exitCode()};
        for (const QByteArray &line : result.output.split('\n'))
            if (!line.isEmpty())
                result.lines.push_back(Json::parse(line.toStdString(), nullptr, false));
        return result;
    }

private slots:
    void countsCodePoints()
    {
        const Run tagged = run({"tag"},
            R"({"id": "a", "lang": "de", "published": "2015-11-17", "text": "Ä😀 kam am Montag"})"
            "\n");
        QCOMPARE(tagged.status, 0);
        const Json expression = tagged.lines.at(0).at("expressions").at(0);
        QCOMPARE(expression.at("begin").get<int>(), 7);
        QCOMPARE(expression.at("end").get<int>(), 16);
        QCOMPARE(expression.at("first").get<std::string>(), std::string("2015-11-16"));
        QCOMPARE(expression.at("parts").at(0).at("text").get<std::string>(), std::string("Montag"));
        QCOMPARE(expression.at("check").get<std::string>(), std::string("none"));
        QVERIFY(!expression.at("steps").empty());
        QVERIFY(!expression.at("readings").empty());
    }

    void goesOnBehindABadLine()
    {
        const Run tagged = run({"tag"},
            "no json\n{\"id\": 2, \"text\": \"Er kam gestern an.\", \"lang\": \"de\"}\n[1]\n{\"id\": 4}\n\xFF\n");
        QCOMPARE(tagged.status, 1);
        QCOMPARE(tagged.lines.size(), 5u);
        for (const std::size_t bad : {0u, 2u, 3u, 4u}) {
            QVERIFY(tagged.lines.at(bad).at("id").is_null());
            QVERIFY(tagged.lines.at(bad).contains("error"));
        }
        QCOMPARE(tagged.lines.at(1).at("id").get<int>(), 2);
        QCOMPARE(tagged.lines.at(1).at("expressions").at(0).at("unresolved").get<std::string>(),
            std::string("needs a publication date"));
        QCOMPARE(tagged.mistakes.count('\n'), 4);
        QVERIFY(tagged.mistakes.contains("line 3"));
    }

    void threadsChangeNothing()
    {
        QByteArray input;
        for (int i = 0; i < 300; ++i)
            input += "{\"id\": " + QByteArray::number(i)
                + ", \"lang\": \"de\", \"published\": \"2015-11-17\", \"text\": \"Er kam am "
                + QByteArray::number(i % 28 + 1) + ". Mai.\"}\n";
        const Run one = run({"tag"}, input), four = run({"tag", "--threads", "4"}, input);
        QCOMPARE(one.status, 0);
        QCOMPARE(one.lines.size(), 300u);
        QCOMPARE(four.output, one.output);
    }

    void explains()
    {
        const Run tagged = run({"tag", "--explain"},
            R"({"id": 1, "lang": "de", "published": "2015-11-17", "text": "Am Montag kamen 2000 Menschen."})"
            "\n");
        std::map<std::string, std::string> outcomes;
        for (const Json &fired : tagged.lines.at(0).at("explain"))
            outcomes.emplace(fired.at("text").get<std::string>(), fired.at("outcome").get<std::string>());
        QCOMPARE(outcomes.at("Am Montag"), std::string("taken"));
        QCOMPARE(outcomes.at("2000 Menschen"), std::string("no date"));
    }

    void takesALanguageOfOnesOwn()
    {
        const Run tagged = run({"tag", "--language", SOURCE_DIR "/tests/core/language/dutch.toml"},
            R"({"id": 1, "lang": "nl", "published": "2015-11-17", "text": "Hij komt overmorgen aan."})"
            "\n");
        QCOMPARE(
            tagged.lines.at(0).at("expressions").at(0).at("first").get<std::string>(), std::string("2015-11-19"));
        const Run missing = run({"tag", "--language", "/does/not/exist.toml"}, "");
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.mistakes.contains("/does/not/exist.toml"));
    }

    void checksALanguageFile()
    {
        const Run good = run({"language", SOURCE_DIR "/tests/core/language/dutch.toml"}, "");
        QCOMPARE(good.status, 0);
    }

    void usage()
    {
        QCOMPARE(run({}, "").status, 2);
        QCOMPARE(run({"tag", "--threads", "none"}, "").status, 2);
        QCOMPARE(run({"frobnicate"}, "").status, 2);
        QCOMPARE(run({"tag", "--help"}, "").status, 0);
    }
};

QTEST_GUILESS_MAIN(TagCommandTest)
#include "tag_command_test.moc"
