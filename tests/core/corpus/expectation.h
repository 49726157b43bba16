// SPDX-License-Identifier: Apache-2.0
// What an editor expects of an article (tests/corpus/README.md), and where the program differs.
#pragma once
#include "core/meetings/find_meetings.h"
#include "core/text/article.h"

#include <nlohmann/json.hpp>

#include <set>

namespace zeitstrahl {

using Json = nlohmann::json;
using Differences = std::vector<std::string>;

/// True if `expected` is the value, or a list that holds it: where two editors would differ, both are right.
inline bool allows(const Json &expected, const Json &value)
{
    return expected == value
        || (expected.is_array() && std::find(expected.begin(), expected.end(), value) != expected.end());
}

inline Json firstOf(const Period &period)
{
    return period.open == Open::Start ? Json() : Json(isoText(period.first));
}

inline Json lastOf(const Period &period)
{
    return period.open == Open::End ? Json() : Json(isoText(period.last));
}

inline const char *nameOf(Check check)
{
    return check == Check::Confirmed ? "confirmed" : check == Check::Conflict ? "conflict" : "none";
}

inline Json jsonOf(const Expression &expression, std::string_view text)
{
    const Resolution &resolution = *expression.resolution;
    Json readings = {isoText(resolution.period.first)};
    for (const Reading &reading : resolution.others)
        readings.push_back(isoText(reading.period.first));
    return {{"text", std::string(expression.span.in(text))}, {"first", firstOf(resolution.period)},
        {"last", lastOf(resolution.period)}, {"check", nameOf(resolution.check)}, {"value", expression.timex.value},
        {"readings", std::move(readings)}};
}

inline Json jsonOf(const Meeting &meeting)
{
    Json line = {
        {"type", code(meeting.kind)}, {"status", code(meeting.status)}, {"place", Json()}, {"dated", false}};
    for (const Named &person : meeting.participants)
        line["participants"].push_back(person.name);
    if (meeting.place)
        line["place"] = meeting.place->name;
    if (meeting.date && meeting.date->source != DateSource::NotStated) {
        const Resolution &resolution = meeting.date->resolution;
        line.update({{"dated", true}, {"first", firstOf(resolution.period)}, {"last", lastOf(resolution.period)},
            {"check", nameOf(resolution.check)}});
    }
    return line;
}

/// How many of the expected fields the found line lacks.
inline Differences fieldDifferences(const Json &expected, const Json &found)
{
    Differences differences;
    for (const auto &[key, value] : expected.items()) {
        if (key == "optional" || key == "vague")
            continue;
        const Json is = found.value(key, Json());
        bool same = allows(value, is);
        if (key == "participants")
            same = std::set<Json>(value.begin(), value.end()) == std::set<Json>(is.begin(), is.end());
        else if (key == "readings") // all of these are offered, perhaps more
            same = std::all_of(value.begin(), value.end(), [&](const Json &day) { return allows(is, day); });
        if (!same)
            differences.push_back(key + ": expected " + value.dump() + ", found " + is.dump());
    }
    return differences;
}

/// Expressions that name days, in order. What a dateline says of itself is none of them; vague ones may be missing.
inline Differences expressionDifferences(const Json &expected, const Article &article, const TaggedText &tagged)
{
    Differences differences;
    auto next = expected.begin();
    for (const Expression &expression : tagged.expressions) {
        const bool dateline =
            article.published && article.published->span && article.published->span->overlaps(expression.span);
        if (!expression.resolution || dateline)
            continue;
        const Json found = jsonOf(expression, article.text);
        while (next != expected.end() && next->contains("vague") && next->at("text") != found.at("text"))
            ++next;
        if (next == expected.end()) {
            differences.push_back("expression not expected: " + found.dump());
            continue;
        }
        const Json &wanted = *next;
        if (const auto wrong = fieldDifferences(wanted, found); !wrong.empty())
            differences.push_back(
                "expression " + wanted.at("text").dump() + ": " + wrong.front() + " in " + found.dump());
        ++next;
    }
    for (; next != expected.end(); ++next)
        if (!next->contains("vague"))
            differences.push_back("expression not found: " + next->dump());
    return differences;
}

/// Each expected meeting is matched with the found one that differs least from it.
inline Differences meetingDifferences(const Json &expected, const std::vector<Meeting> &meetings)
{
    Differences differences;
    std::vector<Json> left;
    for (const Meeting &meeting : meetings)
        left.push_back(jsonOf(meeting));
    for (const Json &wanted : expected) {
        const auto best = std::min_element(left.begin(), left.end(), [&](const Json &a, const Json &b) {
            return fieldDifferences(wanted, a).size() < fieldDifferences(wanted, b).size();
        });
        const Differences wrong =
            best == left.end() ? Differences{"none is left"} : fieldDifferences(wanted, *best);
        if (wrong.empty()) {
            left.erase(best);
        } else if (!wanted.contains("optional")) {
            differences.push_back("meeting " + wanted.dump() + ":");
            for (const std::string &line : wrong)
                differences.push_back("    " + line);
        }
    }
    for (const Json &found : left)
        differences.push_back("meeting left over: " + found.dump());
    return differences;
}

} // namespace zeitstrahl
