// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/phrase_reader.h"

#include <algorithm>
#include <utility>

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
        if (isBothGenders())
            at_ += word().phraseWords + 1u; // "Kolleginnen und Kollegen"
        found = true;
        at_ += word().phraseWords;
        // "Kanzlerin und CDU-Chefin Angela Merkel": one person with two offices.
        if (more() && word().cues.has(Cue::And) && at_ + 2 < reader_.words.size()
            && reader_.words[at_ + 1].office != none && sameGender(reader_.words[at_ + 1]) && !(mention_.plural)
            && reader_.words[at_ + 2].capital && reader_.words[at_ + 2].office == none)
            ++at_;
        else if (!(more() && word().office != none) || plural()) // "trafen die Politiker Präsident X"
            break;
    }
    return found;
}

/// "der deutsche | und der französische Außenminister": the first of two has his office behind the second's origin.
bool PhraseReader::readSharedOffice()
{
    if (mention_.country == Country::None || !agreement_ || !more() || !word().cues.has(Cue::And))
        return false;
    const std::uint32_t article = at_ + 1, origin = at_ + 2, office = at_ + 3;
    if (office >= reader_.words.size() || reader_.words[article].determiner == none
        || reader_.words[origin].origin == Country::None || reader_.words[origin].capital
        || reader_.words[office].office == none)
        return false;
    officeBegin_ = office;
    take(reader_.words[office]);
    mention_.kind = MentionKind::Office;
    mention_.name = mention_.words = {start_, at_};
    settleCases();
    return true;
}

bool PhraseReader::isBothGenders() const
{
    const std::uint32_t other = at_ + word().phraseWords + 1;
    return other < reader_.words.size() && reader_.words[other - 1].cues.has(Cue::And)
        && reader_.words[other].office != none && has(word().officeForms, OfficeForm::Plural)
        && has(reader_.words[other].officeForms, OfficeForm::Plural)
        && language().office(reader_.words[other].office).id == language().office(word().office).id;
}

/// "die Bundeskanzlerin und Präsident Macron" are two people.
bool PhraseReader::sameGender(const Word &other) const
{
    return has(forms_, OfficeForm::Feminine) == has(other.officeForms, OfficeForm::Feminine);
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

bool PhraseReader::readName(bool office)
{
    if (!more() || plural())
        return false;
    const bool ofOne = agreement_ && agreement_->masculine.bits && !agreement_->plural.bits; // "dem Unterhändler"
    const bool single = collective_ && complement_.size() == 0 && word().capital
        && (ofOne || (!agreement_ && mention_.country != Country::None) // "Irans Unterhändler Said Dschalili"
            || reader_.actors->isFirstName(reader_.pieces[word().piece].plain))
        && endOfName(reader_, at_, true) >= at_ + 2;
    if (single) { // "der iranische Unterhändler Ali Laridschani"
        collective_ = false;
        forms_ = 1u << unsigned(OfficeForm::Singular);
    }
    const auto actor = reader_.nameIn(*reader_.actors, at_);
    if (office) // "König Hussein": with the title it is his name
        if (const auto titled = reader_.nameIn(*reader_.actors, officeBegin_);
            titled.words && officeBegin_ + titled.words > at_ + actor.words) {
            mention_.person = people_.fromActor(titled.value);
            return named(officeBegin_ + titled.words, titled.genitive);
        }
    if (actor.words && (word().capital || office)) {
        mention_.person = people_.fromActor(actor.value);
        return named(at_ + actor.words, actor.genitive);
    }
    if (!word().capital && !(office && word().letters))
        return false;
    if (const auto place = reader_.nameIn(*reader_.places, at_);
        office && place.words > 1 && endOfName(reader_, at_, true) == at_ + place.words)
        return false; // "besucht der Minister Sri Lanka"
    if (collective_
        || (has(forms_, OfficeForm::Plural) && !has(forms_, OfficeForm::Singular)
            && !has(forms_, OfficeForm::Oblique) && !has(forms_, OfficeForm::Feminine)))
        return false;
    std::uint32_t end = endOfName(reader_, at_, office || titled_);
    if (end == at_)
        return false;
    if (end == at_ + 2 && areTwo())
        --end;
    for (std::uint32_t i = at_ + 1; i < end && agreement_ && !office; ++i)
        if (reader_.nameIn(*reader_.actors, i).words > 1)
            end = i; // "die Teilnahme Angela Merkels"
    const Word &last = reader_.words[end - 1];
    mention_.surname = surnameKey(last, false);
    mention_.bareSurname = surnameKey(last, true);
    mention_.tentative = true;
    return named(end, false);
}

/// "Am Montag trifft (Kanzlerin) Merkel Sarkozy": two surnames of office-holders.
bool PhraseReader::areTwo() const
{
    const auto holds = [&](std::uint32_t at) {
        const Piece &piece = reader_.pieces[reader_.words[at].endPiece - 1];
        return !reader_.actors->isFirstName(piece.plain) && isInOffice(reader_, piece.plain, Country::None);
    };
    return holds(at_) && holds(at_ + 1);
}

/// The surname's key: of all its parts, since tables cut names at hyphens and so key them by the last one.
WordKey PhraseReader::surnameKey(const Word &last, bool bare) const
{
    const Piece &piece = reader_.pieces[last.endPiece - 1];
    return bare ? piece.bare : piece.plain;
}

/// "Merz' Außenminister": the genitive of a name that ends in s already, or sounds so.
bool PhraseReader::skipApostrophe()
{
    if (!more() || !word().mark || word().span.begin != reader_.words[at_ - 1].span.end)
        return false;
    const std::string_view mark = reader_.textOf(at_), name = reader_.textOf(at_ - 1);
    const bool sibilant = name.ends_with('s') || name.ends_with('z') || name.ends_with('x') || name.ends_with("ß");
    const bool goesOn = at_ + 1 < reader_.words.size() && reader_.words[at_ + 1].capital;
    if (!sibilant || !goesOn || (mark != "'" && mark != "’"))
        return false;
    ++at_;
    return true;
}

bool PhraseReader::named(std::uint32_t end, bool genitive)
{
    mention_.name = {at_, end};
    at_ = end;
    const bool numeral = reader_.textOf(end - 1).find_first_not_of("IVX") == std::string_view::npos;
    if (numeral && more() && word().isMark('.'))
        ++at_; // "zwischen Johannes Paul II. und …"
    if ((genitive || skipApostrophe()) && !agreement_)
        mention_.cases = {std::uint8_t(Case::Genitive)};
    skipBracket();
    return true;
}

/// "Hollande (l.)", "Westerwelle (FDP)", "Trump (79)", "Olmert (01.11.)"; "Blunkett (Großbritannien)" tells whose.
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
            const auto place = reader_.nameIn(*reader_.places, at_ + 1);
            if (place.words && at_ + 1 + place.words == end && mention_.country == Country::None
                && reader_.place(place.value).kind == PlaceKind::Country)
                mention_.country = reader_.place(place.value).country;
            at_ = end + 1;
            return;
        }
}

/// "dem Generalsekretär der Arabischen Liga, Amr Moussa, und …"
void PhraseReader::readApposition()
{
    if (!more() || !word().isMark(',') || at_ + 1 >= reader_.words.size() || plural())
        return;
    if (collective_ && !(agreement_ && agreement_->masculine.bits))
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
    // "den Gesandten der Vereinten Nationen, Kofi Annan,": several would be listed.
    const bool several = collective_ && (end >= reader_.words.size() || !reader_.words[end].mark);
    const bool wasCollective = std::exchange(collective_, false);
    const std::uint8_t forms = forms_;
    if (wasCollective)
        forms_ = 1u << unsigned(OfficeForm::Singular);
    if (end < comma + 3 || !closed || several || !readName(true)) {
        collective_ = wasCollective;
        forms_ = forms;
        at_ = comma;
        return;
    }
    if (more() && word().isMark(','))
        ++at_;
}

} // namespace zeitstrahl::meetings
