// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/trip_length.h"

#include "core/meetings/days/stated_days.h"

namespace zeitstrahl::meetings {

namespace {

/// "treffen sich am Dienstag zu zweitägigen Verhandlungen", "am Montag beginnt der zweitägige Gipfel"
bool isGathering(const Candidate &candidate)
{
    return candidate.kind == MeetingKind::Conference || candidate.kind == MeetingKind::Negotiation046
        || (!candidate.noun && candidate.rule->agent == AgentRole::Member);
}

/// Before a noun of a visit, or of a gathering's: "viertägigen Reise", "zweitägigen offiziellen Besuch".
bool standsBefore(const Reader &reader, const Segment &segment, Span length, const Candidate &candidate)
{
    constexpr std::uint32_t adjectives = 3;
    for (std::uint32_t w = segment.words.begin; w < segment.words.end; ++w) {
        if (reader.words[w].span.begin < length.end)
            continue;
        for (std::uint32_t noun = w; noun < segment.words.end && noun < w + adjectives; ++noun)
            if (governorOf(reader.words[noun]) != Governor::None)
                return false; // "eine Woche vor seiner Reise"
            else if (reader.words[noun].noun != none)
                return isGathering(candidate)
                    || reader.language->noun(reader.words[noun].noun).agent == AgentRole::Visitor;
        return false;
    }
    return false;
}

/// "reist für zwei Tage nach Moskau", "besucht zwei Tage lang die Türkei"
bool saysHowLong(const Reader &reader, const Segment &segment, Span length, const Candidate &candidate)
{
    const bool visits = candidate.rule->agent == AgentRole::Visitor
        || (candidate.rule->planned && candidate.visitor != none); // "wird vier Tage lang in Paris erwartet"
    if (candidate.noun || !visits || segment.cues.has(Cue::Postponed))
        return false;
    for (std::uint32_t w = segment.words.begin + 1; w < segment.words.end; ++w)
        if (reader.words[w].span.begin == length.begin) {
            const Governor governor = governorOf(reader.words[w - 1]);
            return governor == Governor::None || governor == Governor::Other
                || reader.isDate(reader.words[w - 1].span); // "von Dienstag an drei Tage"
        }
    return false;
}

/// "zum Auftakt einer zweitägigen Reise in Kabul eingetroffen": its first day only.
bool isBeginningOf(const Reader &reader, const Segment &segment, Span length)
{
    constexpr std::uint32_t phrase = 3; // words before the length
    std::uint32_t at = segment.words.begin;
    while (at < segment.words.end && reader.words[at].span.begin < length.begin)
        ++at;
    for (std::uint32_t back = 1; back <= phrase && segment.words.begin + back <= at; ++back)
        if (reader.words[at - back].cues.has(Cue::During))
            return true;
    return false;
}

/// "nach" of time; not "nach dem", one word's phrase of place.
bool isBefore(const Word &preposition)
{
    return preposition.cues.has(Cue::Toward) && preposition.determiner == none;
}

/// "gingen am Samstag nach zweitägigen Verhandlungen auseinander", "nach dem dreitägigen Besuch": its last day.
bool isEndOf(const Reader &reader, const Segment &segment, Span length)
{
    std::uint32_t at = segment.words.begin;
    while (at < segment.words.end && reader.words[at].span.begin < length.begin)
        ++at;
    if (at > segment.words.begin && reader.words[at - 1].determiner != none && !isBefore(reader.words[at - 1]))
        --at;
    return at > segment.words.begin && isBefore(reader.words[at - 1]);
}

/// Right before the noun, but for adjectives.
bool endsBefore(const Reader &reader, Span length, std::uint32_t noun)
{
    constexpr std::uint32_t adjectives = 2;
    std::uint32_t at = noun;
    while (at > 0 && noun - at < adjectives && reader.words[at - 1].span.begin >= length.end)
        --at;
    return at > 0 && length.contains(reader.words[at - 1].span);
}

} // namespace

void lengthen(
    const Reader &reader, const Segment &segment, std::span<const Expression> expressions, Candidate &candidate)
{
    Resolution &resolution = candidate.date->resolution;
    if (resolution.period.granularity > Granularity::Day || resolution.period.open != Open::None
        || resolution.period.first != resolution.period.last)
        return;
    const bool over = segment.cues.has(Cue::Over); // "die am Sonntag zu Ende gingen"
    const bool begins = segment.cues.has(Cue::Begins)
        || (!candidate.noun
            && (candidate.rule->travel || candidate.rule->planned || candidate.rule->agent != AgentRole::Host));
    for (const Expression &length : expressions) {
        const auto days = wholeDays(length.timex);
        if (!days || *days == date::days{1})
            continue;
        const bool behind = isEndOf(reader, segment, length.span) && segment.clause->tense == Tense::Past;
        const bool ends = (behind || over)
            && (candidate.noun ? endsBefore(reader, length.span, candidate.trigger) : isGathering(candidate));
        const bool lasts = begins && !over
            && (standsBefore(reader, segment, length.span, candidate)
                || saysHowLong(reader, segment, length.span, candidate))
            && !isBeginningOf(reader, segment, length.span) && !isEndOf(reader, segment, length.span);
        if (!ends && !lasts)
            continue;
        candidate.lengthened = true;
        Period all = resolution.period;
        all.granularity = Granularity::Day;
        if (ends)
            all.first = all.last - *days + date::days{1};
        else
            all.last = all.first + *days - date::days{1};
        chooseDays(resolution, all);
        return;
    }
}

} // namespace zeitstrahl::meetings
