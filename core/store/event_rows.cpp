// SPDX-License-Identifier: Apache-2.0
#include "core/store/event_rows.h"
#include "core/store/resolution_rows.h"
#include "core/store/sql.h"

#include <tuple>

namespace zeitstrahl {

namespace {

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

    std::vector<Event> read()
    {
        std::vector<Event> events;
        if (Statement count{database_, sql::countMeetings}; count.next())
            events.reserve(std::size_t(count.integer(0)));
        while (rows_.next())
            events.push_back(event());
        return events;
    }

private:
    Event event()
    {
        Event event;
        event.id = {rows_.text(2)};
        event.article = rows_.text(3);
        event.mention = {rows_.text(4), rows_.text(5), std::uint32_t(rows_.integer(6))};
        event.kind = rows_.word<MeetingKind>(7);
        event.status = rows_.word<MeetingStatus>(8);
        if (const auto place = rows_.optionalText(9))
            event.place = Named{*place, rows_.optionalSpan(10)};
        if (const auto resolution = rows_.optionalInteger(15))
            event.date = MeetingDate{
                resolutionAt(rows_.integer(0), *resolution), rows_.word<DateSource>(12), rows_.optionalSpan(13)};
        event.sentence = rows_.span(16);
        event.trigger = rows_.span(18);
        event.confidence = rows_.real(20);
        event.evidence = rows_.text(21);
        event.articleTitle = rows_.text(22);
        event.published = rows_.optionalDay(23);
        for (; participants_.isAt(rows_.integer(0), rows_.integer(1)); participants_.next())
            event.participants.push_back({participants_.rows.text(2), participants_.rows.optionalSpan(3)});
        checkPlaces(event);
        return event;
    }

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

    void checkPlaces(const Event &event)
    {
        const std::int64_t bytes = rows_.integer(24);
        const auto outside = [&](const std::optional<Span> &span) { return span && span->end.value > bytes; };
        bool damaged = outside(event.sentence) || outside(event.trigger);
        damaged = damaged || (event.place && outside(event.place->evidence));
        damaged = damaged || (event.date && outside(event.date->evidence));
        for (const Named &participant : event.participants)
            damaged = damaged || outside(participant.evidence);
        if (damaged)
            database_.fail(Fault::TimelineDamaged, "a place outside of the text");
    }

    Database &database_;
    Statement rows_;
    SideBySide participants_, resolutions_, readings_, steps_;
    ResolutionReader outOfOrder_;
};

auto timeOf(const Event &event)
{
    const Period period = event.date ? event.date->resolution.period : Period{};
    return std::tuple{!event.date.has_value(), period.first, period.last};
}

} // namespace

std::vector<Event> readExtracted(Database &database)
{
    return EventReader{database}.read();
}

void sortByTime(std::vector<Event> &events)
{
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        const auto timeA = timeOf(a), timeB = timeOf(b);
        return timeA != timeB ? timeA < timeB
                              : std::tie(a.article, a.trigger, a.id) < std::tie(b.article, b.trigger, b.id);
    });
}

} // namespace zeitstrahl
