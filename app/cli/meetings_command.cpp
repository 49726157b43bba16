// SPDX-License-Identifier: Apache-2.0
#include "app/cli/meetings_command.h"

#include "app/cli/code_points.h"
#include "app/cli/json_lines.h"
#include "core/meetings/find_meetings.h"

#include <cmath>

namespace zeitstrahl {

namespace {

using Json = nlohmann::ordered_json;

std::string_view code(DateSource source)
{
    constexpr std::string_view codes[] = {"clause", "sentence", "chain", "not stated"};
    return codes[std::size_t(source)];
}

std::string_view code(Check check)
{
    constexpr std::string_view codes[] = {"none", "confirmed", "conflict"};
    return codes[std::size_t(check)];
}

Json rangeOrNull(const std::optional<Span> &span, const CodePoints &points)
{
    return span ? Json::array({points.before(span->begin), points.before(span->end)}) : Json();
}

void addDate(Json &event, const std::optional<MeetingDate> &date)
{
    event["first"] = nullptr;
    event["last"] = nullptr;
    if (!date)
        return;
    const Period &period = date->resolution.period;
    if (period.open != Open::Start)
        event["first"] = isoText(period.first);
    if (period.open != Open::End)
        event["last"] = isoText(period.last);
    event["edtf"] = edtf(period);
    event["date_source"] = code(date->source);
    event["check"] = code(date->resolution.check);
}

/// The words that prove each field, as [begin, end] or null where it was inferred.
Json proofs(const Meeting &meeting, const CodePoints &points)
{
    Json who = Json::array();
    for (const Named &participant : meeting.participants)
        who.push_back(rangeOrNull(participant.evidence, points));
    return {{"type", rangeOrNull(meeting.trigger, points)}, {"participants", std::move(who)},
        {"place", rangeOrNull(meeting.place ? meeting.place->evidence : std::nullopt, points)},
        {"date", rangeOrNull(meeting.date ? meeting.date->evidence : std::nullopt, points)},
        {"status", rangeOrNull(meeting.statusProof, points)}};
}

/// The names under which a timeline keeps them, whatever the article's spelling.
Json knownAs(const Meeting &meeting)
{
    Json who = Json::array();
    for (const Named &participant : meeting.participants)
        who.push_back(participant.name);
    return {{"participants", std::move(who)}, {"place", meeting.place ? Json(meeting.place->name) : Json()}};
}

/// "Kanzleramt (Berlin)": a house alone tells a reader of many articles too little.
Json placeJson(const Meeting &meeting)
{
    if (!meeting.place)
        return {};
    return meeting.town.empty() ? meeting.placeAsWritten : meeting.placeAsWritten + " (" + meeting.town + ')';
}

Json eventJson(const Meeting &meeting, const std::string &text, const CodePoints &points)
{
    Json event{{"type", code(meeting.kind)}, {"status", code(meeting.status)},
        {"participants", meeting.participantsAsWritten}, {"place", placeJson(meeting)}};
    addDate(event, meeting.date);
    event["evidence"] = meeting.sentence.in(text);
    event["begin"] = points.before(meeting.sentence.begin);
    event["end"] = points.before(meeting.sentence.end);
    event["confidence"] = std::round(meeting.confidence * 100) / 100;
    event["rule"] = meeting.rule;
    event["known_as"] = knownAs(meeting);
    event["proof"] = proofs(meeting, points);
    return event;
}

} // namespace

int meetingsCommand(std::istream &in, std::ostream &out, std::ostream &err)
{
    return answerLines(in, out, err, [](const LineDocument &document) {
        Json reply{{"events", Json::array()}};
        const auto language = builtInLanguage(document.language);
        const auto knowledge = builtInMeetingKnowledge(document.language);
        if (!language || !knowledge) {
            reply["note"] = "no language file for “" + document.language + "”";
            return reply;
        }
        const CodePoints points(document.text);
        const TaggedText tagged = tag(*language, document.text, document.published);
        for (const Meeting &meeting : findMeetings(*knowledge, document.text, tagged, document.published))
            reply["events"].push_back(eventJson(meeting, document.text, points));
        return reply;
    });
}

} // namespace zeitstrahl
