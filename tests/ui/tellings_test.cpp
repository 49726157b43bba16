// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/article_view.h"
#include "ui/tellings_list.h"

#include <QPushButton>

using namespace zeitstrahl;
using enum MeetingKind;

/// A meeting that two articles report.
class TellingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Window> window_;
    ArticleId first_, second_;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window_->part<TellingsList>()->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    ArticleId shown() const { return window_->session().currentArticle()->id; }
    int marks(MarkRole role) const
    {
        const auto &marks = window_->part<ArticleView>()->marks();
        return int(std::count_if(
            marks.begin(), marks.end(), [role](const ArticleMark &mark) { return mark.role == role; }));
    }

private slots:
    void init()
    {
        window_ = std::make_unique<sample::Window>();
        Extraction again = sample::extraction();
        again.article.source = "zweite.txt";
        again.article.title = "Merkel bei Putin";
        QVERIFY(window_->session().import(std::vector{again}));
        QCOMPARE(window_->session().outline()->events.size(), std::size_t(2));
        window_->session().select(window_->id(VisitMade042));
        QCOMPARE(window_->session().selected()->alsoTold.size(), std::size_t(1));
        first_ = {window_->session().selected()->article};
        second_ = {window_->session().selected()->alsoTold.front().article};
        window_->session().showArticle(first_);
    }

    void theOtherReportIsShownInItsArticle()
    {
        QCOMPARE(shown(), first_);
        button("Show")->click();
        QCOMPARE(shown(), second_);
        QVERIFY(window_->session().selected()); // the same event still
        QCOMPARE(marks(MarkRole::Sentence), 1);
        QCOMPARE(marks(MarkRole::Who), 2);
    }
    void bothArticlesMarkBothMeetings()
    {
        QCOMPARE(marks(MarkRole::Trigger), 2 + 1); // that of the selected one as proof once more
        window_->session().showArticle(second_);
        QCOMPARE(marks(MarkRole::Trigger), 2 + 1);
    }
    void aClickInTheOtherArticleStaysThere()
    {
        window_->session().showArticle(second_);
        auto *view = window_->part<ArticleView>();
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, view->placeOf(sample::span("telefonierte")).center());
        QCOMPARE(window_->session().selected()->kind, Telephone041);
        QCOMPARE(shown(), second_);
    }
    void separatedTheyAreTwoEvents()
    {
        button("Separate")->click();
        QCOMPARE(window_->session().outline()->events.size(), std::size_t(3));
    }
};

QTEST_MAIN(TellingsTest)
#include "tellings_test.moc"
