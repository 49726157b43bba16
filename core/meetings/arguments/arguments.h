// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/arguments/candidate.h"
#include "core/meetings/arguments/discourse.h"
#include "core/meetings/reading/triggers.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// Reads the segments of an article in order and gives each trigger who takes part and where: by case, preposition
/// and what was said before. Only what has all that its rule needs comes back.
class ArgumentReader {
public:
    ArgumentReader(const Reader &reader, Mentions &mentions, std::vector<Segment> &segments)
        : reader_{reader}
        , mentions_{mentions}
        , segments_{segments}
        , discourse_{reader, mentions}
    {
    }

    std::vector<Candidate> read();

private:
    using People = std::vector<std::uint32_t>;

    void resolve(Segment &segment);
    Mention ofTheCountry(const Segment &segment, Mention mention) const;
    Mention ofTheTown(const Segment &segment, Mention mention, bool visited) const;
    void claim(Segment &segment, const std::vector<Trigger> &triggers) const;
    std::uint32_t claimedUntil(const Segment &segment, const Trigger &trigger) const;
    std::uint32_t commaBehind(std::uint32_t word) const;
    WordRange scopeOf(const Trigger &trigger, const std::vector<Trigger> &all) const;
    std::uint32_t partEnd(const Trigger &verb) const;
    std::vector<std::uint32_t> whoseIntention(const Segment &before) const;
    void finishHead();
    void rememberPlace(std::uint32_t place, std::uint32_t segment);
    void readSegment(std::uint32_t index);
    std::optional<Candidate> fromVerb(const Trigger &trigger, const std::vector<Trigger> &all);
    std::optional<Candidate> fromNoun(const Trigger &trigger, const std::vector<Trigger> &all);

    void addSubjectOfVerb(Candidate &candidate, const TriggerRule &rule);
    void addReceived(Candidate &candidate, WordRange scope);
    void addActive(Candidate &candidate, const Trigger &trigger, WordRange scope);
    void addBesideVerb(Candidate &candidate, const TriggerRule &rule, WordRange scope);
    void addSupport(Candidate &candidate, WordRange scope, const std::vector<Trigger> &all);

    struct Noun;
    std::optional<Candidate> received(Candidate candidate, const Noun &noun);
    void addSubject(Candidate &candidate, WordRange scope);
    void addTopic(Candidate &candidate);
    void addWhose(Candidate &candidate, Noun &noun);
    bool isToldBefore(const Noun &noun);
    void addAttending(Candidate &candidate, const Noun &noun);
    void addPartners(Candidate &candidate, const Noun &noun);
    void addHeldBy();
    void addNamed(Candidate &candidate);
    void addCalled(Candidate &candidate, const Noun &noun);
    void inheritPeople(Candidate &candidate, const Noun &noun);
    void addDoers(Candidate &candidate, const Noun &noun);
    std::vector<std::uint32_t> spokenOf(const Candidate &candidate) const;
    void addAddressed(Candidate &candidate, const Noun &noun);
    void addSpokenOf(Candidate &candidate, const Noun &noun);

    void splitOnward(const Candidate &candidate);
    void splitByDays();
    void splitCalls();
    void splitByParts(WordRange scope, const Trigger &trigger, const std::vector<Trigger> &all);
    bool splitInto(const std::vector<WordRange> &parts, bool byDays);
    std::vector<WordRange> partsOf(WordRange scope, const Trigger &trigger, const std::vector<Trigger> &all,
        std::uint32_t (ArgumentReader::*next)(WordRange) const) const;
    std::uint32_t nextTown(WordRange scope) const;
    std::uint32_t nextDay(WordRange scope) const;
    std::size_t whoMeetsAll(const Candidate &candidate) const;
    std::uint32_t placeOf(WordRange part) const;
    WordRange ownDay(const Participant &participant) const;
    void splitTour(const Candidate &candidate, WordRange scope);

    void addMention(Candidate &candidate, std::uint32_t mention);
    void addPerson(Candidate &candidate, std::uint32_t person, std::optional<Span> evidence);
    void addGoverned(Candidate &candidate, Governor governor, std::uint32_t from, std::uint32_t to);
    void addGovernedOfClause(Candidate &candidate, Governor governor, WordRange scope);
    void addForWhom(Candidate &candidate, WordRange scope);
    void addOnto(Candidate &candidate, WordRange scope);
    void addFor(Candidate &candidate, WordRange scope);
    void addCountries(Candidate &candidate, Governor governor, std::uint32_t from, std::uint32_t to);
    void placeIn(Candidate &candidate, const Trigger &trigger, WordRange scope);
    void setPlace(Candidate &candidate, std::uint32_t place, std::optional<Span> evidence, bool stated) const;
    void setMentioned(Candidate &candidate, const PlaceMention &place) const;
    std::uint32_t placeBeforeThere() const;
    std::uint32_t placeBeforeWhere() const;
    bool isPlaced(const PlaceMention &place, const Trigger &trigger, bool whereMet) const;
    std::uint32_t nearestPlace(const Candidate &candidate, const Trigger &trigger, WordRange scope) const;
    std::uint32_t finest(std::uint32_t best, WordRange scope, std::uint32_t trigger) const;
    void placeAtMinistry(Candidate &candidate) const;
    void placeInSentence(Candidate &candidate) const;
    void placeInPart(Candidate &candidate, const Trigger &trigger, std::uint32_t part);
    void placeWhereClauseEnds(Candidate &candidate, const Trigger &trigger);
    WordRange ownWords(const Trigger &noun) const;
    bool datedIn(WordRange words) const;
    bool meets(const Candidate &candidate, const Trigger &trigger) const;
    bool isTheirs(const Candidate &candidate, const Trigger &trigger) const;
    bool isPolitical(const Candidate &candidate) const;
    bool isCalledOff(const Candidate &candidate, const Trigger &trigger) const;
    bool enough(const Candidate &candidate, const Trigger &trigger) const;
    bool isPassive(const Trigger &trigger) const;
    bool isVisited(const Trigger &trigger) const;
    bool isMedium(const Trigger &noun, const std::vector<Trigger> &all) const;
    bool isExpectedAt(const Trigger &noun, const std::vector<Trigger> &all) const;
    bool support(const Trigger &noun, const std::vector<Trigger> &all) const;
    std::uint32_t reach(const Trigger &noun, const std::vector<Trigger> &all) const;
    void inherit(Candidate &candidate);
    bool isHistory(const Trigger &trigger) const;
    bool canInherit(const Trigger &trigger) const;
    bool attends(const Trigger &trigger) const;
    bool comesTo(const Trigger &noun) const;
    std::uint32_t attendee() const;
    bool isRound(const Trigger &noun) const;
    bool joinOpen();
    void joinTold();
    bool joinLast(const Trigger &trigger);
    bool joinExpected(const std::vector<Trigger> &triggers);
    std::uint32_t gatheringMeant() const;
    void addGathering(std::uint32_t word);
    void addJointAct();
    void addOther(Candidate &candidate);
    void addMediators(Candidate &candidate);
    void addGroupBefore(Candidate &candidate);
    void addNegotiators(Candidate &candidate, WordRange scope);
    void inheritVisit(Candidate &candidate);
    void addMediator(Candidate &candidate);
    void addOwners(Candidate &candidate, const Trigger &trigger, std::uint32_t end);
    bool somebodyElses(const Trigger &trigger) const;
    bool isOfBody(const Trigger &trigger) const;
    bool adjectivesBetween(std::uint32_t from, std::uint32_t to) const;
    std::uint32_t dateEnd(std::uint32_t word) const;
    bool speaksOfTopic() const;
    bool tellsOfAgent() const;
    std::vector<std::uint32_t> nextSubject(Gender gender) const;
    std::vector<std::uint32_t> antecedents(std::uint32_t pronoun) const;
    Candidate start(const Trigger &trigger) const;

    /// A meeting of a segment near the end of what was found, which is in the order of segments.
    template <class Fits> bool hasFound(std::uint32_t segment, Fits fits) const
    {
        constexpr std::size_t reachBack = 16;
        for (std::size_t back = 1; back <= std::min(found_.size(), reachBack); ++back)
            if (const Candidate &c = found_[found_.size() - back]; c.segment == segment && fits(c))
                return true;
        return false;
    }

    const Reader &reader_;
    Mentions &mentions_;
    std::vector<Segment> &segments_;
    Discourse discourse_;
    std::vector<Candidate> found_;
    std::vector<Participant> lastParticipants_; ///< of the last meeting of two or more
    struct Summit {
        const TriggerRule *rule = nullptr;
        std::uint32_t sentence = 0;
    } lastSummit_; ///< named, whether or not anybody was told to be there
    std::vector<People> who_; ///< by mention
    People inSentence_, sentenceBefore_; ///< who was named; no more than three
    Segment *segment_ = nullptr;
    std::uint32_t segmentIndex_ = 0;
    std::uint32_t lastPlace_ = none, lastPlaceSegment_ = none; ///< for "dort"
    std::size_t companions_ = 0; ///< subjects who only go with another: "gemeinsam mit dem Minister"
    bool joined_ = false; ///< whoever acts in this segment came to a meeting told before
    bool with_ = false, between_ = false, to_ = false,
         object_ = false; ///< who was found where, for the rule's needs
};

} // namespace zeitstrahl::meetings
