// SPDX-License-Identifier: Apache-2.0
#include "sample_session.h"
#include "ui/jump_field.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace zeitstrahl;

static Event meeting(
    const char *id, int day, std::initializer_list<const char *> people, const char *place = nullptr)
{
    Event result;
    result.id = {std::string(31, '0') + id};
    for (const char *person : people)
        result.participants.push_back({person, {}});
    if (place)
        result.place = Named{place, {}};
    result.date = MeetingDate{};
    result.date->resolution.period = singleDay(Day{date::year{2015} / 11 / day});
    return result;
}

/// Tuesday, 17 November 2015, and four meetings.
class JumpTest : public QObject {
    Q_OBJECT

    const Outline outline_ = [] {
        const std::vector<Event> events = {meeting("1", 3, {"Recep Tayyip Erdoğan", "Angela Merkel"}, "Ankara"),
            meeting("2", 5, {"Angela Merkel"}, "Paris"), meeting("3", 9, {"Kim Jong Un"}),
            meeting("4", 20, {"Angela Merkel", "Barack Obama"})};
        return outlineOf(events);
    }();

    std::optional<Jump> jump(const QString &typed, const char *from = nullptr, const char *language = "de") const
    {
        return jumpTo(typed, outline_, from ? std::optional(EventId{std::string(31, '0') + from}) : std::nullopt,
            sample::published, displayWords(language));
    }

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("a week") << "nächste Woche"
                                << "2015-11-23"
                                << "2015-11-29";
        QTest::newRow("in the other language") << "next week"
                                               << "2015-11-23"
                                               << "2015-11-29";
        QTest::newRow("a month") << "März 2015"
                                 << "2015-03-01"
                                 << "2015-03-31";
        QTest::newRow("a day") << "24.12.2016"
                               << "2016-12-24"
                               << "2016-12-24";
        QTest::newRow("a year") << "1989"
                                << "1989-01-01"
                                << "1989-12-31";
    }
    void readsDates()
    {
        QFETCH(QString, typed);
        const auto found = jump(typed);
        QVERIFY(found);
        const Period &days = std::get<Period>(found->to);
        QTEST(QString::fromStdString(isoText(days.first)), "first");
        QTEST(QString::fromStdString(isoText(days.last)), "last");
        QVERIFY(!found->spoken.isEmpty());
    }
    void readsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("event");
        QTest::newRow("the first") << "merkel" << QByteArray() << "1";
        QTest::newRow("the next") << "Merkel" << QByteArray("1") << "2";
        QTest::newRow("from another one's") << "Merkel" << QByteArray("3") << "4";
        QTest::newRow("after the last the first") << "Merkel" << QByteArray("4") << "1";
        QTest::newRow("accents do not count") << "erdogan" << QByteArray() << "1";
        QTest::newRow("the beginning of a word") << "jong" << QByteArray() << "3";
        QTest::newRow("not its middle") << "erkel" << QByteArray() << QString();
        QTest::newRow("a place") << "Par" << QByteArray() << "2";
        QTest::newRow("nobody") << "Chirac" << QByteArray() << QString();
    }
    void readsNames()
    {
        QFETCH(QByteArray, from);
        QFETCH(QString, event);
        QFETCH(QString, typed);
        const auto found = jump(typed, from.isEmpty() ? nullptr : from.constData());
        QCOMPARE(found ? QString::fromStdString(std::get<EventId>(found->to).text).right(1) : QString(), event);
    }
    void saysWhereItLeads() { QCOMPARE(jump("erdo")->spoken, QString("Recep Tayyip Erdoğan: 1 event(s)")); }
    void theFieldGoesThere()
    {
        QWidget parent;
        parent.resize(800, 400);
        parent.show();
        std::optional<EventId> here;
        JumpField field(
            [&](const QString &typed) {
                return jumpTo(typed, outline_, here, sample::published, displayWords("de"));
            },
            &parent);
        QSignalSpy days(&field, &JumpField::toDays);
        connect(&field, &JumpField::toEvent, this, [&](const EventId &event) { here = event; });
        field.open();
        QVERIFY(field.isVisible() && parent.rect().contains(field.geometry()));
        QTest::keyClicks(field.line(), "merkel");
        QTest::keyClick(field.line(), Qt::Key_Return);
        QCOMPARE(here->text.back(), '1');
        QTest::keyClick(field.line(), Qt::Key_Return);
        QCOMPARE(here->text.back(), '2');
        field.line()->clear();
        sample::type(field.line(), "März 2015");
        QTest::keyClick(field.line(), Qt::Key_Return);
        QCOMPARE(days.size(), 1);
        QVERIFY(!field.isVisible());
    }
    void escapeClosesIt()
    {
        QWidget parent;
        parent.resize(800, 400);
        parent.show();
        JumpField field([](const QString &) { return std::optional<Jump>(); }, &parent);
        field.open();
        QTest::keyClick(field.line(), Qt::Key_Escape);
        QVERIFY(!field.isVisible());
    }
};

QTEST_MAIN(JumpTest)
#include "jump_test.moc"
