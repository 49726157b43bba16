// SPDX-License-Identifier: Apache-2.0
#include "core/language/display.h"
#include "core/timeline/row_memory.h"
#include "tests/core/timeline/sample_events.h"
#include "tests/core/timeline/scene_text.h"

#include <QTest>

using namespace zeitstrahl;

/// What is kept between frames must not be seen in the picture.
class RowMemoryTest : public QObject {
    Q_OBJECT
    const std::vector<Event> events_ = randomEvents(4000, 10, 8);
    const Outline outline_ = outlineOf(events_);
    const Lanes lanes_ = lanesOf(outline_);
    SceneOptions options_;

private slots:
    void init()
    {
        options_.words = &displayWords("de");
        options_.height = 700;
        options_.scale = TimeScale(0, 1000, beginOf(onDay("2012-02-20")), 6);
    }
    void aMovedPictureReadsAsOneMadeAfresh()
    {
        RowMemory memory;
        for (int i = 0; i < 40; ++i) {
            const Scene kept = makeScene(outline_, lanes_, options_, builtInTextWidth, &memory);
            const Scene fresh = makeScene(outline_, lanes_, options_, builtInTextWidth);
            QCOMPARE(sentencesOf(kept), sentencesOf(fresh));
            for (std::size_t lane = 0; lane < fresh.lanes.size(); ++lane)
                for (std::size_t mark = 0; mark < fresh.lanes[lane].marks.size(); ++mark)
                    QVERIFY(qAbs(kept.lanes[lane].marks[mark].box.x - fresh.lanes[lane].marks[mark].box.x) < 1e-6);
            options_.scale = options_.scale->panned(-77);
        }
    }
    void movingMeasuresNothing()
    {
        RowMemory memory;
        int measured = 0;
        const TextWidth counting = [&](std::string_view text, Font font) {
            ++measured;
            return builtInTextWidth(text, font);
        };
        makeScene(outline_, lanes_, options_, counting, &memory);
        const int first = std::exchange(measured, 0);
        options_.scale = options_.scale->panned(-5);
        makeScene(outline_, lanes_, options_, counting, &memory);
        QVERIFY2(measured < first / 3, qPrintable(QString("%1 of %2").arg(measured).arg(first)));
    }
};

QTEST_APPLESS_MAIN(RowMemoryTest)
#include "row_memory_test.moc"
