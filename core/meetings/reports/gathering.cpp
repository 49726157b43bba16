// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reports/gathering.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace zeitstrahl {

namespace {

constexpr std::uint32_t none = OutlinedEvent::none;
constexpr date::days longest{31}; // a report that leaves more days open joins nothing
constexpr std::size_t mostPeople = 32; // of a report that joins others
constexpr std::size_t mostMeetings = 64; // of a person on a day
constexpr std::size_t mostCandidates = 256; // that a report is held against
constexpr std::size_t mostShapes = 16; // different reports of one meeting

/// A person on a day, as a hash.
using Slot = std::uint64_t;

Slot slotOf(WordKey person, Day day)
{
    const Slot slot = followedBy(person, std::uint64_t(day.time_since_epoch().count()));
    return slot ^ slot >> 29;
}

/// Tells slots that several reports share from those of one, in two bits each; a few of those pass as well.
class SharedSlots {
public:
    explicit SharedSlots(std::size_t slots)
        : counts_(std::bit_ceil(4 * slots + 64) / perWord)
    {
    }
    void add(Slot slot)
    {
        if (count(slot) < 2)
            counts_[wordOf(slot)] += std::uint64_t{1} << shiftOf(slot);
    }
    bool isShared(Slot slot) const { return count(slot) >= 2; }

private:
    static constexpr std::size_t perWord = 32;
    std::size_t wordOf(Slot slot) const { return slot / perWord & (counts_.size() - 1); }
    static unsigned shiftOf(Slot slot) { return unsigned(slot % perWord) * 2; }
    std::uint64_t count(Slot slot) const { return counts_[wordOf(slot)] >> shiftOf(slot) & 3; }

    std::vector<std::uint64_t> counts_;
};

/// Places in the order of articles: by day of publication, then the same on every machine.
std::vector<std::uint32_t> ranksOf(const std::vector<OutlinedArticle> &articles)
{
    std::vector<std::uint32_t> order(articles.size()), ranks(articles.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(articles[a].published, articles[a].id) < std::tie(articles[b].published, articles[b].id);
    });
    for (std::uint32_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = i;
    return ranks;
}

class Gatherer {
public:
    Gatherer(const Outline &outline, const NameKeys &names, const EventKeys &alone)
        : outline_(outline)
        , names_(names)
        , ranks_(ranksOf(outline.articles))
    {
        findReports(alone);
    }

    std::vector<std::vector<std::uint32_t>> gather()
    {
        for (const std::uint32_t report : reports_)
            if (const std::uint32_t meeting = bestFor(report); meeting == none)
                begin(report);
            else
                join(report, meeting);
        return groups();
    }

private:
    struct Meeting {
        std::vector<std::uint32_t> reports;
        std::vector<std::uint32_t> shapes; ///< those of them that differ, the one that says most in front
    };
    struct MeetingsOfSlot {
        std::uint32_t last = none; ///< in links_
        std::uint32_t count = 0;
    };
    struct Link {
        std::uint32_t meeting, next;
    };

    const OutlinedEvent &event(std::uint32_t report) const { return outline_.events[report]; }

    static bool canJoin(const OutlinedEvent &event)
    {
        if (!event.dated || event.people == 0 || event.people > mostPeople || event.article == none)
            return false;
        const auto [first, last] = possibleDays(event);
        return last - first < longest;
    }

    template <class Take> void forEachSlot(const OutlinedEvent &event, Take take) const
    {
        const auto [first, last] = possibleDays(event);
        for (const std::uint32_t person : outline_.peopleOf(event))
            for (Day day = first; day <= last; day += date::days{1})
                take(slotOf(names_.family(person), day));
    }

    /// Those that share a person and a day with others. Reports that say more come first, so that those that say
    /// less find all that they could join.
    void findReports(const EventKeys &alone)
    {
        std::vector<std::uint32_t> able;
        for (std::uint32_t i = 0; i < outline_.events.size(); ++i)
            if (canJoin(event(i)) && !alone.contains(event(i).id))
                able.push_back(i);
        std::size_t slots = 0;
        for (const std::uint32_t report : able)
            forEachSlot(event(report), [&](Slot) { ++slots; });
        SharedSlots shared{slots};
        for (const std::uint32_t report : able)
            forEachSlot(event(report), [&](Slot slot) { shared.add(slot); });
        for (const std::uint32_t report : able) {
            bool meetsOthers = false;
            forEachSlot(event(report), [&](Slot slot) { meetsOthers = meetsOthers || shared.isShared(slot); });
            if (meetsOthers)
                reports_.push_back(report);
        }
        const auto weakness = [&](std::uint32_t report) {
            const OutlinedEvent &one = event(report);
            const auto [first, last] = possibleDays(one);
            return std::tuple{!statesOneDay(one), last - first, -int(one.people), one.place == none,
                ranks_[one.article], one.trigger, one.id};
        };
        std::sort(reports_.begin(), reports_.end(),
            [&](std::uint32_t a, std::uint32_t b) { return weakness(a) < weakness(b); });
    }

    /// Nothing if none fits, or of two that fit best neither more than the other.
    std::uint32_t bestFor(std::uint32_t report)
    {
        std::vector<std::uint32_t> candidates;
        forEachSlot(event(report), [&](Slot slot) {
            const auto found = slots_.find(slot);
            for (std::uint32_t at = found == slots_.end() ? none : found->second.last; at != none;
                 at = links_[at].next)
                candidates.push_back(links_[at].meeting);
        });
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        candidates.resize(std::min(candidates.size(), mostCandidates));

        std::uint32_t best = none;
        int most = -1;
        bool doubtful = false;
        for (const std::uint32_t meeting : candidates) {
            const int fit = fits(report, meeting);
            if (fit < 0 || fit < most)
                continue;
            // An article may tell a meeting twice without knowing it: then either will do.
            doubtful = fit == most && (doubtful || !alike(meetings_[best].shapes[0], meetings_[meeting].shapes[0]));
            if (fit > most)
                best = meeting;
            most = fit;
        }
        return doubtful ? none : best;
    }

    bool alike(std::uint32_t a, std::uint32_t b) const
    {
        return likeness(outline_, names_, event(a), event(b)).has_value();
    }

    /// How well; below 0 if it does not.
    int fits(std::uint32_t report, std::uint32_t meeting) const
    {
        const std::vector<std::uint32_t> &shapes = meetings_[meeting].shapes;
        if (articles_.contains(articleOf(report, meeting))
            || (shapes.size() == mostShapes && !isKnown(report, meeting)))
            return -1;
        if (!std::all_of(
                shapes.begin() + 1, shapes.end(), [&](std::uint32_t shape) { return alike(report, shape); }))
            return -1;
        return likeness(outline_, names_, event(report), event(shapes[0])).value_or(-1);
    }

    bool isKnown(std::uint32_t report, std::uint32_t meeting) const
    {
        const auto says = [&](std::uint32_t number) {
            const OutlinedEvent &one = event(number);
            return std::tuple{one.period(), one.kind, one.status, one.place, statesDays(one)};
        };
        const auto people = outline_.peopleOf(event(report));
        const auto &shapes = meetings_[meeting].shapes;
        return std::any_of(shapes.begin(), shapes.end(), [&](std::uint32_t shape) {
            const auto others = outline_.peopleOf(event(shape));
            return says(report) == says(shape)
                && std::equal(people.begin(), people.end(), others.begin(), others.end());
        });
    }

    std::uint64_t articleOf(std::uint32_t report, std::uint32_t meeting) const
    {
        return std::uint64_t{meeting} << 32 | event(report).article;
    }

    void begin(std::uint32_t report)
    {
        const auto meeting = std::uint32_t(meetings_.size());
        meetings_.push_back({{report}, {report}});
        articles_.insert(articleOf(report, meeting));
        forEachSlot(event(report), [&](Slot slot) {
            MeetingsOfSlot &here = slots_[slot];
            if (here.count == mostMeetings || (here.last != none && links_[here.last].meeting == meeting))
                return;
            links_.push_back({meeting, here.last});
            here = {std::uint32_t(links_.size() - 1), here.count + 1};
        });
    }

    void join(std::uint32_t report, std::uint32_t meeting)
    {
        if (!isKnown(report, meeting))
            meetings_[meeting].shapes.push_back(report);
        meetings_[meeting].reports.push_back(report);
        articles_.insert(articleOf(report, meeting));
    }

    std::vector<std::vector<std::uint32_t>> groups()
    {
        const auto order = [&](std::uint32_t a, std::uint32_t b) {
            return std::tuple{ranks_[event(a).article], event(a).trigger, event(a).id}
            < std::tuple{ranks_[event(b).article], event(b).trigger, event(b).id};
        };
        std::vector<std::vector<std::uint32_t>> groups;
        for (Meeting &meeting : meetings_) {
            if (meeting.reports.size() < 2)
                continue;
            std::sort(meeting.reports.begin(), meeting.reports.end(), order);
            groups.push_back(std::move(meeting.reports));
        }
        std::sort(groups.begin(), groups.end(),
            [&](const auto &a, const auto &b) { return order(a.front(), b.front()); });
        return groups;
    }

    const Outline &outline_;
    const NameKeys &names_;
    const std::vector<std::uint32_t> ranks_;
    std::vector<std::uint32_t> reports_;
    std::vector<Meeting> meetings_;
    std::unordered_map<Slot, MeetingsOfSlot> slots_;
    std::vector<Link> links_;
    std::unordered_set<std::uint64_t> articles_; ///< that tell a meeting, see articleOf()
};

} // namespace

std::size_t EventKeyHash::operator()(const EventKey &key) const
{
    std::size_t hash = 0;
    std::memcpy(&hash, key.bytes.data(), sizeof hash);
    return hash;
}

std::vector<std::vector<std::uint32_t>> gather(
    const Outline &outline, const NameKeys &names, const EventKeys &alone)
{
    return Gatherer{outline, names, alone}.gather();
}

} // namespace zeitstrahl
