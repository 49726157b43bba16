// SPDX-License-Identifier: Apache-2.0
// Events in short: small, and with what it takes to draw them.
#include "core/meetings/reports/outline.h"

#include <QTest>

using namespace zeitstrahl;

static const std::string idText = "00ff10a0000102030405060708090a0b";

class OutlineTest : public QObject {
    Q_OBJECT
private slots:
    void idsAreTheirBytes()
    {
        const auto key = keyOf({idText});
        QVERIFY(key);
        QCOMPARE(int(key->bytes[1]), 255);
        QCOMPARE(idOf(*key).text, idText);
    }
    void refusesOtherIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addRow("empty") << "";
        QTest::addRow("short") << "00ff";
        QTest::addRow("no digits") << "00ff10a0000102030405060708090a0x";
        QTest::addRow("capitals") << "00FF10a0000102030405060708090a0b";
        QTest::addRow("signs") << "-1ff10a0000102030405060708090a0b";
    }
    void refusesOtherIds()
    {
        QFETCH(QString, id);
        QVERIFY(!keyOf({id.toStdString()}));
    }
    void isSmall() { QVERIFY(sizeof(OutlinedEvent) + 2 * sizeof(std::uint32_t) <= 56); }

    void sharesNamesAndArticles()
    {
        Event first;
        first.id = {idText};
        first.article = "a";
        first.articleTitle = "Gipfel";
        first.kind = MeetingKind::Conference;
        first.status = MeetingStatus::Planned;
        first.participants = {{"Hollande", {}}, {"Obama", {}}};
        first.place = Named{"Paris", {}};
        first.confidence = 0.9;
        const Period when = singleDay(Day{date::days{16766}});
        first.date = MeetingDate{{when, Check::Conflict, {}, {}}, DateSource::Clause, {}};
        first.decided = {Field::Confirmed};
        Event second = first;
        second.participants = {{"Obama", {}}};
        second.date.reset();
        second.decided = {Field::Note};
        Event byHand;
        byHand.participants = {{"Paris", {}}};

        const Outline outline = outlineOf(std::vector{first, second, byHand});
        QCOMPARE(outline.names.size(), std::size_t{3});
        QCOMPARE(outline.articles.size(), std::size_t{1});
        const OutlinedEvent &a = outline.events[0], &b = outline.events[1], &c = outline.events[2];
        QVERIFY(idOf(a.id) == first.id && a.kind == first.kind && a.status == first.status && a.dated);
        QVERIFY(a.period() == when && a.check == Check::Conflict && a.dateSource == DateSource::Clause);
        QVERIFY(a.confirmed && !a.decided && !b.confirmed && b.decided && !b.dated);
        QCOMPARE(int(a.percent), 90);
        QCOMPARE(*outline.placeOf(a), std::string("Paris"));
        QCOMPARE(outline.peopleOf(a).size(), std::size_t{2});
        QCOMPARE(outline.peopleOf(a)[1], outline.peopleOf(b)[0]);
        QCOMPARE(outline.articleOf(b)->title, std::string("Gipfel"));
        QVERIFY(!outline.articleOf(c) && !outline.placeOf(c));
        QCOMPARE(outline.names[outline.peopleOf(c)[0]], std::string("Paris"));
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "outline_test.moc"
