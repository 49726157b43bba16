// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/days/dating.h"

#include "core/meetings/days/counted_days.h"
#include "core/meetings/days/dating_before.h"
#include "core/meetings/days/other_reading.h"
#include "core/meetings/days/stated_days.h"
#include "core/meetings/days/trip_length.h"
#include "core/meetings/days/whose_date.h"
#include "core/meetings/judging/arrangement.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr std::int64_t hourOnly = 400; // bytes of distance that an hour without a day costs
constexpr std::int64_t firstPlan = 400; // and a day that something was first planned for

class DateBinder {
public:
    DateBinder(const Reader &reader, const std::vector<Segment> &segments, std::vector<Candidate> &candidates)
        : reader_{reader}
        , segments_{segments}
        , candidates_{candidates}
    {
        // Expressions and segments run in the same order.
        const auto &expressions = reader.tagged->expressions;
        std::uint32_t next = 0;
        for (const Segment &segment : segments) {
            const Span span = reader.spanOf(segment.words);
            while (next < expressions.size() && expressions[next].span.begin < span.begin)
                ++next;
            WordRange range{next, next};
            while (range.end < expressions.size() && expressions[range.end].span.begin < span.end)
                ++range.end;
            next = range.end;
            dates_.push_back(range);
        }
    }

    void bind()
    {
        const DateBefore before{reader_, segments_, dates_};
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            const std::uint32_t here = candidates_[i].segment, head = segments_[here].resumes;
            if (auto counted = countedFrom(reader_, datesIn(here), candidates_[i])) {
                candidates_[i].date = std::move(counted);
                continue;
            }
            const bool found = fromSegment(candidates_[i], here, DateSource::Clause)
                || (head != none && fromSegment(candidates_[i], head, DateSource::Clause))
                || fromSentence(candidates_[i]) || fromThere(candidates_[i]);
            if (!found && isArranged(reader_, segments_[here], candidates_[i])
                && !segments_[here].cues.has(Cue::Aside))
                continue; // no day told before is its day
            const auto noDay = [&] { return !candidates_[i].date || namesNoDay(candidates_[i].date->resolution); };
            if (noDay())
                before.fromMeeting(candidates_, i);
            if (noDay())
                before.fromNews(candidates_[i]);
            if (!candidates_[i].date)
                fromVerbBeside(candidates_[i]);
            if (!candidates_[i].date)
                before.fromReport(candidates_[i]);
        }
    }

private:
    std::span<const Expression> datesIn(std::uint32_t segment) const
    {
        return {reader_.tagged->expressions.data() + dates_[segment].begin, dates_[segment].size()};
    }

    /// How much a day is better than a week, and that than a year, in bytes of distance.
    static std::int64_t coarseness(Granularity granularity)
    {
        return granularity <= Granularity::Day ? 0 : 600 + 200 * std::int64_t(granularity);
    }

    /// On a tour each stop has its own days.
    bool elsewhere(const Candidate &candidate, std::uint32_t index, const Expression &expression) const
    {
        if (candidate.dated.size() == 0 || index != candidate.segment)
            return false;
        return !reader_.spanOf(candidate.dated).contains(expression.span);
    }

    /// "ursprünglich für Donnerstag vereinbart, findet heute statt"
    bool isFirstPlan(const Segment &segment, const Expression &expression) const
    {
        constexpr std::uint32_t reach = 2; // words
        if (segment.cues.has(Cue::Postponed) || !segment.cues.has(Cue::Originally))
            return false;
        std::uint32_t at = segment.words.begin;
        while (at < segment.words.end && reader_.words[at].span.begin < expression.span.begin)
            ++at;
        for (std::uint32_t back = 1; back <= reach && segment.words.begin + back <= at; ++back)
            if (reader_.words[at - back].cues.has(Cue::Originally))
                return true;
        return false;
    }

    bool fromSegment(Candidate &candidate, std::uint32_t index, DateSource source)
    {
        const Segment &segment = segments_[index];
        const Span trigger = reader_.words[candidate.trigger].span;
        const Expression *best = nullptr;
        std::int64_t bestCost = 0;
        for (const Expression &expression : datesIn(index)) {
            if (elsewhere(candidate, index, expression) || !tellsWhen(reader_, segment, expression, candidate))
                continue;
            const bool before = expression.span.begin < trigger.begin;
            const std::int64_t apart = before ? trigger.begin.value - expression.span.begin.value
                                              : expression.span.begin.value - trigger.begin.value;
            const std::int64_t cost = apart + coarseness(expression.resolution->period.granularity)
                + (before && candidate.noun ? 60 : 0) + (namesNoDay(*expression.resolution) ? hourOnly : 0)
                + (isFirstPlan(segment, expression) ? firstPlan : 0);
            if (!best || cost < bestCost) {
                best = &expression;
                bestCost = cost;
            }
        }
        if (!best)
            return false;
        candidate.date = MeetingDate{*best->resolution, source, best->span};
        closeDays(reader_, candidate);
        turn(reader_, segment, candidate);
        if (!candidate.noun)
            keepFirstOrLast(reader_, segment, candidate.date->resolution);
        lengthen(reader_, segment, datesIn(index), candidate);
        if (segment.cues.has(Cue::Over)) // "nach viertägigen Gesprächen, die am Sonntag endeten"
            lengthen(reader_, segment, datesIn(candidate.segment), candidate);
        return true;
    }

    /// "die am Vortag in Genf vereinbart worden war. Dort hatten …": the day with the place that "dort" means.
    bool fromThere(Candidate &candidate)
    {
        const std::uint32_t from = candidate.placeFrom, here = candidate.segment;
        if (from == none || from >= here || segments_[from].clause->reporting
            || segments_[from].sentence + 1 < segments_[here].sentence
            || (segments_[from].clause->tense == Tense::Past) != (segments_[here].clause->tense == Tense::Past))
            return false;
        if (!fromSegment(candidate, from, DateSource::Chain))
            return false;
        if (candidate.date->resolution.period.granularity <= Granularity::Day)
            return true;
        candidate.date.reset();
        return false;
    }

    /// A clause that depends on this one tells of other days, unless of those that were planned: "called off her
    /// trip, which was set for Monday". So does what was said after a meeting: "Nach einem Treffen mit X sagte er,
    /// er werde am Montag reisen".
    bool apartFrom(const Candidate &candidate, const Segment &after) const
    {
        const Segment &here = segments_[candidate.segment];
        if (candidate.noun && candidate.governor == Governor::Toward && here.clause->reporting)
            return true;
        const bool off = here.cues.any({Cue::Cancelled, Cue::Postponed}) && after.cues.has(Cue::Planned);
        // "Die Reise nach Rom, | die am Montag beginnen sollte, | fällt aus"
        const bool between = candidate.noun && here.goesOnLater && &after == &here + 1 && !after.clause->conjunction
            && after.cues.any({Cue::Planned, Cue::Intended});
        // "Der Besuch wurde gestrichen, stattdessen sprachen sie am Montag am Telefon"
        const bool instead = here.cues.has(Cue::Cancelled) && !after.cues.any({Cue::Planned, Cue::Intended})
            && after.resumes != candidate.segment;
        return (after.clause->subordinate && !off && !between) || (instead && !off);
    }

    /// "Nach einem Gespräch in Berlin flog er am Dienstag weiter": if nothing tells better, the day of what came
    /// next.
    void fromVerbBeside(Candidate &candidate)
    {
        const Segment &segment = segments_[candidate.segment];
        if (!candidate.noun || candidate.governor != Governor::Toward || segment.clause->tense != Tense::Past)
            return;
        candidate.dated = {};
        fromSegment(candidate, candidate.segment, DateSource::Sentence);
    }

    /// "sagte er am Montag, als er X empfing": the day of what was said is that of the meeting.
    bool isWhenClause(const Segment &segment) const
    {
        return segment.clause->subordinate && segment.clause->conjunction && segment.clause->tense == Tense::Past
            && reader_.words[segment.words.begin].cues.has(Cue::When);
    }

    /// "könne noch heuer gelöst werden, sagte sie nach einem Gespräch": that tells no day of what was.
    bool isAnyTime(const Candidate &candidate) const
    {
        const Period &period = candidate.date->resolution.period;
        return period.granularity >= Granularity::Year && reader_.published && period.first <= *reader_.published
            && *reader_.published <= period.last;
    }

    /// "Vor dem Flug nach Rom, wo er am Donnerstag spricht, traf er X": not on a day to come.
    bool isStillToCome(const Candidate &candidate) const
    {
        const Segment &here = segments_[candidate.segment];
        return !candidate.noun && here.clause->tense == Tense::Past && !candidate.rule->planned && reader_.published
            && !here.cues.any({Cue::Meant, Cue::Intended, Cue::Planned, Cue::Cancelled, Cue::Postponed})
            && candidate.date->resolution.period.first > *reader_.published;
    }

    /// Other clauses of the sentence, the nearest first; none that reports.
    bool fromSentence(Candidate &candidate)
    {
        const std::uint32_t here = candidate.segment;
        const bool when = isWhenClause(segments_[here]);
        const auto usableSegment = [&](std::int64_t s) {
            return s >= 0 && s < std::int64_t(segments_.size())
                && segments_[std::size_t(s)].sentence == segments_[here].sentence
                && (when || !segments_[std::size_t(s)].clause->reporting);
        };
        // "die Konferenz, die von Freitag bis Sonntag stattfindet", "ein Treffen in Rom, an dem am Montag X
        // teilnahm"
        const auto ownClause = [&](std::int64_t s) {
            return s == here + 1 && candidate.noun
                && (candidate.trigger + 2 >= segments_[here].words.end
                    || (segments_[std::size_t(s)].clause->subordinate
                        && segments_[std::size_t(s)].cues.any({Cue::TakesPart, Cue::TakesPlace})));
        };
        for (std::int64_t apart = 1; apart <= 4; ++apart)
            for (const std::int64_t s : {std::int64_t(here) - apart, std::int64_t(here) + apart})
                if (usableSegment(s) && (s < here || !isNextDay(std::size_t(s)))
                    && (s < here || ownClause(s) || !apartFrom(candidate, segments_[std::size_t(s)]))
                    && fromSegment(candidate, std::uint32_t(s), DateSource::Sentence)) {
                    const bool others = tellsOfSomebody(candidate, segments_[std::size_t(s)])
                        || isAnyTime(candidate) || isStillToCome(candidate);
                    if (ownClause(s) || !others)
                        return true;
                    candidate.date.reset();
                }
        return false;
    }

    /// "gibt ein Essen, | tags darauf spricht er mit X": counted from the day before, which is another's.
    bool isNextDay(std::size_t segment) const
    {
        const auto dates = datesIn(std::uint32_t(segment));
        return !dates.empty() && dates.front().resolution && !dates.front().resolution->steps.empty()
            && dates.front().resolution->steps.front().why == Why::FromLastMentioned;
    }

    /// "Der Kaiser, der den Thron 1989 bestieg, empfing ihn": a month or a year in a relative clause.
    static bool tellsOfSomebody(const Candidate &candidate, const Segment &from)
    {
        return from.clause->subordinate && !from.clause->conjunction
            && candidate.date->resolution.period.granularity > Granularity::Day;
    }

    const Reader &reader_;
    const std::vector<Segment> &segments_;
    std::vector<Candidate> &candidates_;
    std::vector<WordRange> dates_; ///< expressions of each segment
};

} // namespace

void bindDates(const Reader &reader, const std::vector<Segment> &segments, std::vector<Candidate> &candidates)
{
    DateBinder{reader, segments, candidates}.bind();
}

std::optional<MeetingDate> unstatedDate(std::optional<Day> published, MeetingStatus status)
{
    if (!published)
        return {};
    const Day day = *published;
    Period period{day, day, Granularity::Day, Extent::Within, Certainty::Approximate};
    if (status == MeetingStatus::Background)
        period.first = day - date::days{1};
    else if (status != MeetingStatus::Held)
        period.open = Open::End; // what was called off lay ahead too
    return MeetingDate{
        {period, Check::None, {}, {{StepKind::Chosen, period, Why::FromPublication}}}, DateSource::NotStated, {}};
}

} // namespace zeitstrahl::meetings
