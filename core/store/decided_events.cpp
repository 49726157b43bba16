// SPDX-License-Identifier: Apache-2.0
#include "core/store/decided_events.h"
#include "core/meetings/reports/folding.h"
#include "core/store/decided_fields.h"
#include "core/store/decided_rows.h"
#include "core/store/event_rows.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace zeitstrahl {

namespace {

/// From what was extracted to what shows: reports of one meeting folded into one event, decisions laid over.
class Overlay {
public:
    Overlay(DecidedEvents decided, const Together &together, std::vector<Event> &events)
        : decided_(std::move(decided))
        , together_(together)
        , events_(events)
    {
    }

    void lay()
    {
        addMade();
        findMeetings();
        gone_.resize(events_.size());
        std::vector<std::vector<std::size_t>> shown(meetings_.size()); // meetings by the one that they show in
        for (std::size_t i = 0; i < meetings_.size(); ++i)
            shown[shownIn(i)].push_back(i);
        for (std::size_t i = 0; i < meetings_.size(); ++i)
            if (!shown[i].empty())
                show(i, shown[i]);
        std::size_t index = 0;
        std::erase_if(events_, [&](const Event &) { return bool(gone_[index++]); });
    }

private:
    /// Reports that tell of one meeting by themselves, and what was decided about any of them.
    struct Meeting {
        std::vector<std::size_t> reports; ///< in events_; the one that gives the event its name in front
        std::map<Field, Decision> fields;
    };

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
            const auto field = decided.fields.find(Field::Made);
            if (field == decided.fields.end())
                continue;
            const auto told = made.find(decided.mention);
            Event event = told == made.end() ? Event{} : told->second;
            event.id = {id};
            event.mention = decided.mention;
            event.evidence = decided.evidence;
            makeOf(event, *std::get<decide::Made>(field->second).to);
            events_.push_back(std::move(event));
        }
    }

    /// Those that several articles tell, or a person decided about.
    void findMeetings()
    {
        std::unordered_set<std::string> wanted;
        for (const auto &[id, decided] : decided_) {
            wanted.insert(id);
            if (const EventId *into = mergedInto(decided.fields))
                wanted.insert(into->text);
        }
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < events_.size(); ++i)
            if (wanted.contains(events_[i].id.text) || !together_.with(events_[i].id).empty())
                places.emplace(events_[i].id.text, i);
        for (std::size_t i = 0; i < events_.size(); ++i) {
            const EventId &id = events_[i].id;
            if (!places.contains(id.text) || meetingOf_.contains(id.text))
                continue;
            std::vector<std::size_t> reports;
            for (const EventKey &report : together_.with(id))
                if (const auto place = places.find(idOf(report).text); place != places.end())
                    reports.push_back(place->second);
            addMeeting(reports.empty() ? std::vector{i} : std::move(reports));
        }
    }

    /// A meeting is called after the report that a person decided about, so that it keeps its name and what was
    /// decided when others join; among several, and without any, after the first.
    void addMeeting(std::vector<std::size_t> reports)
    {
        const auto isDecided = [&](std::size_t report) {
            const auto decided = decided_.find(events_[report].id.text);
            return decided != decided_.end()
                && decided->second.fields.size() > decided->second.fields.count(Field::Merged);
        };
        std::stable_partition(reports.begin(), reports.end(), isDecided);
        Meeting meeting;
        for (const std::size_t report : reports) {
            const std::string &id = events_[report].id.text;
            meetingOf_.emplace(id, meetings_.size());
            if (const auto decided = decided_.find(id); decided != decided_.end())
                meeting.fields.insert(decided->second.fields.begin(), decided->second.fields.end());
        }
        meeting.reports = std::move(reports);
        meetings_.push_back(std::move(meeting));
    }

    /// The meeting at the end of a chain of merges; itself if it is not merged, or the way runs in a circle.
    std::size_t shownIn(std::size_t from) const
    {
        std::size_t at = from;
        for (std::size_t steps = 0; steps <= meetings_.size(); ++steps) {
            const EventId *into = mergedInto(meetings_[at].fields);
            const auto next = into ? meetingOf_.find(into->text) : meetingOf_.end();
            if (next == meetingOf_.end() || next->second == at)
                return at;
            at = next->second;
        }
        return from;
    }

    void show(std::size_t meeting, const std::vector<std::size_t> &merged)
    {
        const std::map<Field, Decision> &fields = meetings_[meeting].fields;
        std::vector<std::size_t> all = meetings_[meeting].reports;
        for (const std::size_t other : merged)
            if (other != meeting)
                all.insert(all.end(), meetings_[other].reports.begin(), meetings_[other].reports.end());
        std::sort(all.begin() + 1, all.end(), [&](std::size_t a, std::size_t b) {
            const auto order = [](const Event &event) {
                return std::tie(event.published, event.mention.source, event.trigger, event.id);
            };
            return order(events_[a]) < order(events_[b]);
        });
        std::vector<Event> reports;
        for (const std::size_t report : all) {
            gone_[report] = true;
            reports.push_back(std::move(events_[report]));
        }
        Event &event = events_[all.front()];
        event = folded(std::move(reports), *builtInPlaces());
        layOver(event, fields);
        gone_[all.front()] = fields.contains(Field::Deleted);
    }

    const DecidedEvents decided_;
    const Together &together_;
    std::vector<Event> &events_;
    std::vector<Meeting> meetings_;
    std::unordered_map<std::string, std::size_t> meetingOf_;
    std::vector<bool> gone_;
};

std::vector<Event> shown(
    Database &database, DecidedEvents decided, const Together &together, const std::set<std::string> &ids)
{
    std::vector<Event> events = readExtracted(database, ids);
    Overlay{std::move(decided), together, events}.lay();
    return events;
}

} // namespace

void layDecisionsOver(Database &database, const Together &together, std::vector<Event> &events)
{
    Overlay{readDecided(database), together, events}.lay();
}

TouchedEvents touchedEvents(Database &database, const Together &together)
{
    TouchedEvents touched;
    DecidedEvents decided = readDecided(database);
    touched.ids = namedIn(decided, together);
    touched.shown = shown(database, std::move(decided), together, touched.ids);
    return touched;
}

std::optional<Event> shownEvent(Database &database, const EventId &id, const Together &together)
{
    DecidedEvents decided = readDecidedAround(database, id, together);
    std::set<std::string> ids = namedIn(decided, together);
    ids.insert(id.text);
    for (const EventKey &report : together.with(id))
        ids.insert(idOf(report).text);
    std::vector<Event> events = shown(database, std::move(decided), together, ids);
    const auto found =
        std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.id == id; });
    return found == events.end() ? std::nullopt : std::optional{std::move(*found)};
}

} // namespace zeitstrahl
