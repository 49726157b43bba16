// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/place_inference.h"

#include "core/meetings/days/stated_days.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr std::size_t visitsBack = 4, summitsBack = 12; // meetings looked at
constexpr date::days freshNews{2}, longestTrip{7};

class PlaceInference {
public:
    PlaceInference(const Reader &reader, const People &people, std::vector<Candidate> &candidates)
        : reader_{reader}
        , people_{people}
        , candidates_{candidates}
    {
    }

    void infer()
    {
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            toNamesake(candidates_[i]);
            const Candidate &candidate = candidates_[i];
            if (candidate.place != none || candidate.phone || candidate.participants.size() < 2)
                continue;
            const bool inferred = fromVisit(i) || fromSummit(i) || fromSameDay(i) || fromHost(candidates_[i])
                || fromVisited(candidates_[i]);
            const bool vague = inferred && reader_.place(candidate.place).kind <= PlaceKind::Country;
            if (!inferred || (vague && !fromHost(candidates_[i])))
                fromDateline(candidates_[i]);
        }
    }

private:
    void set(Candidate &candidate, std::uint32_t place) const
    {
        candidate.place = place;
        candidate.placeNamed = Named{reader_.place(place).name, {}};
    }

    /// "Bundeskanzler Kurz empfing X im Bundeskanzleramt": the house of those who are at home there.
    void toNamesake(Candidate &candidate) const
    {
        const std::uint32_t other = candidate.place == none ? none : reader_.place(candidate.place).namesake;
        if (other == PhraseTable::nothing)
            return;
        const Country here = reader_.place(candidate.place).country, there = reader_.place(other).country;
        const auto from = [&](Country country) {
            return std::any_of(candidate.participants.begin(), candidate.participants.end(),
                [&](const Participant &p) { return p.person != none && people_[p.person].country == country; });
        };
        const bool hosted = candidate.host != none && people_[candidate.host].country == there;
        if (!hosted && (!from(there) || from(here)))
            return;
        candidate.place = other;
        candidate.placeNamed->name = reader_.place(other).name;
    }

    static bool shared(const Candidate &a, const Candidate &b)
    {
        return std::any_of(
            a.participants.begin(), a.participants.end(), [&](const Participant &p) { return b.has(p.person); });
    }

    static bool mayFallInto(const Candidate &inner, const Candidate &outer)
    {
        return !inner.date || !outer.date || within(inner.date->resolution.period, outer.date->resolution.period);
    }

    /// "Die nächste Runde ist für Mai geplant": weeks after the last one, wherever that was.
    static bool isLaterRound(const Candidate &candidate, const Candidate &last)
    {
        return candidate.date && last.date && candidate.date->source == DateSource::Clause
            && candidate.date->resolution.period.first - last.date->resolution.period.first > longestTrip;
    }

    static bool isNextDay(const Candidate &candidate, const Candidate &visit)
    {
        constexpr date::days next{2};
        if (!candidate.date || !visit.date)
            return false;
        const auto later = candidate.date->resolution.period.first - visit.date->resolution.period.last;
        return visit.status == MeetingStatus::Held && later >= date::days{0} && later <= next;
    }

    /// "wurde in Bagdad von Asis begrüßt. Am Sonntag wird er mit Hussein sprechen"
    static bool isNotBefore(const Candidate &candidate, const Candidate &visit)
    {
        return candidate.date && visit.date
            && visit.date->resolution.period.first <= candidate.date->resolution.period.first;
    }

    /// "Ehe sie am Donnerstag nach Kiew fliegt, empfängt sie am Mittwoch X"
    static bool isBefore(const Candidate &candidate, const Candidate &visit)
    {
        return candidate.date && visit.date
            && candidate.date->resolution.period.last < visit.date->resolution.period.first;
    }

    /// "traf in Bukarest ein. Er wird mit Präsident Băsescu sprechen": whoever waits there is at home.
    bool isAwaited(const Candidate &candidate, const Candidate &visit) const
    {
        const Country there = reader_.place(visit.place).country;
        const bool open = !candidate.date || candidate.date->source == DateSource::NotStated;
        return visit.status == MeetingStatus::Held && candidate.status == MeetingStatus::Planned && open
            && std::any_of(candidate.participants.begin(), candidate.participants.end(), [&](const Participant &p) {
                   return p.person != none && p.person != visit.visitor && people_[p.person].country == there;
               });
    }

    /// A meeting is where its people are on a visit that the article told before.
    bool fromVisit(std::size_t i)
    {
        Candidate &candidate = candidates_[i];
        const bool goesOn =
            candidate.peopleInherited || (candidate.date && candidate.date->source == DateSource::Chain);
        for (std::size_t back = 1; back <= std::min(i, visitsBack); ++back) {
            const Candidate &visit = candidates_[i - back];
            if (visit.place == none || visit.phone || !shared(candidate, visit))
                continue;
            const bool otherDay = isLaterRound(candidate, visit);
            const bool rightBefore = goesOn && back == 1 && !otherDay;
            const bool received =
                visit.rule->agent == AgentRole::Host && visit.placeStated && isNotBefore(candidate, visit);
            const bool visits = (visit.rule->agent == AgentRole::Visitor || received) && visit.visitor != none
                && (visit.status == candidate.status || candidate.status == MeetingStatus::Cancelled
                    || isAwaited(candidate, visit)
                    || isNextDay(candidate, visit) // "hat Hanoi besucht. Am Donnerstag wird er X treffen"
                    || (visit.rule->arrival && candidate.governor == Governor::Before)) // "vor Gesprächen mit X"
                && candidate.has(visit.visitor) && !isBefore(candidate, visit);
            if (!rightBefore && !visits)
                continue;
            const bool sameAgain = rightBefore
                && std::all_of(candidate.participants.begin(), candidate.participants.end(),
                    [&](const Participant &p) { return visit.has(p.person); });
            set(candidate, sameAgain ? visit.place : townOf(visit.place));
            return true;
        }
        return i > 0 && fromDayBefore(candidate, candidates_[i - 1]);
    }

    /// "setzten ihre Verhandlungen in Addis Abeba am Montag fort. Am Vorabend hatten sie zusammengesessen"
    bool fromDayBefore(Candidate &candidate, const Candidate &told) const
    {
        constexpr date::days next{1};
        if (told.place == none || told.phone || !told.placeStated || !candidate.date || !told.date)
            return false;
        const auto apart = told.date->resolution.period.first - candidate.date->resolution.period.first;
        const bool samePeople = candidate.participants.size() == told.participants.size()
            && std::all_of(candidate.participants.begin(), candidate.participants.end(),
                [&](const Participant &p) { return p.person != none && told.has(p.person); });
        if (!samePeople || apart > next || apart < -next)
            return false;
        set(candidate, townOf(told.place));
        return true;
    }

    /// A house is where that one meeting was; others were in its town.
    std::uint32_t townOf(std::uint32_t place) const
    {
        const Place &where = reader_.place(place);
        return where.kind == PlaceKind::Venue && where.city != PhraseTable::nothing ? where.city : place;
    }

    /// "Am Rande des Gipfels in Buenos Aires … Merkel traf am Samstag …": whoever meets on its days meets there.
    bool fromSummit(std::size_t i)
    {
        for (std::size_t back = 1; back <= std::min(i, summitsBack); ++back) {
            const Candidate &summit = candidates_[i - back];
            const bool everybodys = std::none_of(summit.participants.begin(), summit.participants.end(),
                [](const Participant &p) { return p.person != none; }); // "der G20-Gipfel"
            if (summit.kind != MeetingKind::Conference || !summit.placeStated
                || !mayFallInto(candidates_[i], summit) || !(shared(candidates_[i], summit) || everybodys))
                continue;
            set(candidates_[i], summit.place);
            return true;
        }
        return false;
    }

    /// Whoever met somebody in a town meets others there on the same day, unless another place is told.
    bool fromSameDay(std::size_t i)
    {
        const Candidate &candidate = candidates_[i];
        for (std::size_t back = 1; back <= std::min(i, visitsBack); ++back) {
            const Candidate &other = candidates_[i - back];
            const bool town =
                other.place != none && other.placeStated && reader_.place(other.place).kind >= PlaceKind::City;
            if (!town || other.phone || other.rule->travel || !candidate.date || !other.date
                || !shared(candidate, other))
                continue;
            const Period &days = candidate.date->resolution.period, &others = other.date->resolution.period;
            const bool oneDay = days.first == days.last && days.open == Open::None
                && candidate.date->source != DateSource::NotStated && other.date->source != DateSource::NotStated;
            if (!oneDay || !mayFallInto(candidate, other) || others.granularity > Granularity::Day)
                continue;
            set(candidates_[i], townOf(other.place));
            return true;
        }
        return false;
    }

    /// Who receives somebody is at home.
    bool fromHost(Candidate &candidate) const
    {
        if (candidate.kind != MeetingKind::VisitHosted043 || candidate.host == none)
            return false;
        const Country home = people_[candidate.host].country;
        const auto here = std::find_if(reader_.datelines.begin(), reader_.datelines.end(),
            [&](std::uint32_t place) { return home != Country::None && reader_.place(place).country == home; });
        const std::uint32_t place = here != reader_.datelines.end() ? *here : reader_.places->capitalOf(home);
        const bool elsewhere = candidate.place != none && reader_.place(candidate.place).country != home;
        if (home == Country::None || elsewhere)
            return false;
        set(candidate, place != PhraseTable::nothing ? place : reader_.places->country(home));
        return true;
    }

    /// "der Besuch von X bei seinem tschechischen Kollegen": in that one's capital.
    bool fromVisited(Candidate &candidate) const
    {
        if (!candidate.noun || candidate.rule->agent != AgentRole::Visitor || candidate.visitor == none
            || candidate.participants.size() != 2)
            return false;
        const auto host = std::find_if(candidate.participants.begin(), candidate.participants.end(),
            [&](const Participant &p) { return p.person != none && p.person != candidate.visitor; });
        if (host == candidate.participants.end())
            return false;
        const Country home = people_[host->person].country;
        const std::uint32_t capital = reader_.places->capitalOf(home);
        if (home == Country::None || home == people_[candidate.visitor].country || capital == PhraseTable::nothing)
            return false;
        set(candidate, capital);
        return true;
    }

    /// News of the day comes from where it happened, if one of those who met is at home there; agencies sit in
    /// capitals.
    void fromDateline(Candidate &candidate) const
    {
        if (reader_.datelines.size() != 1 || !reader_.published)
            return;
        const std::uint32_t town = reader_.datelines.front();
        const Place &where = reader_.place(town);
        if (where.kind != PlaceKind::City
            || (candidate.place != none && !reader_.sameOrWithin(town, candidate.place)))
            return; // he visits the country, and the news comes from elsewhere
        if (isBeside(candidate) || (isFresh(candidate) && (isAtHome(candidate, town) || !where.capital)))
            set(candidate, town); // nobody reports from Geneva on strangers who meet elsewhere
    }

    /// "Davos – Am Rande des Forums sprach X mit Y"
    bool isBeside(const Candidate &candidate) const
    {
        const Day day = *reader_.published;
        return candidate.aside
            && (!candidate.date
                || (candidate.date->resolution.period.last - day <= freshNews
                    && day - candidate.date->resolution.period.last <= freshNews));
    }

    bool isFresh(const Candidate &candidate) const
    {
        if (!candidate.date || candidate.date->source == DateSource::NotStated)
            return false;
        const Period &days = candidate.date->resolution.period;
        return candidate.status == MeetingStatus::Held && days.last <= *reader_.published
            && *reader_.published - days.last <= freshNews;
    }

    bool isAtHome(const Candidate &candidate, std::uint32_t town) const
    {
        return std::any_of(candidate.participants.begin(), candidate.participants.end(), [&](const Participant &p) {
            const Country home = p.person == none ? Country::None : people_[p.person].country;
            return home != Country::None
                && (reader_.place(town).country == home || reader_.places->capitalOf(home) == town);
        });
    }

    const Reader &reader_;
    const People &people_;
    std::vector<Candidate> &candidates_;
};

} // namespace

void inferPlaces(const Reader &reader, const People &people, std::vector<Candidate> &candidates)
{
    PlaceInference{reader, people, candidates}.infer();
}

} // namespace zeitstrahl::meetings
