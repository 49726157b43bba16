// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reports/folding.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace zeitstrahl {

namespace {

bool within(const Period &inner, const Period &outer)
{
    return outer.first <= inner.first && inner.last <= outer.last;
}

bool isVisit(MeetingKind kind)
{
    return kind == MeetingKind::VisitMade042 || kind == MeetingKind::VisitHosted043;
}

/// How much a kind says: a summit is a meeting at a third place too, and every kind is a meeting.
int exactness(MeetingKind kind)
{
    return kind == MeetingKind::Meeting040 ? 0 : kind == MeetingKind::ThirdPlace044 ? 1 : 2;
}

bool kindsDiffer(MeetingKind a, MeetingKind b)
{
    const auto [lesser, greater] = std::minmax({a, b});
    const bool summit = lesser == MeetingKind::ThirdPlace044 && greater == MeetingKind::Conference;
    return a != b && lesser != MeetingKind::Meeting040 && !summit && !(isVisit(a) && isVisit(b));
}

/// What comes later is the news: planned, then put off or called off, then held.
int stage(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned: return 0;
    case MeetingStatus::Postponed: return 1;
    case MeetingStatus::Cancelled: return 2;
    case MeetingStatus::Held:
    case MeetingStatus::Background: return 3;
    }
    return 0;
}

class Comparison {
public:
    Comparison(const Outline &outline, const NameKeys &names, std::span<const std::uint32_t> reports)
        : outline_(outline)
        , names_(names)
        , reports_(reports)
    {
    }

    BestReports best()
    {
        best_.people = bestOf([&](const OutlinedEvent &a, const OutlinedEvent &b) {
            const auto says = [](const OutlinedEvent &one) { return std::pair{one.people, exactness(one.kind)}; };
            return says(a) > says(b) && !kindsDiffer(a.kind, at(0).kind)
                && company(outline_, names_, a, at(0)) != Company::Other;
        });
        best_.date = bestOf(saysDaysBetter);
        best_.place = bestOf([&](const OutlinedEvent &a, const OutlinedEvent &b) {
            if (a.place == OutlinedEvent::none || b.place == OutlinedEvent::none)
                return b.place == OutlinedEvent::none && a.place != b.place;
            return names_.samePlace(a.place, b.place) && names_.finer(a.place, b.place);
        });
        compareAll();
        followStatus();
        std::sort(best_.disputed.begin(), best_.disputed.end());
        return std::move(best_);
    }

private:
    const OutlinedEvent &at(std::size_t report) const { return outline_.events[reports_[report]]; }

    template <class Better> std::size_t bestOf(Better better) const
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < reports_.size(); ++i)
            if (better(at(i), at(best)))
                best = i;
        return best;
    }

    static bool saysDaysBetter(const OutlinedEvent &a, const OutlinedEvent &b)
    {
        if (statesDays(a) != statesDays(b))
            return statesDays(a);
        return a.dated && (!b.dated || (a.period() != b.period() && within(a.period(), b.period())));
    }

    /// Each against the one that counts: reports of one meeting are many, and mostly say the same.
    void compareAll()
    {
        const OutlinedEvent &date = at(best_.date), &place = at(best_.place), &people = at(best_.people);
        bool otherDays = false, otherPlace = false, otherPeople = false, otherKind = false;
        for (const std::uint32_t report : reports_) {
            const OutlinedEvent &one = outline_.events[report];
            otherDays = otherDays
                || (statesDays(one) && statesDays(date) && !within(one.period(), date.period())
                    && !within(date.period(), one.period()));
            otherPlace =
                otherPlace || (one.place != OutlinedEvent::none && !names_.samePlace(one.place, place.place));
            otherPeople = otherPeople || company(outline_, names_, one, people) == Company::Other;
            otherKind = otherKind || kindsDiffer(one.kind, people.kind);
        }
        for (const auto &[differ, field] : {std::pair{otherDays, Field::When}, {otherKind, Field::Kind},
                 {otherPlace, Field::Place}, {otherPeople, Field::Participants}})
            if (differ)
                best_.disputed.push_back(field);
    }

    std::optional<Day> publishedAt(std::size_t report) const
    {
        const OutlinedArticle *article = outline_.articleOf(at(report));
        return article ? article->published : std::nullopt;
    }

    /// Later articles know more. Held and called off is a contradiction, and so is an earlier stage told later.
    void followStatus()
    {
        std::vector<std::size_t> order(reports_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto told = [&](std::size_t i) { return std::pair{publishedAt(i), stage(at(i).status)}; };
        std::stable_sort(
            order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return told(a) < told(b); });
        std::size_t last = order.front();
        bool disputed = false;
        for (const std::size_t next : order) {
            const MeetingStatus before = at(last).status, now = at(next).status;
            const bool calledOff = stage(before) == stage(MeetingStatus::Cancelled);
            disputed = disputed || stage(now) < stage(before) || (calledOff && stage(now) > stage(before));
            if (stage(now) != stage(before) || now == MeetingStatus::Held)
                last = next;
        }
        best_.status = last;
        if (disputed)
            best_.disputed.push_back(Field::Status);
    }

    const Outline &outline_;
    const NameKeys &names_;
    const std::span<const std::uint32_t> reports_;
    BestReports best_;
};

void dropSpan(std::optional<Named> &name)
{
    if (name)
        name->evidence.reset();
}

Telling tellingOf(const Event &event)
{
    return {event.id, event.mention, event.article, event.articleTitle, event.evidence, event.published,
        event.sentence, event.trigger, {event.kind, event.status, event.participants, event.place, event.date}};
}

} // namespace

BestReports bestReports(const Outline &outline, const NameKeys &names, std::span<const std::uint32_t> reports)
{
    return Comparison{outline, names, reports}.best();
}

Event folded(std::vector<Event> reports, const Places &places)
{
    if (reports.size() == 1)
        return std::move(reports.front());
    const Outline outline = outlineOf(reports);
    std::vector<std::uint32_t> all(reports.size());
    std::iota(all.begin(), all.end(), 0);
    const BestReports best = bestReports(outline, NameKeys{outline.names, places}, all);

    Event event = reports.front();
    event.own = tellingOf(event).says;
    event.kind = reports[best.people].kind;
    event.participants = reports[best.people].participants;
    event.place = reports[best.place].place;
    event.date = reports[best.date].date;
    event.status = reports[best.status].status;
    event.disputed = best.disputed;
    const auto isElsewhere = [&](std::size_t report) { return reports[report].article != event.article; };
    if (isElsewhere(best.people))
        for (Named &participant : event.participants)
            participant.evidence.reset();
    if (isElsewhere(best.place))
        dropSpan(event.place);
    if (isElsewhere(best.date) && event.date)
        event.date->evidence.reset();
    for (const Event &report : std::span{reports}.subspan(1)) {
        event.confidence = std::max(event.confidence, report.confidence);
        event.alsoTold.push_back(tellingOf(report));
    }
    return event;
}

void fold(Outline &outline, const NameKeys &names, std::span<const std::vector<std::uint32_t>> groups)
{
    if (groups.empty())
        return;
    std::vector<bool> gone(outline.events.size());
    for (const std::vector<std::uint32_t> &reports : groups) {
        const BestReports best = bestReports(outline, names, reports);
        const auto at = [&](std::size_t report) -> const OutlinedEvent & {
            return outline.events[reports[report]];
        };
        OutlinedEvent event = at(0);
        event.kind = at(best.people).kind;
        event.firstPerson = at(best.people).firstPerson;
        event.people = at(best.people).people;
        event.place = at(best.place).place;
        event.dated = at(best.date).dated;
        event.setPeriod(at(best.date).period());
        event.check = at(best.date).check;
        event.dateSource = at(best.date).dateSource;
        event.status = at(best.status).status;
        event.alsoTold = std::uint16_t(std::min<std::size_t>(reports.size() - 1, UINT16_MAX));
        event.disputed = !best.disputed.empty();
        for (const std::uint32_t report : reports) {
            event.percent = std::max(event.percent, outline.events[report].percent);
            gone[report] = true;
        }
        gone[reports[0]] = false;
        outline.events[reports[0]] = event;
    }
    std::size_t index = 0;
    std::erase_if(outline.events, [&](const OutlinedEvent &) { return bool(gone[index++]); });
}

} // namespace zeitstrahl
