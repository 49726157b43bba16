// SPDX-License-Identifier: Apache-2.0
#include "on_timeline.h"
#include "ui/event_table.h"
#include "ui/fold_list.h"
#include "ui/hover_card.h"

#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace zeitstrahl;

/// What opens over the timeline: the card of an event and the list of a count.
class TimelinePopupsTest : public sample::OnTimeline {
    Q_OBJECT

    HoverCard *card() const { return view_->findChild<HoverCard *>(); }
    FoldList *list() const { return view_->findChild<FoldList *>(); }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : card()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    void hover(QPoint position)
    {
        QHelpEvent help(QEvent::ToolTip, position, view_->mapToGlobal(position));
        QApplication::sendEvent(view_.get(), &help);
    }
    const SceneFold &fold() const { return view_->scene().lanes[1].folds[5]; }
    QPoint foldPlace() const { return sample::middle(fold().box); }

private slots:
    void init() { open(); }
    void theCardSaysTheSentenceAndWhoTellsIt()
    {
        std::vector<Event> events = sample::events();
        events[2].evidence = "Am Dienstag spricht Hollande <b>mit</b> Obama.";
        sample::show(*view_, events);
        hover(placeOf("e3"));
        QVERIFY(card()->isVisible());
        QCOMPARE(said(),
            QString("Hollande bei Obama, Washington\n"
                    "Besuch · Di 24. November 2015 · geplant · vom Artikel bestätigt\n"
                    "Am Dienstag spricht Hollande <b>mit</b> Obama.\n"
                    "Hollande sucht Verbündete · 17. November 2015"));
        const QRect place = card()->geometry();
        const QPoint mark = view_->mapToGlobal(placeOf("e3"));
        QVERIFY(!place.contains(mark));
        QVERIFY(view_->screen()->availableGeometry().contains(place));
    }
    void theCardGoesWithThePointer()
    {
        sample::show(*view_, sample::events());
        QTest::mouseMove(view_.get(), placeOf("e3"));
        hover(placeOf("e3"));
        QVERIFY(card()->isVisible());
        QTest::mouseMove(
            view_.get(), QPoint(int(view_->scene().plot.right()) - 30, int(view_->scene().plot.y) + 6));
        QVERIFY(!card()->isVisible());
    }
    void spaceShowsTheCardToTheKeyboard()
    {
        sample::show(*view_, sample::events());
        view_->select({sample::eventId("e3")});
        press(Qt::Key_Space);
        QVERIFY(said().startsWith("Hollande bei Obama"));
        press(Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
        QCOMPARE(selected(), "e3");
    }
    void theCardGoesWhenTheSelectionMovesOn()
    {
        sample::show(*view_, sample::events());
        view_->select({sample::eventId("e3")});
        press(Qt::Key_Space);
        press(Qt::Key_Right);
        QVERIFY(!card()->isVisible());
    }
    void aLongSentenceIsCut()
    {
        std::vector<Event> events = sample::events();
        events[2].evidence = std::string(5000, 'x');
        sample::show(*view_, events);
        hover(placeOf("e3"));
        QVERIFY(said().size() < 900);
        QVERIFY(card()->width() <= 400);
    }
    void aCountSaysHowMany()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        hover(foldPlace());
        QCOMPARE(said().toStdString(), fold().description);
    }
    void aClickOnACountListsItsEvents()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        const std::size_t count = fold().events;
        click(foldPlace());
        QVERIFY(list()->isVisible());
        QVERIFY(list()->table()->hasFocus());
        QCOMPARE(std::size_t(list()->table()->model()->rowCount()), count);
        QVERIFY(!list()->geometry().contains(foldPlace()));
        QVERIFY(view_->rect().contains(list()->geometry()));
    }
    void keysWalkTheListAndReturnChooses()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        QSignalSpy spy(view_.get(), &TimelineView::selected);
        click(foldPlace());
        const std::uint32_t second = list()->table()->events().entry(1);
        QTest::keyClick(list()->table(), Qt::Key_Down);
        QTest::keyClick(list()->table(), Qt::Key_Return);
        QVERIFY(!list()->isVisible());
        QVERIFY(view_->hasFocus());
        QCOMPARE(view_->currentIndex(), second);
        QCOMPARE(spy.count(), 1);
        press(Qt::Key_Space); // back to where it was chosen
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->table()->events().entry(list()->table()->currentIndex().row()), second);
    }
    void aClickInTheListChooses()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        click(foldPlace());
        EventTable *table = list()->table();
        const QPoint row = table->visualRect(table->model()->index(2, 0)).center();
        const std::uint32_t third = table->events().entry(2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(view_->currentIndex(), third);
        QVERIFY(!list()->isVisible());
    }
    void escapeAndAClickBesideCloseTheList()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        click(foldPlace());
        QTest::keyClick(list()->table(), Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
        click(foldPlace());
        QVERIFY(list()->isVisible());
        click(QPoint(int(view_->scene().plot.right()) + 4, 4));
        QVERIFY(!list()->isVisible());
    }
    void aDoubleClickZoomsIntoACount()
    {
        sample::show(*view_, randomEvents(3000, 3, 9));
        const Day first = fold().first;
        const QPoint place = foldPlace();
        click(place);
        QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, place);
        QVERIFY(!list()->isVisible());
        QVERIFY(qAbs(view_->timeScale().xOf(first) - view_->scene().plot.x) < 0.01);
    }
};

QTEST_MAIN(TimelinePopupsTest)
#include "timeline_popups_test.moc"
