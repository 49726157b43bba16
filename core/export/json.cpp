// SPDX-License-Identifier: Apache-2.0
#include "core/export/json.h"
#include "core/store/decision_text.h"

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

static Json namesOf(const std::vector<Named> &people)
{
    Json names = Json::array();
    for (const Named &participant : people)
        names.push_back(participant.name);
    return names;
}

/// What an article says, where several tell a meeting.
static Json reportOf(const Account &says, const std::string &source, const std::optional<Day> &published,
    const std::string &sentence)
{
    return {{"source", source}, {"published", dayOrNull(published)}, {"sentence", sentence},
        {"date", says.date ? dateOf(*says.date) : Json()}, {"kind", code(says.kind)}, {"status", code(says.status)},
        {"participants", namesOf(says.participants)}, {"place", says.place ? Json(says.place->name) : Json()}};
}

/// All reports of a meeting that several articles tell; empty otherwise.
static Json reportsOf(const Event &event)
{
    Json reports = Json::array();
    if (event.own)
        reports.push_back(reportOf(*event.own, event.mention.source, event.published, event.evidence));
    for (const Telling &telling : event.alsoTold)
        reports.push_back(reportOf(telling.says, telling.mention.source, telling.published, telling.evidence));
    return reports;
}

static Json disputesOf(const Event &event)
{
    Json fields = Json::array();
    for (const Field field : event.disputed)
        fields.push_back(fieldName(field));
    return fields;
}

static Json objectOf(const Event &event)
{
    return {{"id", event.id.text}, {"date", event.date ? dateOf(*event.date) : Json()}, {"kind", code(event.kind)},
        {"status", code(event.status)}, {"participants", namesOf(event.participants)},
        {"place", event.place ? Json(event.place->name) : Json()}, {"corrected", event.correctedByHand},
        {"confidence", std::round(event.confidence * 100) / 100},
        {"article",
            {{"title", event.articleTitle}, {"source", event.mention.source},
                {"published", dayOrNull(event.published)}}},
        {"sentence", event.evidence}, {"note", event.note}, {"reports", reportsOf(event)},
        {"disputed", disputesOf(event)}};
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
