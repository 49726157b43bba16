// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/noun_phrase.h"

namespace zeitstrahl::meetings {

namespace {

/// Reads one noun phrase, word by word.
class PhraseReader {
public:
    PhraseReader(const Reader &reader, People &people, std::uint32_t at)
        : reader_{reader}
        , people_{people}
        , at_{at}
        , start_{at}
    {
        mention_.words = {at, at};
    }

    Mention read()
    {
        readArticle();
        readAdjectives();
        readTitles();
        const bool office = readOffice();
        if (office)
            readComplement();
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

private:
    const Word &word() const { return reader_.words[at_]; }
    bool more() const { return at_ < reader_.words.size() && word().sentence == reader_.words[start_].sentence; }
    const MeetingLanguage &language() const { return *reader_.language; }

    void readArticle()
    {
        if (!more())
            return;
        if (word().possessive != none && word().determiner == none) {
            agreement_ = &language().agreement(word().possessive);
            mention_.possessive = true;
            ++at_;
        } else if (word().determiner != none) {
            agreement_ = &language().agreement(word().determiner);
            ++at_;
            if (more() && word().possessive != none) { // "mit dem seinen", "in dessen"
                mention_.possessive = true;
                ++at_;
            }
        }
    }

    void readAdjectives()
    {
        for (std::uint32_t n = 0; more() && n < 5; ++n) {
            const Word &here = word();
            if (here.capital && here.letters && mention_.country == Country::None && here.office == none) {
                // "Frankreichs Präsident", "Pariser Außenminister"
                const auto place = reader_.nameIn(*reader_.places, at_);
                const std::uint32_t next = at_ + place.words;
                if (place.words && place.genitive && next < reader_.words.size() && officeAhead(next)) {
                    mention_.country = (*reader_.places)[place.value].country;
                    at_ = next;
                    continue;
                }
                if (here.place != none && at_ + 1 < reader_.words.size() && reader_.words[at_ + 1].office != none) {
                    mention_.country = here.origin;
                    ++at_;
                    continue;
                }
            }
            if (here.origin != Country::None && here.office == none && (!here.capital || here.startsSentence)) {
                mention_.country = here.origin;
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
    bool looksLikeAdjective(const Word &here) const
    {
        return agreement_ && here.letters && !here.capital && here.pronoun == none && here.determiner == none
            && here.possessive == none && here.span.length() > 3
            && !here.cues.any({Cue::With, Cue::Between, Cue::By, Cue::At, Cue::To, Cue::Toward, Cue::In, Cue::From,
                Cue::And, Cue::During, Cue::OtherPreposition, Cue::Both, Cue::Reflexive});
    }

    bool officeAhead(std::uint32_t at) const
    {
        for (std::uint32_t i = at; i < reader_.words.size() && i < at + 4; ++i) {
            if (reader_.words[i].office != none)
                return true;
            if (reader_.words[i].capital || reader_.words[i].mark)
                return reader_.isFirstOf(i + 1, '-');
        }
        return false;
    }

    void readTitles()
    {
        while (more() && word().cues.has(Cue::Title) && at_ + 1 < reader_.words.size()) {
            mention_.kin = false;
            titled_ = true;
            ++at_;
            if (more() && word().isMark('.'))
                ++at_;
        }
    }

    bool readOffice()
    {
        bool found = false;
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
            ++at_;
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

    void take(const Word &here)
    {
        const Office &office = language().office(here.office);
        if (mention_.office == OfficeId::None || leaning_ || office.speaker)
            mention_.office = leaning_ ? officeId("head-of-state") : office.id;
        leaning_ = false;
        mention_.speaker = mention_.speaker || office.speaker;
        mention_.colleague = mention_.colleague || office.colleague;
        mention_.mediator = mention_.mediator || office.mediator;
        collective_ = collective_ || office.collective;
        forms_ |= here.officeForms;
        if (office.country != Country::None)
            mention_.country = office.country;
        if (here.origin != Country::None && mention_.country == Country::None)
            mention_.country = here.origin;
    }

    static bool has(std::uint8_t forms, OfficeForm form) { return forms >> unsigned(form) & 1; }

    /// "der Ukraine", "von Frankreich", "Deutschlands", "der Arabischen Liga", "für Syrien".
    void readComplement()
    {
        const std::uint32_t before = at_;
        if (!more())
            return;
        std::uint32_t at = at_;
        const bool genitive = word().determiner != none && word().phraseWords == 1
            && !word().cues.any({Cue::In, Cue::At, Cue::To, Cue::By})
            && (language().agreement(word().determiner).feminine.has(Case::Genitive)
                || language().agreement(word().determiner).masculine.has(Case::Genitive));
        const bool preposition = word().cues.any({Cue::By, Cue::OtherPreposition, Cue::In});
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
        const auto place = reader_.nameIn(*reader_.places, at);
        if (place.words && ((genitive || preposition) ? true : place.genitive)) {
            if (word().cues.has(Cue::In) && !collective_)
                return; // "Kanzlerin in Berlin" tells where, not whose
            if (mention_.country == Country::None)
                mention_.country = (*reader_.places)[place.value].country;
            complement_ = {at, at + place.words};
            at_ = at + place.words;
            readMoreCountries();
            return;
        }
        if (!genitive && !(collective_ && preposition))
            return;
        std::uint32_t end = at;
        while (end < reader_.words.size() && end < at + 3 && reader_.words[end].capital
            && reader_.words[end].office == none && reader_.words[end].noun == none)
            ++end;
        if (end == at)
            return;
        complement_ = {at, end};
        complementPhrase_ = {before, end};
        at_ = end;
    }

    /// "die Außenminister Deutschlands, Frankreichs und der Ukraine"
    void readMoreCountries()
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
            mention_.countries.push_back((*reader_.places)[place.value].country);
            at_ = at + place.words;
        }
    }

    bool readName(bool office)
    {
        if (!more())
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
    WordKey surnameKey(const Word &last, bool bare) const
    {
        const Piece &piece = reader_.pieces[last.endPiece - 1];
        return bare ? piece.bare : piece.plain;
    }

    bool named(std::uint32_t end, bool genitive)
    {
        mention_.name = {at_, end};
        at_ = end;
        if (genitive && !agreement_)
            mention_.cases = {std::uint8_t(Case::Genitive)};
        skipBracket();
        return true;
    }

    /// "Hollande (l.)", "Westerwelle (FDP)": short, and no date.
    void skipBracket()
    {
        if (!more() || !word().isMark('('))
            return;
        for (std::uint32_t end = at_ + 1; end < reader_.words.size() && end < at_ + 5; ++end) {
            if (reader_.words[end].isMark(')')) {
                at_ = end + 1;
                return;
            }
            if (!reader_.words[end].letters && !reader_.words[end].mark)
                return;
        }
    }

    /// "dem Generalsekretär der Arabischen Liga, Amr Moussa, und …"
    void readApposition()
    {
        if (!more() || !word().isMark(',') || at_ + 1 >= reader_.words.size() || mention_.plural || collective_)
            return;
        const std::uint32_t comma = at_++;
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

    /// "die Vertreter der FARC", "die FARC", "das Außenministerium".
    Mention readGroup()
    {
        mention_ = {};
        if (!more() || !word().capital)
            return mention_;
        // "das Moskauer Außenministerium": the city says whose.
        const std::uint32_t first = at_;
        if (word().place != none && at_ + 1 < reader_.words.size())
            ++at_;
        if (!word().group) {
            at_ = first;
            return mention_;
        }
        mention_.kind = MentionKind::Group;
        mention_.name = {first, ++at_};
        mention_.country = reader_.words[first].origin;
        mention_.title = std::string{reader_.spanOf(mention_.name).in(reader_.text)};
        if (agreement_)
            mention_.cases = {
                std::uint8_t(agreement_->masculine.bits | agreement_->feminine.bits | agreement_->plural.bits)};
        mention_.words = {start_, at_};
        return mention_;
    }

    void settleCases()
    {
        const bool feminine = has(forms_, OfficeForm::Feminine);
        const bool singular = has(forms_, OfficeForm::Singular), oblique = has(forms_, OfficeForm::Oblique);
        const bool plural = has(forms_, OfficeForm::Plural);
        if (collective_) {
            mention_.kind = MentionKind::Group;
            mention_.name = complement_.size() ? complement_ : WordRange{at_ - 1, at_};
            const bool acronym = complement_.size() == 1 && reader_.words[complement_.begin].group;
            const bool described = complementPhrase_.size() && !acronym;
            if (described)
                mention_.name = {complementPhrase_.begin - 1, complementPhrase_.end};
            mention_.title = std::string{reader_.spanOf(mention_.name).in(reader_.text)};
        }
        if (mention_.person != none)
            mention_.gender = people_[mention_.person].gender;
        if (forms_ && !(feminine && (singular || oblique)))
            mention_.gender = feminine            ? Gender::Female
                : plural && !singular && !oblique ? Gender::Unknown
                                                  : Gender::Male;
        if (agreement_ && forms_) {
            std::uint8_t cases = 0;
            if (feminine)
                cases |= agreement_->feminine.bits;
            if (singular)
                cases |= agreement_->masculine.bits;
            if (oblique)
                cases |= std::uint8_t(agreement_->masculine.bits & ~std::uint8_t(Case::Nominative));
            const std::uint8_t singularCases = cases;
            if (plural && mention_.name.size() && mention_.kind != MentionKind::Office)
                cases |= agreement_->plural.bits;
            else if (plural)
                cases |= agreement_->plural.bits;
            mention_.plural = plural && !singularCases;
            mention_.cases = {cases ? cases : std::uint8_t(15)};
        } else if (oblique && !singular && !feminine) {
            mention_.cases = {std::uint8_t(15 & ~std::uint8_t(Case::Nominative))};
        } else if (plural && !singular && !oblique && !feminine) {
            mention_.plural = true;
        }
    }

    const Reader &reader_;
    People &people_;
    std::uint32_t at_, start_;
    Mention mention_;
    const Agreement *agreement_ = nullptr;
    std::uint8_t forms_ = 0;
    bool collective_ = false, leaning_ = false, titled_ = false;
    WordRange complement_, complementPhrase_;
};

} // namespace

Mention readNounPhrase(const Reader &reader, People &people, std::uint32_t at)
{
    return PhraseReader{reader, people, at}.read();
}

} // namespace zeitstrahl::meetings
