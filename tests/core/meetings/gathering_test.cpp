// SPDX-License-Identifier: Apache-2.0
// Which reports of several articles tell of one meeting.
#include "core/meetings/reports/gathering.h"

#include <QTest>
#include <algorithm>

using namespace zeitstrahl;

namespace {

constexpr Day monday{date::days{16762}}; // 23 November 2015

Period days(int first, int last)
{
    return {monday + date::days{first}, monday + date::days{last}};
}

/// Merkel and Hollande on Monday in Berlin, as an article of Sunday announces it.
struct Report {
    std::string article;
    std::vector<std::string> people = {"Angela Merkel", "François Hollande"};
    std::string place = "Berlin";
    std::optional<Period> when = days(0, 0);
    MeetingKind kind = MeetingKind::VisitHosted043;
    MeetingStatus status = MeetingStatus::Planned;
    DateSource source = DateSource::Clause;
};

Event eventOf(const Report &report, std::size_t number)
{
    Event event;
    const std::string digits = std::to_string(number);
    event.id = {std::string(32 - digits.size(), '0') + digits};
    event.article = report.article;
    event.published = monday - date::days{1};
    for (const std::string &name : report.people)
        event.participants.push_back({name, {}});
    if (!report.place.empty())
        event.place = Named{report.place, {}};
    if (report.when)
        event.date = MeetingDate{{*report.when, {}, {}, {}}, report.source, {}};
    event.kind = report.kind;
    event.status = report.status;
    return event;
}

/// The articles of each group, as they come.
std::vector<std::string> groupsOf(const std::vector<Report> &reports, const EventKeys &alone = {})
{
    std::vector<Event> events;
    for (const Report &report : reports)
        events.push_back(eventOf(report, events.size()));
    const Outline outline = outlineOf(events);
    std::vector<std::string> groups;
    for (const auto &group : gather(outline, NameKeys{outline.names, *builtInPlaces()}, alone)) {
        std::string &articles = groups.emplace_back();
        for (const std::uint32_t report : group)
            articles += outline.articleOf(outline.events[report])->id;
    }
    return groups;
}

using Groups = std::vector<std::string>;

const std::vector<std::string> merkel = {"Angela Merkel"},
                               three = {"Angela Merkel", "François Hollande", "Barack Obama"};
const Report told{"a"};

} // namespace

Q_DECLARE_METATYPE(Report)

class GatheringTest : public QObject {
    Q_OBJECT
private slots:
    void knowsOneMeeting_data()
    {
        QTest::addColumn<Report>("a");
        QTest::addColumn<Report>("b");
        QTest::addColumn<bool>("one");
        using enum MeetingKind;
        const auto row = [](const char *name, bool one, const Report &a, const Report &b) {
            QTest::newRow(name) << a << b << one;
        };
        row("told twice", true, told, {.article = "b"});
        row("told twice by one article", false, told, {.article = "a"});
        row("seen by the guest", true, told,
            {.article = "b", .people = {"François Hollande", "Angela Merkel"}, .kind = VisitMade042});
        row("told as a mere meeting", true, told, {.article = "b", .kind = Meeting040});
        row("by telephone", false, told, {.article = "b", .place = "", .kind = Telephone041});
        row("another day", false, told, {.article = "b", .when = days(1, 1)});
        row("no day at all", false, told, {.article = "b", .when = {}});
        row("others", false, told, {.article = "b", .people = {"Angela Merkel", "Barack Obama"}});
        row("nobody", false, told, {.article = "b", .people = {}});
        row("written otherwise", true, {.article = "a", .people = {"Recep Tayyip Erdoğan", "Merkel"}},
            {.article = "b", .people = {"Angela Merkel", "Recep Tayyip Erdogan"}});
        row("of the same family", false, {.article = "a", .people = {"George Bush", "Angela Merkel"}},
            {.article = "b", .people = {"Barbara Bush", "Angela Merkel"}});
        row("one more", true, told, {.article = "b", .people = three});
        row("one more, somewhere", false, told, {.article = "b", .people = three, .place = ""});
        row("country and city", true, told, {.article = "b", .place = "Deutschland"});
        row("two of a summit", false, told, {.article = "b", .people = three, .kind = Conference});
        row("all of a summit", true, {.article = "a", .people = three, .kind = ThirdPlace044},
            {.article = "b", .people = three, .kind = Conference});
        row("two places in a day's visits", false, told, {.article = "b", .place = "Paris"});
        row("two places of one talk", true, {.article = "a", .kind = Negotiation046},
            {.article = "b", .place = "Paris", .kind = Negotiation046});
        row("a visitor, and with whom", true, told, {.article = "b", .people = merkel, .kind = VisitMade042});
        row("a visitor, and with whom, elsewhere", false, told,
            {.article = "b", .people = merkel, .place = "Paris", .kind = VisitMade042});
        row("in the course of the week", true, told, {.article = "b", .when = days(0, 6)});
        row("a visitor in the course of the week", false, told,
            {.article = "b", .people = merkel, .when = days(0, 6), .kind = VisitMade042});
        row("in the course of the year", false, told, {.article = "b", .when = days(-300, 60)});
        row("soon", true, told,
            {.article = "b",
                .when = Period{.first = monday - date::days{2}, .last = monday - date::days{2}, .open = Open::End},
                .source = DateSource::NotStated});
        row("planned and held", true, told, {.article = "b", .status = MeetingStatus::Held});
        row("planned and called off", true, told, {.article = "b", .status = MeetingStatus::Cancelled});
        row("some time in the past", false, told,
            {.article = "b", .status = MeetingStatus::Background, .source = DateSource::NotStated});
    }
    void knowsOneMeeting()
    {
        QFETCH(Report, a);
        QFETCH(Report, b);
        QFETCH(bool, one);
        QCOMPARE(groupsOf({a, b}), one ? Groups{"ab"} : Groups{});
        QCOMPARE(groupsOf({b, a}).size(), std::size_t(one));
    }

    void doesNotChainUnlikeOnes()
    {
        const Report vague{.article = "c", .place = "", .when = days(0, 6)};
        const Report tuesday{.article = "b", .place = "Paris", .when = days(1, 1)};
        QCOMPARE(groupsOf({told, tuesday, vague}), Groups{});
        QCOMPARE(groupsOf({told, vague}), Groups{"ac"});
        // The place decides.
        Report inParis = vague;
        inParis.place = "Paris";
        QCOMPARE(groupsOf({told, inParis, tuesday}), Groups{"bc"});
    }

    void joinsTheBetterOfTwo()
    {
        const Report larger{.article = "b", .people = three};
        QCOMPARE(groupsOf({larger, told, {.article = "c"}}).size(), std::size_t{1});
        const Report otherThree{.article = "d", .people = {"Angela Merkel", "François Hollande", "Wladimir Putin"}};
        QCOMPARE(groupsOf({larger, otherThree, told}), Groups{});
    }

    void joinsEitherOfWhatOneArticleTellsTwice()
    {
        QCOMPARE(groupsOf({told, told, {.article = "b"}}), Groups{"ab"});
    }

    void isTheSameInAnyOrder()
    {
        std::vector<Report> reports = {told, {.article = "b", .people = three},
            {.article = "c", .when = days(0, 6)}, {.article = "d", .when = days(1, 1)},
            {.article = "e", .place = "Paris", .when = days(1, 1)},
            {.article = "f", .place = "", .when = days(1, 1)}, {.article = "g", .status = MeetingStatus::Held}};
        std::sort(
            reports.begin(), reports.end(), [](const Report &a, const Report &b) { return a.article < b.article; });
        const Groups groups = groupsOf(reports);
        QVERIFY(!groups.empty());
        while (std::next_permutation(
            reports.begin(), reports.end(), [](const Report &a, const Report &b) { return a.article < b.article; }))
            QCOMPARE(groupsOf(reports), groups);
    }

    void leavesAloneWhatStandsAlone()
    {
        const std::vector<Report> reports = {told, {.article = "b"}, {.article = "c"}};
        QCOMPARE(groupsOf(reports), Groups{"abc"});
        QCOMPARE(groupsOf(reports, {*keyOf(eventOf(told, 1).id)}), Groups{"ac"});
    }
};

QTEST_APPLESS_MAIN(GatheringTest)
#include "gathering_test.moc"
