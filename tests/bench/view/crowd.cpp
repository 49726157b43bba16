// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/view/crowd.h"

#include "tests/core/timeline/sample_events.h"

#include <random>

namespace zeitstrahl {

Day crowdedDay()
{
    return Day(date::year{2015} / 11 / 24);
}

/// Of the first twelve by name, else by number.
static std::string nameOf(std::size_t person)
{
    static const char *const names[] = {"Merkel", "Hollande", "Putin", "Obama", "Petro Poroschenko", "Xi Jinping",
        "Kerry", "Steinmeier", "Lawrow", "Recep Tayyip Erdoğan", "Tusk", "Mogherini"};
    return person < std::size(names) ? names[person] : "Minister " + std::to_string(person);
}

static Event drawn(std::mt19937 &random, std::size_t index, std::size_t people, Period period)
{
    static const char *const places[] = {"Paris", "Washington", "Minsk", "Wien", "Genf", "Neu-Delhi"};
    Event event;
    event.id = realId(index);
    event.kind = MeetingKind(random() % 8);
    event.status = MeetingStatus(random() % 5);
    const std::size_t first = random() % people;
    event.participants = {{nameOf(first), {}}, {nameOf((first + 1 + random() % (people - 1)) % people), {}}};
    if (random() % 3 > 0)
        event.place = Named{places[random() % 6], {}};
    event.date = MeetingDate{{period, Check(random() % 3), {}, {}}, DateSource(random() % 4), {}};
    event.article = "a" + std::to_string(index / 3);
    event.published = period.first + date::days(int(random() % 5) - 3);
    return event;
}

std::vector<Event> crowd(std::size_t count, std::size_t people, unsigned oneRangeIn)
{
    std::mt19937 random(2015);
    const Day begin{date::year{1990} / 1 / 1};
    constexpr unsigned days = 365 * 30;
    const std::size_t onOneDay = std::min<std::size_t>(10'000, count / 10);
    std::vector<Event> events;
    events.reserve(count);
    events.push_back(drawn(random, 0, people, {Day(date::year{1900} / 1 / 1), Day(date::year{1999} / 12 / 31)}));
    while (events.size() <= onOneDay)
        events.push_back(drawn(random, events.size(), people, singleDay(crowdedDay())));
    while (events.size() < count) {
        // Of two drawn days the later: more is known of late years.
        const Day first = begin + date::days(int(std::max(random() % days, random() % days)));
        const int length = random() % oneRangeIn == 0 ? int(random() % 60) : 0;
        events.push_back(drawn(random, events.size(), people, {first, first + date::days(length)}));
    }
    return events;
}

} // namespace zeitstrahl
