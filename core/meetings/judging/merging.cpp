// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/merging.h"

#include "core/meetings/days/stated_days.h"
#include "core/meetings/judging/same_mention.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr std::size_t reachBack = 40; // meetings that a mention may repeat

class Merger {
public:
    Merger(const Reader &reader, const People &people, const std::vector<Segment> &segments)
        : reader_{reader}
        , people_{people}
        , segments_{segments}
    {
    }

    std::vector<Candidate> merge(std::vector<Candidate> candidates)
    {
        for (Candidate &candidate : candidates) {
            Candidate *same = nullptr;
            for (std::size_t back = 0; back < std::min(kept_.size(), reachBack) && !same; ++back)
                if (tellSameMeeting(reader_, people_, segments_, kept_[kept_.size() - 1 - back], candidate))
                    same = &kept_[kept_.size() - 1 - back];
            if (same)
                absorb(*same, std::move(candidate));
            else
                kept_.push_back(std::move(candidate));
        }
        // Where nobody meets whom the article names, a conference may be of anybody.
        const bool political =
            std::any_of(kept_.begin(), kept_.end(), [](const Candidate &c) { return !c.participants.empty(); });
        std::erase_if(
            kept_, [&](const Candidate &c) { return c.participants.empty() && !(political && standsAlone(c)); });
        return std::move(kept_);
    }

private:
    const Segment &segmentOf(const Candidate &c) const { return segments_[c.segment]; }

    /// "Ende Januar soll eine Geberkonferenz in Addis Abeba entscheiden": a conference that names nobody.
    bool standsAlone(const Candidate &c) const
    {
        return c.kind == MeetingKind::Conference && c.placeStated && ownDate(c)
            && reader_.place(c.place).kind >= PlaceKind::City;
    }

    /// The fuller mention leads; the other fills its gaps.
    void absorb(Candidate &told, Candidate now) const
    {
        const auto worth = [&](const Candidate &c) {
            return (segmentOf(c).heading ? 0 : 8) + (stated(c) ? 4 : 0) + (c.placeStated ? 2 : 0)
                + (c.participants.size() > 1 ? 2 : 0) - (c.peopleInherited ? 2 : 0) - (c.rule->arrival ? 6 : 0);
        };
        const bool swap = worth(now) > worth(told);
        if (swap)
            std::swap(told, now);
        const bool negotiate = told.kind == MeetingKind::Negotiation046 || now.kind == MeetingKind::Negotiation046;
        if (isOfCountries(told) != isOfCountries(now)) { // its people are named elsewhere
            (isOfCountries(told) ? told : now).participants.clear();
            told.kind = negotiate ? MeetingKind::Negotiation046 : told.kind;
        }
        for (Participant &participant : now.participants)
            if (std::none_of(told.participants.begin(), told.participants.end(),
                    [&](const Participant &p) { return sameOne(p, participant); }))
                told.participants.push_back(std::move(participant));
        if (!(calledOffAgain(told, now) && stated(told)))
            fillDate(told, now);
        fillPlace(told, now);
        if ((isOff(now) && !isOff(told)) || !told.statusKnown) {
            told.status = now.status;
            told.statusKnown = now.statusKnown;
            told.statusProof = now.statusProof;
        }
        if (told.kind == MeetingKind::Meeting040 || (now.kind == MeetingKind::Conference && !now.peopleInherited))
            told.kind = now.kind;
        if (told.host == none)
            told.host = now.host;
        if (told.visitor == none)
            told.visitor = now.visitor;
        told.phone = told.phone || now.phone;
        if (told.phone)
            told.kind = MeetingKind::Telephone041;
        told.retold.push_back(reader_.tagged->sentences[segmentOf(now).sentence].span);
        told.retold.insert(told.retold.end(), now.retold.begin(), now.retold.end());
    }

    static void fillDate(Candidate &told, Candidate &now)
    {
        if (stated(told) && stated(now) && !within(told.date->resolution.period, now.date->resolution.period)
            && !within(now.date->resolution.period, told.date->resolution.period)) {
            told.date->resolution.check = Check::Conflict;
            told.date->resolution.others.insert(
                told.date->resolution.others.begin(), {now.date->resolution.period, Why::StatedBeside});
            return;
        }
        const auto vague = [](const Candidate &c) {
            return c.date->resolution.period.granularity > Granularity::Day; // "zu Beginn der Woche"
        };
        const bool counted = stated(now) && stated(told) && vague(told) && !vague(now);
        const bool better = counted
            || (stated(now) && !(isVisit(told) && lastsDays(told))
                && (!stated(told)
                    || (within(now.date->resolution.period, told.date->resolution.period)
                        && !within(told.date->resolution.period, now.date->resolution.period))));
        if (better || (!told.date && now.date)) {
            const Check check = told.date && stated(told) ? told.date->resolution.check : Check::None;
            told.date = std::move(now.date);
            if (told.date->resolution.check == Check::None && check == Check::Conflict)
                told.date->resolution.check = check;
        }
    }

    void fillPlace(Candidate &told, Candidate &now) const
    {
        const bool finer = now.place != none && told.place != none
            && reader_.place(told.place).kind < reader_.place(now.place).kind;
        if ((told.place == none && now.place != none) || (finer && now.placeStated && !now.peopleInherited)) {
            told.place = now.place;
            told.placeNamed = std::move(now.placeNamed);
            told.placeStated = now.placeStated;
        }
    }

    const Reader &reader_;
    const People &people_;
    const std::vector<Segment> &segments_;
    std::vector<Candidate> kept_;
};

} // namespace

std::vector<Candidate> mergeMentions(const Reader &reader, const People &people,
    const std::vector<Segment> &segments, std::vector<Candidate> candidates)
{
    return Merger{reader, people, segments}.merge(std::move(candidates));
}

} // namespace zeitstrahl::meetings
