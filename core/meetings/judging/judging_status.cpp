// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/judging/arrangement.h"
#include "core/meetings/judging/imagined.h"
#include "core/meetings/judging/judging.h"
#include "core/meetings/judging/postponement.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr date::days fresh{2}, recently{14};

std::optional<Span> wordWith(const Reader &reader, const Segment &segment, Cue cue)
{
    for (std::uint32_t w = segment.words.begin; w < segment.words.end; ++w)
        if (reader.words[w].cues.has(cue))
            return reader.words[w].span;
    return {};
}

/// Asks in turn what the words say, what the date says, and what the tense says.
class StatusJudge {
public:
    StatusJudge(const Reader &reader, const std::vector<Segment> &segments, Candidate &candidate)
        : reader_{reader}
        , segments_{segments}
        , segment_{segments[candidate.segment]}
        , candidate_{candidate}
        , reached_{reaches(candidate)}
        , tense_{candidate.perfect ? Tense::Past : segment_.clause->tense}
    {
        if (candidate.date && candidate.date->source != DateSource::NotStated)
            days_ = candidate.date->resolution.period;
        const bool infinitive = segment_.heading && !candidate.noun && candidate.trigger > segment_.words.begin
            && reader.words[candidate.trigger - 1].cues.has(Cue::To); // "Abe to visit Ottawa"
        planned_ = candidate.rule->planned || infinitive || (reached_ && has(Cue::Planned))
            || (reached_ && has(Cue::Future) && tense_ != Tense::Past);
    }

    void judge()
    {
        const bool anyDay = has(Cue::Habitual)
            && (!candidate_.date || candidate_.date->resolution.period.granularity > Granularity::Week);
        if (anyDay) { // "treffen sich regelmäßig"
            candidate_.hypothetical = true;
            return;
        }
        if (calledOff())
            return;
        if (isImagined(reader_, segments_, candidate_)) {
            candidate_.hypothetical = true;
            return;
        }
        if (!postponed() && !stillToCome() && !byDays())
            byTense();
    }

private:
    bool has(Cue cue) const { return segment_.cues.has(cue); }
    bool set(MeetingStatus status, std::optional<Span> proof = {})
    {
        candidate_.status = status;
        candidate_.statusKnown = true;
        candidate_.statusProof = proof;
        return true;
    }
    bool setBy(MeetingStatus status, Cue cue) { return set(status, wordWith(reader_, segment_, cue)); }

    bool calledOff()
    {
        // "war ein Treffen geplant, das abgesagt wurde"
        const Segment *const after = candidate_.segment + 1 < segments_.size() ? &segment_ + 1 : nullptr;
        const bool thenOff = candidate_.noun && after && after->sentence == segment_.sentence
            && after->clause->subordinate && after->cues.has(Cue::Cancelled) && after->cues.has(Cue::Passive)
            && after->subject.empty();
        if (thenOff)
            return set(MeetingStatus::Cancelled, wordWith(reader_, *after, Cue::Cancelled));
        // "ein Termin, der im Juni hätte zustande kommen sollen"
        if (candidate_.noun && after && after->sentence == segment_.sentence && after->clause->subordinate
            && after->cues.has(Cue::WouldHave) && after->cues.has(Cue::Meant) && after->cues.has(Cue::TakesPlace))
            return set(MeetingStatus::Cancelled, wordWith(reader_, *after, Cue::WouldHave));
        const Segment *const rest = restOfMain();
        if (rest && rest->cues.has(Cue::Cancelled))
            return set(MeetingStatus::Cancelled, wordWith(reader_, *rest, Cue::Cancelled));
        if (reached_ && candidate_.noun && has(Cue::Negation)
            && (has(Cue::TakesPlace) || (has(Cue::SetsOut) && candidate_.rule->agent == AgentRole::Visitor)))
            return setBy(MeetingStatus::Cancelled, Cue::Negation);
        if (has(Cue::WouldHave) && has(Cue::Meant))
            return setBy(MeetingStatus::Cancelled, Cue::WouldHave);
        // "hatte am Mittwoch mit X nach Kiew fahren wollen"
        if (!candidate_.noun && has(Cue::Pluperfect) && candidate_.trigger + 1 < segment_.words.end
            && reader_.words[candidate_.trigger + 1].cues.has(Cue::Meant))
            return setBy(MeetingStatus::Cancelled, Cue::Meant);
        if (reached_ && has(Cue::Originally) && has(Cue::Intended) && !has(Cue::Postponed))
            return setBy(MeetingStatus::Cancelled, Cue::Originally); // "Ursprünglich sollte er Merkel treffen"
        if (givenUp())
            return setBy(MeetingStatus::Cancelled, has(Cue::Nothing) ? Cue::Nothing : Cue::Instead);
        // "hatte den Besuch absagen müssen und traf statt dessen X"
        return reached_ && saysOf(reader_, segment_, candidate_, {Cue::Cancelled})
            && setBy(MeetingStatus::Cancelled, Cue::Cancelled);
    }

    /// "Aus dem Treffen wird nichts", "statt des geplanten Treffens"
    bool givenUp() const
    {
        constexpr std::uint32_t reach = 6; // words
        if (!candidate_.noun || !segment_.cues.any({Cue::Nothing, Cue::Instead}))
            return false;
        for (std::uint32_t back = 1; back <= reach && segment_.words.begin + back <= candidate_.trigger; ++back) {
            const Cues &cues = reader_.words[candidate_.trigger - back].cues;
            if (cues.has(Cue::From))
                return has(Cue::Nothing) && segment_.cues.any({Cue::Passive, Cue::Future});
            if (cues.has(Cue::Instead))
                return candidate_.governor == Governor::Before;
        }
        return false;
    }

    /// "Der Besuch von X, der für Dienstag geplant war, | wurde abgesagt"
    const Segment *restOfMain() const
    {
        constexpr std::uint32_t within = 3; // segments
        if (!segment_.goesOnLater || !candidate_.noun || candidate_.governor != Governor::None)
            return nullptr;
        for (std::uint32_t s = candidate_.segment + 1; s < segments_.size() && s <= candidate_.segment + within;
             ++s)
            if (segments_[s].resumes == candidate_.segment)
                return &segments_[s];
        return nullptr;
    }

    bool postponed()
    {
        const Segment *const rest = restOfMain();
        const Segment &tells = rest && rest->cues.has(Cue::Postponed) ? *rest : segment_;
        if (!tells.cues.has(Cue::Postponed) || !candidate_.noun)
            return false;
        const bool madeUp = tells.cues.has(Cue::MadeUpFor) && !tells.cues.has(Cue::Originally);
        const bool newDate = days_ && reader_.published && days_->last > *reader_.published
            && (madeUp || movedTo(reader_, tells, candidate_.date->evidence));
        const bool toCome = newDate || (madeUp && !days_);
        return set(
            toCome ? MeetingStatus::Planned : MeetingStatus::Postponed, wordWith(reader_, tells, Cue::Postponed));
    }

    /// What was arranged, due or intended, as long as its day is not over.
    bool stillToCome()
    {
        const bool over = days_ && reader_.published && days_->last < *reader_.published;
        if (!over && isArranged(reader_, segment_, candidate_))
            return setBy(MeetingStatus::Planned, Cue::Arranged);
        // "Für den Abend war ein Gespräch vorgesehen": nobody has told yet that it was.
        const bool awaited = candidate_.noun && reached_ && segment_.clause->tense == Tense::Past
            && has(Cue::Planned) && has(Cue::Pluperfect) && reader_.published
            && (!days_ || *reader_.published - days_->last <= date::days{1});
        if (awaited)
            return setBy(MeetingStatus::Planned, Cue::Planned);
        // "wollte am Nachmittag nach Polen weiterreisen"
        if (reached_ && has(Cue::Intended) && days_ && reader_.published && !over)
            return setBy(MeetingStatus::Planned, Cue::Intended);
        return candidate_.rule->planned && !days_ && set(MeetingStatus::Planned); // "hat ihn eingeladen"
    }

    bool byDays()
    {
        if (!days_ || !reader_.published)
            return false;
        const Day today = *reader_.published;
        if (candidate_.begun && tense_ != Tense::Future)
            return set(MeetingStatus::Held);
        if (days_->first > today)
            return planned_ ? setBy(MeetingStatus::Planned, Cue::Planned) : set(MeetingStatus::Planned);
        if (days_->last < today) {
            const bool background =
                (has(Cue::Previous) && today - days_->last > fresh) || today - days_->last > recently;
            return background ? setBy(MeetingStatus::Background, Cue::Previous) : set(MeetingStatus::Held);
        }
        // "was due to meet her later in the day"; not "vereinbarten telefonisch ein Treffen"
        const bool laterThatDay =
            !candidate_.noun && !candidate_.perfect && has(Cue::Planned) && !has(Cue::Arranged);
        const bool goesOn = days_->last > today && tense_ != Tense::Past;
        return (laterThatDay || goesOn) && setBy(MeetingStatus::Planned, Cue::Planned);
    }

    void byTense()
    {
        // "Nach einem Gespräch mit X wird er Y treffen" on the day itself
        const bool toCome =
            tense_ == Tense::Future && days_ && reader_.published && days_->last >= *reader_.published;
        const bool framed =
            candidate_.governor != Governor::Before && candidate_.governor != Governor::Other && !reached_;
        if (isInvitedTo(segment_, candidate_) && !days_)
            setBy(MeetingStatus::Planned, Cue::Invitation);
        else if (candidate_.noun && framed && !toCome)
            set(MeetingStatus::Held); // what frames a report has begun
        else if (planned_ && tense_ != Tense::Past)
            setBy(MeetingStatus::Planned, Cue::Planned);
        else if (candidate_.governor == Governor::Before)
            set(MeetingStatus::Planned);
        else if (tense_ == Tense::Past)
            set(has(Cue::Previous) && !days_ ? MeetingStatus::Background : MeetingStatus::Held);
        else if (tense_ != Tense::Unknown)
            set(isUnderWay() ? MeetingStatus::Held : MeetingStatus::Planned);
        else
            candidate_.status = MeetingStatus::Held;
    }

    /// "Der Besuch dient der Versöhnung", "weilt in Wien"
    bool isUnderWay() const
    {
        const bool goesOn = tense_ == Tense::Present && candidate_.rule->ongoing && !days_;
        // "Weitere Stationen sind …", "Gesprächspartner sind …" lie ahead.
        const bool programme = candidate_.rule->placedBy(Site::Object) || candidate_.rule->namesPeople;
        const bool told = candidate_.noun && !candidate_.attended && !programme;
        return (told || goesOn) && !planned_;
    }

    const Reader &reader_;
    const std::vector<Segment> &segments_;
    const Segment &segment_;
    Candidate &candidate_;
    const bool reached_; ///< by what its clause says
    const Tense tense_;
    bool planned_ = false;
    std::optional<Period> days_; ///< where they are stated
};

} // namespace

void judgeStatus(const Reader &reader, const std::vector<Segment> &segments, std::vector<Candidate> &candidates)
{
    std::vector<Candidate> judged;
    for (Candidate &candidate : candidates) {
        StatusJudge{reader, segments, candidate}.judge();
        if (auto other = onItsOtherDay(reader, segments[candidate.segment], candidate))
            judged.push_back(std::move(*other));
        judged.push_back(std::move(candidate));
    }
    candidates = std::move(judged);
    std::erase_if(candidates, [](const Candidate &c) { return c.hypothetical; });
}

} // namespace zeitstrahl::meetings
