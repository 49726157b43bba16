// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/article_view.h"
#include "ui/date_field.h"
#include "ui/main_window.h"
#include "ui/overview_strip.h"
#include "ui/timeline_view.h"

#include <QLineEdit>
#include <QTest>

using namespace zeitstrahl;
using enum MeetingKind;

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void init() { window_ = std::make_unique<sample::Window>(); }
    void cleanup() { window_.reset(); }
    void clickOnTheTimelineShowsTheSentence();
    void clickInTheArticleSelectsOnTheTimeline();
    void keysWalkFromEventToEvent();
    void overviewIsShownAndHidden();
    void everyControlHasAName();

private:
    std::unique_ptr<sample::Window> window_;
};

void WindowTest::clickOnTheTimelineShowsTheSentence()
{
    const auto mark = window_->markOf(window_->id(Telephone041));
    QVERIFY(mark);
    QTest::mouseClick(window_->part<TimelineView>(), Qt::LeftButton, {}, *mark);
    QVERIFY(window_->session().selected());
    QCOMPARE(window_->session().selected()->kind, Telephone041);
    const auto &marks = window_->part<ArticleView>()->marks();
    const ArticleMark who{sample::span("Barack Obama"), MarkRole::Who, Telephone041};
    QVERIFY(std::find(marks.begin(), marks.end(), who) != marks.end());
    QVERIFY(window_->part<DateField>()->line()->isVisible());
}

void WindowTest::clickInTheArticleSelectsOnTheTimeline()
{
    ArticleView *article = window_->part<ArticleView>();
    QTest::mouseClick(
        article->viewport(), Qt::LeftButton, {}, article->placeOf(sample::span("nach Moskau")).center());
    QCOMPARE(window_->part<TimelineView>()->current(), window_->id(VisitMade042));
}

void WindowTest::keysWalkFromEventToEvent()
{
    QTest::keyClick(&window_->window(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(window_->session().selected());
    QCOMPARE(window_->session().selected()->kind, Telephone041);
    QTest::keyClick(&window_->window(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(window_->session().selected()->kind, VisitMade042);
    QTest::keyClick(&window_->window(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(window_->session().selected()->kind, Telephone041);
    QTest::keyClick(&window_->window(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(window_->part<DateField>()->line()->hasFocus());
}

void WindowTest::overviewIsShownAndHidden()
{
    const OverviewStrip *strip = window_->part<OverviewStrip>();
    QVERIFY(!strip->isVisible()); // so few events are overseen without
    QTest::keyClick(&window_->window(), Qt::Key_F8);
    QVERIFY(strip->isVisible());
    QTest::keyClick(&window_->window(), Qt::Key_F8);
    QVERIFY(!strip->isVisible());
}

void WindowTest::everyControlHasAName()
{
    window_->session().select(window_->id(VisitMade042));
    for (const QWidget *widget : window_->window().findChildren<QWidget *>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            const bool named =
                !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
            QVERIFY2(named, widget->metaObject()->className());
        }
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
