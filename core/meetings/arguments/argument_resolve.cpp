// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/arguments/arguments.h"

#include "core/meetings/reading/subject.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// "In Saudi-Arabien sind Gespräche mit dem König geplant": with that country's, if the visitor is of another.
Mention ArgumentReader::ofTheCountry(const Segment &segment, Mention mention) const
{
    const bool whose =
        mention.country != Country::None || mention.colleague || mention.possessive || mention.generic;
    if (mention.kind != MentionKind::Office || mention.person != none || whose || mention.plural
        || !mention.among.empty() || discourse_.topic().size() != 1 || !reader_.published)
        return mention;
    for (std::uint32_t i = segment.places.begin; i < segment.places.end; ++i) {
        const Place &place = reader_.place(mentions_.places[i].place);
        const bool there = mentions_.places[i].governor == Governor::In && !mentions_.places[i].attribute
            && place.kind == PlaceKind::Country
            && place.country != mentions_.people[discourse_.topic().front()].country;
        if (there && reader_.actors->holder(place.country, mention.office, *reader_.published))
            mention.country = place.country;
    }
    return mention;
}

/// "Der Bundespräsident empfing in Wien X", nobody of that title being named: where few countries have the office,
/// the one that the clause or the dateline is about; "besuchte Berlin und traf die Kanzlerin", if somebody else
/// visits it.
Mention ArgumentReader::ofTheTown(const Segment &segment, Mention mention, bool visited) const
{
    if (mention.kind != MentionKind::Office || mention.country != Country::None || mention.among.empty())
        return mention;
    const auto settle = [&](std::uint32_t place) {
        const Country country = reader_.place(place).country;
        if (mention.country == Country::None && isAmong(mention.among, country))
            mention.country = country;
    };
    for (std::uint32_t i = segment.places.begin; i < segment.places.end; ++i)
        if (const PlaceMention &place = mentions_.places[i]; !place.attribute
            && (place.governor == Governor::In
                || (visited && (place.governor == Governor::None || place.governor == Governor::Toward))))
            settle(place.place);
    if (visited && segment.cues.has(Cue::There) && lastPlace_ != none)
        settle(lastPlace_);
    for (const std::uint32_t place : reader_.datelines)
        settle(place);
    return mention;
}

/// "A und B, die am Sonntag in Rom konferiert hatten": those right before the comma.
std::vector<std::uint32_t> ArgumentReader::antecedents(std::uint32_t pronoun) const
{
    People all;
    for (std::uint32_t i = pronoun;
         i-- > 0 && mentions_.mentions[i].group == mentions_.mentions[pronoun - 1].group;)
        all.insert(all.begin(), who_[i].begin(), who_[i].end());
    return all;
}

/// "Bevor er nach Wien reist, trifft Minister A …", "Er werde X treffen, sagte Minister A": nobody was named
/// before, so it is whoever does, or says, what follows.
std::vector<std::uint32_t> ArgumentReader::nextSubject(Gender gender) const
{
    const auto sameSentence = [&](std::uint32_t s) {
        return s < segments_.size() && segments_[s].sentence == segment_->sentence;
    };
    std::uint32_t next = segmentIndex_ + 1;
    while (sameSentence(next) && segment_->clause->conjunction && segments_[next].clause->subordinate)
        ++next;
    while (sameSentence(next) && !segment_->clause->conjunction && !segments_[next].clause->reporting)
        ++next;
    if (!sameSentence(next))
        return {};
    Segment main = segments_[next];
    findSubject(reader_, mentions_, main);
    if (main.subject.size() != 1)
        return {};
    const Mention &subject = mentions_.mentions[main.subject.front()];
    const bool fits = gender == Gender::Unknown || subject.gender == Gender::Unknown || subject.gender == gender;
    return subject.person != none && fits ? std::vector{subject.person} : std::vector<std::uint32_t>{};
}

/// Finds the subject, then gives every mention its people: the subject first, since "ihn" is somebody else.
void ArgumentReader::resolve(Segment &segment)
{
    findSubject(reader_, mentions_, segment);
    People subjects, named, here, relatives;
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i) {
        const Mention &mention = mentions_.mentions[i];
        if (mention.kind != MentionKind::Person || mention.person == none)
            continue;
        named.push_back(mention.person);
        if (mention.governor == Governor::With || mention.governor == Governor::Between)
            here.push_back(mention.person);
    }
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i)
        if (mentions_.mentions[i].relative && mentions_.mentions[i].person != none)
            relatives.push_back(mentions_.mentions[i].person);
    for (const std::uint32_t i : segment.subject) {
        const MentionKind kind = mentions_.mentions[i].kind;
        const bool relative = kind == MentionKind::Pronoun && mentions_.mentions[i].relative;
        who_[i] = relative ? antecedents(i)
                           : discourse_.peopleOf(mentions_.mentions[i],
                               kind == MentionKind::Office        ? named
                                   : kind == MentionKind::Pronoun ? relatives // "Putin, dem er gegenübersaß"
                                                                  : People{},
                               here);
        if (who_[i].empty() && kind == MentionKind::Pronoun)
            who_[i] = nextSubject(mentions_.mentions[i].gender);
        if (who_[i].empty())
            who_[i] = discourse_.peopleOf(ofTheTown(segment, mentions_.mentions[i], false), named, here);
        subjects.insert(subjects.end(), who_[i].begin(), who_[i].end());
    }
    for (std::uint32_t i = segment.mentions.begin; i < segment.mentions.end; ++i) {
        if (std::find(segment.subject.begin(), segment.subject.end(), i) == segment.subject.end()) {
            const bool office = mentions_.mentions[i].kind == MentionKind::Office
                && mentions_.mentions[i].role == AgentRole::None; // "den Gast" is not the subject
            who_[i] =
                discourse_.peopleOf(ofTheCountry(segment, mentions_.mentions[i]), office ? named : subjects, here);
            if (who_[i].empty() && office)
                who_[i] = discourse_.peopleOf(ofTheTown(segment, mentions_.mentions[i], true), named, here);
        }
        for (const std::uint32_t person : who_[i]) {
            discourse_.sawPerson(person);
            const bool known = std::find(inSentence_.begin(), inSentence_.end(), person) != inSentence_.end();
            if (!known && !mentions_.people[person].speaker && inSentence_.size() < 3)
                inSentence_.push_back(person);
        }
    }
}

} // namespace zeitstrahl::meetings
