// SPDX-License-Identifier: Apache-2.0
#include "sample_session.h"
#include "sample_timeline.h"
#include "ui/filter_bar.h"
#include "ui/name_lists.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace zeitstrahl;

/// What is chosen in the bar is seen clearly on the timeline, and the rest is dimmed.
class FilterBarTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TimelineView> view_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<NameLists> names_;
    std::unique_ptr<FilterBar> bar_;

    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *each : bar_->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

    QToolButton *button(const QString &name) const
    {
        for (QToolButton *each : bar_->findChildren<QToolButton *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void check(const QString &which, const QString &choice)
    {
        for (QAction *action : button(which)->menu()->actions())
            if (action->text() == choice)
                action->toggle();
    }
    QString clear() const
    {
        QStringList names;
        for (const std::uint32_t index : view_->clearEvents())
            names.append(QString::fromStdString(sample::nameOf(idOf(view_->events().events[index].id))));
        return names.join(u' ');
    }

private slots:
    void init()
    {
        view_ = std::make_unique<TimelineView>();
        view_->setDisplayWords(displayWords("de"));
        sample::show(*view_, sample::events());
        view_->resize(1280, 720);
        session_ = std::make_unique<Session>(std::move(*TimelineFile::untitled()));
        (void)session_->import(std::vector{sample::extraction()});
        names_ = std::make_unique<NameLists>(*session_);
        bar_ = std::make_unique<FilterBar>(displayWords("de"), *names_);
        connect(bar_.get(), &FilterBar::changed, view_.get(), &TimelineView::setFilter);
        bar_->open();
        QVERIFY(QTest::qWaitForWindowActive(bar_.get()));
    }
    void wordsAreLookedForInNamesAndPlaces()
    {
        QTest::keyClicks(line("Filter"), "putin mosk");
        QCOMPARE(clear(), "e4");
        QVERIFY(!sample::mark(*view_, "e4")->dimmed);
        QVERIFY(sample::mark(*view_, "e3")->dimmed);
        QCOMPARE(view_->matching(), 1u);
    }
    void choicesOfOneSortAddUpAndSortsNarrow()
    {
        check("Kind", "Telefonate");
        QCOMPARE(clear(), "e1");
        check("Kind", "Gipfel");
        QCOMPARE(clear(), "e1 e6");
        check("Status", "geplant");
        QCOMPARE(clear(), "e6");
        QCOMPARE(button("Kind")->text(), "Telefonate, Gipfel");
    }
    void anyOfSeveralPeople()
    {
        QTest::keyClicks(line("People"), "obama");
        QCOMPARE(clear(), "e3 e6");
        QTest::keyClicks(line("People"), ", lawr");
        QCOMPARE(view_->matching(), 4u);
        line("People")->clear();
        QCOMPARE(view_->matching(), 12u);
    }
    void namesAreCompletedBehindTheLastComma()
    {
        line("People")->setFocus();
        QTest::keyClicks(line("People"), "Kerry, mer");
        QCompleter *completer = line("People")->completer();
        QCOMPARE(completer->completionCount(), 1);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(line("People")->text(), "Kerry, Angela Merkel");
        QCOMPARE(view_->filter().people, (std::set<std::string>{"Angela Merkel", "Kerry"}));
    }
    void whatIsToBeReviewedCanBeSingledOut()
    {
        bar_->findChild<QCheckBox *>()->click();
        for (const std::uint32_t index : view_->clearEvents())
            QVERIFY(toReview(view_->events().events[index]));
        QVERIFY(view_->matching() > 0 && view_->matching() < 12);
    }
    void nothingMovesWhenAFilterChanges()
    {
        const Box before = sample::mark(*view_, "e3")->box;
        QTest::keyClicks(line("Filter"), "obama");
        const Box after = sample::mark(*view_, "e3")->box;
        QCOMPARE(after.x, before.x);
        QCOMPARE(after.y, before.y);
    }
    void hiddenItFiltersNothingAndComesBackAsItWas()
    {
        QTest::keyClicks(line("Filter"), "obama");
        bar_->hide();
        QVERIFY(view_->filter().empty());
        QCOMPARE(view_->matching(), 12u);
        bar_->show();
        QCOMPARE(view_->filter().text, std::string("obama"));
    }
    void theCountIsSaidWhileThereIsAFilter()
    {
        QTest::keyClicks(line("Filter"), "obama");
        bar_->showCount(2, 12);
        QCOMPARE(bar_->findChild<QLabel *>()->text(), "2 of 12");
        line("Filter")->clear();
        bar_->showCount(12, 12);
        QCOMPARE(bar_->findChild<QLabel *>()->text(), "");
    }
    void escapeAndTheCrossClose()
    {
        QSignalSpy spy(bar_.get(), &FilterBar::closed);
        QTest::keyClick(line("Filter"), Qt::Key_Escape);
        QTest::mouseClick(button("Filter nothing"), Qt::LeftButton);
        QCOMPARE(spy.count(), 2);
    }
};

QTEST_MAIN(FilterBarTest)
#include "filter_bar_test.moc"
