// SPDX-License-Identifier: Apache-2.0
#include "core/store/decision_log.h"
#include "core/store/decision_text.h"
#include "core/store/schema.h"
#include "core/store/sha256.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

#include <tuple>

namespace zeitstrahl {

template <> inline constexpr std::array stored<Act> = {Act::Decided, Act::Undone, Act::Redone, Act::Offered};

namespace {

constexpr std::size_t columnsOfVersion1 = 12, idDigits = 32;

std::string idAfter(const std::string &previous, const LogColumns &columns)
{
    Sha256 hash;
    hash.addField(previous);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i >= columnsOfVersion1 && !columns[i])
            continue;
        hash.addField(columns[i] ? "1" : "0").addField(columns[i].value_or(""));
    }
    return hash.hex();
}

std::string lastId(Database &database)
{
    Statement row{database, sql::lastDecision};
    return row.next() ? row.text(0) : std::string{};
}

std::optional<std::string> secondsNow(const Editor &editor)
{
    return editor.now ? std::optional{std::to_string(editor.now().time_since_epoch().count())} : std::nullopt;
}

LogRow logRow(const Statement &rows)
{
    LogRow row{rows.text(0), {}};
    for (std::size_t i = 0; i < row.columns.size(); ++i)
        row.columns[i] = rows.optionalText(int(i) + 1);
    return row;
}

std::optional<std::string> valueNow(Database &database, const EventId &event, Field field)
{
    Statement value{database, sql::decidedValue};
    return value.bind(event.text, fieldName(field)).next() ? value.optionalText(0) : std::nullopt;
}

bool takeMention(Statement &row, Change &change)
{
    if (!row.next())
        return false;
    change.mention = {row.text(0), row.text(1), std::uint32_t(row.integer(2))};
    change.evidence = row.text(3);
    change.likeness = row.optionalText(4);
    return true;
}

/// Takes the mention from what was decided about the event before. False if nothing was.
bool findDecided(Database &database, const EventId &event, Change &change)
{
    Statement decided{database, sql::decidedMention};
    return takeMention(decided.bind(event.text), change);
}

/// Takes the mention from the event's meeting, or from where it was made. False if there is no such event.
bool findMention(Database &database, const EventId &event, Change &change)
{
    Statement told{database, sql::mention};
    return takeMention(told.bind(event.text), change)
        || (valueNow(database, event, Field::Made) && findDecided(database, event, change));
}

void noSuchEvent(Database &database, const EventId &event)
{
    database.fail(Fault::NoSuchThing, "event " + event.text);
}

/// Unique everywhere: no two logs go on from here with the same event by the same person at the same time.
EventId newEvent(Database &database, const Change &change, const Editor &editor)
{
    Sha256 hash;
    hash.addField("made").addField(lastId(database)).addField(change.after.value_or(""));
    hash.addField(editor.name).addField(secondsNow(editor).value_or(""));
    return {hash.hex().substr(0, idDigits)};
}

/// An event that is merged into another one shows there, so that one must be seen itself.
void checkMerge(Database &database, const EventId &event, EventId into)
{
    if (into == event)
        return;
    Change ignored;
    while (true) {
        if (into == event || !findMention(database, into, ignored))
            return noSuchEvent(database, into);
        const auto next = valueNow(database, into, Field::Merged);
        const auto merged = next ? readDecision(Field::Merged, *next) : std::nullopt;
        if (!merged || database.failed() || std::get<decide::Merged>(*merged).to == into)
            return;
        into = *std::get<decide::Merged>(*merged).to;
    }
}

std::vector<Undecided> readUndecided(Database &database, std::string_view sql)
{
    std::vector<Undecided> all;
    Statement rows{database, sql};
    while (rows.next()) {
        const auto field = fieldOfName(rows.text(5));
        auto decision = !field ? std::nullopt
            : rows.isNull(6)   ? std::optional{takenBack(*field)}
                               : readDecision(*field, rows.text(6));
        if (!decision) {
            database.fail(Fault::TimelineDamaged, "a decision cannot be read");
            break;
        }
        Undecided &one =
            all.emplace_back(Undecided{{rows.text(0)}, {rows.text(1), rows.text(2), std::uint32_t(rows.integer(3))},
                rows.text(4), std::move(*decision), rows.text(7), rows.text(8), {}});
        if (const auto at = rows.optionalInteger(9))
            one.at = std::chrono::sys_seconds{std::chrono::seconds{*at}};
    }
    return all;
}

} // namespace

Change changeFor(Database &database, const Edit &edit, const Editor &editor)
{
    Change change{edit.event, {}, {}, {}, fieldOf(edit.decision), {}, valueText(edit.decision)};
    const auto *made = std::get_if<decide::Made>(&edit.decision);
    if (made && edit.event.text.empty()) {
        if (made->to && made->to->from && !findMention(database, *made->to->from, change))
            noSuchEvent(database, *made->to->from);
        change.event = newEvent(database, change, editor);
        return change;
    }
    const bool known = findMention(database, edit.event, change)
        || (!change.after && findDecided(database, edit.event, change)); // of an orphan only the way back is left
    if (!known)
        noSuchEvent(database, edit.event);
    if (const auto *merged = std::get_if<decide::Merged>(&edit.decision); merged && merged->to)
        checkMerge(database, edit.event, *merged->to);
    change.before = valueNow(database, edit.event, change.field);
    return change;
}

bool hasOffer(Database &database, const EventId &event, Field field)
{
    Statement offer{database, sql::openOffer};
    return offer.bind(event.text, fieldName(field)).next();
}

void append(Database &database, const Change &change, Act act, const std::string &reason, const Editor &editor)
{
    const MentionKey &mention = change.mention;
    append(database,
        LogColumns{change.event.text, mention.source, mention.sentenceHash, std::to_string(mention.ordinal),
            change.evidence, std::to_string(numberOf(act)), std::string{fieldName(change.field)}, change.before,
            change.after, reason, editor.name, secondsNow(editor), change.likeness});
}

void append(Database &database, const LogColumns &columns)
{
    const std::string id = idAfter(lastId(database), columns);
    std::apply([&](const auto &...values) { Statement{database, sql::addDecision}.run(id, values...); }, columns);
}

std::vector<LogRow> readLog(Database &database)
{
    std::vector<LogRow> log;
    Statement rows{database, sql::decisions.of(versionOf(database))};
    while (rows.next())
        log.push_back(logRow(rows));
    return log;
}

std::optional<std::size_t> brokenAfter(Database &database)
{
    std::string id;
    std::size_t whole = 0;
    for (Statement rows{database, sql::decisions.of(versionOf(database))}; rows.next(); ++whole) {
        const LogRow row = logRow(rows);
        id = idAfter(id, row.columns);
        if (id != row.id)
            return whole;
    }
    return {};
}

bool hasBrokenEnd(Database &database)
{
    std::optional<LogRow> after;
    Statement rows{database, sql::lastDecisions.of(versionOf(database))};
    while (rows.next()) {
        LogRow row = logRow(rows);
        if (after && after->id != idAfter(row.id, after->columns))
            return true;
        after = std::move(row);
    }
    return false;
}

std::vector<Undecided> readOrphans(Database &database)
{
    return readUndecided(database, sql::orphans);
}

std::vector<Undecided> readOffers(Database &database)
{
    return readUndecided(database, sql::offers);
}

} // namespace zeitstrahl
