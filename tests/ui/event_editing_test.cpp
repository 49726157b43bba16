// SPDX-License-Identifier: Apache-2.0
#include "sample_window.h"
#include "ui/article_view.h"
#include "ui/date_field.h"
#include "ui/edit_commands.h"
#include "ui/event_form.h"
#include "ui/field_label.h"
#include "ui/inspector.h"
#include "ui/merge_dialog.h"
#include "ui/people_field.h"
#include "ui/when_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QToolButton>

using namespace zeitstrahl;
using enum MeetingKind;

/// Everything about an event that is no date.
class EventEditingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void kindIsChangedAndSetBack();
    void statusIsChanged();
    void personIsAddedByKeys();
    void personIsRenamedMovedAndRemoved();
    void knownNamesAreOffered();
    void clickOnAFieldShowsItsWords();
    void placeIsChangedAndLeftByEscape();
    void halfTypedNoteIsKept();
    void confirmedByKey();
    void deletedEventComesBack();
    void mergedEventIsSeparated();
    void secondMeetingIsSplitOff();
    void eventIsAddedByHand();

private:
    const Event &selected() const { return *window_->session().selected(); }
    std::vector<std::string> people() const;
    QAbstractButton *button(const QString &action) const
    {
        for (QToolButton *each : window_->part<Inspector>()->findChildren<QToolButton *>())
            if (each->defaultAction() && each->defaultAction()->text() == action)
                return each;
        return nullptr;
    }
    QComboBox *box(int index) const { return window_->part<EventForm>()->findChildren<QComboBox *>()[index]; }
    QLineEdit *line(const QString &name) const;
    FieldLabel *label(int index) const { return window_->part<EventForm>()->findChildren<FieldLabel *>()[index]; }
    QLineEdit *person(qsizetype index) const { return window_->part<PeopleField>()->lines()[index]; }
    static void replace(QLineEdit *line, const QString &text);
    template <class Dialog> void answer(std::function<void(Dialog &)> what);

    std::unique_ptr<sample::Window> window_;
};

void EventEditingTest::init()
{
    window_ = std::make_unique<sample::Window>();
    window_->session().select(window_->id(VisitMade042));
}

std::vector<std::string> EventEditingTest::people() const
{
    std::vector<std::string> names;
    for (const Named &participant : selected().participants)
        names.push_back(participant.name);
    return names;
}

QLineEdit *EventEditingTest::line(const QString &name) const
{
    for (QLineEdit *line : window_->part<EventForm>()->findChildren<QLineEdit *>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

void EventEditingTest::replace(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    sample::type(line, text);
}

template <class Dialog> void EventEditingTest::answer(std::function<void(Dialog &)> what)
{
    QTimer::singleShot(0, qApp, [what = std::move(what)] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
            what(*dialog);
    });
}

void EventEditingTest::kindIsChangedAndSetBack()
{
    auto *back = label(0)->findChild<QToolButton *>();
    QVERIFY(!back->isVisible());
    box(0)->setFocus();
    QTest::keyClick(box(0), Qt::Key_Down);
    QCOMPARE(selected().kind, VisitHosted043);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(selected().kind, VisitMade042);
    QVERIFY(!back->isVisible());
    window_->press("Ctrl+Z");
    QCOMPARE(selected().kind, VisitHosted043);
}

void EventEditingTest::statusIsChanged()
{
    box(1)->setFocus();
    QTest::keyClick(box(1), Qt::Key_Down);
    QCOMPARE(selected().status, MeetingStatus::Held);
}

void EventEditingTest::personIsAddedByKeys()
{
    window_->press("Ctrl+P");
    QCOMPARE(QApplication::focusWidget(), person(2));
    sample::type(person(2), "François Hollande");
    QTest::keyClick(person(2), Qt::Key_Return);
    QCOMPARE(people(), (std::vector<std::string>{"Angela Merkel", "Wladimir Putin", "François Hollande"}));
    QCOMPARE(QApplication::focusWidget(), person(3)); // ready for the next one
    QVERIFY(selected().participants[0].evidence); // those who stay keep their proof
}

void EventEditingTest::personIsRenamedMovedAndRemoved()
{
    QCOMPARE(person(1)->cursorPosition(), 0); // where it is too narrow, a name's beginning is seen
    replace(person(1), "Wladimir W. Putin");
    QTest::keyClick(person(1), Qt::Key_Return);
    QCOMPARE(people(), (std::vector<std::string>{"Angela Merkel", "Wladimir W. Putin"}));
    QTest::keyClick(person(1), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(people(), (std::vector<std::string>{"Wladimir W. Putin", "Angela Merkel"}));
    person(0)->actions().constFirst()->trigger();
    QCOMPARE(people(), std::vector<std::string>{"Angela Merkel"});
    QCOMPARE(window_->part<PeopleField>()->lines().size(), 2);
    QTest::mouseClick(label(2)->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(people(), (std::vector<std::string>{"Angela Merkel", "Wladimir Putin"}));
}

void EventEditingTest::knownNamesAreOffered()
{
    window_->press("Ctrl+P");
    QAbstractItemModel *names = person(2)->completer()->model();
    QCOMPARE(names->rowCount(), 3);
    person(2)->completer()->setCompletionPrefix("obam");
    QCOMPARE(person(2)->completer()->currentCompletion(), QString("Barack Obama"));
}

void EventEditingTest::clickOnAFieldShowsItsWords()
{
    const auto asked = [this] {
        std::vector<Span> spans;
        for (const ArticleMark &mark : window_->part<ArticleView>()->marks())
            if (mark.asked)
                spans.push_back(mark.span);
        return spans;
    };
    QVERIFY(asked().empty());
    const auto click = [this](int index) { QTest::mouseClick(label(index), Qt::LeftButton, {}, QPoint(4, 6)); };
    click(2);
    QCOMPARE(asked(), (std::vector{sample::span("Angela Merkel"), sample::span("Wladimir Putin")}));
    click(3);
    QCOMPARE(asked(), std::vector{sample::span("Moskau")});
    click(0);
    QCOMPARE(asked(), std::vector{sample::span("reist")});
    line("Where")->setFocus();
    QCOMPARE(asked(), std::vector{sample::span("Moskau")});
}

void EventEditingTest::placeIsChangedAndLeftByEscape()
{
    replace(line("Where"), "Minsk");
    QTest::keyClick(line("Where"), Qt::Key_Return);
    QCOMPARE(selected().place->name, std::string("Minsk"));
    replace(line("Where"), "Kiew");
    QTest::keyClick(line("Where"), Qt::Key_Escape);
    QCOMPARE(line("Where")->text(), QString("Minsk"));
    replace(line("Where"), "");
    line("Where")->clear();
    QTest::keyClick(line("Where"), Qt::Key_Return);
    QVERIFY(!selected().place);
}

void EventEditingTest::halfTypedNoteIsKept()
{
    window_->press("Ctrl+T");
    sample::type(line("Note"), "ask the embassy");
    window_->press("Ctrl+PgUp");
    QCOMPARE(selected().kind, Telephone041);
    QCOMPARE(line("Note")->text(), QString());
    QCOMPARE(sample::event(window_->session(), VisitMade042).note, std::string("ask the embassy"));
}

void EventEditingTest::confirmedByKey()
{
    window_->press("Ctrl+Shift+Return");
    QVERIFY(isDecided(selected(), Field::Confirmed));
    QCOMPARE(button("&Confirmed")->isChecked(), true);
    window_->press("Ctrl+Shift+Return");
    QVERIFY(!isDecided(selected(), Field::Confirmed));
    button("&Confirm")->click();
    QVERIFY(isDecided(selected(), Field::Confirmed));
}

void EventEditingTest::deletedEventComesBack()
{
    window_->part<TimelineView>()->setFocus();
    window_->press("Del");
    QCOMPARE(window_->session().outline()->events.size(), 1u);
    QCOMPARE(selected().kind, Telephone041); // the one beside it
    window_->press("Ctrl+Z");
    QCOMPARE(window_->session().outline()->events.size(), 2u);
    QCOMPARE(selected().kind, VisitMade042);
}

void EventEditingTest::mergedEventIsSeparated()
{
    answer<MergeDialog>([](MergeDialog &dialog) {
        dialog.findChild<QListWidget *>()->setCurrentRow(0);
        dialog.accept();
    });
    window_->press("Ctrl+M");
    window_->activate();
    QCOMPARE(window_->session().outline()->events.size(), 1u);
    QCOMPARE(selected().kind, VisitMade042);
    QCOMPARE(selected().alsoTold.size(), 1u);
    window_->press("Ctrl+Shift+M");
    QCOMPARE(window_->session().outline()->events.size(), 2u);
    window_->press("Ctrl+Z");
    QCOMPARE(window_->session().outline()->events.size(), 1u);
    window_->press("Ctrl+Z");
    QCOMPARE(window_->session().outline()->events.size(), 2u);
}

void EventEditingTest::secondMeetingIsSplitOff()
{
    const EventId first = selected().id;
    window_->press("Ctrl+Shift+D");
    QCOMPARE(window_->session().outline()->events.size(), 3u);
    QVERIFY(selected().id != first);
    QCOMPARE(selected().date->resolution.period.first, sample::thursday);
    QCOMPARE(people().size(), 2u);
    QCOMPARE(selected().sentence,
        sample::span("Angela Merkel reist am Donnerstag nach Moskau, um Wladimir Putin zu treffen."));
}

void EventEditingTest::eventIsAddedByHand()
{
    answer<WhenDialog>([](WhenDialog &dialog) {
        auto *field = dialog.findChild<DateField *>();
        sample::type(field->line(), "24.12.2015");
        QTest::keyClick(field->line(), Qt::Key_Return);
    });
    window_->press("Ctrl+Shift+N");
    window_->activate();
    QCOMPARE(window_->session().outline()->events.size(), 3u);
    QCOMPARE(selected().date->resolution.period, singleDay(date::year{2015} / 12 / 24));
    QCOMPARE(QApplication::focusWidget(), person(0));
    sample::type(person(0), "Mark Rutte");
    QTest::keyClick(person(0), Qt::Key_Return);
    QCOMPARE(people(), std::vector<std::string>{"Mark Rutte"});
}

QTEST_MAIN(EventEditingTest)
#include "event_editing_test.moc"
