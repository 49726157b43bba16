// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/other_reading.h"

#include "core/meetings/judging/arrangement.h"

namespace zeitstrahl::meetings {

/// "Den für Anfang Mai geplanten Besuch hatte er abgesagt", told in June: a month or a day of the year that has
/// only just passed.
static bool isNearer(const Period &past, const Period &next, Day day)
{
    constexpr int muchNearer = 3; // times
    const bool ofYear = next.first - past.first > date::days{300}; // "den 12. Dezember"
    return (past.granularity > Granularity::Week || ofYear) && muchNearer * (day - past.last) < next.first - day;
}

void turn(const Reader &reader, const Segment &segment, Candidate &candidate)
{
    if (!reader.published || candidate.date->resolution.check != Check::None)
        return;
    Resolution &resolution = candidate.date->resolution;
    const Day day = *reader.published;
    // "hatte am Montag nach Kiew fahren wollen"
    const bool meant = segment.cues.has(Cue::Pluperfect) && candidate.trigger + 1 < segment.words.end
        && reader.words[candidate.trigger + 1].cues.has(Cue::Meant);
    const bool back = (candidate.perfect || meant) && !candidate.noun && !candidate.rule->reflexive
        && !candidate.rule->planned && resolution.period.first > day;
    const bool looksAhead = candidate.noun
        ? (segment.cues.any({Cue::Postponed, Cue::Cancelled})
              && !segment.cues.any({Cue::Previous, Cue::Pluperfect})) // "hatte im September … abgesagt"
            || (segment.cues.has(Cue::Planned)
                && (segment.clause->tense != Tense::Past
                    || (segment.cues.has(Cue::Pluperfect)
                        && candidate.governor == Governor::None))) // "war für Freitag vorgesehen"
            || isArranged(reader, segment, candidate) // "vereinbarten ein Gespräch im Oktober"
        : candidate.rule->planned; // "am Freitag erwartet er", "hat ihn für August eingeladen"
    // "Die für Montag verabredete Unterredung ließ er platzen", told on Tuesday, was to be yesterday.
    const bool ahead = looksAhead && resolution.period.last < day - date::days{1};
    if (!back && !ahead)
        return;
    for (Reading &other : resolution.others)
        if (back ? other.period.last <= day
                 : other.period.first >= day && !isNearer(resolution.period, other.period, day)) {
            std::swap(resolution.period, other.period);
            other.why = back ? Why::NextAfter : Why::LastBefore;
            resolution.steps.push_back(
                {StepKind::Chosen, resolution.period, back ? Why::LastBefore : Why::NextAfter});
            return;
        }
}

} // namespace zeitstrahl::meetings
