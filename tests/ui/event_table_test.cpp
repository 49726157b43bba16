// SPDX-License-Identifier: Apache-2.0
#include "tests/core/timeline/sample_events.h"
#include "ui/event_table.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace zeitstrahl;

static EventId id(char digit)
{
    return {std::string(31, '0') + digit};
}

/// The same events as the timeline's, as rows.
class EventTableTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EventTable> table_;

    void show(std::shared_ptr<const Outline> events)
    {
        std::vector<std::uint32_t> all(events->events.size());
        std::iota(all.begin(), all.end(), 0);
        table_->setEvents(std::move(events), std::move(all));
    }
    QString cell(int row, int column) const { return table_->model()->index(row, column).data().toString(); }
    QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table_->model()->rowCount(); ++row)
            cells.append(cell(row, column));
        return cells;
    }
    void clickHeading(int column)
    {
        QHeaderView *header = table_->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + 8, header->height() / 2});
    }
    void click(int row, Qt::KeyboardModifiers keys = {})
    {
        const QRect place = table_->visualRect(table_->model()->index(row, 1));
        QTest::mouseClick(table_->viewport(), Qt::LeftButton, keys, place.center());
    }
    std::string selected() const
    {
        std::string digits;
        for (const EventId &event : table_->selection())
            digits += event.text.back();
        return digits;
    }

private slots:
    void init()
    {
        using enum MeetingKind;
        using enum MeetingStatus;
        const auto day = [](const char *iso) { return Period{onDay(iso), onDay(iso)}; };
        std::vector<Event> events{
            meeting("1", Telephone041, Held, {"Merkel", "Obama"}, "", day("2015-11-16")),
            meeting("2", VisitMade042, Planned, {"Öztürk"}, "Ankara", day("2015-11-17")),
            meeting("3", VisitMade042, Cancelled, {"Merkel", "Hollande"}, "Paris", day("2015-11-18")),
            meeting("4", Conference, Planned, {"Pahor"}, "Ägina", day("2015-11-30")),
            meeting("5", Meeting040, Held, {}, "Wien", day("2015-12-01")),
        };
        for (Event &event : events)
            event.id = id(event.id.text[0]);
        events[4].date.reset();
        table_ = std::make_unique<EventTable>(displayWords("de"));
        show(std::make_shared<Outline>(outlineOf(events)));
        table_->resize(1000, 400);
        table_->show();
        table_->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(table_.get()));
    }
    void aRowSaysWhenWhatWhoWhereInWhatStateAndFromWhere()
    {
        QStringList row;
        for (int i = 0; i < EventTableModel::columns; ++i)
            row.append(cell(2, i));
        QCOMPARE(row,
            (QStringList{"Mi 18. November 2015", "Besuch", "Merkel, Hollande", "Paris", "abgesagt",
                "Hollande sucht Verbündete"}));
        QCOMPARE(cell(4, EventTableModel::When), QString());
    }
    void headingsSort_data()
    {
        using Table = EventTableModel;
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("up");
        QTest::addColumn<QStringList>("down");
        QTest::newRow("places, as a German sorts them, none last")
            << int(Table::Place) << QStringList{"Ägina", "Ankara", "Paris", "Wien", ""}
            << QStringList{"Wien", "Paris", "Ankara", "Ägina", ""};
        QTest::newRow("people, one after the other")
            << int(Table::People) << QStringList{"Merkel, Hollande", "Merkel, Obama", "Öztürk", "Pahor", ""}
            << QStringList{"Pahor", "Öztürk", "Merkel, Obama", "Merkel, Hollande", ""};
        QTest::newRow("states, by time where they are the same")
            << int(Table::Status) << QStringList{"abgesagt", "geplant", "geplant", "stattgefunden", "stattgefunden"}
            << QStringList{"stattgefunden", "stattgefunden", "geplant", "geplant", "abgesagt"};
    }
    void headingsSort()
    {
        QFETCH(int, column);
        QFETCH(QStringList, up);
        QFETCH(QStringList, down);
        clickHeading(column);
        QCOMPARE(this->column(column), up);
        clickHeading(column);
        QCOMPARE(this->column(column), down);
    }
    void sortingKeepsTheSelection()
    {
        QSignalSpy spy(table_.get(), &EventTable::selected);
        table_->select({id('2'), id('3')});
        clickHeading(EventTableModel::Place);
        QCOMPARE(selected(), "23");
        QCOMPARE(spy.count(), 0);
    }
    void clicksSelectOneOrSeveral()
    {
        QSignalSpy spy(table_.get(), &EventTable::selected);
        click(1);
        QCOMPARE(selected(), "2");
        click(3, Qt::ControlModifier);
        QCOMPARE(selected(), "24");
        QCOMPARE(spy.last()[0].value<std::vector<EventId>>(), (std::vector{id('2'), id('4')}));
        QTest::keyClick(table_.get(), Qt::Key_Escape);
        QCOMPARE(selected(), "");
        QVERIFY(spy.last()[0].value<std::vector<EventId>>().empty());
    }
    void keysWalkAndReturnActivates()
    {
        QSignalSpy spy(table_.get(), &EventTable::activated);
        click(0);
        QTest::keyClick(table_.get(), Qt::Key_Down);
        QTest::keyClick(table_.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), "23");
        QTest::keyClick(table_.get(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<EventId>(), id('3'));
    }
    void copiesRowsAsText()
    {
        table_->select({id('1'), id('4')});
        QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
            QString("Mo 16. November 2015\tTelefonat\tMerkel, Obama\t\tstattgefunden\tHollande sucht Verbündete\n"
                    "Mo 30. November 2015\tGipfel\tPahor\tÄgina\tgeplant\tHollande sucht Verbündete"));
    }
    void isATableForTheReaderOfTheScreen()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(table_.get());
        QCOMPARE(table->role(), QAccessible::Table);
        QAccessibleTableInterface *cells = table->tableInterface();
        QCOMPARE(cells->rowCount(), 5);
        QCOMPARE(cells->columnDescription(EventTableModel::Place), QString("Place"));
        QCOMPARE(cells->cellAt(1, EventTableModel::Place)->text(QAccessible::Name), QString("Ankara"));
        click(1);
        QVERIFY(cells->isRowSelected(1));
    }
    void aMillionRowsAreMadeWhenTheyAreSeen()
    {
        auto many = std::make_shared<Outline>();
        many->names = {"Merkel"};
        many->people = {0};
        many->events.resize(1'000'000);
        for (OutlinedEvent &event : many->events)
            event.people = 1;
        show(many);
        QCOMPARE(table_->model()->rowCount(), 1'000'000);
        table_->scrollToBottom();
        QCOMPARE(cell(999'999, EventTableModel::People), QString("Merkel"));
    }
};

QTEST_MAIN(EventTableTest)
#include "event_table_test.moc"
