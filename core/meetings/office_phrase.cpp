// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/phrase_reader.h"

#include <algorithm>

namespace zeitstrahl::meetings {

bool PhraseReader::readOffice()
{
    bool found = false;
    officeBegin_ = at_;
    for (std::uint32_t n = 0; more() && n < 4; ++n) {
        // "Staats- und Parteichef": the first part leans on the office behind the "und".
        if (word().capital && reader_.isFirstOf(at_ + 1, '-') && at_ + 3 < reader_.words.size()
            && reader_.words[at_ + 2].cues.has(Cue::And) && reader_.words[at_ + 3].office != none) {
            if (mention_.office == OfficeId::None)
                leaning_ = true;
            at_ += 3;
        }
        if (word().office == none)
            break;
        take(word());
        found = true;
        at_ += word().phraseWords;
        // "Kanzlerin und CDU-Chefin Angela Merkel": one person with two offices.
        if (more() && word().cues.has(Cue::And) && at_ + 2 < reader_.words.size()
            && reader_.words[at_ + 1].office != none && !(mention_.plural) && reader_.words[at_ + 2].capital
            && reader_.words[at_ + 2].office == none)
            ++at_;
        else if (!(more() && word().office != none))
            break;
    }
    return found;
}

void PhraseReader::take(const Word &here)
{
    const Office &office = language().office(here.office);
    if (mention_.office == OfficeId::None || leaning_ || office.speaker)
        mention_.office = leaning_ ? officeId("head-of-state") : office.id;
    leaning_ = false;
    mention_.speaker = mention_.speaker || office.speaker;
    mention_.colleague = mention_.colleague || office.colleague;
    mention_.mediator = mention_.mediator || office.mediator;
    mention_.minor = office.minor;
    mention_.among = office.among;
    mention_.role = office.role;
    mention_.generic = mention_.generic || (office.generic && mention_.country == Country::None);
    mention_.demonym = office.generic && (office.country != Country::None || mention_.country != Country::None);
    collective_ = collective_ || office.collective;
    forms_ |= here.officeForms;
    const std::string_view ending = language().genitiveEnding();
    genitiveForm_ = !ending.empty() && here.span.in(reader_.text).ends_with(ending);
    if (office.country != Country::None)
        mention_.country = office.country;
    if (here.origin != Country::None && mention_.country == Country::None)
        mention_.country = here.origin;
}

/// "für Wirtschaft und Klimaschutz", "für Europa und auswärtige Angelegenheiten": to be skipped, up to the name.
void PhraseReader::readPortfolio()
{
    constexpr std::uint32_t longest = 7; // words
    if (!more() || !word().cues.has(Cue::Portfolio))
        return;
    std::uint32_t end = at_;
    for (std::uint32_t at = at_ + 1; at < reader_.words.size() && at <= at_ + longest; ++at) {
        const Word &here = reader_.words[at];
        if (here.capital && here.letters && !reader_.actors->isFirstName(reader_.pieces[here.piece].plain))
            end = at + 1;
        else if (!here.letters || here.capital || (here.phrase != none && !here.cues.has(Cue::And)))
            break;
    }
    if (end > at_)
        at_ = end;
}

/// "der Ukraine", "von Frankreich", "Deutschlands", "der Arabischen Liga", "für Syrien".
void PhraseReader::readComplement()
{
    const std::uint32_t before = at_;
    if (!more())
        return;
    std::uint32_t at = at_;
    const bool genitive = word().determiner != none && word().phraseWords == 1
        && !word().cues.any({Cue::In, Cue::At, Cue::To, Cue::By})
        && (language().agreement(word().determiner).feminine.has(Case::Genitive)
            || language().agreement(word().determiner).masculine.has(Case::Genitive));
    const bool preposition = word().cues.any({Cue::By, Cue::From, Cue::OtherPreposition})
        || (word().cues.has(Cue::In) && !collective_); // "die Delegation am Flughafen" is not the airport's
    if (genitive || preposition)
        ++at;
    for (std::uint32_t n = 0; n < 2 && at < reader_.words.size() && (genitive || preposition); ++n) {
        const Word &here = reader_.words[at];
        if (here.origin != Country::None && !here.capital)
            mention_.country = mention_.country == Country::None ? here.origin : mention_.country;
        if (here.letters && !here.capital && here.cues.has(Cue::And) == false && here.span.length() > 3
            && here.determiner == none)
            ++at;
        else if (preposition && here.determiner != none)
            ++at;
    }
    if (at >= reader_.words.size() || !reader_.words[at].capital)
        return;
    if (genitive && readState(at))
        return;
    if (reader_.words[at].group && (genitive || preposition)
        && has(forms_, OfficeForm::Plural)) { // "die Finanzminister der G7"
        at_ = at + reader_.words[at].phraseWords;
        complement_ = {at, at_};
        return;
    }
    const auto place = reader_.nameIn(*reader_.places, at);
    if (place.words && ((genitive || preposition) ? true : place.genitive)) {
        if (word().cues.has(Cue::In) && !collective_)
            return; // "Kanzlerin in Berlin" tells where, not whose
        if (mention_.country == Country::None)
            mention_.country = reader_.place(place.value).country;
        complement_ = {at, at + place.words};
        at_ = at + place.words;
        readMoreCountries();
        return;
    }
    if (genitive || (collective_ && preposition))
        readUnknown(before, at);
    if (at_ > before && genitive && !collective_)
        skipWhose();
}

/// "Präsident der Knesset des Staates Israel, Mickey Levy": whose that is, if a name follows.
void PhraseReader::skipWhose()
{
    constexpr std::uint32_t longest = 5; // words
    if (!more() || word().determiner == none
        || !language().agreement(word().determiner).masculine.has(Case::Genitive)
        || governorOf(word()) != Governor::None)
        return;
    for (std::uint32_t at = at_ + 1; at < reader_.words.size() && at <= at_ + longest; ++at)
        if (reader_.words[at].isMark(',')) {
            at_ = at;
            return;
        } else if (reader_.words[at].mark) {
            return;
        }
}

/// "der Russischen Föderation"; in "der Republik Malta" the word before the name is skipped.
bool PhraseReader::readState(std::uint32_t &at)
{
    if (at + 1 >= reader_.words.size())
        return false;
    if (reader_.words[at].cues.has(Cue::State) && reader_.words[at + 1].capital)
        ++at;
    else if (reader_.words[at].origin != Country::None && reader_.words[at + 1].cues.has(Cue::State)) {
        mention_.country = reader_.words[at].origin;
        complement_ = {at, at + 2};
        at_ = at + 2;
        return true;
    }
    return false;
}

/// "des Europarats", "der Gruppe Hayat Tahrir al-Scham": words that no table has.
void PhraseReader::readUnknown(std::uint32_t begin, std::uint32_t at)
{
    constexpr std::uint32_t capitals = 3, words = 4;
    std::uint32_t end = at;
    for (; end < reader_.words.size() && end < at + words; ++end) {
        const Word &here = reader_.words[end];
        const bool name = (here.capital || here.group) && end < at + capitals;
        const bool joined =
            end > at && !here.capital && here.letters && here.endPiece - here.piece > 1; // "al-Scham"
        const bool office = here.office != none && !reader_.isFirstOf(end + 1, ',');
        const bool person = end > at && reader_.actors->isFirstName(reader_.pieces[here.piece].plain);
        if ((!name && !joined) || office || person || here.noun != none)
            break;
    }
    if (end == at)
        return;
    if (mention_.office == officeId("head-of-state")) // "Präsident der Nationalversammlung"
        mention_.office = officeId("leader");
    complement_ = {at, end};
    complementPhrase_ = {begin, end};
    at_ = end;
}

/// "Chinas Botschafter in Berlin, Ma Canrong", "Staatsminister im Auswärtigen Amt, Gernot Erler": where the post
/// is, if a name follows.
void PhraseReader::skipPost()
{
    constexpr std::uint32_t longest = 4; // words
    if (!more() || !word().cues.has(Cue::In))
        return;
    for (std::uint32_t at = at_ + 1; at < reader_.words.size() && at <= at_ + longest; ++at) {
        if (reader_.words[at].isMark(',') && at > at_ + 1) {
            const std::uint32_t name = endOfName(reader_, at + 1, true);
            const bool closed = name < reader_.words.size() && reader_.words[name].mark;
            if (name >= at + 3 && closed)
                at_ = at;
            return;
        }
        if (!reader_.words[at].capital && reader_.words[at].determiner == none)
            return;
    }
}

/// "die Außenminister Deutschlands, Frankreichs und der Ukraine"
void PhraseReader::readMoreCountries()
{
    mention_.countries.assign(1, mention_.country);
    for (bool another = has(forms_, OfficeForm::Plural); another && more();) {
        std::uint32_t at = at_;
        another = word().cues.has(Cue::And) || word().isMark(',');
        if (another && ++at < reader_.words.size() && reader_.words[at].determiner != none)
            ++at;
        if (!another || at >= reader_.words.size() || !reader_.words[at].capital)
            return;
        const auto place = reader_.nameIn(*reader_.places, at);
        if (!place.words)
            return;
        mention_.countries.push_back(reader_.place(place.value).country);
        at_ = at + place.words;
    }
}

bool PhraseReader::readName(bool office)
{
    if (!more() || plural())
        return false;
    if (const auto actor = reader_.nameIn(*reader_.actors, at_); actor.words && (word().capital || office)) {
        mention_.person = people_.fromActor(actor.value);
        return named(at_ + actor.words, actor.genitive);
    }
    if (!word().capital && !(office && word().letters))
        return false;
    if (collective_
        || (has(forms_, OfficeForm::Plural) && !has(forms_, OfficeForm::Singular)
            && !has(forms_, OfficeForm::Oblique) && !has(forms_, OfficeForm::Feminine)))
        return false;
    const std::uint32_t end = endOfName(reader_, at_, office || titled_);
    if (end == at_)
        return false;
    const Word &last = reader_.words[end - 1];
    mention_.surname = surnameKey(last, false);
    mention_.bareSurname = surnameKey(last, true);
    mention_.tentative = true;
    return named(end, false);
}

/// The surname's key: of all its parts, since tables cut names at hyphens and so key them by the last one.
WordKey PhraseReader::surnameKey(const Word &last, bool bare) const
{
    const Piece &piece = reader_.pieces[last.endPiece - 1];
    return bare ? piece.bare : piece.plain;
}

bool PhraseReader::named(std::uint32_t end, bool genitive)
{
    mention_.name = {at_, end};
    at_ = end;
    if (genitive && !agreement_)
        mention_.cases = {std::uint8_t(Case::Genitive)};
    skipBracket();
    return true;
}

/// "Hollande (l.)", "Westerwelle (FDP)", "Trump (79)", "Olmert (01.11.)"
void PhraseReader::skipBracket()
{
    constexpr std::uint32_t longest = 6; // words
    constexpr std::size_t age = 3; // figures
    if (more() && word().isMark(',') && at_ + 2 < reader_.words.size() && reader_.isFirstOf(at_ + 2, ',')
        && !reader_.words[at_ + 1].letters && !reader_.words[at_ + 1].mark
        && reader_.words[at_ + 1].span.length() <= age)
        at_ += 3; // "Dariusz Rosati, 50,"
    if (!more() || !word().isMark('('))
        return;
    for (std::uint32_t end = at_ + 1; end < reader_.words.size() && end < at_ + longest; ++end)
        if (reader_.words[end].isMark(')')) {
            at_ = end + 1;
            return;
        }
}

/// "dem Generalsekretär der Arabischen Liga, Amr Moussa, und …"
void PhraseReader::readApposition()
{
    if (!more() || !word().isMark(',') || at_ + 1 >= reader_.words.size() || plural() || collective_)
        return;
    const std::uint32_t comma = at_++;
    readTitles();
    if (at_ >= reader_.words.size()) {
        at_ = comma;
        return;
    }
    const std::uint32_t nameEnd = endOfName(reader_, at_, true);
    const auto actor = reader_.nameIn(*reader_.actors, at_);
    const std::uint32_t end = std::max(nameEnd, at_ + actor.words);
    const bool closed =
        end < reader_.words.size() && (reader_.words[end].mark || reader_.words[end].cues.has(Cue::And));
    if (end < comma + 3 || !closed || !readName(true)) {
        at_ = comma;
        return;
    }
    if (more() && word().isMark(','))
        ++at_;
}

} // namespace zeitstrahl::meetings
