// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/phrase_reader.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// "für Wirtschaft und Klimaschutz", "für Europa und auswärtige Angelegenheiten": to be skipped, up to the name.
void PhraseReader::readPortfolio()
{
    constexpr std::uint32_t longest = 7; // words
    if (!more() || !word().cues.has(Cue::Portfolio))
        return;
    if (at_ + 1 < reader_.words.size() && reader_.isDate(reader_.words[at_ + 1].span))
        return; // "lädt die Minister für Freitag ein"
    std::uint32_t end = at_;
    for (std::uint32_t at = at_ + 1; at < reader_.words.size() && at <= at_ + longest; ++at) {
        const Word &here = reader_.words[at];
        if (here.capital && here.letters && !reader_.actors->isFirstName(reader_.pieces[here.piece].plain))
            end = at + 1;
        else if (!here.letters || here.capital
            || (here.phrase != none && !here.cues.has(Cue::And) && here.origin == Country::None
                && !(here.determiner != none && at == at_ + 1))) // "für die Sahelzone"
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
    // "die Außenminister beider Länder"
    if (word().cues.has(Cue::Both) && word().phraseWords == 1 && has(forms_, OfficeForm::Plural)
        && at_ + 1 < reader_.words.size() && reader_.words[at_ + 1].capital
        && reader_.words[at_ + 1].office == none) {
        at_ += 2;
        return;
    }
    const bool genitive = word().phraseWords == 1 && !word().cues.any({Cue::In, Cue::At, Cue::To, Cue::By})
        && reader_.mayBeGenitive(word());
    // "Gesandter für Syrien"; not "gab der Präsident für den polnischen Gast ein Essen"
    const bool government = mention_.office == officeId("government"); // "die Regierung in Kiew"
    const bool concerns = word().cues.has(Cue::Portfolio) && (collective_ || mention_.mediator);
    const bool preposition = word().cues.any({Cue::By, Cue::From}) || concerns
        || (word().cues.has(Cue::In)
            && (!collective_ || government)); // "die Delegation am Flughafen" is not the airport's
    if (genitive || preposition)
        ++at;
    for (std::uint32_t n = 0; n < 2 && at < reader_.words.size() && (genitive || preposition); ++n) {
        const Word &here = reader_.words[at];
        if (here.origin != Country::None && !here.capital && !word().cues.has(Cue::In)) // "im dortigen Parlament"
            mention_.country = mention_.country == Country::None ? here.origin : mention_.country;
        const bool number =
            genitive && !here.letters && !here.mark && !reader_.isDate(here.span); // "der 15 EU-Staaten"
        const bool adjective = here.letters && !here.capital && !here.cues.has(Cue::And) && here.span.length() > 3
            && here.determiner == none;
        if (number || adjective)
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
    const bool bare = !genitive && !preposition; // "Präsident Polens", not "Ministerpräsident Samaras"
    const auto isSurname = [&] {
        return reader_.actors->bySurname(reader_.pieces[reader_.words[at].piece].plain, reader_.published)
            .has_value();
    };
    if (place.words && (!bare || (place.genitive && !isSurname()))) {
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

/// "Präsidentin der Kammer der Republik, Laura Boldrini", "Vorsitzender der Regierung der Russischen Föderation,
/// Michail Mischustin": whose that is, if a name follows.
void PhraseReader::skipWhose()
{
    constexpr std::uint32_t longest = 5; // words
    if (!more() || governorOf(word()) != Governor::None || !reader_.mayBeGenitive(word()))
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
        const bool office =
            here.office != none && !language().office(here.office).collective && !reader_.isFirstOf(end + 1, ',');
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

/// "Chinas Botschafter in Berlin, Ma Canrong", "Staatssekretär im Auswärtigen Amt Markus Ederer": where the post
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
        const Word &here = reader_.words[at];
        if (const std::uint32_t name = at + here.phraseWords; here.cues.any({Cue::Ministry, Cue::StateHouse})
            && name < reader_.words.size() && endOfName(reader_, name, true) >= name + 2) {
            at_ = name;
            return;
        }
        if (!here.capital && here.determiner == none && here.origin == Country::None)
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
        if (another && ++at < reader_.words.size() && reader_.words[at].cues.any({Cue::From, Cue::By}))
            ++at; // "aus Estland, aus dem Iran und aus Kroatien"
        if (another && at < reader_.words.size() && reader_.words[at].determiner != none)
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

} // namespace zeitstrahl::meetings
