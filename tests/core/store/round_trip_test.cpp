// SPDX-License-Identifier: Apache-2.0
// What goes into a timeline comes out the same.
#include "core/store/codes.h"
#include "sample.h"

#include <QTest>

using namespace zeitstrahl;
using namespace zeitstrahl::sample;

namespace {

Period period(int n)
{
    return {day(2015, 11, 1) + date::days{n}, day(2015, 12, 1) + date::days{n},
        stored<Granularity>[std::size_t(n) % 15], stored<Extent>[std::size_t(n) % 2],
        stored<Certainty>[std::size_t(n) % 3], stored<Open>[std::size_t(n) % 3]};
}

/// Every granularity, reason and kind of step in one resolution.
Resolution fullResolution()
{
    Resolution result{period(3), Check::Conflict, {}, {}};
    for (int n = 0; n < 15; ++n)
        result.others.push_back({period(n), stored<Why>[std::size_t(n) % 10]});
    for (int n = 0; n < 8; ++n)
        result.steps.push_back({stored<StepKind>[std::size_t(n)], period(n + 2), stored<Why>[std::size_t(n)]});
    return result;
}

bool same(const StoredExpression &a, const Expression &b)
{
    const bool value = a.span == b.span && a.rule == b.rule && a.timex.type == b.timex.type
        && a.timex.value == b.timex.value && a.timex.mod == b.timex.mod && a.resolution == b.resolution
        && a.checkedBy == b.checkedBy;
    return value && std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), same);
}

} // namespace

class RoundTripTest : public QObject {
    Q_OBJECT
private slots:
    void article()
    {
        Extraction in = visitToMoscow();
        in.article.published->span = Span{{3}, {8}};
        for (const DateOrigin origin : stored<DateOrigin>)
            in.article.otherDates.push_back({day(-43, 3, 15), origin, {}});
        in.article.otherDates[1].span = Span{{0}, {5}};
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(in));

        const StoredArticle out = good(file.article(good(file.articles()).at(0)));
        QCOMPARE(out.article.source, in.article.source);
        QCOMPARE(out.article.title, in.article.title);
        QCOMPARE(out.article.language, in.article.language);
        QCOMPARE(out.article.text, in.article.text);
        QVERIFY(out.article.published == in.article.published);
        QVERIFY(out.article.otherDates == in.article.otherDates);
        QVERIFY(out.expressions.empty());
    }

    void articleWithoutDate()
    {
        Extraction in = visitToMoscow();
        in.article.published = {};
        in.meetings[0].date = {};
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(in));
        QVERIFY(!good(file.article(good(file.articles()).at(0))).article.published);
        QVERIFY(!good(file.events()).at(0).date);
        QVERIFY(!good(file.events()).at(0).published);
    }

    void expressions()
    {
        Extraction in = visitToMoscow();
        const auto expression = [](std::uint32_t at, TimexType type) {
            return Expression{{{at}, {at + 1}}, {type, "2015-11-26", "END"}, "rule", {}, {}, {}};
        };
        for (const TimexType type : stored<TimexType>)
            in.expressions.push_back(expression(std::uint32_t(in.expressions.size()), type));
        in.expressions[0].resolution = fullResolution();
        in.expressions[0].checkedBy = Span{{4}, {6}};
        in.expressions[1].parts = {expression(5, TimexType::Date), expression(6, TimexType::Time)};
        in.expressions[1].parts[0].parts = {expression(5, TimexType::Set)};
        in.expressions[1].parts[1].resolution = fullResolution();
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(in));

        const auto out = good(file.article(good(file.articles()).at(0))).expressions;
        QVERIFY(std::equal(out.begin(), out.end(), in.expressions.begin(), in.expressions.end(), same));
    }

    void events()
    {
        Extraction in = visitToMoscow();
        const Meeting model = in.meetings[0];
        for (const MeetingKind kind : stored<MeetingKind>) {
            Meeting meeting = model;
            meeting.kind = kind;
            meeting.status = stored<MeetingStatus>[in.meetings.size() % 5];
            meeting.date->source = stored<DateSource>[in.meetings.size() % 4];
            meeting.date->evidence = Span{{1}, {2}};
            meeting.date->resolution = fullResolution();
            meeting.place = Named{"Moskau", Span{{2}, {4}}};
            meeting.participants[1].evidence = Span{{3}, {5}};
            meeting.confidence = 0.1 * double(in.meetings.size());
            in.meetings.push_back(meeting);
        }
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(in));

        const std::vector<Event> out = good(file.events());
        QCOMPARE(out.size(), in.meetings.size());
        for (const Event &event : out) {
            const Meeting &meeting = in.meetings.at(event.mention.ordinal);
            QCOMPARE(event.kind, meeting.kind);
            QCOMPARE(event.status, meeting.status);
            QVERIFY(event.participants == meeting.participants);
            QVERIFY(event.place == meeting.place);
            QVERIFY(event.date->resolution == meeting.date->resolution);
            QCOMPARE(event.date->source, meeting.date->source);
            QVERIFY(event.date->evidence == meeting.date->evidence);
            QCOMPARE(event.confidence, meeting.confidence);
            QVERIFY(event.sentence == meeting.sentence);
            QVERIFY(event.trigger == meeting.trigger);
            QCOMPARE(event.evidence, visit);
            QCOMPARE(event.mention.source, in.article.source);
            QCOMPARE(event.articleTitle, in.article.title);
            QVERIFY(event.published == in.article.published->day);
            QVERIFY(!event.correctedByHand);
        }
    }

    void decisions_data()
    {
        QTest::addColumn<int>("n");
        for (int n = 0; n < 15; ++n)
            QTest::addRow("period %d", n) << n;
    }
    void decisions()
    {
        QFETCH(int, n);
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(visitToMoscow()));
        good(file.apply(Edit{good(file.events()).at(0).id, decide::When{period(n)}, {}}));
        QVERIFY(good(file.events()).at(0).date->resolution.period == period(n));
    }

    void orderOfTime()
    {
        Extraction late = visitToMoscow(), early = visitToMoscow(), undated = visitToMoscow();
        early.article.source = "b", early.article.published->day = day(2014, 1, 1);
        early.meetings[0].date->resolution.period = singleDay(day(2014, 5, 1));
        undated.article.source = "c", undated.article.published = {}, undated.meetings[0].date = {};
        const std::vector<Extraction> all = {undated, late, early};
        TimelineFile file = good(TimelineFile::untitled());
        good(file.import(all));

        std::vector<std::string> articles, events;
        for (const ArticleId &id : good(file.articles()))
            articles.push_back(good(file.article(id)).article.source);
        for (const Event &event : good(file.events()))
            events.push_back(event.mention.source);
        const std::vector<std::string> expected = {"b", "https://example.org/a", "c"};
        QCOMPARE(articles, expected);
        QCOMPARE(events, expected);
    }

    void unknownArticle()
    {
        TimelineFile file = good(TimelineFile::untitled());
        QCOMPARE(file.article({"0"}).error().fault, Fault::NoSuchThing);
        QVERIFY(file.articles()); // and the failure does not stick
    }
};

QTEST_APPLESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
