// SPDX-License-Identifier: Apache-2.0
#include "core/store/decision_log.h"
#include "core/store/sha256.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

#include <array>
#include <nlohmann/json.hpp>
#include <tuple>
#include <unordered_map>

namespace zeitstrahl {

template <> inline constexpr std::array stored<Act> = {Act::Decided, Act::Undone, Act::Redone};

namespace {

constexpr std::string_view when = "when";

/// A period as JSON: days and words by the numbers of 001_timeline.sql.
std::string text(const Period &period)
{
    return nlohmann::ordered_json{{"first", period.first.time_since_epoch().count()},
        {"last", period.last.time_since_epoch().count()}, {"granularity", numberOf(period.granularity)},
        {"extent", numberOf(period.extent)}, {"certainty", numberOf(period.certainty)},
        {"open", numberOf(period.open)}}
        .dump();
}

std::optional<std::string> text(const std::optional<Period> &period)
{
    return period ? std::optional{text(*period)} : std::nullopt;
}

std::optional<Period> readPeriod(std::string_view json)
{
    const auto object = nlohmann::json::parse(json, nullptr, false);
    const auto number = [&](const char *name) -> std::int64_t {
        const auto found = object.is_object() ? object.find(name) : object.end();
        return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : INT64_MIN;
    };
    const std::int64_t first = number("first"), last = number("last");
    const auto granularity = fromNumber<Granularity>(number("granularity"));
    const auto extent = fromNumber<Extent>(number("extent"));
    const auto certainty = fromNumber<Certainty>(number("certainty"));
    const auto open = fromNumber<Open>(number("open"));
    if (!isStorableDay(first) || !isStorableDay(last) || first > last || !granularity || !extent || !certainty
        || !open)
        return {};
    return Period{
        Day{date::days{int(first)}}, Day{date::days{int(last)}}, *granularity, *extent, *certainty, *open};
}

Period periodIn(Statement &rows, int column, Database &database)
{
    const std::optional<Period> period = readPeriod(rows.text(column));
    if (!period)
        database.fail(Fault::TimelineDamaged, "a decision cannot be read");
    return period.value_or(Period{});
}

/// A row of the log as its hash sees it: every column but number and id, in order.
using Columns = std::array<std::optional<std::string>, 12>;

std::string idAfter(const std::string &previous, const Columns &columns)
{
    Sha256 hash;
    hash.addField(previous);
    for (const auto &column : columns)
        hash.addField(column ? "1" : "0").addField(column.value_or(""));
    return hash.hex();
}

std::string lastId(Database &database)
{
    Statement row{database, sql::lastDecision};
    return row.next() ? row.text(0) : std::string{};
}

} // namespace

Change changeFor(Database &database, const Edit &edit)
{
    Change change{edit.event, {}, {}, {}, edit.when};
    Statement mention{database, sql::mention};
    if (!mention.bind(edit.event.text).next()) {
        database.fail(Fault::NoSuchThing, "event " + edit.event.text);
        return change;
    }
    change.mention = {mention.text(0), mention.text(1), std::uint32_t(mention.integer(2))};
    change.evidence = mention.text(3);
    Statement value{database, sql::decidedValue};
    if (value.bind(edit.event.text, when).next() && !value.isNull(0))
        change.before = periodIn(value, 0, database);
    return change;
}

void append(Database &database, const Change &change, Act act, const std::string &reason, const Editor &editor)
{
    std::optional<std::string> at;
    if (editor.now)
        at = std::to_string(editor.now().time_since_epoch().count());
    const MentionKey &mention = change.mention;
    const Columns columns = {change.event.text, mention.source, mention.sentenceHash,
        std::to_string(mention.ordinal), change.evidence, std::to_string(numberOf(act)), std::string{when},
        text(change.before), text(change.after), reason, editor.name, at};
    const std::string id = idAfter(lastId(database), columns);
    std::apply([&](const auto &...values) { Statement{database, sql::addDecision}.run(id, values...); }, columns);
}

bool isUnbroken(Database &database)
{
    std::string id;
    Statement rows{database, sql::decisions};
    while (rows.next()) {
        Columns columns;
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i] = rows.optionalText(int(i) + 1);
        id = idAfter(id, columns);
        if (id != rows.text(0))
            return false;
    }
    return true;
}

void layDecisionsOver(Database &database, std::vector<Event> &events)
{
    std::unordered_map<std::string, Period> decided;
    Statement rows{database, sql::decidedField};
    rows.bind(when);
    while (rows.next())
        decided.emplace(rows.text(0), periodIn(rows, 1, database));
    for (Event &event : events) {
        const auto found = decided.find(event.id.text);
        if (found == decided.end())
            continue;
        if (!event.date)
            event.date.emplace();
        event.date->resolution.period = found->second;
        event.correctedByHand = true;
    }
}

std::vector<Orphan> readOrphans(Database &database)
{
    std::vector<Orphan> orphans;
    Statement rows{database, sql::orphans};
    rows.bind(when);
    while (rows.next()) {
        Orphan orphan{{rows.text(0)}, {rows.text(1), rows.text(2), std::uint32_t(rows.integer(3))}, rows.text(4),
            periodIn(rows, 5, database), rows.text(6), rows.text(7), {}};
        if (const auto at = rows.optionalInteger(8))
            orphan.at = std::chrono::sys_seconds{std::chrono::seconds{*at}};
        orphans.push_back(std::move(orphan));
    }
    return orphans;
}

} // namespace zeitstrahl
