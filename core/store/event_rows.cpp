// SPDX-License-Identifier: Apache-2.0
#include "core/store/event_rows.h"
#include "core/store/resolution_rows.h"
#include "core/store/sql.h"

#include <tuple>

namespace zeitstrahl {

namespace {

class EventReader {
public:
    explicit EventReader(Database &database)
        : database_(database)
        , rows_(database, sql::meetings)
        , participants_(database, sql::participants)
        , resolutions_(database)
    {
    }

    std::vector<Event> read()
    {
        std::vector<Event> events;
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
            event.date = MeetingDate{resolutions_.read(rows_.integer(0), *resolution), rows_.word<DateSource>(12),
                rows_.optionalSpan(13)};
        event.sentence = rows_.span(16);
        event.trigger = rows_.span(18);
        event.confidence = rows_.real(20);
        event.evidence = rows_.text(21);
        event.articleTitle = rows_.text(22);
        event.published = rows_.optionalDay(23);
        participants_.bind(rows_.integer(0), rows_.integer(1));
        while (participants_.next())
            event.participants.push_back({participants_.text(0), participants_.optionalSpan(1)});
        checkPlaces(event);
        return event;
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
    Statement rows_, participants_;
    ResolutionReader resolutions_;
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
