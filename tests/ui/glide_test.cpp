// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace zeitstrahl;

class GlideTest : public sample::OnTimeline {
    Q_OBJECT

private slots:
    void init()
    {
        open({1000, 600});
        view_->setGlideTime(60);
    }

    void aZoomIsSeenOnItsWay()
    {
        const double before = view_->timeScale().pixelsPerDay();
        std::vector<double> seen;
        connect(view_.get(), &TimelineView::viewChanged, this,
            [&] { seen.push_back(view_->timeScale().pixelsPerDay() / before); });
        view_->zoomIn();
        QTRY_VERIFY(!seen.empty() && qAbs(seen.back() - 1.25) < 1e-9);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(std::any_of(seen.begin(), seen.end(), [](double zoom) { return zoom > 1.0 && zoom < 1.249; }));
    }
    void stepsAddUpWhileItGlides()
    {
        const double before = view_->timeScale().pixelsPerDay();
        view_->zoomIn();
        view_->zoomIn();
        QTRY_VERIFY(qAbs(view_->timeScale().pixelsPerDay() / before - 1.25 * 1.25) < 1e-9);
    }
    void everythingIsShownInTheEnd()
    {
        const TimeScale all = view_->timeScale();
        view_->showTime(all.zoomed(8, 500));
        view_->fit();
        QVERIFY(view_->timeScale() != all);
        QTRY_COMPARE(view_->timeScale(), all);
    }
    void aHandTakesOver()
    {
        const TimeScale near = view_->timeScale().zoomed(4, 500);
        view_->zoomOut();
        view_->showTime(near);
        QCOMPARE(view_->timeScale(), near);
        QTest::qWait(100);
        QCOMPARE(view_->timeScale(), near);
    }
};

QTEST_MAIN(GlideTest)
#include "glide_test.moc"
