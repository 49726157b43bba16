// SPDX-License-Identifier: Apache-2.0
#include "core/export/json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace zeitstrahl {

using Json = nlohmann::ordered_json;

static Json dayOrNull(const std::optional<Day> &day)
{
    return day ? Json(isoText(*day)) : Json();
}

static Json dateOf(const MeetingDate &date)
{
    constexpr const char *checks[] = {"none", "confirmed", "conflict"};
    constexpr const char *sources[] = {"clause", "sentence", "chain", "not stated"};
    const Period &period = date.resolution.period;
    return {{"first", isoText(period.first)}, {"last", isoText(period.last)}, {"edtf", edtf(period)},
        {"check", checks[std::size_t(date.resolution.check)]}, {"found", sources[std::size_t(date.source)]}};
}

static Json objectOf(const Event &event)
{
    Json people = Json::array();
    for (const Named &participant : event.participants)
        people.push_back(participant.name);
    return {{"id", event.id.text}, {"date", event.date ? dateOf(*event.date) : Json()}, {"kind", code(event.kind)},
        {"status", code(event.status)}, {"participants", people},
        {"place", event.place ? Json(event.place->name) : Json()}, {"corrected", event.correctedByHand},
        {"confidence", std::round(event.confidence * 100) / 100},
        {"article",
            {{"title", event.articleTitle}, {"source", event.mention.source},
                {"published", dayOrNull(event.published)}}},
        {"sentence", event.evidence}, {"note", event.note}};
}

std::string json(std::span<const Event> events)
{
    std::string text = "[";
    for (const Event &event : events)
        text +=
            (text.size() > 1 ? ",\n" : "\n") + objectOf(event).dump(-1, ' ', false, Json::error_handler_t::replace);
    return text + "\n]\n";
}

} // namespace zeitstrahl
