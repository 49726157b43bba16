// SPDX-License-Identifier: Apache-2.0
#include "build_paths.h"
#include "expectation.h"

#include "core/text/article_reader.h"

#include <QDir>
#include <QTest>

using namespace zeitstrahl;

/// Runs every case of tests/corpus the whole way: file, article, expressions, meetings.
class CorpusTest : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    static void addCases(const QString &folder)
    {
        for (const QString &name : QDir{folder}.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder + "/" + name;
    }

    /// With the words that the case changes in it.
    static Result<Article> articleOf(const Json &expected, const QString &folder)
    {
        const std::string path = expected.contains("article")
            ? std::string{SOURCE_DIR "/"} + expected["article"].get<std::string>()
            : folder.toStdString() + "/article.txt";
        if (!expected.contains("replace"))
            return readArticle(path);
        QByteArray bytes = bytesOf(QString::fromStdString(path));
        for (const auto &[old, changed] : expected["replace"].items())
            bytes.replace(QByteArray::fromStdString(old), QByteArray::fromStdString(changed.get<std::string>()));
        return articleFromBytes(bytes.toStdString(), std::filesystem::path{path}.filename().string());
    }

private slots:
    void agreesWithTheEditor_data()
    {
        QTest::addColumn<QString>("folder");
        addCases(SOURCE_DIR "/tests/corpus/de");
        // Not ours to ship: only where it lies beside the project.
        if (QDir{SOURCE_DIR "/../shared/seed"}.exists())
            addCases(SOURCE_DIR "/tests/corpus/seed");
    }
    void agreesWithTheEditor()
    {
        QFETCH(QString, folder);
        const QByteArray bytes = bytesOf(folder + "/expected.json");
        const Json expected = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
        QVERIFY2(expected.is_object(), "expected.json is missing or not JSON");
        const auto article = articleOf(expected, folder);
        QVERIFY2(article, article ? "" : sentence(article.error()).c_str());
        QCOMPARE(article->language, std::string("de"));
        QCOMPARE(article->title, expected.at("title").get<std::string>());
        QVERIFY(article->published);
        QCOMPARE(isoText(article->published->day), expected.at("published").get<std::string>());

        const Day published = article->published->day;
        const TaggedText tagged = tag(*builtInLanguage("de"), article->text, published);
        const auto meetings = findMeetings(*builtInMeetingKnowledge("de"), article->text, tagged, published);
        Differences differences = expressionDifferences(expected.at("expressions"), *article, tagged);
        for (std::string &line : meetingDifferences(expected.at("meetings"), meetings))
            differences.push_back(std::move(line));
        for (const std::string &line : differences)
            qWarning("%s", line.c_str());
        QVERIFY2(differences.empty(), "differs from what the editor expects, see above");
    }

    void ownCasesAreThere()
    {
        QVERIFY(QDir{SOURCE_DIR "/tests/corpus/de"}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 6);
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
