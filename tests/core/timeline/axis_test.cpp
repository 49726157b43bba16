// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"
#include "core/timeline/axis.h"
#include "tests/core/timeline/scene_text.h"

#include <QTest>

using namespace zeitstrahl;

static Day onDay(const char *iso)
{
    return *dayFromIso(iso);
}

static Scene axisFrom(const char *first, double pixelsPerDay)
{
    Scene scene;
    scene.width = 1280;
    scene.plot = {150, 30, 1100, 300};
    scene.scale = TimeScale(150, 1250, beginOf(onDay(first)), pixelsPerDay);
    addAxis(scene, displayWords("de"), builtInTextWidth);
    return scene;
}

static QString labels(const Scene &scene, Role role)
{
    QStringList list;
    for (const SceneText &label : scene.axisLabels)
        if (label.role == role)
            list << QString::fromStdString(label.text);
    return list.join(" | ");
}

class AxisTest : public QObject {
    Q_OBJECT
private slots:
    void says_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<double>("pixelsPerDay");
        QTest::addColumn<QString>("fine");
        QTest::addColumn<QString>("strong");
        QTest::newRow("hours") << "2015-11-24" << 1500.0
                               << "0 Uhr | 1 Uhr | 2 Uhr | 3 Uhr | 4 Uhr | 5 Uhr | 6 Uhr | 7 Uhr | 8 Uhr | 9 Uhr | "
                                  "10 Uhr | 11 Uhr | 12 Uhr | 13 Uhr | 14 Uhr | 15 Uhr | 16 Uhr"
                               << "Di 24. November 2015";
        QTest::newRow("days into December")
            << "2015-11-26" << 110.0 << "Do 26 | Fr 27 | Sa 28 | So 29 | Mo 30 | 1. Dez | Mi 2 | Do 3 | Fr 4 | Sa 5"
            << "KW 48 | KW 49 · Dezember | November 2015";
        QTest::newRow("weeks over New Year: 2015 has 53")
            << "2015-12-14" << 20.0 << "KW 51 | KW 52 | KW 53 | KW 1 | KW 2 | KW 3 | KW 4 | KW 5"
            << "Dezember 2015 | Januar 2016 | Februar 2016";
        QTest::newRow("months") << "2015-11-01" << 4.0
                                << "November | Dezember | Januar | Februar | März | April | Mai | Juni | Juli"
                                << "2015 | 2016";
        QTest::newRow("quarters") << "2015-01-01" << 1.0
                                  << "Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4"
                                  << "2015 | 2016 | 2017";
        QTest::newRow("years") << "2015-01-01" << 0.3
                               << "2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024"
                               << "";
        QTest::newRow("decades") << "1900-01-01" << 0.03
                                 << "1900 | 1905 | 1910 | 1915 | 1920 | 1925 | 1930 | 1935 | 1940 | 1945 | 1950 | "
                                    "1955 | 1960 | 1965 | 1970 | 1975 | 1980 | 1985 | 1990 | 1995"
                                 << "";
        QTest::newRow("around Christ")
            << "-0100-01-01" << 0.015
            << "100 v. Chr. | 80 v. Chr. | 60 v. Chr. | 40 v. Chr. | 20 v. Chr. | 1 | 20 | 40 | 60 | 80"
            << "";
    }
    void says()
    {
        QFETCH(QString, first);
        QFETCH(double, pixelsPerDay);
        QFETCH(QString, fine);
        QFETCH(QString, strong);
        const Scene scene = axisFrom(qPrintable(first), pixelsPerDay);
        QCOMPARE(labels(scene, Role::AxisLabel), fine);
        QCOMPARE(labels(scene, Role::AxisStrong), strong);
    }
    void labelsNeverTouch()
    {
        // Every zoom from hours to all of time, at odd places.
        for (double pixelsPerDay = 2400; pixelsPerDay > 0.0001; pixelsPerDay *= 0.93)
            for (const char *first : {"2015-11-12", "2008-12-29", "-0301-02-28"}) {
                const Scene scene = axisFrom(first, pixelsPerDay);
                QVERIFY2(!scene.axisLabels.empty(), qPrintable(QString::number(pixelsPerDay)));
                for (std::size_t i = 0; i < scene.axisLabels.size(); ++i) {
                    Box box = inkOf(scene.axisLabels[i]);
                    QVERIFY(box.x >= 20 && box.right() <= 1250.01);
                    box.x -= 2; // nearer than this reads as one word
                    box.width += 4;
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY2(!box.overlaps(inkOf(scene.axisLabels[j])),
                            (scene.axisLabels[i].text + " on " + scene.axisLabels[j].text + " at "
                                + std::to_string(pixelsPerDay))
                                .c_str());
                }
            }
    }
    void weekendsAreSaturdayAndSunday()
    {
        const Scene scene = axisFrom("2015-11-12", 55);
        QCOMPARE(scene.weekends.size(), std::size_t(3));
        for (const SceneRect &weekend : scene.weekends) {
            QCOMPARE(weekdayOf(scene.scale.dayAt(weekend.box.x + 1)), date::Saturday);
            QCOMPARE(weekdayOf(scene.scale.dayAt(weekend.box.right() - 1)), date::Sunday);
        }
        QVERIFY(axisFrom("2015-11-12", 2).weekends.empty());
    }
    void todayAndPublicationStandAtNoon()
    {
        Scene scene = axisFrom("2015-11-12", 55);
        scene.axisLabels.clear();
        scene.axisLines.clear();
        const std::vector<Day> published{onDay("2015-11-17")};
        addDays(scene, published, onDay("2015-11-24"), displayWords("de"), builtInTextWidth);
        QCOMPARE(labels(scene, Role::Today), "heute");
        QCOMPARE(labels(scene, Role::AxisLabel), "veröffentlicht");
        QCOMPARE(scene.axisLines.front().from.x, scene.scale.middleOf(onDay("2015-11-24")));
        QCOMPARE(scene.axisLines.back().from.x, scene.scale.middleOf(published[0]));
    }
    void todayKeepsItsWordWhenArticlesAreOfToday()
    {
        Scene scene = axisFrom("2015-11-12", 55);
        scene.axisLabels.clear();
        const std::vector<Day> published{onDay("2015-11-17")};
        addDays(scene, published, onDay("2015-11-17"), displayWords("de"), builtInTextWidth);
        QCOMPARE(scene.axisLabels.size(), std::size_t(1));
        QCOMPARE(labels(scene, Role::Today), "heute");
    }
    void manyPublicationsAreShortTicks()
    {
        Scene scene = axisFrom("2015-11-12", 55);
        scene.axisLines.clear();
        std::vector<Day> published;
        for (int i = 0; i < 10; ++i)
            published.push_back(onDay("2015-11-13") + date::days(i));
        addDays(scene, published, {}, displayWords("de"), builtInTextWidth);
        QCOMPARE(scene.axisLines.size(), std::size_t(10));
        for (const SceneLine &line : scene.axisLines)
            QVERIFY(line.to.y - line.from.y < 8);
    }
};

QTEST_APPLESS_MAIN(AxisTest)
#include "axis_test.moc"
