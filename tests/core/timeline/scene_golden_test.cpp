// SPDX-License-Identifier: Apache-2.0
#include "build_paths.h"
#include "core/language/display.h"
#include "tests/core/timeline/sample_events.h"
#include "tests/core/timeline/scene_text.h"

#include <QFile>
#include <QTest>

using namespace zeitstrahl;

/// Pictures as sentences: tests/golden/*.txt was read and found right by a person.
class SceneGoldenTest : public QObject {
    Q_OBJECT
private slots:
    void readsAsExpected_data();
    void readsAsExpected();
};

Q_DECLARE_METATYPE(SceneOptions)
Q_DECLARE_METATYPE(std::vector<Event>)

static SceneOptions optionsFor(const char *language, double width)
{
    SceneOptions options;
    options.words = &displayWords(language);
    options.width = width;
    return options;
}

void SceneGoldenTest::readsAsExpected_data()
{
    QTest::addColumn<std::vector<Event>>("events");
    QTest::addColumn<SceneOptions>("options");
    const std::vector<Event> all = sampleEvents();
    const std::vector<Event> article(all.begin(), all.begin() + 5);
    QTest::newRow("one_article.de") << article << optionsFor("de", 1280);
    QTest::newRow("every_state.de") << all << optionsFor("de", 1280);
    SceneOptions english = optionsFor("en", 1600);
    english.today = onDay("2015-11-19");
    QTest::newRow("every_state.en") << all << english;
    QTest::newRow("narrow.de") << all << optionsFor("de", 560);
    SceneOptions hours = optionsFor("de", 1280);
    hours.scale = TimeScale(0, 1, beginOf(onDay("2015-11-23")), 600);
    QTest::newRow("hours.de") << all << hours;
    SceneOptions low = optionsFor("de", 900);
    low.height = 420;
    low.heading = false;
    QTest::newRow("crowded.de") << randomEvents(60, 1, 7) << low;
    QTest::newRow("empty.de") << std::vector<Event>() << [] {
        SceneOptions options = optionsFor("de", 900);
        options.today = onDay("2015-11-19");
        return options;
    }();
}

void SceneGoldenTest::readsAsExpected()
{
    QFETCH(std::vector<Event>, events);
    QFETCH(SceneOptions, options);
    const QString actual = QString::fromStdString(sentencesOf(makeScene(events, options, builtInTextWidth)));
    QFile golden(SOURCE_DIR "/tests/golden/" + QString(QTest::currentDataTag()) + ".txt");
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable("no expectation; the picture reads\n" + actual));
    const QString expected = QString::fromUtf8(golden.readAll());
    if (actual != expected)
        qInfo().noquote() << "the picture reads\n" + actual;
    const QStringList lines = actual.split('\n'), wanted = expected.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines[i], wanted[i]);
    QCOMPARE(lines.size(), wanted.size());
}

QTEST_APPLESS_MAIN(SceneGoldenTest)
#include "scene_golden_test.moc"
