// SPDX-License-Identifier: Apache-2.0
#include "core/store/decision_text.h"
#include "core/store/codes.h"

#include <array>
#include <nlohmann/json.hpp>

namespace zeitstrahl {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 10> names = {
    "when", "kind", "status", "place", "participants", "note", "confirmed", "deleted", "merged", "made"};
static_assert(names.size() == std::variant_size_v<Decision>);

Json json(const Period &period)
{
    return {{"first", period.first.time_since_epoch().count()}, {"last", period.last.time_since_epoch().count()},
        {"granularity", numberOf(period.granularity)}, {"extent", numberOf(period.extent)},
        {"certainty", numberOf(period.certainty)}, {"open", numberOf(period.open)}};
}

Json json(const std::string &text)
{
    return text;
}
Json json(const std::vector<std::string> &texts)
{
    return texts;
}
Json json(const EventId &event)
{
    return event.text;
}
Json json(bool)
{
    return true;
}
Json json(MeetingKind kind)
{
    return numberOf(kind);
}
Json json(MeetingStatus status)
{
    return numberOf(status);
}

Json json(const Draft &draft)
{
    Json object{{"kind", json(draft.kind)}, {"status", json(draft.status)}, {"place", draft.place},
        {"participants", draft.participants}};
    if (draft.from)
        object["from"] = draft.from->text;
    if (draft.when)
        object["when"] = json(*draft.when);
    return object;
}

// Reading: false for what the others could not have written.

bool read(const Json &json, std::string &text)
{
    if (json.is_string())
        text = json.get<std::string>();
    return json.is_string();
}

bool read(const Json &json, EventId &event)
{
    return read(json, event.text);
}

bool read(const Json &json, bool &yes)
{
    return yes = json.is_boolean() && json.get<bool>();
}

bool read(const Json &json, std::vector<std::string> &texts)
{
    if (!json.is_array())
        return false;
    return std::all_of(
        json.begin(), json.end(), [&](const Json &text) { return read(text, texts.emplace_back()); });
}

template <class E>
requires std::is_enum_v<E>
bool read(const Json &json, E &word)
{
    const auto found = json.is_number_integer() ? fromNumber<E>(json.get<std::int64_t>()) : std::nullopt;
    word = found.value_or(E{});
    return found.has_value();
}

bool read(const Json &json, Day &day)
{
    if (!json.is_number_integer() || !isStorableDay(json.get<std::int64_t>()))
        return false;
    day = Day{date::days{json.get<int>()}};
    return true;
}

/// The member of this name, or null.
const Json &in(const Json &object, const char *name)
{
    static const Json nothing;
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found == object.end() ? nothing : *found;
}

bool read(const Json &json, Period &period)
{
    return read(in(json, "first"), period.first) && read(in(json, "last"), period.last)
        && period.first <= period.last && read(in(json, "granularity"), period.granularity)
        && read(in(json, "extent"), period.extent) && read(in(json, "certainty"), period.certainty)
        && read(in(json, "open"), period.open);
}

template <class T> bool readIfThere(const Json &json, std::optional<T> &value)
{
    return json.is_null() || read(json, value.emplace());
}

bool read(const Json &json, Draft &draft)
{
    return read(in(json, "kind"), draft.kind) && read(in(json, "status"), draft.status)
        && read(in(json, "place"), draft.place) && read(in(json, "participants"), draft.participants)
        && readIfThere(in(json, "from"), draft.from) && readIfThere(in(json, "when"), draft.when);
}

bool isThere(bool yes)
{
    return yes;
}
template <class T> bool isThere(const std::optional<T> &value)
{
    return value.has_value();
}
bool valueOf(bool yes)
{
    return yes;
}
template <class T> const T &valueOf(const std::optional<T> &value)
{
    return *value;
}

template <std::size_t N = 0> std::optional<Decision> readAs(std::size_t index, const Json &json)
{
    if constexpr (N < std::variant_size_v<Decision>) {
        if (N != index)
            return readAs<N + 1>(index, json);
        std::variant_alternative_t<N, Decision> decision;
        bool good = false;
        if constexpr (std::is_same_v<decltype(decision.to), bool>)
            good = read(json, decision.to);
        else
            good = read(json, decision.to.emplace());
        return good ? std::optional<Decision>{decision} : std::nullopt;
    }
    return {};
}

template <std::size_t N = 0> Decision emptyAt(std::size_t index)
{
    if constexpr (N + 1 < std::variant_size_v<Decision>)
        if (N != index)
            return emptyAt<N + 1>(index);
    return std::variant_alternative_t<N, Decision>{{}};
}

} // namespace

std::string_view fieldName(Field field)
{
    return names[std::size_t(field)];
}

std::optional<Field> fieldOfName(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional{Field(found - names.begin())};
}

std::optional<std::string> valueText(const Decision &decision)
{
    return std::visit(
        [](const auto &made) -> std::optional<std::string> {
            if (!isThere(made.to))
                return {};
            return json(valueOf(made.to)).dump(-1, ' ', false, Json::error_handler_t::replace);
        },
        decision);
}

Decision takenBack(Field field)
{
    return emptyAt(std::size_t(field));
}

std::optional<Decision> readDecision(Field field, std::string_view value)
{
    const Json json = Json::parse(value, nullptr, false);
    return json.is_discarded() ? std::nullopt : readAs(std::size_t(field), json);
}

} // namespace zeitstrahl
