// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging.h"

#include "core/meetings/arrangement.h"
#include "core/meetings/postponement.h"
#include "core/meetings/stated_days.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

std::optional<Span> wordWith(const Reader &reader, const Segment &segment, Cue cue)
{
    for (std::uint32_t w = segment.words.begin; w < segment.words.end; ++w)
        if (reader.words[w].cues.has(cue))
            return reader.words[w].span;
    return {};
}

/// What a verb or an adverb says of a noun reaches it only as the clause's subject or object.
bool inScope(const Candidate &candidate)
{
    return !candidate.noun || candidate.governor == Governor::None || candidate.attended;
}

void setStatus(Candidate &candidate, MeetingStatus status, std::optional<Span> proof = {})
{
    candidate.status = status;
    candidate.statusKnown = true;
    candidate.statusProof = proof;
}

constexpr date::days fresh{2}, recently{14};

/// "kein Treffen", "ist nicht geplant"; what a meeting did not bring was still a meeting.
bool isDenied(const Reader &reader, const Segment &segment, const Candidate &candidate)
{
    if (!segment.cues.has(Cue::Negation))
        return false;
    if (!candidate.noun || candidate.attended || segment.cues.any({Cue::Planned, Cue::TakesPlace}))
        return true;
    for (std::uint32_t back = 1; back <= 4 && back <= candidate.trigger; ++back) {
        const Word &word = reader.words[candidate.trigger - back];
        if (word.cues.has(Cue::No))
            return true;
        if (!word.letters || word.capital || word.determiner != none)
            return false;
    }
    return false;
}

/// "dementierte, dass er … treffen werde", "bereit, … zu treffen": what stands before a subordinate clause.
bool onlyThoughtOf(const Segment &segment, const Segment *before)
{
    return before && before->sentence == segment.sentence && segment.clause->subordinate
        && before->cues.any({Cue::Denied, Cue::Hypothetical});
}

/// "müsste, wenn …, nach Moskau reisen": a clause put into the middle parts the verb from what it only imagines.
bool imaginedBefore(const Segment &segment, const std::vector<Segment> &segments)
{
    return segment.resumes != none && segments[segment.resumes].cues.any({Cue::Hypothetical, Cue::Denied});
}

/// "traf Putin und forderte …", "forderte … und traf Putin": what stands beyond an "und" is another verb's.
bool saysOf(const Reader &reader, const Segment &segment, const Candidate &candidate, Cues cues)
{
    if (!segment.cues.any(cues))
        return false;
    const auto says = [&](std::uint32_t w) {
        return reader.words[w].cues.any(cues) || separatedCues(reader, segment, w).any(cues); // "lehnte … ab"
    };
    const bool second = !candidate.noun && candidate.trigger > segment.words.begin
        && reader.words[candidate.trigger - 1].cues.has(Cue::And);
    for (std::uint32_t w = second ? candidate.trigger : segment.words.begin; w < segment.words.end; ++w) {
        if (w > candidate.trigger && !candidate.noun && reader.words[w].cues.has(Cue::And)
            && w + 1 < segment.words.end && says(w + 1))
            return false;
        if (says(w))
            return true;
    }
    return false;
}

/// "keine Pläne für ein Treffen", "bereit zu einem Gespräch": what stands before the preposition of a noun.
bool onlyAnIdea(const Reader &reader, const Segment &segment, const Candidate &candidate)
{
    constexpr std::uint32_t reach = 6; // words
    if (!candidate.noun || (candidate.governor != Governor::Other && candidate.governor != Governor::To))
        return false;
    for (std::uint32_t back = 1; back <= reach && segment.words.begin + back <= candidate.trigger; ++back) {
        const Word &word = reader.words[candidate.trigger - back];
        if (word.mark || word.noun != none)
            return false;
        if (word.cues.any({Cue::Denied, Cue::Hypothetical}))
            return true;
    }
    return false;
}

/// "Dass er … trifft, ist ausgeschlossen"
bool thenDenied(const Reader &reader, const Segment &segment, const Segment *after)
{
    return after && after->sentence == segment.sentence && segment.clause->subordinate
        && !after->clause->subordinate && segment.words.begin == reader.sentences[segment.sentence].begin
        && after->cues.has(Cue::Denied);
}

void judge(
    const Reader &reader, const Segment &segment, const Segment *before, const Segment *after, Candidate &candidate)
{
    const auto proof = [&](Cue cue) { return wordWith(reader, segment, cue); };
    const bool scope = inScope(candidate);
    const bool takesNoPlace =
        candidate.noun && segment.cues.has(Cue::Negation) && segment.cues.has(Cue::TakesPlace);
    const bool anyDay = segment.cues.has(Cue::Habitual)
        && (!candidate.date || candidate.date->resolution.period.granularity > Granularity::Week);
    if (anyDay) { // "treffen sich regelmäßig"
        candidate.hypothetical = true;
        return;
    }
    const bool neverCame = (segment.cues.has(Cue::WouldHave) && segment.cues.has(Cue::Meant))
        || (scope && segment.cues.has(Cue::Originally) && segment.cues.has(Cue::Intended)
            && !segment.cues.has(Cue::Postponed)); // "Ursprünglich sollte er Merkel treffen"
    // "war ein Treffen geplant, das abgesagt wurde"
    const bool thenOff = candidate.noun && after && after->sentence == segment.sentence
        && after->clause->subordinate && after->cues.has(Cue::Cancelled) && after->cues.has(Cue::Passive)
        && after->subject.empty();
    const bool cancelled = thenOff || (scope && (segment.cues.has(Cue::Cancelled) || takesNoPlace)) || neverCame;
    const bool imagined = saysOf(reader, segment, candidate, {Cue::Hypothetical, Cue::Denied})
        || isDenied(reader, segment, candidate);
    if (!cancelled
        && ((scope && imagined && !segment.cues.has(Cue::Postponed)) || onlyThoughtOf(segment, before)
            || onlyAnIdea(reader, segment, candidate) || thenDenied(reader, segment, after))) {
        candidate.hypothetical = true;
        return;
    }
    if (cancelled)
        return setStatus(candidate, MeetingStatus::Cancelled,
            thenOff ? wordWith(reader, *after, Cue::Cancelled)
                    : proof(takesNoPlace ? Cue::Negation
                            : neverCame  ? (segment.cues.has(Cue::WouldHave) ? Cue::WouldHave : Cue::Originally)
                                         : Cue::Cancelled));
    const bool dated = candidate.date && candidate.date->source != DateSource::NotStated;
    if (segment.cues.has(Cue::Postponed) && candidate.noun) {
        const bool newDate = dated && reader.published && candidate.date->resolution.period.last > *reader.published
            && movedTo(reader, segment, candidate.date->evidence);
        return setStatus(
            candidate, newDate ? MeetingStatus::Planned : MeetingStatus::Postponed, proof(Cue::Postponed));
    }
    const bool past = dated && reader.published && candidate.date->resolution.period.last < *reader.published;
    if (!past && isArranged(reader, segment, candidate))
        return setStatus(candidate, MeetingStatus::Planned, proof(Cue::Arranged));
    // "Für den Abend war ein Gespräch vorgesehen": nobody has told yet that it was.
    const bool awaited = candidate.noun && scope && segment.clause->tense == Tense::Past
        && segment.cues.has(Cue::Planned) && segment.cues.has(Cue::Pluperfect) && reader.published
        && (!dated || *reader.published - candidate.date->resolution.period.last <= date::days{1});
    if (awaited)
        return setStatus(candidate, MeetingStatus::Planned, proof(Cue::Planned));
    const Tense tense = candidate.perfect ? Tense::Past : segment.clause->tense;
    const bool infinitive = segment.heading && !candidate.noun && candidate.trigger > segment.words.begin
        && reader.words[candidate.trigger - 1].cues.has(Cue::To); // "Abe to visit Ottawa"
    // "wollte am Nachmittag nach Polen weiterreisen": not yet, if that day is not over.
    const bool intended = scope && segment.cues.has(Cue::Intended) && dated && reader.published
        && candidate.date->resolution.period.last >= *reader.published;
    if (intended)
        return setStatus(candidate, MeetingStatus::Planned, proof(Cue::Intended));
    const bool planned = candidate.rule->planned || infinitive || (scope && segment.cues.has(Cue::Planned))
        || (scope && segment.cues.has(Cue::Future) && tense != Tense::Past);
    if (candidate.rule->planned && !dated)
        return setStatus(candidate, MeetingStatus::Planned); // "hat ihn eingeladen"
    if (dated && reader.published) {
        const Period &period = candidate.date->resolution.period;
        if (period.first > *reader.published)
            return setStatus(candidate, MeetingStatus::Planned, planned ? proof(Cue::Planned) : std::nullopt);
        if (period.last < *reader.published) {
            const bool background = (segment.cues.has(Cue::Previous) && *reader.published - period.last > fresh)
                || *reader.published - period.last > recently;
            return setStatus(candidate, background ? MeetingStatus::Background : MeetingStatus::Held,
                background ? proof(Cue::Previous) : std::nullopt);
        }
        const bool laterThatDay = !candidate.noun && !candidate.perfect && segment.cues.has(Cue::Planned)
            && !segment.cues.has(Cue::Arranged); // "vereinbarten telefonisch ein Treffen"
        if (laterThatDay) // "was due to meet her later in the day"
            return setStatus(candidate, MeetingStatus::Planned, proof(Cue::Planned));
        if (period.last > *reader.published && tense != Tense::Past)
            return setStatus(candidate, MeetingStatus::Planned, proof(Cue::Planned));
    }
    // "Nach einem Gespräch mit X wird er Y treffen" on the day itself
    const bool toCome = tense == Tense::Future && dated && reader.published
        && candidate.date->resolution.period.last >= *reader.published;
    if (candidate.noun && !scope && !toCome && candidate.governor != Governor::Before
        && candidate.governor != Governor::Other)
        return setStatus(candidate, MeetingStatus::Held); // what frames a report has begun
    if (planned && tense != Tense::Past)
        return setStatus(candidate, MeetingStatus::Planned, proof(Cue::Planned));
    if (candidate.governor == Governor::Before)
        return setStatus(candidate, MeetingStatus::Planned);
    if (tense == Tense::Past)
        return setStatus(
            candidate, segment.cues.has(Cue::Previous) && !dated ? MeetingStatus::Background : MeetingStatus::Held);
    const bool goesOn = tense == Tense::Present && candidate.rule->ongoing && !dated;
    if (tense == Tense::Present || tense == Tense::Future)
        return setStatus(
            candidate, ((candidate.noun && !candidate.attended) || goesOn) && !planned ? MeetingStatus::Held : MeetingStatus::Planned);
    candidate.status = MeetingStatus::Held;
}

bool foreign(Country a, Country b)
{
    return a != Country::None && b != Country::None && a != b;
}

Country homeOf(const Participant &participant, const People &people)
{
    return participant.person == none ? Country::None : people[participant.person].country;
}

/// "reiste nach Zentralasien", "am Montag eine Reise durch den Kaukasus"; "Nahostreise" tells of a tour rather than of
/// a place.
bool toldAsGoal(const Reader &reader, const Candidate &candidate)
{
    if (!candidate.noun)
        return true;
    const bool named = candidate.placeNamed && candidate.placeNamed->evidence
        && *candidate.placeNamed->evidence != reader.words[candidate.trigger].span;
    return named && ownDate(candidate);
}

/// Everybody is of the same country: home affairs.
bool domestic(const Candidate &candidate, const People &people, const Reader &reader)
{
    Country home = Country::None;
    for (const Participant &participant : candidate.participants) {
        const Country here = homeOf(participant, people);
        if (here == Country::None && candidate.rule->weak)
            continue;
        if (here == Country::None || (home != Country::None && here != home))
            return false;
        home = here;
    }
    const bool abroad = candidate.place != none
        && ((reader.place(candidate.place).kind == PlaceKind::Region && toldAsGoal(reader, candidate))
            || foreign(reader.place(candidate.place).country, home));
    return home != Country::None && !abroad
        && (candidate.participants.size() > 1
            || (candidate.place != none && candidate.rule->agent == AgentRole::Visitor));
}

MeetingKind kindOf(const Candidate &candidate, const People &people, const Reader &reader)
{
    if (candidate.phone)
        return MeetingKind::Telephone041;
    if (candidate.kind == MeetingKind::Meeting040 && candidate.participants.size() == 1
        && !candidate.rule->summons) {
        const Country home = homeOf(candidate.participants.front(), people);
        if (candidate.participants.front().person == none)
            return MeetingKind::Conference; // several who share an office
        const bool abroad = candidate.place != none && foreign(reader.place(candidate.place).country, home);
        return abroad ? MeetingKind::VisitMade042 : MeetingKind::Meeting040; // with somebody whom no name tells
    }
    if (candidate.kind == MeetingKind::VisitHosted043 && candidate.participants.size() == 1)
        return MeetingKind::VisitMade042; // whoever receives is not named
    if (candidate.kind != MeetingKind::Meeting040 || candidate.place == none || !candidate.placeStated
        || candidate.participants.size() < 2 || candidate.rule->summons)
        return candidate.kind;
    const auto atHome = [&](Country home) {
        const std::uint32_t capital = reader.places->capitalOf(home);
        return reader.place(candidate.place).country == home
            || (capital != PhraseTable::nothing && reader.sameOrWithin(candidate.place, capital));
    };
    if (atHome(homeOf(candidate.participants.front(), people)))
        return MeetingKind::VisitHosted043;
    bool allKnown = true;
    for (const Participant &participant : candidate.participants) {
        const Country home = homeOf(participant, people);
        if (atHome(home))
            return MeetingKind::VisitMade042;
        allKnown = allKnown && home != Country::None;
    }
    const Country home = homeOf(candidate.participants.front(), people);
    const bool towardSomebody = !allKnown && home != Country::None && candidate.visitor == none
        && candidate.participants.back().person != none; // "traf in Donezk den Gouverneur"
    if (towardSomebody && !candidate.rule->arrival && candidate.participants.size() == 2)
        return MeetingKind::VisitMade042;
    return allKnown ? MeetingKind::ThirdPlace044 : MeetingKind::Meeting040;
}

} // namespace

void judgeStatus(const Reader &reader, const std::vector<Segment> &segments, std::vector<Candidate> &candidates)
{
    std::vector<Candidate> judged;
    for (Candidate &candidate : candidates) {
        const std::uint32_t at = candidate.segment;
        const Segment &segment = segments[at];
        judge(reader, segment, at > 0 ? &segments[at - 1] : nullptr,
            at + 1 < segments.size() ? &segments[at + 1] : nullptr, candidate);
        candidate.hypothetical = candidate.hypothetical
            || (candidate.status != MeetingStatus::Cancelled && imaginedBefore(segment, segments));
        if (auto other = onItsOtherDay(reader, segment, candidate))
            judged.push_back(std::move(*other));
        judged.push_back(std::move(candidate));
    }
    candidates = std::move(judged);
    std::erase_if(candidates, [](const Candidate &c) { return c.hypothetical; });
}

void judgeKind(const Reader &reader, const People &people, std::vector<Candidate> &candidates)
{
    std::erase_if(candidates, [&](const Candidate &c) { return domestic(c, people, reader); });
    for (Candidate &candidate : candidates)
        candidate.kind = kindOf(candidate, people, reader);
}

} // namespace zeitstrahl::meetings
