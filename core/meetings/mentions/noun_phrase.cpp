// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/phrase_reader.h"

#include <algorithm>

namespace zeitstrahl::meetings {

static bool isLower(char c)
{
    return (c >= 'a' && c <= 'z') || std::uint8_t(c) >= 0x80; // of "Ärzte", the second byte
}

Mention PhraseReader::read()
{
    readArticle();
    readAdjectives();
    readTitles();
    if (readSharedOffice())
        return mention_;
    const bool office = readOffice();
    if (office) {
        readPortfolio();
        readComplement();
        readPortfolio(); // "Kommissar der OSZE für Minderheiten, Max van der Stoel"
        if (complement_.size())
            skipBracket(); // "des Verbands Südostasiatischer Nationen (Asean)"
        skipPost();
        readTitles();
    }
    if (collective_ && namesFollow())
        collective_ = false; // "die Unterhändler A und B"
    if (collective_ && !isSomebodys())
        return {}; // "Vertreter der Wirtschaft"
    const bool name = readName(office);
    if (!office && !name)
        return readGroup();
    if (office && !name)
        readApposition();
    if (office && mention_.kind != MentionKind::Group && mention_.name.size() == 0) {
        mention_.kind = MentionKind::Office;
        mention_.name = {start_, at_};
    }
    settleCases();
    mention_.words = {start_, at_};
    return mention_;
}

void PhraseReader::readArticle()
{
    if (!more())
        return;
    if (word().possessive != none && word().determiner == none) {
        agreement_ = &language().agreement(word().possessive);
        mention_.possessive = true;
        ++at_;
    } else if (word().determiner != none) {
        agreement_ = &language().agreement(word().determiner);
        mention_.indefinite = word().cues.has(Cue::Indefinite);
        ++at_;
        if (more() && word().possessive != none) { // "mit dem seinen", "in dessen"
            mention_.possessive = true;
            ++at_;
        }
        const bool both = more() && word().cues.has(Cue::Both) && word().phraseWords == 1;
        if (both && at_ + 1 < reader_.words.size() && reader_.words[at_ + 1].office != none)
            ++at_; // "die beiden Präsidenten Obama und Putin"
    }
}

void PhraseReader::readAdjectives()
{
    for (std::uint32_t n = 0; more() && n < 5; ++n) {
        const Word &here = word();
        if (here.capital && here.letters && mention_.country == Country::None && here.office == none) {
            // "Frankreichs Präsident", "Pariser Außenminister"
            const auto place = reader_.nameIn(*reader_.places, at_);
            const std::uint32_t next = at_ + place.words;
            if (place.words && place.genitive && next < reader_.words.size()
                && (officeAhead(next) || isActor(next) || reader_.words[next].group)) { // "Germany's Merkel"
                mention_.country = reader_.place(place.value).country;
                at_ = next;
                continue;
            }
            if (here.place != none && at_ + 1 < reader_.words.size() && reader_.words[at_ + 1].office != none) {
                mention_.country = here.origin;
                ++at_;
                continue;
            }
        }
        if (const std::uint32_t office = at_ + here.phraseWords; // "EU leaders", "African Union chairman"
            here.capital && here.group && here.office == none && office < reader_.words.size()
            && reader_.words[office].office != none) {
            ofGroup_ = at_;
            mention_.country = here.origin;
            at_ = office;
            continue;
        }
        if (here.origin != Country::None && here.office == none
            && (!here.capital || here.startsSentence || officeFollows(here))) {
            mention_.country = here.origin;
            at_ += here.phraseWords;
            continue;
        }
        const bool number = agreement_ && !here.letters && !here.mark; // "die 29 Staatschefs"
        if (number && at_ + 1 < reader_.words.size() && !reader_.isDate(here.span)) {
            ++at_;
            continue;
        }
        if (here.cues.has(Cue::Former)) {
            mention_.former = true;
            ++at_;
            continue;
        }
        if (!looksLikeAdjective(here))
            break;
        ++at_;
    }
}

/// Only behind an article; whatever is no other word we know.
bool PhraseReader::looksLikeAdjective(const Word &here) const
{
    return agreement_ && here.letters && !here.capital && here.pronoun == none && here.determiner == none
        && !here.cues.any({Cue::Future, Cue::Have, Cue::Pluperfect, Cue::Passive}) && here.possessive == none
        && here.office == none && here.noun == none && here.span.length() > 3
        && !here.cues.any({Cue::With, Cue::Between, Cue::By, Cue::At, Cue::To, Cue::Toward, Cue::In, Cue::From,
            Cue::And, Cue::During, Cue::OtherPreposition, Cue::Both, Cue::Reflexive, Cue::Then});
}

/// "Russian President"
bool PhraseReader::officeFollows(const Word &here) const
{
    const std::uint32_t next = at_ + here.phraseWords;
    return here.phrase != none && next < reader_.words.size() && reader_.words[next].office != none;
}

bool PhraseReader::isActor(std::uint32_t at) const
{
    return reader_.nameIn(*reader_.actors, at).words
        || reader_.actors->bySurname(reader_.pieces[reader_.words[at].piece].plain, reader_.published);
}

bool PhraseReader::officeAhead(std::uint32_t at) const
{
    for (std::uint32_t i = at; i < reader_.words.size() && i < at + 4; ++i) {
        if (reader_.words[i].office != none)
            return true;
        if (reader_.words[i].capital || reader_.words[i].mark)
            return reader_.isFirstOf(i + 1, '-');
    }
    return false;
}

void PhraseReader::readTitles()
{
    while (more() && word().cues.has(Cue::Title) && at_ + word().phraseWords < reader_.words.size()) {
        mention_.kin = false;
        titled_ = true;
        at_ += word().phraseWords;
        if (more() && word().isMark('.'))
            ++at_;
    }
}

/// "die Vertreter der FARC", "die FARC", "das Außenministerium".
Mention PhraseReader::readGroup()
{
    const Country whose = mention_.country; // "das russische Außenministerium"
    mention_ = {};
    if (!more() || !word().capital)
        return mention_;
    // "das Moskauer Außenministerium": the city says whose.
    const std::uint32_t first = at_;
    if (word().place != none && at_ + 1 < reader_.words.size())
        ++at_;
    if (!word().group && !reader_.endsInGroup(word())) {
        at_ = first;
        return mention_;
    }
    mention_.kind = MentionKind::Group;
    const std::uint32_t group = at_;
    const std::string title{word().group ? language().groupName(word().groupName) : std::string_view{}};
    at_ += word().phraseWords;
    mention_.name = {first, at_};
    mention_.country = whose != Country::None ? whose : reader_.words[first].origin;
    mention_.title =
        first == group && !title.empty() ? title : std::string{reader_.spanOf(mention_.name).in(reader_.text)};
    if (agreement_)
        mention_.cases = {
            std::uint8_t(agreement_->masculine.bits | agreement_->feminine.bits | agreement_->plural.bits)};
    mention_.words = {start_, at_};
    return mention_;
}

/// Two people by first and last name: "A und B"; not "der Abgesandte Bill Clintons, …".
bool PhraseReader::namesFollow() const
{
    if (complement_.size() || !more() || !word().capital || !has(forms_, OfficeForm::Plural))
        return false;
    const std::uint32_t end = endOfName(reader_, at_, true);
    return end >= at_ + 2 && end < reader_.words.size() && reader_.words[end].cues.has(Cue::And);
}

/// Of a country, of an organisation, or of something written like one: "Vertreter der M23", "der Gruppe Ansar
/// Dine".
bool PhraseReader::isSomebodys() const
{
    std::uint32_t capitals = 0;
    for (std::uint32_t i = complement_.begin; i < complement_.end; ++i)
        capitals += reader_.words[i].capital;
    if (mention_.country != Country::None || capitals > 1)
        return true;
    for (std::uint32_t i = complement_.begin; i < complement_.end; ++i) {
        const std::string_view text = reader_.textOf(i);
        const bool acronym = text.size() > 1 && (!isLower(text[1]) || text[1] == '-');
        if (reader_.words[i].group || reader_.groupBefore(i) != none || acronym
            || reader_.endsInGroup(reader_.words[i]))
            return true;
    }
    return false;
}

void PhraseReader::settleCases()
{
    const bool feminine = has(forms_, OfficeForm::Feminine);
    const bool singular = has(forms_, OfficeForm::Singular), oblique = has(forms_, OfficeForm::Oblique);
    const bool plural = has(forms_, OfficeForm::Plural);
    if (collective_)
        nameGroup();
    if (mention_.person != none)
        mention_.gender = people_[mention_.person].gender;
    if (forms_ && !(feminine && (singular || oblique)))
        mention_.gender = feminine            ? Gender::Female
            : plural && !singular && !oblique ? Gender::Unknown
                                              : Gender::Male;
    if (agreement_ && forms_) {
        // "mit ihren Kollegen": one preposition leaves one case.
        const bool dative = start_ > 0 && reader_.words[start_ - 1].cues.any({Cue::With, Cue::At, Cue::By, Cue::To})
            && agreement_->plural.has(Case::Dative);
        // "das Treffen der NATO-Außenminister": behind a noun it is the genitive.
        const bool whose =
            start_ > 0 && reader_.words[start_ - 1].noun != none && agreement_->plural.has(Case::Genitive);
        const std::uint8_t left = dative ? std::uint8_t(Case::Dative)
            : whose                      ? std::uint8_t(Case::Genitive)
                                         : std::uint8_t(15);
        const std::uint8_t masculine = agreement_->masculine.bits & left;
        std::uint8_t cases = 0;
        if (feminine)
            cases |= agreement_->feminine.bits;
        if (singular)
            cases |= masculine;
        if (oblique)
            cases |= std::uint8_t(
                masculine & (genitiveForm_ ? std::uint8_t(Case::Genitive) : ~std::uint8_t(Case::Nominative)));
        const std::uint8_t singularCases = cases;
        if (plural)
            cases |= agreement_->plural.bits;
        mention_.plural = plural && !singularCases;
        mention_.cases = {cases ? cases : std::uint8_t(15)};
    } else if (oblique && !singular && !feminine) {
        mention_.cases = {std::uint8_t(15 & ~std::uint8_t(Case::Nominative))};
    } else if (plural && !singular && !oblique && !feminine) {
        mention_.plural = true;
    }
    nameOffice();
}

Mention readNounPhrase(const Reader &reader, People &people, std::uint32_t at)
{
    return PhraseReader{reader, people, at}.read();
}

} // namespace zeitstrahl::meetings
