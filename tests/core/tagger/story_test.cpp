// SPDX-License-Identifier: Apache-2.0
// Dates without a year in a text that tells of earlier years.
#include "core/tagger/tagger.h"

#include <QTest>

using namespace zeitstrahl;
using namespace date::literals;

class StoryTest : public QObject {
    Q_OBJECT
private slots:
    void lastDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a month begins it")
            << QByteArray("Im Juli 1914 wuchs die Krise. Am 1. August begann der Krieg.") << "1914-08-01";
        QTest::newRow("a year that opens the sentence")
            << QByteArray("1914: Am 28. Juni wurde er ermordet.") << "1914-06-28";
        QTest::newRow("a season") << QByteArray("Im Herbst 1989 fiel die Mauer. Im Dezember trafen sie sich.")
                                  << "1989-12-01";
        QTest::newRow("it goes on") << QByteArray(
            "Am 3. November 1989 kam er. Am 9. November ging er. Im Februar war er zurück.")
                                    << "1990-02-01";
        QTest::newRow("no year that is an attribute")
            << QByteArray("Das Abkommen von 1995 galt. Am 3. Mai wurde es verlängert.") << "2015-05-03";
        QTest::newRow("no date that is an attribute")
            << QByteArray("Er brach den Vertrag vom 4. Juni 1995. Am 3. Mai wurde er verlängert.") << "2015-05-03";
        QTest::newRow("not for what lies ahead")
            << QByteArray("Im Juli 1914 begann es. Am 1. Dezember wird darüber gestritten.") << "2015-12-01";
        QTest::newRow("a date of today ends it")
            << QByteArray("Im Juli 1914 begann es. Am Montag erinnerte man daran. Am 3. Mai war er dort.")
            << "2015-05-03";
        QTest::newRow("a paragraph ends it")
            << QByteArray("Im Juli 1914 begann es.\n\nAm 3. Mai war er dort.") << "2015-05-03";
    }

    void lastDate()
    {
        QFETCH(QByteArray, text);
        const TaggedText tagged = tag(*builtInLanguage("de"), text.toStdString(), Day{2015_y / 11 / 17});
        QVERIFY(!tagged.expressions.empty() && tagged.expressions.back().resolution);
        QTEST(QString::fromStdString(isoText(tagged.expressions.back().resolution->period.first)), "expected");
    }
};

QTEST_APPLESS_MAIN(StoryTest)
#include "story_test.moc"
