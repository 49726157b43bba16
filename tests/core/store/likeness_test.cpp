// SPDX-License-Identifier: Apache-2.0
// Which meeting of a sentence is which, when a later import finds others.
#include "core/store/likeness.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;
using Ordinals = std::vector<std::uint32_t>;

namespace {

const Likeness call{MeetingKind::Telephone041, "telefonierte", {"Putin", "Obama"}},
    trip{MeetingKind::VisitMade042, "reist", {"Putin", "Hollande"}}, again{MeetingKind::Telephone041, "sprach", {}};

Ordinals ordinals(const std::vector<Likeness> &now, const std::vector<KnownMention> &known)
{
    return ordinalsFor(now, known);
}

} // namespace

class LikenessTest : public QObject {
    Q_OBJECT
private slots:
    void inOrderAtFirst() { QVERIFY((ordinals({call, trip, again}, {}) == Ordinals{0, 1, 2})); }
    void sameAgain() { QVERIFY((ordinals({call, trip}, {{0, call}, {1, trip}}) == Ordinals{0, 1})); }
    void oneFoundBefore() { QVERIFY((ordinals({call, trip}, {{0, trip}}) == Ordinals{1, 0})); }
    void oneLost() { QVERIFY((ordinals({trip}, {{0, call}, {1, trip}}) == Ordinals{1})); }
    void anotherInstead() { QVERIFY((ordinals({call}, {{0, trip}}) == Ordinals{1})); }
    void twins() { QVERIFY((ordinals({call, call, call}, {{0, call}, {1, call}}) == Ordinals{0, 1, 2})); }
    void otherTrigger()
    {
        Likeness reworded = trip;
        reworded.trigger = "Reise";
        QVERIFY((ordinals({call, reworded}, {{0, trip}}) == Ordinals{1, 0}));
    }
    void decidedBeforeLikenesses() { QVERIFY((ordinals({call, trip}, {{0, {}}}) == Ordinals{0, 1})); }
    void crowd()
    {
        const std::vector<Likeness> many(2000, call);
        std::vector<KnownMention> known;
        for (std::uint32_t i = 0; i < 2000; ++i)
            known.push_back({i, call});
        const Ordinals given = ordinals(many, known);
        QCOMPARE(given.front(), 0u);
        QCOMPARE(given.back(), 1999u);
    }
    void asText()
    {
        const auto read = readLikeness(likenessText(trip));
        QVERIFY(read && read->kind == trip.kind && read->trigger == trip.trigger);
        QVERIFY(read->participants == trip.participants);
        for (const char *bad : {"", "x", "99\nreist", "1"})
            QVERIFY2(!readLikeness(bad), bad);
    }

    /// The whole way: a correction stays with its meeting when a better engine finds one before it.
    void throughTheFile()
    {
        Extraction after = article("a", "Putin telefonierte mit Obama und reist nach Moskau.");
        const std::string text = after.article.text;
        after.meetings = {meeting(text, text, "telefonierte", day(2015, 11, 16)),
            meeting(text, text, "reist", day(2015, 11, 26))};
        Extraction before = after;
        before.meetings.erase(before.meetings.begin());
        Extraction none = after;
        none.meetings.clear();

        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(before));
        const EventId trip = good(file.events()).at(0).id;
        good(file.apply(Edit{trip, decide::Note{"mine"}, {}}));
        for (const Extraction &next : {after, none, after, before, none, before}) {
            good(file.import(next));
            for (const Event &event : good(file.events()))
                QCOMPARE(event.note.empty(), event.trigger.in(text) != "reist");
            QCOMPARE(good(file.orphans()).size(), std::size_t(next.meetings.empty()));
        }
    }
};

QTEST_APPLESS_MAIN(LikenessTest)
#include "likeness_test.moc"
