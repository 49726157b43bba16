// SPDX-License-Identifier: Apache-2.0
#include "core/store/event_rows.h"
#include "core/store/resolution_rows.h"
#include "core/store/sql.h"

#include <tuple>

namespace zeitstrahl {

namespace {

constexpr int resolutionColumn = 15;

/// Rows in the order of the two numbers that they begin with, read beside other rows in that order.
class SideBySide {
public:
    SideBySide(Database &database, std::string_view sql)
        : rows(database, sql)
    {
        next();
    }

    /// True while it stands on a row of this owner; goes on to the first one.
    bool isAt(std::int64_t article, std::int64_t number)
    {
        const std::pair wanted{article, number};
        while (there_ && key_ < wanted)
            next();
        return there_ && key_ == wanted;
    }
    void next()
    {
        there_ = rows.next();
        if (there_)
            key_ = {rows.integer(0), rows.integer(1)};
    }

    Statement rows;

private:
    bool there_ = false;
    std::pair<std::int64_t, std::int64_t> key_;
};

/// But for its participants and its date's resolution.
Event eventAt(Statement &rows)
{
    Event event;
    event.id = {rows.text(2)};
    event.article = rows.text(3);
    event.mention = {rows.text(4), rows.text(5), std::uint32_t(rows.integer(6))};
    event.kind = rows.word<MeetingKind>(7);
    event.status = rows.word<MeetingStatus>(8);
    if (const auto place = rows.optionalText(9))
        event.place = Named{*place, rows.optionalSpan(10)};
    if (!rows.isNull(resolutionColumn))
        event.date = MeetingDate{{}, rows.word<DateSource>(12), rows.optionalSpan(13)};
    event.sentence = rows.span(16);
    event.trigger = rows.span(18);
    event.confidence = rows.real(20);
    event.evidence = rows.text(21);
    event.articleTitle = rows.text(22);
    event.published = rows.optionalDay(23);
    return event;
}

void checkPlaces(Database &database, const Statement &rows, const Event &event)
{
    const std::int64_t bytes = rows.integer(24);
    const auto outside = [&](const std::optional<Span> &span) { return span && span->end.value > bytes; };
    bool damaged = outside(event.sentence) || outside(event.trigger);
    damaged = damaged || (event.place && outside(event.place->evidence));
    damaged = damaged || (event.date && outside(event.date->evidence));
    for (const Named &participant : event.participants)
        damaged = damaged || outside(participant.evidence);
    if (damaged)
        database.fail(Fault::TimelineDamaged, "a place outside of the text");
}

/// All of them, from five tables side by side.
class EventReader {
public:
    explicit EventReader(Database &database)
        : database_(database)
        , rows_(database, sql::meetings)
        , participants_(database, sql::allParticipants)
        , resolutions_(database, sql::allResolutions)
        , readings_(database, sql::allReadings)
        , steps_(database, sql::allSteps)
        , outOfOrder_(database)
    {
    }

    bool next() { return rows_.next(); }
    std::int64_t article() const { return rows_.integer(0); }
    Event event()
    {
        Event event = eventAt(rows_);
        if (event.date)
            event.date->resolution = resolutionAt(rows_.integer(0), rows_.integer(resolutionColumn));
        for (; participants_.isAt(rows_.integer(0), rows_.integer(1)); participants_.next())
            event.participants.push_back({participants_.rows.text(2), participants_.rows.optionalSpan(3)});
        checkPlaces(database_, rows_, event);
        return event;
    }

private:
    /// Meetings are written with growing numbers of resolutions; from other hands they need not be.
    Resolution resolutionAt(std::int64_t article, std::int64_t number)
    {
        if (!resolutions_.isAt(article, number))
            return outOfOrder_.read(article, number);
        Statement &rows = resolutions_.rows, &readings = readings_.rows, &steps = steps_.rows;
        Resolution resolution{rows.period(2), rows.word<Check>(8), {}, {}};
        for (; readings_.isAt(article, number); readings_.next())
            resolution.others.push_back({readings.period(2), readings.word<Why>(8)});
        for (; steps_.isAt(article, number); steps_.next())
            resolution.steps.push_back({steps.word<StepKind>(2), steps.period(3), steps.word<Why>(9)});
        return resolution;
    }

    Database &database_;
    Statement rows_;
    SideBySide participants_, resolutions_, readings_, steps_;
    ResolutionReader outOfOrder_;
};

/// The order of Outline::events.
auto orderOf(const Event &event)
{
    const Period period = event.date ? event.date->resolution.period : Period{};
    return std::tuple{!event.date.has_value(), period.first, period.last, event.article.empty(),
        !event.published.has_value(), event.published.value_or(Day{}), std::string_view{event.mention.source},
        event.trigger.begin, std::string_view{event.id.text}};
}

} // namespace

void forEachExtracted(Database &database, const std::function<void(std::int64_t article, Event &&)> &take)
{
    for (EventReader reader{database}; reader.next();)
        take(reader.article(), reader.event());
}

std::vector<Event> readExtracted(Database &database)
{
    std::vector<Event> events;
    if (Statement count{database, sql::countMeetings}; count.next())
        events.reserve(std::size_t(count.integer(0)));
    forEachExtracted(database, [&](std::int64_t, Event &&event) { events.push_back(std::move(event)); });
    return events;
}

std::vector<Event> readExtracted(Database &database, const std::set<std::string> &ids)
{
    std::vector<Event> events;
    Statement rows{database, sql::meetingOfEvent}, participants{database, sql::participants};
    ResolutionReader resolutions{database};
    for (const std::string &id : ids) {
        if (!rows.bind(id).next())
            continue;
        Event event = eventAt(rows);
        const std::int64_t article = rows.integer(0), number = rows.integer(1);
        if (event.date)
            event.date->resolution = resolutions.read(article, rows.integer(resolutionColumn));
        for (participants.bind(article, number); participants.next();)
            event.participants.push_back({participants.text(0), participants.optionalSpan(1)});
        checkPlaces(database, rows, event);
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<EventId> extractedFrom(Database &database, const ArticleId &article)
{
    std::vector<EventId> events;
    Statement rows{database, sql::eventsOfArticle};
    for (rows.bind(article.text); rows.next();)
        events.push_back({rows.text(0)});
    return events;
}

void sortByTime(std::vector<Event> &events)
{
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return orderOf(a) < orderOf(b); });
}

} // namespace zeitstrahl
