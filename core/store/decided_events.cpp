// SPDX-License-Identifier: Apache-2.0
#include "core/store/decided_events.h"
#include "core/store/decision_text.h"
#include "core/store/event_rows.h"
#include "core/store/identity.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace zeitstrahl {

namespace {

struct Decided {
    MentionKey mention;
    std::string evidence;
    std::map<Field, Decision> fields;
};

using DecidedEvents = std::map<std::string, Decided>;

/// Adds the rows that the statement gives.
void readDecided(Database &database, Statement &rows, DecidedEvents &all)
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

/// What it is merged into; nothing if it is not.
const EventId *mergedInto(const Decided &decided)
{
    const auto merged = decided.fields.find(Field::Merged);
    return merged == decided.fields.end() ? nullptr : &*std::get<decide::Merged>(merged->second).to;
}

/// About the event, and about all that is merged with it.
DecidedEvents readDecidedAround(Database &database, const EventId &id)
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
            if (const EventId *into = mergedInto(decided->second))
                meet(into->text);
        for (merged.bind(event); merged.next();)
            meet(merged.text(0));
    }
    return all;
}

/// The events that the decisions are about, are merged into, or were split from.
std::set<std::string> namedIn(const DecidedEvents &all)
{
    std::set<std::string> ids;
    for (const auto &[id, decided] : all) {
        ids.insert(id);
        if (const EventId *into = mergedInto(decided))
            ids.insert(into->text);
        if (decided.fields.contains(Field::Made) && !decided.mention.source.empty())
            ids.insert(eventIdOf(decided.mention).text);
    }
    return ids;
}

std::vector<Named> withEvidence(const std::vector<std::string> &names, const std::vector<Named> &extracted)
{
    std::vector<Named> named;
    for (const std::string &name : names) {
        const auto known =
            std::find_if(extracted.begin(), extracted.end(), [&](const Named &one) { return one.name == name; });
        named.push_back(known == extracted.end() ? Named{name, {}} : *known);
    }
    return named;
}

void set(Event &event, const decide::When &when)
{
    if (!event.date)
        event.date.emplace();
    event.date->resolution.period = *when.to;
    event.correctedByHand = true;
}
void set(Event &event, const decide::Kind &kind)
{
    event.kind = *kind.to;
}
void set(Event &event, const decide::Status &status)
{
    event.status = *status.to;
}
void set(Event &event, const decide::Place &place)
{
    if (place.to->empty())
        event.place.reset();
    else if (!event.place || event.place->name != *place.to)
        event.place = Named{*place.to, {}};
}
void set(Event &event, const decide::Participants &participants)
{
    event.participants = withEvidence(*participants.to, event.participants);
}
void set(Event &event, const decide::Note &note)
{
    event.note = *note.to;
}
void set(Event &, const decide::Confirmed &) { }
void set(Event &, const decide::Deleted &) { }
void set(Event &, const decide::Merged &) { }
void set(Event &event, const decide::Made &made)
{
    const Draft &draft = *made.to;
    event.kind = draft.kind;
    event.status = draft.status;
    event.confidence = 1;
    event.participants = withEvidence(draft.participants, event.participants);
    set(event, decide::Place{draft.place});
    event.date.reset();
    if (draft.when)
        set(event, decide::When{draft.when});
}

class Overlay {
public:
    Overlay(DecidedEvents decided, std::vector<Event> &events)
        : decided_(std::move(decided))
        , events_(events)
    {
    }

    void lay()
    {
        addMade();
        findPlaces();
        gone_.resize(events_.size());
        for (const auto &[id, decided] : decided_)
            if (const auto at = places_.find(id); at != places_.end())
                layOver(events_[at->second], decided);
        for (const auto &[id, decided] : decided_)
            takeAway(id, decided);
        std::size_t index = 0;
        std::erase_if(events_, [&](const Event &) { return bool(gone_[index++]); });
    }

private:
    /// What was split stands where the event that it was split from stands, while an article tells that.
    void addMade()
    {
        std::map<MentionKey, Event> made;
        for (const auto &[id, decided] : decided_)
            if (decided.fields.contains(Field::Made) && !decided.mention.source.empty())
                made.emplace(decided.mention, Event{});
        for (const Event &event : events_)
            if (const auto told = made.empty() ? made.end() : made.find(event.mention); told != made.end())
                told->second = event;
        for (const auto &[id, decided] : decided_) {
            if (!decided.fields.contains(Field::Made))
                continue;
            const auto told = made.find(decided.mention);
            Event event = told == made.end() ? Event{} : told->second;
            event.id = {id};
            event.mention = decided.mention;
            event.evidence = decided.evidence;
            events_.push_back(std::move(event));
        }
    }

    void findPlaces()
    {
        std::unordered_set<std::string> wanted;
        for (const auto &[id, decided] : decided_) {
            wanted.insert(id);
            if (const EventId *into = mergedInto(decided))
                wanted.insert(into->text);
        }
        for (std::size_t i = 0; i < events_.size(); ++i)
            if (wanted.contains(events_[i].id.text))
                places_.emplace(events_[i].id.text, i);
    }

    static void layOver(Event &event, const Decided &decided)
    {
        if (const auto made = decided.fields.find(Field::Made); made != decided.fields.end())
            set(event, std::get<decide::Made>(made->second));
        for (const auto &[field, decision] : decided.fields) {
            event.decided.push_back(field);
            if (field != Field::Made)
                std::visit([&](const auto &one) { set(event, one); }, decision);
        }
    }

    void takeAway(const std::string &id, const Decided &decided)
    {
        const auto at = places_.find(id);
        if (at == places_.end())
            return;
        if (decided.fields.contains(Field::Deleted))
            gone_[at->second] = true;
        const std::optional<std::size_t> into = shownIn(at->second);
        if (!into)
            return;
        gone_[at->second] = true;
        const Event &event = events_[at->second];
        events_[*into].alsoTold.push_back({event.id, event.mention, event.article, event.articleTitle,
            event.evidence, event.published, event.sentence, event.trigger});
    }

    /// Where the event that this one is merged into stands; the end of places_ if it is not merged.
    auto placeOfMerged(std::size_t index) const
    {
        const auto decided = decided_.find(events_[index].id.text);
        const EventId *into = decided == decided_.end() ? nullptr : mergedInto(decided->second);
        return into ? places_.find(into->text) : places_.end();
    }

    /// The event at the end of a chain of merges; nothing if it is this one, or the way runs in a circle.
    std::optional<std::size_t> shownIn(std::size_t from) const
    {
        std::size_t at = from;
        for (std::size_t steps = 0; steps <= decided_.size(); ++steps) {
            const auto next = placeOfMerged(at);
            if (next == places_.end())
                return at == from ? std::nullopt : std::optional{at};
            at = next->second;
        }
        return {};
    }

    const DecidedEvents decided_;
    std::vector<Event> &events_;
    std::unordered_map<std::string, std::size_t> places_;
    std::vector<bool> gone_;
};

std::vector<Event> shown(Database &database, DecidedEvents decided, const std::set<std::string> &ids)
{
    std::vector<Event> events = readExtracted(database, ids);
    if (!decided.empty())
        Overlay{std::move(decided), events}.lay();
    return events;
}

} // namespace

void layDecisionsOver(Database &database, std::vector<Event> &events)
{
    DecidedEvents decided = readDecided(database);
    if (!decided.empty())
        Overlay{std::move(decided), events}.lay();
}

TouchedEvents touchedEvents(Database &database)
{
    TouchedEvents touched;
    DecidedEvents decided = readDecided(database);
    touched.ids = namedIn(decided);
    touched.shown = shown(database, std::move(decided), touched.ids);
    return touched;
}

std::optional<Event> shownEvent(Database &database, const EventId &id)
{
    DecidedEvents decided = readDecidedAround(database, id);
    std::set<std::string> ids = namedIn(decided);
    ids.insert(id.text);
    std::vector<Event> events = shown(database, std::move(decided), ids);
    const auto found =
        std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.id == id; });
    return found == events.end() ? std::nullopt : std::optional{std::move(*found)};
}

} // namespace zeitstrahl
