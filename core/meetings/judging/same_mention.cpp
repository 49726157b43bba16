// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/same_mention.h"

#include "core/meetings/days/stated_days.h"

#include <algorithm>

namespace zeitstrahl::meetings {

bool sameOne(const Participant &a, const Participant &b)
{
    return a.person != none ? a.person == b.person : b.person == none && a.named.name == b.named.name;
}

bool isVisit(const Candidate &candidate)
{
    return candidate.rule->agent == AgentRole::Visitor || candidate.rule->objectVisits;
}

bool isOff(const Candidate &c)
{
    return c.status == MeetingStatus::Cancelled || c.status == MeetingStatus::Postponed;
}

bool isOfCountries(const Candidate &c)
{
    return c.participants.size() > 1
        && std::all_of(c.participants.begin(), c.participants.end(),
            [](const Participant &p) { return p.country != Country::None; });
}

bool calledOffAgain(const Candidate &told, const Candidate &now)
{
    return isOff(told) && isOff(now) && now.peopleInherited;
}

namespace {

bool hasAll(const Candidate &all, const Candidate &some)
{
    return std::all_of(some.participants.begin(), some.participants.end(), [&](const Participant &p) {
        return std::any_of(
            all.participants.begin(), all.participants.end(), [&](const Participant &q) { return sameOne(p, q); });
    });
}

/// Asks of two mentions whether kind, place, days, status and people allow them to be one meeting.
class Comparison {
public:
    Comparison(const Reader &reader, const People &people, const std::vector<Segment> &segments)
        : reader_{reader}
        , people_{people}
        , segments_{segments}
    {
    }

    bool same(const Candidate &told, const Candidate &now) const
    {
        if (!kindsMeet(told, now) || !placesMeet(told, now) || !datesMeet(told, now) || !statusesMeet(told, now))
            return false;
        if (isLeg(now, told) || isLeg(told, now))
            return false;
        if (standFor(told, now) || standFor(now, told))
            return true;
        const bool more = hasAll(now, told), less = hasAll(told, now);
        if (more && less)
            return told.participants.size() != 1 || (isVisit(told) && isVisit(now)) || told.kind == now.kind;
        if (!more && !less)
            return false;
        const Candidate &small = more ? told : now, &large = more ? now : told;
        if (small.participants.size() > 1)
            return small.rule->travel || (large.kind == MeetingKind::Conference && small.kind == large.kind)
                || segmentOf(told).heading || segmentOf(now).heading || small.peopleInherited || small.definite
                || (small.noun && sameSentence(told, now));
        return oneVisit(small, large);
    }

private:
    const Segment &segmentOf(const Candidate &c) const { return segments_[c.segment]; }

    /// "Die Verhandlungen zwischen Serbien und dem Kosovo sind gescheitert. Die Ministerpräsidenten A und B gingen
    /// …": somebody of each country, right before or behind.
    bool standFor(const Candidate &people, const Candidate &countries) const
    {
        constexpr std::uint32_t near = 2; // sentences
        const std::uint32_t here = segmentOf(people).sentence, there = segmentOf(countries).sentence;
        if (!isOfCountries(countries) || isVisit(people) || std::max(here, there) - std::min(here, there) > near)
            return false;
        const auto &who = people.participants;
        return std::all_of(countries.participants.begin(), countries.participants.end(), [&](const Participant &c) {
            return std::any_of(who.begin(), who.end(),
                [&](const Participant &p) { return p.person != none && people_[p.person].country == c.country; });
        });
    }

    /// "wird am Montag in Sotschi zu einem Treffen mit Putin erwartet. Es ist Kerrys erste Russland-Reise"
    bool describes(const Candidate &now, const Candidate &told) const
    {
        return now.noun && isVisit(now) && now.placeStated && told.placeStated && told.has(now.visitor)
            && !ownDate(now) && now.governor == Governor::None && segmentOf(now).clause->tense == Tense::Present
            && segmentOf(now).sentence == segmentOf(told).sentence + 1;
    }

    /// A visitor alone, and somebody with whom: one event where the second tells how the first is received.
    bool oneVisit(const Candidate &small, const Candidate &large) const
    {
        // "ist zum Gipfel gereist. Am Rande sind Gespräche mit Putin geplant"
        if (small.kind == MeetingKind::Conference && large.kind != small.kind && !large.definite
            && !large.peopleInherited && !small.participants.empty())
            return false;
        // "wird vier Tage lang in Paris erwartet. Am Donnerstag spricht der Gast mit X"
        const bool longer = lastsDays(small) && large.date && !sameDays(small, large);
        if (!isVisit(small) && longer && !small.participants.empty())
            return false;
        if (!isVisit(small))
            return small.participants.empty() ? small.place != none && large.place != none && !isVisit(large)
                                              : small.kind == large.kind
                    || (small.rule->agent == AgentRole::Host && (large.placeStated || sameSentence(small, large)));
        if (describes(small, large))
            return true;
        if (isVisit(large))
            return small.place == none || large.place == none || small.place == large.place || !stated(small)
                || !stated(large) || sameDays(small, large);
        if (small.context && sameSentence(small, large))
            return true;
        const bool oneDate = small.segment == large.segment && small.date && large.date
            && small.date->evidence == large.date->evidence
            && (small.rule->travel || small.place == large.place); // "besuchte Rom und traf dort X"
        const bool purpose =
            oneDate || (sameSentence(small, large) && large.date && large.date->source != DateSource::Clause);
        // "Nachdem er Putin getroffen hatte, flog er nach Kiew": before he went there.
        const bool beforehand = segmentOf(large).cues.has(Cue::Pluperfect) && segmentOf(large).clause->subordinate
            && small.rule->travel && small.segment != large.segment;
        // "Nach einem Treffen mit Putin flog er nach Kiew": neither.
        const bool wentOn = large.noun && large.governor == Governor::Toward && small.segment == large.segment
            && !small.noun && small.rule->travel;
        if (beforehand || wentOn)
            return false;
        const bool undated = sameSentence(small, large) && !ownDate(small); // "who is visiting Tiflis, met …"
        const bool received = !lastsDays(small) && large.rule->agent == AgentRole::Host
            && large.host != small.visitor && isOff(small) == isOff(large);
        const bool sameDay = !stated(small) || !stated(large) || sameDays(small, large) || isVaguer(large, small)
            || (sameSentence(small, large) && isVaguer(small, large)); // "fährt nächste Woche hin, um am Montag …"
        // "Eine Woche vor seiner Reise nach Pjöngjang … Vom 12. bis 14. Juni trifft er dort X"
        const bool beforeIt = small.noun && small.governor == Governor::Before && !stated(small)
            && small.place != none && large.place != none && reader_.sameOrWithin(small.place, large.place);
        return sameDay
            && (beforeIt || purpose || undated || received
                || (small.rule->travel && large.placeStated && small.place == large.place)
                || (small.rule->travel && !lastsDays(small) && large.placeStated && !large.peopleInherited
                    && !stated(large) && small.place != none && reader_.sameOrWithin(small.place, large.place)
                    && segmentOf(large).sentence
                        == segmentOf(small).sentence + 1)); // "… nach Israel. In Jerusalem"
    }

    /// "besucht vom 3. bis 5. Mai Estland … Am 5. Mai reist er nach Tartu weiter": a visit of its own.
    bool isLeg(const Candidate &leg, const Candidate &tour) const
    {
        return isVisit(leg) && isVisit(tour) && leg.rule->travel && !leg.rule->arrival && lastsDays(tour)
            && stated(leg) && !sameDays(leg, tour) && leg.place != none && tour.place != none
            && leg.place != tour.place && reader_.place(tour.place).kind <= PlaceKind::Country;
    }

    bool sameSentence(const Candidate &a, const Candidate &b) const
    {
        return segmentOf(a).sentence == segmentOf(b).sentence;
    }

    bool kindsMeet(const Candidate &a, const Candidate &b) const
    {
        if (a.phone == b.phone)
            return !(a.rule->summons != b.rule->summons);
        // "Das Gespräch" may look back to a telephone call.
        const Candidate &other = a.phone ? b : a;
        const bool looksBack = other.noun && other.definite && other.rule->kind == MeetingKind::Meeting040
            && (!stated(other) || other.peopleInherited);
        // "haben sich ausgetauscht … In dem Telefonat …"
        const Candidate &call = a.phone ? a : b;
        const bool lookedBackAt = call.noun && call.definite && call.peopleInherited && !stated(call);
        // "hat mit Putin telefoniert und mit ihm über Syrien gesprochen"
        const bool spoken = !other.noun && !other.rule->travel && other.rule->kind == MeetingKind::Meeting040
            && sameSentence(a, b)
            && (!stated(other) || !stated(call) || other.date->evidence == call.date->evidence);
        return other.place == none && (looksBack || lookedBackAt || spoken);
    }

    bool placesMeet(const Candidate &a, const Candidate &b) const
    {
        return a.place == none || b.place == none || reader_.sameOrWithin(a.place, b.place)
            || (segmentOf(a).heading && !stated(a)
                && reader_.place(a.place).kind < PlaceKind::Country); // "nach Afrika"
    }

    bool datesMeet(const Candidate &told, const Candidate &now) const
    {
        if (!stated(told) || !stated(now))
            return true;
        const Period &p = told.date->resolution.period, &q = now.date->resolution.period;
        return within(p, q) || within(q, p) || contradicts(told, now) || calledOffAgain(told, now);
    }

    /// Told again with another day: "Merkel besucht Warschau am Montag" above, "am Dienstag" below.
    bool contradicts(const Candidate &told, const Candidate &now) const
    {
        const Segment &here = segmentOf(now);
        const bool sameAgain = segmentOf(told).heading != here.heading
            || (now.noun && now.definite && now.peopleInherited && now.status == MeetingStatus::Held
                && here.sentence <= segmentOf(told).sentence + 2);
        const bool another = here.cues.any({Cue::Previous, Cue::Then, Cue::Postponed})
            || segmentOf(told).cues.has(Cue::Postponed) || told.status != now.status;
        const Period &p = told.date->resolution.period, &q = now.date->resolution.period;
        const auto apart = p.first > q.first ? p.first - q.first : q.first - p.first;
        return sameAgain && !another && p.granularity <= Granularity::Day && q.granularity <= Granularity::Day
            && hasAll(told, now) && hasAll(now, told) && apart <= date::days{3};
    }

    bool statusesMeet(const Candidate &told, const Candidate &now) const
    {
        // "flog nach Gao weiter. Dort will sie am Abend X treffen"
        const bool gotThere = told.rule->travel && told.date && now.date && stated(now) && sameDays(told, now);
        if (!told.statusKnown || !now.statusKnown || segmentOf(told).heading || segmentOf(now).heading
            || told.rule->arrival || gotThere)
            return true;
        const auto ahead = [](const Candidate &c) { return c.status == MeetingStatus::Planned; };
        const auto past = [](const Candidate &c) {
            return c.status == MeetingStatus::Held || c.status == MeetingStatus::Background;
        };
        const bool looksBack = now.noun && now.definite && now.peopleInherited && !stated(now) && !now.placeStated;
        if (looksBack || describes(now, told)) // "Das Treffen sei wichtig"
            return true;
        const bool wasIntended = ahead(now) && !stated(now) && segmentOf(now).clause->tense == Tense::Past;
        if (past(told) && wasIntended) // "Er beabsichtigte, sich mit ihm auszutauschen"
            return true;
        // "haben miteinander gesprochen. Sie wollen ein Abkommen beraten", "… sprachen sich dafür aus, weiter zu
        // verhandeln": what they meet for.
        const bool infinitive = now.trigger > 0 && reader_.words[now.trigger - 1].cues.has(Cue::To);
        const bool purpose = ahead(now) && !stated(now) && !now.noun && !now.placeStated && !now.rule->travel
            && (segmentOf(now).cues.has(Cue::Future) || infinitive) && hasAll(told, now) && hasAll(now, told)
            && segmentOf(now).sentence <= segmentOf(told).sentence + 2;
        if (past(told) && purpose)
            return true;
        if ((ahead(told) && past(now)) || (past(told) && ahead(now)))
            return sameSentence(told, now) && (!(stated(told) && stated(now)) || sameDays(told, now));
        return true;
    }

    const Reader &reader_;
    const People &people_;
    const std::vector<Segment> &segments_;
};

} // namespace

bool tellSameMeeting(const Reader &reader, const People &people, const std::vector<Segment> &segments,
    const Candidate &told, const Candidate &now)
{
    return Comparison{reader, people, segments}.same(told, now);
}

} // namespace zeitstrahl::meetings
