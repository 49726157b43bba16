// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/whose_date.h"

#include "core/meetings/judging/arrangement.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

/// The word of the clause that the date begins at, or none.
std::uint32_t firstWord(const Reader &reader, const Segment &segment, const Expression &expression)
{
    for (std::uint32_t w = segment.words.begin; w < segment.words.end; ++w)
        if (reader.words[w].span.begin == expression.span.begin)
            return w;
    return none;
}

/// "Wien, 2. Dezember –": when it was written.
bool inDateline(const Reader &reader, const Expression &expression)
{
    return reader.dateline.size() && reader.spanOf(reader.dateline).contains(expression.span);
}

/// In a clause that reports, a date says when it was reported, unless the meeting frames the reporting
/// ("sagte am Sonntag bei einem Besuch") or the date stands behind the meeting ("kündigte ein Treffen am Montag
/// an").
bool governed(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    const bool saysOff =
        segment.cues.any({Cue::Cancelled, Cue::Postponed}); // "sagte seinen Besuch ab" reports nothing
    if (!segment.clause->reporting || !candidate.noun || saysOff)
        return false;
    const bool frames = (candidate.governor == Governor::At || candidate.governor == Governor::Toward
        || candidate.governor == Governor::In || candidate.governor == Governor::To || candidate.context);
    return !frames && (expression.span.begin < reader.words[candidate.trigger].span.begin);
}

/// "Schwerpunkt der Reise ist die im Juni beschlossene Strategie"
bool ofTheSentence(const Reader &reader, const Expression &expression, const Candidate &candidate)
{
    constexpr std::int64_t near = 30; // bytes
    ByteOffset end = reader.words[candidate.trigger].span.end;
    for (const Participant &p : candidate.participants) // "eines Treffens der Außenminister am Dienstag"
        if (p.named.evidence && p.named.evidence->end < expression.span.begin)
            end = std::max(end, p.named.evidence->end);
    const std::int64_t behind = expression.span.begin.value - end.value;
    return candidate.attribute && (behind < 0 || behind > near);
}

/// "das Telefonat mit Putin vom Vortag"
bool endsParticipant(Span word, const Candidate &candidate)
{
    return std::any_of(candidate.participants.begin(), candidate.participants.end(),
        [&](const Participant &p) { return p.named.evidence && p.named.evidence->end == word.end; });
}

/// "laut einer Mitteilung vom Montag": the day of the noun before it; "verhandeln vom 3. bis 5. Mai" is none's.
bool ofAnotherNoun(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    const Period &days = expression.resolution->period;
    if (segment.cues.has(Cue::Postponed) || days.first != days.last)
        return false;
    const std::uint32_t w = firstWord(reader, segment, expression);
    return w != none && w > segment.words.begin && reader.words[w].cues.has(Cue::By) && reader.words[w - 1].capital
        && w - 1 != candidate.trigger && !endsParticipant(reader.words[w - 1].span, candidate);
}

/// "war Teil der Ende 2004 beschlossenen Konsultationen": between an article and a noun that is not the
/// meeting's.
bool insideAnotherNoun(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    constexpr std::uint32_t adjectives = 3;
    const std::uint32_t w = firstWord(reader, segment, expression);
    if (w == none || w == segment.words.begin)
        return false;
    const auto plain = [](const Word &word) {
        return word.letters && !word.capital && word.determiner == none && word.possessive == none
            && governorOf(word) == Governor::None && word.pronoun == none;
    };
    const std::uint32_t adverb =
        plain(reader.words[w - 1]) && w > segment.words.begin + 1; // "dem erst am Montag …"
    const Word &opens = reader.words[w - 1 - adverb];
    if (opens.determiner == none || opens.span.end.value + 1 < reader.words[w - adverb].span.begin.value)
        return false;
    if (segment.clause->subordinate && w <= segment.words.begin + 2)
        return false; // "…, der am Sonntag zweimal …", "…, an dem am Dienstag …"
    std::uint32_t noun = w;
    while (noun < segment.words.end && reader.words[noun].span.begin < expression.span.end)
        ++noun;
    const std::uint32_t behind = noun;
    const auto adjective = [&](const Word &word) {
        return word.letters && !word.capital && word.phraseWords == 1 && word.determiner == none
            && word.possessive == none && governorOf(word) == Governor::None;
    };
    while (noun < segment.words.end && noun < behind + adjectives && adjective(reader.words[noun]))
        ++noun;
    return noun > behind && noun < segment.words.end && reader.words[noun].capital && noun != candidate.trigger;
}

/// "eine für Montag in Rom verabredete Unterredung": between the article and the noun of the meeting itself.
bool standsInside(const Reader &reader, const Segment &segment, std::uint32_t date)
{
    const bool purpose = date > segment.words.begin + 1 && reader.words[date - 1].cues.has(Cue::OtherPreposition);
    const Word &before = reader.words[purpose ? date - 2 : date - 1];
    return before.determiner != none || before.possessive != none;
}

/// "hat am Dienstag seinen Besuch abgesagt": the day of the decision; "seinen für Freitag geplanten Besuch" and
/// "den Besuch am Freitag" tell of the meeting.
bool whenCalledOff(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    if (!candidate.noun || !segment.cues.any({Cue::Cancelled, Cue::Postponed}) || !reader.published
        || expression.resolution->period.last > *reader.published)
        return false;
    const std::uint32_t w = firstWord(reader, segment, expression);
    return w != none && w > segment.words.begin && w < candidate.trigger && !standsInside(reader, segment, w);
}

/// "vereinbarten am Montag ein Treffen": the day of the deal.
bool whenArranged(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    const std::uint32_t w = firstWord(reader, segment, expression);
    // "Das Treffen war am Montag vereinbart worden", but "ein Treffen am Montag", "das für den 3. vereinbart war"
    const auto looksAhead = [&](std::uint32_t word) {
        return reader.words[word].cues.any({Cue::Portfolio, Cue::Onto});
    };
    const bool apart = expression.span.begin < reader.words[candidate.trigger].span.begin
        || (segment.cues.has(Cue::Passive) && w != none && w > candidate.trigger + 1 && !looksAhead(w)
            && !looksAhead(w - 1) && !(w > 1 && looksAhead(w - 2)));
    return reader.published && expression.resolution->period.last <= *reader.published && apart
        && !(w != none && w > segment.words.begin && standsInside(reader, segment, w))
        && isArranged(reader, segment, candidate);
}

/// "das erste Treffen nach dessen Wahl am 6. Dezember": from the preposition at a word on, a noun that has the
/// date.
bool isBehindAnother(const Reader &reader, std::uint32_t preposition, const Expression &expression)
{
    if (!reader.words[preposition].cues.any({Cue::Toward, Cue::Before}))
        return false;
    for (std::uint32_t w = preposition + 1;
         w < reader.words.size() && reader.words[w].span.begin < expression.span.begin; ++w) {
        const Word &word = reader.words[w];
        if (word.mark || reader.nameIn(*reader.places, w).words || word.noun != none)
            return false;
        if (word.capital)
            return true;
    }
    return false;
}

/// "ihr bevorstehender Besuch" was not yesterday, and "der erste Besuch seit dem Amtsantritt 2016" not in 2016.
bool tellsOfElse(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    const auto &words = reader.words;
    const std::uint32_t date = firstWord(reader, segment, expression);
    const bool inside = date != none && date > segment.words.begin && standsInside(reader, segment, date);
    const bool ahead = candidate.noun && !inside && candidate.trigger > segment.words.begin
        && words[candidate.trigger - 1].cues.has(Cue::Planned);
    if (ahead && reader.published && expression.resolution->period.last < *reader.published)
        return true;
    for (std::uint32_t w = candidate.trigger; w < segment.words.end && words[w].span.begin < expression.span.begin;
         ++w)
        if (words[w].cues.has(Cue::After) || (candidate.noun && isBehindAnother(reader, w, expression)))
            return true;
    return false;
}

/// "Überschattet wurde das Treffen vom Absturz in der vergangenen Woche": what looks back at a meeting told before
/// has its day already; this is another noun's.
bool ofNounBehind(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    const std::uint32_t w = firstWord(reader, segment, expression);
    if (!candidate.noun || !candidate.peopleInherited || !candidate.definite || w == none
        || w < candidate.trigger + 2)
        return false;
    const Word &before = reader.words[w - 1];
    const bool by = std::any_of(reader.words.begin() + candidate.trigger + 1, reader.words.begin() + w,
        [](const Word &word) { return word.cues.has(Cue::By); });
    return by && before.capital && before.letters && before.noun == none && before.place == none
        && !reader.isDate(before.span);
}

/// "treffen sich spätestens im November", "hält sich bis Mittwoch in Wien auf"; not in a clause that tells of
/// another deed, or of what is over.
bool endsThen(const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    const bool own = segment.words.begin <= candidate.trigger && candidate.trigger < segment.words.end;
    return expression.resolution && expression.resolution->period.open == Open::Start
        && expression.timex.type == TimexType::Date && own && segment.clause->tense != Tense::Past;
}

/// Behind a noun that it belongs to: "nach dem Treffen am Vortag setzten sie …".
bool claimed(const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    const std::uint32_t w = segment.claims.empty() ? none : firstWord(reader, segment, expression);
    return w != none && claimedByOther(segment, w, candidate.trigger);
}

} // namespace

bool namesDays(const Reader &reader, const Expression &expression, const Candidate &candidate)
{
    const bool point = expression.timex.type == TimexType::Date || expression.timex.type == TimexType::Time;
    // "verhandeln seit Dienstag"
    const bool goingOn = expression.resolution && expression.resolution->period.open == Open::End
        && (candidate.kind == MeetingKind::Negotiation046 || candidate.kind == MeetingKind::Conference);
    // "ab Montag wird er … treffen"
    const bool startsLater = expression.resolution && expression.resolution->period.open == Open::End
        && reader.published && expression.resolution->period.first >= *reader.published;
    return expression.resolution && point
        && (expression.resolution->period.open == Open::None || goingOn || startsLater)
        && expression.resolution->period.granularity <= Granularity::Year;
}

bool tellsWhen(
    const Reader &reader, const Segment &segment, const Expression &expression, const Candidate &candidate)
{
    return (namesDays(reader, expression, candidate) || endsThen(segment, expression, candidate))
        && !inDateline(reader, expression) && !governed(reader, segment, expression, candidate)
        && !claimed(reader, segment, expression, candidate) && !ofTheSentence(reader, expression, candidate)
        && !ofAnotherNoun(reader, segment, expression, candidate)
        && !insideAnotherNoun(reader, segment, expression, candidate)
        && !ofNounBehind(reader, segment, expression, candidate)
        && !whenCalledOff(reader, segment, expression, candidate)
        && !whenArranged(reader, segment, expression, candidate)
        && !tellsOfElse(reader, segment, expression, candidate);
}

} // namespace zeitstrahl::meetings
