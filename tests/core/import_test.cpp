// SPDX-License-Identifier: Apache-2.0
#include "core/import.h"
#include "core/store/timeline_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace zeitstrahl;

namespace {

const std::string visit =
    "Die Kanzlerin Angela Merkel wird am kommenden Dienstag nach Paris reisen, um dort mit dem "
    "französischen Präsidenten François Hollande zu sprechen. Das teilte die Regierung mit.\n";

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::filesystem::path written(const std::string &text)
    {
        const std::filesystem::path path = folder_.filePath("article.txt").toStdString();
        std::ofstream{path} << text;
        return path;
    }

private slots:
    void otherArticleUnderTheSameName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        const QString same = QString::fromStdString(visit);
        QTest::newRow("same") << "Merkel reist\n\n17. November 2015\n\n" + same << "article.txt";
        QTest::newRow("another title") << "Kanzlerin reist\n\n17. November 2015\n\n" + same << "article.txt";
        QTest::newRow("another text") << "Merkel reist\n\n17. November 2015\n\nSie kommt.\n"
                                      << "article.txt";
        QTest::newRow("another article") << "Obama ruft an\n\n18. November 2015\n\nEr rief an.\n"
                                         << "2016/article.txt";
    }
    void otherArticleUnderTheSameName()
    {
        QFETCH(QString, text);
        QFETCH(QString, source);
        auto file = TimelineFile::untitled();
        QVERIFY(file && file->import(*extract(written("Merkel reist\n\n17. November 2015\n\n" + visit))));
        const Article article = extract(written(text.toStdString()))->article;
        QCOMPARE(QString::fromStdString(sourceIn(*file, article, "/news/2016/article.txt")), source);
    }

    void theWholeWay()
    {
        const auto extraction = extract(written("Merkel reist nach Paris\n\n17. November 2015\n\n" + visit));
        QVERIFY(extraction);
        QCOMPARE(isoText(extraction->article.published->day), std::string{"2015-11-17"});
        QCOMPARE(extraction->meetings.size(), std::size_t{1});
        QCOMPARE(isoText(extraction->meetings[0].date->resolution.period.first), std::string{"2015-11-24"});
        QCOMPARE(extraction->meetings[0].participants.size(), std::size_t{2});

        auto file = TimelineFile::untitled();
        QVERIFY(file && file->import(*extraction));
        QCOMPARE(file->events()->size(), std::size_t{1});
        QVERIFY(file->events()->at(0).evidence.starts_with("Die Kanzlerin"));
    }

    void withoutDateIsAskedAbout()
    {
        const auto extraction = extract(written(visit));
        QVERIFY(!extraction);
        QCOMPARE(extraction.error().fault, Fault::NoPublicationDate);
    }

    void givenDateCounts()
    {
        const auto extraction = extract(written("17. November 2015\n\n" + visit), dayFromIso("2016-03-01"));
        QVERIFY(extraction);
        QCOMPARE(isoText(extraction->article.published->day), std::string{"2016-03-01"});
        QCOMPARE(extraction->article.published->origin, DateOrigin::Given);
        QCOMPARE(extraction->article.otherDates.size(), std::size_t{1});
        QCOMPARE(extraction->meetings.size(), std::size_t{1});
        QCOMPARE(isoText(extraction->article.otherDates[0].day), std::string{"2015-11-17"});
        QCOMPARE(isoText(extraction->meetings[0].date->resolution.period.first), std::string{"2016-03-08"});
    }

    void unknownLanguageIsKept()
    {
        const std::string dutch = "De minister van Buitenlandse Zaken zal dinsdag naar Parijs reizen om er met de "
                                  "Franse president te spreken, zo heeft zijn ministerie gisteren bekendgemaakt.\n";
        const auto extraction = extract(written(dutch), dayFromIso("2016-03-01"));
        QVERIFY(extraction);
        QVERIFY(!isUnderstood(extraction->article));
        QVERIFY(extraction->expressions.empty() && extraction->meetings.empty());
        QVERIFY(!extraction->article.text.empty());
    }

    void unreadable()
    {
        QCOMPARE(extract("/no/such/file").error().fault, Fault::FileMissing);
        QCOMPARE(extract(folder_.path().toStdString()).error().fault, Fault::FileIsFolder);
    }
};

QTEST_APPLESS_MAIN(ImportTest)
#include "import_test.moc"
