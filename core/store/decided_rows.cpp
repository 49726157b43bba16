// SPDX-License-Identifier: Apache-2.0
#include "core/store/decided_rows.h"
#include "core/store/decision_text.h"
#include "core/store/identity.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

namespace zeitstrahl {

/// Adds the rows that the statement gives.
static void readDecided(Database &database, Statement &rows, DecidedEvents &all)
{
    while (rows.next()) {
        const auto field = fieldOfName(rows.text(5));
        const auto decision = field ? readDecision(*field, rows.text(6)) : std::nullopt;
        if (!decision)
            return database.fail(Fault::TimelineDamaged, "a decision cannot be read");
        Decided &event = all[rows.text(0)];
        event.mention = {rows.text(1), rows.text(2), std::uint32_t(rows.integer(3))};
        event.evidence = rows.text(4);
        event.fields.insert_or_assign(*field, *decision);
    }
}

DecidedEvents readDecided(Database &database)
{
    DecidedEvents all;
    Statement rows{database, sql::decided};
    readDecided(database, rows, all);
    return all;
}

const EventId *mergedInto(const std::map<Field, Decision> &fields)
{
    const auto merged = fields.find(Field::Merged);
    return merged == fields.end() ? nullptr : &*std::get<decide::Merged>(merged->second).to;
}

DecidedEvents readDecidedAround(Database &database, const EventId &id, const Together &together)
{
    DecidedEvents all;
    Statement about{database, sql::decidedAbout}, merged{database, sql::mergedInto};
    std::set<std::string> seen{id.text};
    std::vector<std::string> open{id.text};
    const auto meet = [&](const std::string &event) {
        if (seen.insert(event).second)
            open.push_back(event);
    };
    while (!open.empty() && !database.failed()) {
        const std::string event = std::move(open.back());
        open.pop_back();
        readDecided(database, about.bind(event), all);
        if (const auto decided = all.find(event); decided != all.end())
            if (const EventId *into = mergedInto(decided->second.fields))
                meet(into->text);
        for (merged.bind(event); merged.next();)
            meet(merged.text(0));
        for (const EventKey &report : together.with({event}))
            meet(idOf(report).text);
    }
    return all;
}

std::set<std::string> namedIn(const DecidedEvents &all, const Together &together)
{
    std::set<std::string> ids;
    const auto name = [&](const EventId &event) {
        ids.insert(event.text);
        for (const EventKey &report : together.with(event))
            ids.insert(idOf(report).text);
    };
    for (const auto &[id, decided] : all) {
        name({id});
        if (const EventId *into = mergedInto(decided.fields))
            name(*into);
        if (decided.fields.contains(Field::Made) && !decided.mention.source.empty())
            name(eventIdOf(decided.mention));
    }
    return ids;
}

} // namespace zeitstrahl
