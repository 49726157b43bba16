// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/article_view.h"
#include "ui/search_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace zeitstrahl;
using enum MeetingKind;

class SearchPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void findsWhileTyping();
    void returnGoesToTheArticle();
    void arrowsGoToTheEvent();
    void saysThatNothingIsFound();
    void followsChanges();

private:
    QLineEdit *line() const { return window_->part<SearchPanel>()->line(); }
    QListWidget *list() const { return window_->part<SearchPanel>()->list(); }

    std::unique_ptr<sample::Window> window_;
};

void SearchPanelTest::init()
{
    window_ = std::make_unique<sample::Window>();
    window_->press("Ctrl+F");
    QVERIFY(line()->hasFocus());
}

void SearchPanelTest::findsWhileTyping()
{
    sample::type(line(), "koel");
    QCOMPARE(list()->count(), 3); // Köln stands in the article, which tells two meetings
    QVERIFY(list()->item(0)->text().contains("Merkel reist nach Moskau"));
    sample::type(line(), "x");
    QCOMPARE(list()->count(), 0);
}

void SearchPanelTest::returnGoesToTheArticle()
{
    sample::type(line(), "Moskau");
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(window_->part<ArticleView>()->hasFocus());
}

void SearchPanelTest::arrowsGoToTheEvent()
{
    sample::type(line(), "Obama");
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(window_->session().selected()->kind, Telephone041);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(window_->session().selected()->kind, VisitMade042);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(window_->part<TimelineView>()->hasFocus());
}

void SearchPanelTest::saysThatNothingIsFound()
{
    sample::type(line(), "Tokio");
    QStringList said;
    for (const QLabel *label : window_->part<SearchPanel>()->findChildren<QLabel *>())
        if (label->isVisible())
            said << label->text();
    QCOMPARE(said, QStringList("Nothing found."));
}

void SearchPanelTest::followsChanges()
{
    sample::type(line(), "Minsk");
    QCOMPARE(list()->count(), 0);
    QVERIFY(window_->session().decide(window_->id(VisitMade042), decide::Place{"Minsk"}));
    QCOMPARE(list()->count(), 3);
}

QTEST_MAIN(SearchPanelTest)
#include "search_panel_test.moc"
