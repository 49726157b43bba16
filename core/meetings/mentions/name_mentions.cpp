// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/mention_finder.h"

#include <algorithm>

namespace zeitstrahl::meetings {

static constexpr std::uint32_t longestReach = 40; // words between a name and a place of its sentence

std::string MentionFinder::nameOf(const Mention &mention, bool bare) const
{
    std::string name{reader_.spanOf(mention.name).in(reader_.text)};
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    if (bare)
        name.resize(name.size() - reader_.language->genitiveEnding().size());
    return name;
}

/// Names of two words or more behind an office or a title are people, once and for the whole article.
void MentionFinder::nameFullNames()
{
    for (Mention &mention : mentions_) {
        if (mention.tentative && mention.name.size() > 1 && mention.name.begin > mention.words.begin
            && (mention.office != OfficeId::None || mention.colleague)) {
            // "Ministerin Clinton Westerwelle": two surnames that are both known elsewhere are two people.
            const bool bare = !known(mention.surname) && known(mention.bareSurname);
            if (const auto actor = actorLike(mention); actor && !bare)
                mention.person = people_.fromActor(*actor);
            else
                mention.person =
                    people_.fromName(nameOf(mention, bare), bare ? mention.bareSurname : mention.surname);
            mention.tentative = false;
        }
        learn(mention);
    }
}

void MentionFinder::learn(Mention &mention)
{
    if (mention.person == none)
        return;
    if (mention.name.size() > 1)
        people_.noteFirstName(reader_.pieces[word(mention.name.begin).piece].plain, mention.person);
    for (std::uint32_t i = mention.name.begin + 1; i + 1 < mention.name.end; ++i)
        if (word(i).capital && word(i).letters) // "Roberto Rojas López", called Rojas
            people_.noteSurname(reader_.pieces[word(i).endPiece - 1].plain, mention.person);
    Person &person = people_[mention.person];
    const bool office = mention.office != OfficeId::None;
    const bool beforeOffice = mention.office == officeId("rebel-leader"); // whatever a table has him become
    if (office && (person.office == OfficeId::None || beforeOffice) && !mention.colleague)
        person.office = mention.office;
    if (person.country == Country::None)
        person.country = mention.country;
    if (person.gender == Gender::Unknown)
        person.gender = mention.gender;
    // "ein Sprecher Merkels" is not Merkel.
    const Piece &last = reader_.pieces[word(mention.name.end - 1).endPiece - 1];
    const bool whose = mention.speaker && mention.name.size() == 1 && last.bare == person.surname
        && last.plain != person.surname && person.surname != 0;
    person.speaker = person.speaker || (mention.speaker && !whose);
    person.mediator = person.mediator || mention.mediator;
    person.political = person.political || (office && !mention.speaker && !mention.minor);
    if (mention.gender == Gender::Unknown)
        mention.gender = person.gender;
    mention.speaker = person.speaker || whose;
}

/// "seine Frau Melania", "Willy Brandt und Frau Rut Brandt"; not "mit Frau Merkel".
bool MentionFinder::isKin(const Mention &mention) const
{
    const auto kinAt = [&](std::uint32_t before) {
        if (before == 0 || !word(before - 1).cues.has(Cue::Kin))
            return false;
        const bool whose =
            before >= 2 && (word(before - 2).possessive != none || word(before - 2).determiner != none);
        const Mention *previous = &mention > mentions_.data() ? &mention - 1 : nullptr;
        const bool sameName = previous && previous->words.end + 3 >= before && previous->name.size()
            && mention.name.size()
            && reader_.pieces[word(previous->name.end - 1).piece].plain
                == reader_.pieces[word(mention.name.end - 1).piece].plain;
        return !word(before - 1).cues.has(Cue::Title) || whose || sameName;
    };
    return kinAt(mention.words.begin) || (mention.name.size() && kinAt(mention.name.begin));
}

void MentionFinder::nameSurnames()
{
    for (Mention &mention : mentions_) {
        mention.dropped = mention.dropped || isKin(mention);
        if (!mention.tentative || mention.dropped)
            continue;
        mention.tentative = false;
        mention.person = personOf(mention);
        if (mention.person == none)
            mention.dropped = mention.office == OfficeId::None;
        if (mention.person == none && !mention.dropped)
            mention.kind = MentionKind::Office;
        learn(mention);
    }
}

/// "Muammar el Gaddafi", "Recep T. Erdogan": the table's surname, and first name or office and country with it.
std::optional<std::uint32_t> MentionFinder::actorLike(const Mention &mention) const
{
    const auto actor = reader_.actors->bySurname(mention.surname, reader_.published, mention.country);
    if (!actor)
        return {};
    const Term *term = reader_.actors->term(*actor, reader_.published);
    const bool sameOffice =
        mention.country != Country::None && mention.country == term->country && mention.office == term->office;
    const bool sameFirst =
        reader_.pieces[word(mention.name.begin).piece].plain == (*reader_.actors)[*actor].firstName;
    return sameFirst || sameOffice ? actor : std::nullopt;
}

/// Behind a title, "Penny Wong, die Außenministerin, …", "Präsident Kotscharjan und Heidar Alijew", or behind a
/// first name.
bool MentionFinder::isIntroduced(const Mention &mention) const
{
    if (mention.name.size() < 2)
        return false;
    if (mention.name.begin != mention.words.begin) // "Seine Seligkeit Daniel Ciobotea"
        return word(mention.name.begin - 1).cues.has(Cue::Title);
    const Mention *first = mentions_.data(), *next = &mention + 1;
    const bool described = next < first + mentions_.size() && next->kind == MentionKind::Office
        && next->words.begin == mention.words.end + 1 && word(mention.words.end).isMark(',');
    const bool joined = &mention > first && mention.words.begin > 0
        && word(mention.words.begin - 1).cues.has(Cue::And) && (&mention - 1)->words.end + 1 == mention.words.begin
        && (&mention - 1)->person != none
        && ((&mention - 1)->office != OfficeId::None || people_[(&mention - 1)->person].actor != none);
    return described || joined || reader_.actors->isFirstName(reader_.pieces[word(mention.name.begin).piece].plain);
}

/// "Schröder und Bush", "mit Fischer": what is also a common word stands for a person where no article does and
/// somebody of that name is in office.
bool MentionFinder::isHolderBesideOthers(const Mention &mention) const
{
    if (mention.name.begin != mention.words.begin || mention.words.begin == 0)
        return false;
    if (!isInOffice(reader_, mention.surname, mention.country))
        return false;
    const Word &before = word(mention.words.begin - 1);
    const Governor governor = governorOf(before);
    const Mention *previous = &mention > mentions_.data() ? &mention - 1 : nullptr;
    const bool holder = previous && previous->person != none && people_[previous->person].actor != none;
    const bool joined = holder && before.cues.has(Cue::And) && previous->words.end + 1 == mention.words.begin;
    const bool next = holder && previous->words.end == mention.words.begin; // "trifft Kanzlerin Merkel Sarkozy"
    return joined || next
        || (before.determiner == none && (governor == Governor::With || governor == Governor::Between));
}

/// "in Riad von König Abdullah empfangen": of two namesakes with that office the one who reigns there.
std::optional<std::uint32_t> MentionFinder::holderThere(const Mention &mention) const
{
    if (mention.office == OfficeId::None || mention.country != Country::None || !reader_.published)
        return {};
    const WordRange sentence = reader_.sentences[word(mention.name.begin).sentence];
    for (std::uint32_t i = sentence.begin; i < sentence.end && i < mention.name.end + longestReach; ++i) {
        if (!word(i).capital || i + longestReach < mention.name.begin)
            continue;
        const auto place = reader_.nameIn(*reader_.places, i);
        const Country there = place.words ? reader_.place(place.value).country : Country::None;
        if (there == Country::None)
            continue;
        const auto actor = reader_.actors->bySurname(mention.surname, reader_.published, there, mention.office);
        const Term *term = actor ? reader_.actors->term(*actor, reader_.published) : nullptr;
        if (term && term->country == there && term->office == mention.office && term->first <= *reader_.published
            && *reader_.published <= term->last)
            return actor;
    }
    return {};
}

std::uint32_t MentionFinder::personOf(Mention &mention)
{
    const bool alone = mention.office == OfficeId::None;
    const bool capitalOnly = mention.name.size() == 1;
    if (known(mention.surname))
        return people_.bySurname(mention.surname);
    if (known(mention.bareSurname)) {
        mention.cases = alone && mention.name.begin == mention.words.begin ? CaseSet{std::uint8_t(Case::Genitive)}
                                                                           : mention.cases;
        return people_.bySurname(mention.bareSurname);
    }
    if (capitalOnly)
        if (const auto actor = holderThere(mention))
            return people_.fromActor(*actor);
    const Word &last = word(mention.name.end - 1);
    const bool common = alone && mention.country == Country::None && last.cues.any({Cue::CommonWord, Cue::NoName});
    if (capitalOnly && (!common || isHolderBesideOthers(mention)))
        for (const bool bare : {false, true})
            if (const auto actor = reader_.actors->bySurname(bare ? mention.bareSurname : mention.surname,
                    reader_.published, mention.country, mention.office)) {
                if (bare && alone)
                    mention.cases = {std::uint8_t(Case::Genitive)};
                return people_.fromActor(*actor);
            }
    if (capitalOnly && !common) // "Präsidentin Park" for Park Geun Hye
        for (const WordKey first : {mention.surname, mention.bareSurname})
            if (const std::uint32_t person = people_.byFirstName(first);
                person != none && (alone || people_[person].office == mention.office))
                return person;
    if (!capitalOnly)
        if (const auto actor = actorLike(mention))
            return people_.fromActor(*actor);
    if (!alone || isIntroduced(mention))
        return people_.fromName(nameOf(mention, false), mention.surname);
    const Governor governor = mention.words.begin ? governorOf(word(mention.words.begin - 1)) : Governor::None;
    if (mention.name.size() >= 2 && mention.name.begin == mention.words.begin
        && (governor == Governor::With || governor == Governor::Between))
        return people_.fromName(nameOf(mention, false), mention.surname);
    return none;
}

} // namespace zeitstrahl::meetings
