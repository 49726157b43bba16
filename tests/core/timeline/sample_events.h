// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <cstdio>
#include <random>

namespace zeitstrahl {

inline Day onDay(const char *iso)
{
    return *dayFromIso(iso);
}

/// As real ones are written: 32 hexadecimal digits.
inline EventId realId(std::size_t number)
{
    char digits[33];
    std::snprintf(digits, sizeof digits, "%032zx", number);
    return {digits};
}

inline Event meeting(const char *id, MeetingKind kind, MeetingStatus status, std::vector<std::string> people,
    const char *place, Period period, DateSource source = DateSource::Clause)
{
    Event event;
    event.id.text = id;
    event.kind = kind;
    event.status = status;
    for (std::string &name : people)
        event.participants.push_back({std::move(name), {}});
    if (*place)
        event.place = Named{place, {}};
    event.date = MeetingDate{{period, Check::None, {}, {}}, source, {}};
    event.confidence = 0.9;
    event.article = "a1";
    event.articleTitle = "Hollande sucht Verbündete";
    event.mention = {"https://p.dw.com/p/1H7NK", "", 0};
    event.published = onDay("2015-11-17");
    return event;
}

/// One article's announcements, with every state that a mark can show.
inline std::vector<Event> sampleEvents()
{
    using enum MeetingKind;
    using enum MeetingStatus;
    const auto days = [](const char *first, const char *last) { return Period{onDay(first), onDay(last)}; };
    std::vector<Event> events{
        meeting("e1", Telephone041, Held, {"Hollande", "Putin"}, "", days("2015-11-17", "2015-11-17"),
            DateSource::NotStated),
        meeting(
            "e2", VisitMade042, Held, {"Kerry"}, "Paris", days("2015-11-16", "2015-11-17"), DateSource::NotStated),
        meeting("e3", VisitMade042, Planned, {"Hollande", "Obama"}, "Washington", days("2015-11-24", "2015-11-24")),
        meeting("e4", VisitMade042, Planned, {"Hollande", "Putin"}, "Moskau", days("2015-11-26", "2015-11-26")),
        meeting("e5", Meeting040, Held, {"Hollande", "Kerry"}, "Paris", days("2015-11-17", "2015-11-17"),
            DateSource::NotStated),
        meeting("e6", Conference, Planned, {"Hollande", "Merkel", "Obama", "Xi", "Modi"}, "Paris",
            days("2015-11-30", "2015-12-11")),
        meeting("e7", VisitMade042, Cancelled, {"Rohani", "Hollande"}, "Paris", days("2015-11-17", "2015-11-17")),
        meeting("e8", Meeting040, Postponed, {"Merkel", "Hollande"}, "Berlin", days("2015-11-20", "2015-11-20")),
        meeting("e9", Meeting040, Planned, {"Lawrow", "Fabius"}, "Wien", days("2015-11-23", "2015-11-23")),
        meeting("e10", Meeting040, Held, {"Cameron", "Hollande"}, "Paris", days("2015-11-23", "2015-11-23")),
        meeting("e11", Negotiation046, Held, {"Steinmeier", "Lawrow"}, "Wien", days("2015-11-14", "2015-11-16")),
        meeting("e12", Mediation045, Planned, {"De Mistura"}, "Genf",
            {onDay("2015-11-23"), onDay("2015-11-29"), Granularity::Week, Extent::Within}),
    };
    events[2].date->resolution.check = events[3].date->resolution.check = Check::Confirmed;
    events[8].date->resolution.check = Check::Conflict;
    events[9].correctedByHand = true;
    events[10].date->resolution.period.open = Open::End;
    return events;
}

/// Any number of them over `years`, one in ten lasting up to a month; the same for the same seed.
inline std::vector<Event> randomEvents(std::size_t count, int years, unsigned seed)
{
    static const char *const names[] = {"Merkel", "Hollande", "Wladimir Putin", "Obama", "Petro Poroschenko",
        "Xi Jinping", "EU", "Recep Tayyip Erdoğan"};
    static const char *const places[] = {"", "Paris", "Washington", "Minsk", "Neu-Delhi"};
    std::mt19937 random(seed);
    const auto pick = [&](int bound) { return int(random() % unsigned(bound)); };
    std::vector<Event> events;
    events.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Day first = onDay("2010-01-01") + date::days(pick(365 * years));
        const Day last = pick(10) == 0 ? first + date::days(pick(31)) : first;
        std::vector<std::string> people;
        for (int n = pick(5); n >= 0; --n)
            people.push_back(names[pick(8)]);
        Event event = meeting(("r" + std::to_string(i)).c_str(), MeetingKind(pick(8)), MeetingStatus(pick(5)),
            std::move(people), places[pick(5)], {first, last}, DateSource(pick(4)));
        event.id = realId(i);
        event.date->resolution.check = Check(pick(3));
        event.date->resolution.period.open = Open(pick(8) == 0 ? pick(3) : 0);
        event.date->resolution.period.certainty = Certainty(pick(6) == 0 ? pick(3) : 0);
        event.correctedByHand = pick(9) == 0;
        event.article = "a" + std::to_string(i / 3);
        const Day published = first + date::days(pick(5) - 3);
        event.published = i % 3 == 0 ? published : events.back().published; // an article has one day
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace zeitstrahl
