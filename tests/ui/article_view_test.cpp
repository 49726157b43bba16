// SPDX-License-Identifier: Apache-2.0
#include "sample_session.h"
#include "ui/article_view.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace zeitstrahl;
using sample::span;

class ArticleViewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void clickOnASentencePicksItsEvent();
    void clickBesideSentencesPicksNothing();
    void returnKeyPicksToo();
    void selectionMarksTheProof();
    void selectionScrollsToTheSentence();
    void whatAnotherArticleIsNamedAfterIsMarkedHereToo();
    void markedWordsAreTheRightOnes();
    void strangersMarkupIsText();
    void pointingAtADateSaysWhatItNames();
    void linesAreOfAReadableLength();
    void titleInTheTextIsItsHeading();

private:
    bool marked(std::string_view words, MarkRole role) const;
    const Event *event(MeetingKind kind) const { return &sample::event(*session_, kind); }

    std::unique_ptr<Session> session_;
    std::unique_ptr<ArticleView> view_;
};

void ArticleViewTest::init()
{
    session_ = std::make_unique<Session>(std::move(*TimelineFile::untitled()));
    QVERIFY(session_->import(std::vector{sample::extraction()}));
    view_ = std::make_unique<ArticleView>();
    view_->resize(700, 600);
    view_->setArticle(session_->currentArticle(), session_->eventsOf(session_->currentArticle()->id));
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

void ArticleViewTest::cleanup()
{
    view_.reset();
    session_.reset();
}

bool ArticleViewTest::marked(std::string_view words, MarkRole role) const
{
    const auto is = [&](const ArticleMark &mark) { return mark.span == span(words) && mark.role == role; };
    return std::any_of(view_->marks().begin(), view_->marks().end(), is);
}

void ArticleViewTest::clickOnASentencePicksItsEvent()
{
    QSignalSpy picked(view_.get(), &ArticleView::eventPicked);
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->placeOf(span("telefonierte")).center());
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->placeOf(span("nach Moskau")).center());
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked[0][0].value<EventId>().text, event(MeetingKind::Telephone041)->id.text);
    QCOMPARE(picked[1][0].value<EventId>().text, event(MeetingKind::VisitMade042)->id.text);
}

void ArticleViewTest::clickBesideSentencesPicksNothing()
{
    QSignalSpy picked(view_.get(), &ArticleView::eventPicked);
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->placeOf(span("Äußerungen")).center());
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->placeOf(span("nicht bekannt")).center());
    QCOMPARE(picked.size(), 0);
}

void ArticleViewTest::returnKeyPicksToo()
{
    QSignalSpy picked(view_.get(), &ArticleView::eventPicked);
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->placeOf(span("Angela")).center());
    QTest::keyClick(view_.get(), Qt::Key_Return);
    QCOMPARE(picked.size(), 2);
}

void ArticleViewTest::selectionMarksTheProof()
{
    QVERIFY(marked("reist", MarkRole::Trigger));
    QVERIFY(marked("am Donnerstag", MarkRole::Date));
    QVERIFY(!marked("Moskau", MarkRole::Where));
    view_->selectEvent(event(MeetingKind::VisitMade042));
    QVERIFY(marked("Angela Merkel", MarkRole::Who));
    QVERIFY(marked("Wladimir Putin", MarkRole::Who));
    QVERIFY(marked("Moskau", MarkRole::Where));
    QVERIFY(marked("am Donnerstag", MarkRole::When));
    view_->selectEvent(nullptr);
    QVERIFY(!marked("Moskau", MarkRole::Where));
}

void ArticleViewTest::selectionScrollsToTheSentence()
{
    view_->resize(300, 90);
    view_->verticalScrollBar()->setValue(0);
    QVERIFY(!view_->viewport()->rect().intersects(view_->placeOf(span("Barack Obama"))));
    view_->selectEvent(event(MeetingKind::Telephone041));
    QVERIFY(view_->viewport()->rect().intersects(view_->placeOf(span("Am Montag"))));
}

void ArticleViewTest::whatAnotherArticleIsNamedAfterIsMarkedHereToo()
{
    Event call = *event(MeetingKind::Telephone041);
    Telling here{call.id, call.mention, call.article, {}, {}, {}, call.sentence, call.trigger};
    here.says.participants = call.participants;
    here.says.date = call.date;
    call.article = "another";
    call.sentence = call.trigger = span("Köln");
    call.participants.clear();
    call.date.reset();
    QVERIFY(asToldIn({"a third"}, call).empty());
    call.alsoTold = {here};
    view_->setArticle(session_->currentArticle(), {&call});
    view_->selectEvent(&call);
    QVERIFY(marked("Am Montag telefonierte sie mit Barack Obama.", MarkRole::Sentence));
    QVERIFY(marked("telefonierte", MarkRole::Trigger));
    QVERIFY(marked("Barack Obama", MarkRole::Who));
    QVERIFY(marked("Am Montag", MarkRole::When));
    QVERIFY(!marked("Köln", MarkRole::Trigger));
    QSignalSpy picked(view_.get(), &ArticleView::eventPicked);
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->placeOf(span("telefonierte")).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<EventId>(), call.id);
}

void ArticleViewTest::markedWordsAreTheRightOnes()
{
    QStringList words;
    for (const auto &selection : view_->extraSelections())
        words << selection.cursor.selectedText();
    words.sort();
    QCOMPARE(words, QStringList({"Am Montag", "am Donnerstag", "reist", "telefonierte"}));
}

void ArticleViewTest::strangersMarkupIsText()
{
    QVERIFY(view_->toPlainText().contains("<b>Mehr</b>"));
}

void ArticleViewTest::pointingAtADateSaysWhatItNames()
{
    view_->setExplanation(
        [](const StoredExpression &expression) { return QString::fromStdString(expression.timex.value); });
    const QPoint place = view_->placeOf(span("am Donnerstag")).center();
    QHelpEvent help(QEvent::ToolTip, place, view_->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view_->viewport(), &help);
    QCOMPARE(QToolTip::text(), QString("2015-11-19"));
    QToolTip::hideText();
}

void ArticleViewTest::linesAreOfAReadableLength()
{
    view_->resize(1800, 600);
    const int characters = view_->viewport()->width() / view_->fontMetrics().averageCharWidth();
    QVERIFY2(characters >= 60 && characters <= 76, qPrintable(QString::number(characters)));
}

void ArticleViewTest::titleInTheTextIsItsHeading()
{
    const auto boldAtStart = [&](const char *title) {
        StoredArticle article = *session_->currentArticle();
        article.id.text += title;
        article.article.title = title;
        article.article.text = "Merkel in Kiew\nSie sprach mit Poroschenko.";
        view_->setArticle(&article, {});
        QTextCursor start(view_->document());
        start.movePosition(QTextCursor::NextCharacter);
        return start.charFormat().fontWeight() == QFont::Bold;
    };
    QVERIFY(boldAtStart("Merkel in Kiew"));
    QVERIFY(!view_->document()->lastBlock().charFormat().font().bold());
    QVERIFY(!boldAtStart("Merkel"));
    QVERIFY(!boldAtStart("Merkel in Moskau"));
}

QTEST_MAIN(ArticleViewTest)
#include "article_view_test.moc"
