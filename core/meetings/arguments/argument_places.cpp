// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include "core/meetings/reading/subject.h"

#include <algorithm>
#include <utility>

namespace zeitstrahl::meetings {

void ArgumentReader::setPlace(
    Candidate &candidate, std::uint32_t place, std::optional<Span> evidence, bool stated) const
{
    candidate.place = place;
    candidate.placeNamed = Named{reader_.place(place).name, evidence};
    candidate.placeStated = stated;
}

void ArgumentReader::setMentioned(Candidate &candidate, const PlaceMention &place) const
{
    setPlace(candidate, place.place, reader_.spanOf(place.words), true);
}

/// Where: what the rule's prepositions govern, nearest to the trigger; "dort" is the place last named.
void ArgumentReader::placeIn(Candidate &candidate, const Trigger &trigger, WordRange scope)
{
    if (candidate.phone)
        return; // who telephones is in two places
    if (const std::uint32_t nearest = nearestPlace(candidate, trigger, scope); nearest != none)
        return setMentioned(candidate, mentions_.places[finest(nearest, scope, trigger.word)]);
    if (trigger.rule->summons)
        return placeAtMinistry(candidate);
    if (segment_->cues.has(Cue::There) && scope.begin > segment_->words.begin) // "nach Kiew gereist und hat dort"
        for (std::uint32_t i = segment_->places.end; i-- > segment_->places.begin;)
            if (const PlaceMention &place = mentions_.places[i];
                !place.attribute && place.words.begin < scope.begin)
                return setMentioned(candidate, place);
    if (const std::uint32_t before = placeBeforeWhere(); before != none)
        return setMentioned(candidate, mentions_.places[before]);
    const Word &word = reader_.words[trigger.word];
    const std::uint32_t adjective = trigger.word > 0 ? reader_.words[trigger.word - 1].place : none;
    // A country before a summit is what it is about: "Ukraine-Gipfel".
    const bool about = word.place != none && candidate.kind == MeetingKind::Conference
        && reader_.place(word.place).kind <= PlaceKind::Country;
    if (trigger.noun && word.place != none && !about)
        setPlace(candidate, word.place, word.span, true);
    else if (trigger.noun && adjective != none)
        setPlace(candidate, adjective, reader_.words[trigger.word - 1].span, true);
    else if (const std::uint32_t behind = placeBeforeThere(); behind != none)
        setMentioned(candidate, mentions_.places[behind]);
    else if (segment_->cues.has(Cue::There) && lastPlace_ != none) {
        setPlace(candidate, lastPlace_, {}, true);
        candidate.placeFrom = lastPlaceSegment_;
    } else if (!trigger.rule->travel)
        placeInSentence(candidate);
}

/// "war aus Amman gekommen, | wo er X traf": the last place before the clause; none if it doesn't begin so.
std::uint32_t ArgumentReader::placeBeforeWhere() const
{
    const std::uint32_t last = segment_->places.begin - 1;
    const bool where = segment_->clause->subordinate && segmentIndex_ > 0 && segment_->places.begin > 0
        && reader_.words[segment_->words.begin].cues.has(Cue::There);
    const bool told = where && segments_[segmentIndex_ - 1].places.contains(last)
        && segments_[segmentIndex_ - 1].sentence == segment_->sentence
        && mentions_.places[last].governor != Governor::None && !mentions_.places[last].attribute;
    return told ? last : none;
}

/// "Reise nach Riga, dort Gespräche mit X": the place before the word; none if the clause has no such.
std::uint32_t ArgumentReader::placeBeforeThere() const
{
    std::uint32_t best = none;
    for (std::uint32_t w = segment_->words.begin; w < segment_->words.end; ++w)
        if (reader_.words[w].cues.has(Cue::There))
            for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i)
                if (mentions_.places[i].words.end <= w && mentions_.places[i].governor != Governor::None
                    && !mentions_.places[i].attribute)
                    best = i;
    return best;
}

/// Whether a place stands where the rule wants it.
bool ArgumentReader::isPlaced(const PlaceMention &place, const Trigger &trigger, bool whereMet) const
{
    const TriggerRule &rule = *trigger.rule;
    const bool named = rule.placedBy(Site::Object); // "besucht Polen", "nächste Station ist Polen"
    const bool visit = trigger.noun && rule.agent == AgentRole::Visitor && !named;
    const bool adjacent = place.phraseBegin == trigger.word + 1;
    switch (place.governor) {
    case Governor::None: // "Am Freitag folgt Wien als letzte Station"
        return named
            && (!trigger.noun || place.words.begin > trigger.word
                || reader_.words[place.words.end].cues.has(Cue::Capacity));
    case Governor::Toward: return rule.placedBy(Site::Toward) || visit;
    case Governor::In:
        return !rule.travel || whereMet || rule.placedBy(Site::In) || named
            || (place.mayBeGoal && (rule.placedBy(Site::Toward) || visit));
    case Governor::By: // "eine Reise durch Zentralasien"
    case Governor::Genitive: // "ein Besuch Roms"
        return visit && adjacent;
    default: return false;
    }
}

std::uint32_t ArgumentReader::nearestPlace(
    const Candidate &candidate, const Trigger &trigger, WordRange scope) const
{
    constexpr std::uint32_t before = 20; // words: what stands behind a noun belongs to it rather
    std::uint32_t best = none, distance = none;
    const auto first = mentions_.places.begin() + segment_->places.begin,
               last = mentions_.places.begin() + segment_->places.end;
    const bool whereMet = candidate.supported && trigger.rule->travel // "zu einem Treffen in Sotschi"
        && std::none_of(first, last, [](const PlaceMention &p) { return p.governor == Governor::Toward; });
    for (auto place = first; place != last; ++place) {
        const std::uint32_t at = place->words.begin;
        // "zu Gesprächen über die Zukunft des Bundesstaates in Belgrad eingetroffen"
        const bool arrivedAt = trigger.rule->arrival && place->words.end == trigger.word;
        if ((place->attribute && !arrivedAt) || !scope.contains(at) || claimedByOther(*segment_, at, trigger.word)
            || !isPlaced(*place, trigger, whereMet))
            continue;
        const std::uint32_t apart =
            at > trigger.word ? at - trigger.word : trigger.word - at + (trigger.noun ? before : 0);
        if (apart < distance) {
            best = std::uint32_t(place - mentions_.places.begin());
            distance = apart;
        }
    }
    return best;
}

/// The first of a list of places; a venue or a city says more than the country that it lies in.
std::uint32_t ArgumentReader::finest(std::uint32_t best, WordRange scope, std::uint32_t trigger) const
{
    while (mentions_.places[best].joined && best > segment_->places.begin)
        --best;
    for (std::uint32_t i = segment_->places.begin; i < segment_->places.end; ++i)
        if (mentions_.places[i].place != mentions_.places[best].place
            && scope.contains(mentions_.places[i].words.begin) && mentions_.places[i].governor != Governor::None
            && reader_.place(mentions_.places[best].place).kind == PlaceKind::Country
            && !claimedByOther(*segment_, mentions_.places[i].words.begin, trigger)
            && reader_.sameOrWithin(mentions_.places[i].place, mentions_.places[best].place)
            && mentions_.places[i].governor == mentions_.places[best].governor)
            best = i;
    return best;
}

/// Ambassadors are summoned to the ministry.
void ArgumentReader::placeAtMinistry(Candidate &candidate) const
{
    const Country country = candidate.host != none ? mentions_.people[candidate.host].country : candidate.group;
    if (const std::uint32_t capital = reader_.places->capitalOf(country); capital != none)
        setPlace(candidate, capital, {}, false);
}

/// Elsewhere in the sentence, before this clause: "In Minsk angekommen, traf er …", "flog nach Belgrad, um mit X zu
/// sprechen".
void ArgumentReader::placeInSentence(Candidate &candidate) const
{
    constexpr std::uint32_t reach = 3; // segments
    const bool purpose = endsInInfinitive(reader_, *segment_) && segmentIndex_ > 0
        && segments_[segmentIndex_ - 1].sentence == segment_->sentence;
    const WordRange governing = purpose ? segments_[segmentIndex_ - 1].places : WordRange{};
    for (std::uint32_t i = governing.end; i-- > governing.begin;)
        if ((mentions_.places[i].governor == Governor::Toward || mentions_.places[i].governor == Governor::In)
            && !mentions_.places[i].attribute)
            return setPlace(candidate, mentions_.places[i].place, reader_.spanOf(mentions_.places[i].words), false);
    for (std::uint32_t s = segmentIndex_;
         s-- > 0 && segments_[s].sentence == segment_->sentence && segmentIndex_ - s < reach;)
        for (std::uint32_t i = segments_[s].places.begin; i < segments_[s].places.end; ++i)
            if (mentions_.places[i].governor == Governor::In && !mentions_.places[i].attribute
                && !segments_[s].clause->reporting)
                setMentioned(candidate, mentions_.places[i]);
}

/// Another part of the clause, beyond what was put into its middle.
void ArgumentReader::placeInPart(Candidate &candidate, const Trigger &trigger, std::uint32_t part)
{
    Segment *const here = std::exchange(segment_, &segments_[part]);
    placeIn(candidate, trigger, segment_->words);
    segment_ = here;
}

/// "Der Gipfel wird am Dienstag, den 3. Mai, | in Manila stattfinden": behind what was put into the middle.
void ArgumentReader::placeWhereClauseEnds(Candidate &candidate, const Trigger &trigger)
{
    constexpr std::uint32_t reach = 3; // segments
    for (std::uint32_t s = segmentIndex_ + 1; s < segments_.size() && s <= segmentIndex_ + reach; ++s)
        if (segments_[s].resumes == segmentIndex_) {
            return placeInPart(candidate, trigger, s);
        }
}

} // namespace zeitstrahl::meetings
