// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/noun_phrase.h"

namespace zeitstrahl::meetings {

Governor governorOf(const Word &word)
{
    if (word.cues.has(Cue::With))
        return Governor::With;
    if (word.cues.has(Cue::Jointly))
        return Governor::Jointly;
    if (word.cues.has(Cue::Between))
        return Governor::Between;
    if (word.cues.has(Cue::By))
        return Governor::By;
    if (word.cues.has(Cue::At))
        return Governor::At;
    if (word.cues.has(Cue::To))
        return Governor::To;
    if (word.cues.has(Cue::Toward))
        return Governor::Toward;
    if (word.cues.has(Cue::In))
        return Governor::In;
    if (word.cues.has(Cue::Before))
        return Governor::Before;
    if (word.cues.any({Cue::From, Cue::After, Cue::During, Cue::OtherPreposition}))
        return Governor::Other;
    return Governor::None;
}

namespace {

class MentionFinder {
public:
    explicit MentionFinder(const Reader &reader)
        : reader_{reader}
        , people_{reader}
    {
    }

    Mentions find()
    {
        for (std::uint32_t i = 0; i < reader_.words.size();)
            i = std::max(i + 1, readAt(i));
        nameFullNames();
        nameSurnames();
        std::vector<Mention> kept;
        for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
            noteApposition(i);
            if (!mentions_[i].dropped)
                kept.push_back(std::move(mentions_[i]));
        }
        for (std::uint32_t i = 0; i < kept.size(); ++i)
            relate(kept, i);
        Mentions result{std::move(people_), std::move(kept), {}};
        result.places = findPlaces(reader_, result.mentions);
        return result;
    }

private:
    const Word &word(std::uint32_t i) const { return reader_.words[i]; }
    bool isWord(std::uint32_t i) const { return i < reader_.words.size() && word(i).letters; }

    /// Where reading goes on; `at` if nothing begins there.
    std::uint32_t readAt(std::uint32_t at)
    {
        if (!isWord(at))
            return at;
        if (const std::uint32_t end = readRelative(at))
            return end;
        if (const std::uint32_t end = readPair(at))
            return end;
        if (const std::uint32_t end = readPronoun(at))
            return end;
        const Word &here = word(at);
        if (!here.capital && here.determiner == none && here.possessive == none && here.origin == Country::None
            && here.office == none && here.endPiece - here.piece == 1)
            return at;
        Mention mention = readNounPhrase(reader_, people_, at);
        if (mention.words.size() == 0)
            return at;
        const std::uint32_t end = mention.words.end;
        mentions_.push_back(std::move(mention));
        return end;
    }

    std::uint32_t readPronoun(std::uint32_t at)
    {
        const Word &here = word(at);
        if (here.pronoun == none || here.possessive != none || (here.capital && !here.startsSentence))
            return 0;
        const Agreement &forms = reader_.language->agreement(here.pronoun);
        Mention mention;
        mention.kind = MentionKind::Pronoun;
        mention.words = mention.name = {at, at + 1};
        mention.gender = forms.masculine.bits ? Gender::Male
            : forms.feminine.bits             ? Gender::Female
                                              : Gender::Unknown;
        mention.plural = !forms.masculine.bits && !forms.feminine.bits;
        mention.cases = {std::uint8_t(forms.masculine.bits | forms.feminine.bits | forms.plural.bits)};
        mentions_.push_back(mention);
        return at + 1;
    }

    /// "…, der ihn empfing": behind a comma, at the head of a subordinate clause.
    std::uint32_t readRelative(std::uint32_t at)
    {
        const Word &here = word(at);
        if (here.relative == none || here.clause == none || !reader_.tagged->clauses[here.clause].subordinate)
            return 0;
        const std::uint32_t first = reader_.clauses[here.clause].begin;
        const bool heads = at == first
            || (at == first + 1 && (word(first).mark || governorOf(word(first)) != Governor::None))
            || (at == first + 2 && word(first).mark && governorOf(word(first + 1)) != Governor::None);
        if (!heads || readNounPhrase(reader_, people_, at).office != OfficeId::None)
            return 0; // "der russische Präsident" goes on with a list
        for (std::size_t i = mentions_.size(); i-- > 0;) {
            const Mention &before = mentions_[i];
            if (before.words.end + 3 < first || before.kind == MentionKind::Pair)
                break;
            Mention mention = before;
            mention.words = mention.name = {at, at + 1};
            mention.surname = before.surname;
            const Agreement &forms = reader_.language->agreement(here.relative);
            const CaseSet cases = before.plural   ? forms.plural
                : before.gender == Gender::Female ? forms.feminine
                                                  : forms.masculine;
            if (!cases.bits)
                break;
            mention.cases = cases;
            mention.possessive = mention.kin = mention.tentative = false;
            mention.relative = true;
            mention.tentative = before.tentative;
            mention.governor = Governor::None;
            mentions_.push_back(mention);
            return at + 1;
        }
        return 0;
    }

    /// "beide", "die beiden Minister"; not "beide Länder".
    std::uint32_t readPair(std::uint32_t at)
    {
        std::uint32_t both = at;
        if (word(at).determiner != none && isWord(at + 1) && !word(at).cues.has(Cue::Both))
            ++both;
        if (!isWord(both) || !word(both).cues.has(Cue::Both))
            return 0;
        std::uint32_t end = both + 1;
        while (isWord(end) && !word(end).capital && end < both + 3 && word(end).origin != Country::None)
            ++end;
        const bool office = isWord(end) && word(end).office != none;
        if (isWord(end) && word(end).capital && !office)
            return word(end).noun != none ? 0 : both + 1;
        if (!office)
            end = both + 1;
        else
            ++end;
        Mention mention;
        mention.kind = MentionKind::Pair;
        mention.words = mention.name = {at, end};
        mention.plural = true;
        if (both > at)
            mention.cases = reader_.language->agreement(word(at).determiner).plural;
        mentions_.push_back(mention);
        return end;
    }

    bool known(WordKey surname) const { return surname && people_.bySurname(surname) != PhraseTable::nothing; }

    std::string nameOf(const Mention &mention, bool bare) const
    {
        std::string name{reader_.spanOf(mention.name).in(reader_.text)};
        if (bare)
            name.resize(name.size() - reader_.language->genitiveEnding().size());
        return name;
    }

    /// Names of two words or more behind an office or a title are people, once and for the whole article.
    void nameFullNames()
    {
        for (Mention &mention : mentions_) {
            if (mention.tentative && mention.name.size() > 1 && mention.name.begin > mention.words.begin
                && mention.office != OfficeId::None) {
                // "Ministerin Clinton Westerwelle": two surnames that are both known elsewhere are two people.
                const bool bare = !known(mention.surname) && known(mention.bareSurname);
                mention.person =
                    people_.fromName(nameOf(mention, bare), bare ? mention.bareSurname : mention.surname);
                mention.tentative = false;
            }
            learn(mention);
        }
    }

    void learn(Mention &mention)
    {
        if (mention.person == none)
            return;
        Person &person = people_[mention.person];
        const bool office = mention.office != OfficeId::None;
        if (office && person.office == OfficeId::None && !mention.colleague)
            person.office = mention.office;
        if (person.country == Country::None)
            person.country = mention.country;
        if (person.gender == Gender::Unknown)
            person.gender = mention.gender;
        person.speaker = person.speaker || mention.speaker;
        person.mediator = person.mediator || mention.mediator;
        person.political = person.political || (office && !mention.speaker);
        if (mention.gender == Gender::Unknown)
            mention.gender = person.gender;
        mention.speaker = person.speaker;
    }

    void nameSurnames()
    {
        for (Mention &mention : mentions_) {
            const bool kin = mention.words.begin > 0 && word(mention.words.begin - 1).cues.has(Cue::Kin);
            if (kin
                || (mention.name.size() && mention.name.begin > 0
                    && word(mention.name.begin - 1).cues.has(Cue::Kin)))
                mention.dropped = true;
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

    std::uint32_t personOf(Mention &mention)
    {
        const bool alone = mention.office == OfficeId::None;
        const bool capitalOnly = mention.name.size() == 1;
        if (known(mention.surname))
            return people_.bySurname(mention.surname);
        if (known(mention.bareSurname)) {
            mention.cases = alone && mention.name.begin == mention.words.begin
                ? CaseSet{std::uint8_t(Case::Genitive)}
                : mention.cases;
            return people_.bySurname(mention.bareSurname);
        }
        const Word &last = word(mention.name.end - 1);
        const bool common = alone && last.cues.any({Cue::CommonWord, Cue::NoName});
        if (capitalOnly && !common)
            for (const bool bare : {false, true})
                if (const auto actor = reader_.actors->bySurname(
                        bare ? mention.bareSurname : mention.surname, reader_.published)) {
                    if (bare && alone)
                        mention.cases = {std::uint8_t(Case::Genitive)};
                    return people_.fromActor(*actor);
                }
        if (!alone)
            return people_.fromName(nameOf(mention, false), mention.surname);
        const Governor governor = mention.words.begin ? governorOf(word(mention.words.begin - 1)) : Governor::None;
        if (mention.name.size() >= 2 && mention.name.begin == mention.words.begin
            && (governor == Governor::With || governor == Governor::Between))
            return people_.fromName(nameOf(mention, false), mention.surname);
        return none;
    }

    /// "Merkel, die deutsche Kanzlerin, …": the office tells of the name before it.
    void noteApposition(std::uint32_t i)
    {
        Mention &mention = mentions_[i];
        if (i == 0 || mention.dropped || mention.kind != MentionKind::Office)
            return;
        const Mention &before = mentions_[i - 1];
        const std::uint32_t comma = before.words.end;
        if (before.dropped || before.kind != MentionKind::Person || comma + 1 != mention.words.begin
            || !word(comma).isMark(','))
            return;
        if (mention.words.end < reader_.words.size() && !word(mention.words.end).mark)
            return;
        mention.dropped = true;
        mention.person = before.person;
        learn(mention);
    }

    void relate(std::vector<Mention> &mentions, std::uint32_t i)
    {
        Mention &mention = mentions[i];
        mention.group = i;
        const std::uint32_t begin = mention.words.begin;
        mention.governor = governorOf(word(begin));
        if (mention.governor == Governor::None && begin > 0) {
            std::uint32_t before = begin - 1;
            if (word(before).clause == word(begin).clause || word(before).clause == none)
                mention.governor = governorBefore(before);
        }
        if (i > 0 && !mention.relative && mention.governor == Governor::None
            && coordinated(mentions[i - 1], mention)) {
            mention.governor = mentions[i - 1].governor;
            mention.group = mentions[i - 1].group;
            if (mentions[i - 1].kind != MentionKind::Pronoun && mention.cases.bits == 15)
                mention.cases = mentions[i - 1].cases;
            return;
        }
        if (mention.governor == Governor::None && isGenitive(mention))
            mention.governor = Governor::Genitive;
    }

    /// The preposition before a noun phrase; a phrase like "am Rande" governs what follows it too.
    Governor governorBefore(std::uint32_t before) const
    {
        if (word(before).letters && governorOf(word(before)) != Governor::None)
            return governorOf(word(before));
        for (std::uint32_t back = 1; back <= 3 && back <= before; ++back)
            if (const Word &start = word(before - back); start.phraseWords > back && start.phrase != none)
                return governorOf(start);
        return Governor::None;
    }

    bool coordinated(const Mention &before, const Mention &mention) const
    {
        std::uint32_t at = before.words.end;
        const std::uint32_t begin = mention.words.begin;
        if (at >= begin || begin - at > 3)
            return at == begin && at > 0 && word(at - 1).isMark(',') && before.kind == MentionKind::Person
                && mention.kind == MentionKind::Person;
        if (word(before.words.begin).sentence != word(begin).sentence)
            return false;
        bool link = false;
        for (; at < begin; ++at) {
            link = link || word(at).cues.has(Cue::And) || word(at).isMark(',');
            if (word(at).letters && !word(at).cues.any({Cue::And, Cue::Then}))
                return false;
            if (word(at).mark && !word(at).isMark(','))
                return false;
            if (word(at).isMark(',') && mention.kind != MentionKind::Person && mention.kind != MentionKind::Group)
                return false;
        }
        // A comma that ends a clause joins nothing.
        const std::uint32_t left = word(before.words.begin).clause, right = word(begin).clause;
        const auto verbless = [&](std::uint32_t clause) {
            return clause != none && reader_.tagged->clauses[clause].tense == Tense::Unknown;
        };
        if (!link || left == right || verbless(left) || verbless(right))
            return link;
        // A list of people with their offices looks like clauses: "Hollande, der russische Präsident Putin und …".
        const bool goesOn = mention.words.end < reader_.words.size()
            && (word(mention.words.end).cues.has(Cue::And) || word(mention.words.end).isMark(','));
        return goesOn && before.kind == MentionKind::Person && mention.kind == MentionKind::Person && left != none
            && !reader_.tagged->clauses[left].reporting;
    }

    bool isGenitive(const Mention &mention) const
    {
        const std::uint32_t begin = mention.words.begin;
        if (mention.kind == MentionKind::Pronoun || !mention.cases.has(Case::Genitive))
            return false;
        const bool onlyGenitive = mention.cases.bits == std::uint8_t(Case::Genitive);
        const bool behindNoun =
            begin > 0 && word(begin - 1).capital && word(begin - 1).letters && word(begin).determiner != none;
        const bool notNominative = !mention.cases.has(Case::Nominative) && mention.cases.bits != 15;
        if (onlyGenitive)
            return behindNoun || mention.kind == MentionKind::Person || (begin > 0 && word(begin - 1).letters);
        return behindNoun && notNominative;
    }

    const Reader &reader_;
    People people_;
    std::vector<Mention> mentions_;
};

} // namespace

Mentions findMentions(const Reader &reader)
{
    return MentionFinder{reader}.find();
}

} // namespace zeitstrahl::meetings
