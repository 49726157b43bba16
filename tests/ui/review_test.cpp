// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/review_panel.h"
#include "ui/side_panel.h"

#include <QListWidget>
#include <QPushButton>

using namespace zeitstrahl;
using enum MeetingKind;

/// The sample with doubts: the visit's day contradicted, the call hardly sure, a third meeting without any.
static Extraction doubtful()
{
    Extraction found = sample::extraction();
    Meeting sure = found.meetings[1];
    sure.kind = Conference;
    sure.confidence = 0.9;
    found.meetings[0].confidence = 0.9;
    found.meetings[0].date->resolution.check = Check::Conflict;
    found.meetings[1].confidence = 0.3;
    found.meetings.push_back(sure);
    return found;
}

class ReviewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void doubtsEndWithDecisions();
    void keysGoFromDoubtToDoubt();
    void conflictsAlone();
    void confirmAndGoOn();
    void listNamesReasonsAndSelects();
    void orphanIsDismissed();
    void orphanIsPutOnAnotherEvent();
    void escapeClosesTheList();

private:
    MeetingKind selected() const { return window_->session().selected()->kind; }
    QListWidget *list() const { return window_->part<ReviewPanel>()->list(); }
    void loseTheVisit();
    QPushButton *button(const QString &text) const;

    std::unique_ptr<sample::Window> window_;
};

void ReviewTest::init()
{
    window_ = std::make_unique<sample::Window>();
    QVERIFY(window_->session().import(std::vector{doubtful()}));
    window_->session().clearSelection();
}

/// What was decided about the visit has no sentence any more.
void ReviewTest::loseTheVisit()
{
    QVERIFY(window_->session().decide(window_->id(VisitMade042), decide::Place{"Minsk"}));
    Extraction without = doubtful();
    without.meetings.erase(without.meetings.begin());
    QVERIFY(window_->session().import(std::vector{without}));
    window_->press("F6");
    list()->setCurrentRow(list()->count() - 1);
}

QPushButton *ReviewTest::button(const QString &text) const
{
    for (QPushButton *button : window_->part<ReviewPanel>()->findChildren<QPushButton *>())
        if (button->text().remove('&') == text)
            return button;
    return nullptr;
}

void ReviewTest::doubtsEndWithDecisions()
{
    const auto visit = [this] { return sample::event(window_->session(), VisitMade042); };
    QCOMPARE(doubts(visit()), std::vector{Doubt::Conflict});
    QVERIFY(doubts(sample::event(window_->session(), Conference)).empty());
    QVERIFY(window_->session().decide(visit().id, decide::When{singleDay(sample::thursday)}));
    QVERIFY(doubts(visit()).empty());
    QVERIFY(window_->session().decide(window_->id(Telephone041), decide::Confirmed{}));
    QVERIFY(doubts(sample::event(window_->session(), Telephone041)).empty());
}

void ReviewTest::keysGoFromDoubtToDoubt()
{
    window_->press("F7");
    QCOMPARE(selected(), Telephone041);
    window_->press("F7");
    QCOMPARE(selected(), VisitMade042);
    window_->press("F7"); // round again
    QCOMPARE(selected(), Telephone041);
    window_->press("Shift+F7");
    QCOMPARE(selected(), VisitMade042);
}

void ReviewTest::conflictsAlone()
{
    window_->session().select(window_->id(Telephone041));
    window_->press("Ctrl+F7");
    QCOMPARE(selected(), VisitMade042);
    window_->press("Ctrl+F7");
    QCOMPARE(selected(), VisitMade042);
}

void ReviewTest::confirmAndGoOn()
{
    window_->press("F7");
    window_->press("Ctrl+Return");
    QVERIFY(isDecided(sample::event(window_->session(), Telephone041), Field::Confirmed));
    QCOMPARE(selected(), VisitMade042);
    window_->press("Ctrl+Return");
    for (const OutlinedEvent &each : window_->session().outline()->events)
        QVERIFY(doubts(*window_->session().event(idOf(each.id))).empty());
    window_->press("Ctrl+Z");
    QCOMPARE(doubts(sample::event(window_->session(), VisitMade042)), std::vector{Doubt::Conflict});
}

void ReviewTest::listNamesReasonsAndSelects()
{
    window_->press("F6");
    QCOMPARE(list()->count(), 2);
    QVERIFY(list()->item(0)->text().contains("uncertain"));
    QVERIFY(list()->item(1)->text().contains("contradictory"));
    list()->setCurrentRow(1);
    QCOMPARE(selected(), VisitMade042);
    window_->session().select(window_->id(Telephone041));
    QCOMPARE(list()->currentRow(), 0);
    window_->press("Ctrl+Shift+Return");
    QCOMPARE(list()->count(), 1);
}

void ReviewTest::orphanIsDismissed()
{
    loseTheVisit();
    QVERIFY(list()->currentItem()->text().contains("Place: Minsk"));
    const int rows = list()->count();
    QTest::mouseClick(button("Dismiss"), Qt::LeftButton);
    QCOMPARE(list()->count(), rows - 1);
    window_->press("Ctrl+Z");
    QCOMPARE(list()->count(), rows);
}

void ReviewTest::orphanIsPutOnAnotherEvent()
{
    loseTheVisit();
    window_->session().select(window_->id(Conference));
    QTest::mouseClick(button("Put on the Selected Event"), Qt::LeftButton);
    QCOMPARE(window_->session().selected()->place->name, std::string("Minsk"));
    QVERIFY(window_->session().orphans()->empty());
    window_->press("Ctrl+Z");
    QVERIFY(!window_->session().selected()->place);
    QCOMPARE(window_->session().orphans()->size(), 1u);
}

void ReviewTest::escapeClosesTheList()
{
    window_->press("F6");
    QVERIFY(list()->isVisible());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QVERIFY(window_->part<TimelineView>()->hasFocus());
}

QTEST_MAIN(ReviewTest)
#include "review_test.moc"
