// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/mention_finder.h"

#include <algorithm>

namespace zeitstrahl::meetings {

/// The first that fits counts: a preposition may have several senses.
static constexpr std::pair<Cue, Governor> governing[] = {{Cue::With, Governor::With},
    {Cue::Jointly, Governor::Jointly}, {Cue::Between, Governor::Between}, {Cue::By, Governor::By},
    {Cue::At, Governor::At}, {Cue::To, Governor::To}, {Cue::Toward, Governor::Toward}, {Cue::In, Governor::In},
    {Cue::Before, Governor::Before}, {Cue::From, Governor::Other}, {Cue::After, Governor::Other},
    {Cue::During, Governor::Other}, {Cue::OtherPreposition, Governor::Other}};

Governor governorOf(const Word &word)
{
    for (const auto &[cue, governor] : governing)
        if (word.cues.has(cue))
            return governor;
    return Governor::None;
}

Mentions MentionFinder::find()
{
    for (std::uint32_t i = 0; i < reader_.words.size();)
        i = std::max(i + 1, readAt(i));
    nameFullNames();
    for (std::uint32_t i = 0; i < mentions_.size(); ++i)
        nameListed(i);
    nameSurnames();
    std::vector<Mention> kept;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
        noteApposition(i);
        if (!mentions_[i].dropped)
            kept.push_back(std::move(mentions_[i]));
    }
    for (std::uint32_t i = 0; i < kept.size(); ++i)
        relate(kept, i);
    Mentions result{std::move(people_), std::move(kept), {}, std::move(appositions_)};
    result.places = findPlaces(reader_, result.mentions);
    return result;
}

/// Where reading goes on; `at` if nothing begins there.
std::uint32_t MentionFinder::readAt(std::uint32_t at)
{
    const bool insidePhrase = at > 0 && word(at - 1).phraseWords > 1 && word(at - 1).cues.has(Cue::Jointly);
    if (!isWord(at) || (insidePhrase && word(at).capital)) // "unter Führung des Präsidenten"
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
    if (mention.words.size() == 0) // "La Paz" names no Paz
        return at + (here.capital ? reader_.nameIn(*reader_.places, at).words : 0);
    const std::uint32_t end = mention.words.end;
    mentions_.push_back(std::move(mention));
    return end;
}

std::uint32_t MentionFinder::readPronoun(std::uint32_t at)
{
    const Word &here = word(at);
    // "Mit ihr werde er sprechen"; not "mit ihr(em) Kollegen"
    const bool alone = at + 1 >= reader_.words.size() || word(at + 1).mark
        || word(at + 1).cues.any({Cue::Have, Cue::Pluperfect, Cue::Future, Cue::Passive});
    if (here.pronoun == none || (here.possessive != none && !alone) || (here.capital && !here.startsSentence))
        return 0;
    const Agreement &forms = reader_.language->agreement(here.pronoun);
    Mention mention;
    mention.kind = MentionKind::Pronoun;
    mention.words = mention.name = {at, at + 1};
    mention.gender = forms.masculine.bits ? Gender::Male : forms.feminine.bits ? Gender::Female : Gender::Unknown;
    mention.plural = !forms.masculine.bits && !forms.feminine.bits;
    mention.mayBePlural = forms.plural.bits != 0;
    mention.cases = {std::uint8_t(forms.masculine.bits | forms.feminine.bits | forms.plural.bits)};
    mentions_.push_back(mention);
    return at + 1;
}

/// "…, der ihn empfing": behind a comma, at the head of a subordinate clause.
std::uint32_t MentionFinder::readRelative(std::uint32_t at)
{
    const Word &here = word(at);
    if (here.relative == none || here.clause == none || !reader_.tagged->clauses[here.clause].subordinate)
        return 0;
    const std::uint32_t first = reader_.clauses[here.clause].begin;
    const bool heads = at == first
        || (at == first + 1 && (word(first).mark || governorOf(word(first)) != Governor::None))
        || (at == first + 2 && word(first).mark && governorOf(word(first + 1)) != Governor::None);
    const bool dated = at + 1 < reader_.words.size() && !word(at + 1).letters; // "am Mittwoch, den 15. Mai"
    if (!heads || dated)
        return 0;
    const Mention phrase = readNounPhrase(reader_, people_, at);
    const bool agrees = phrase.gender != Gender::Female || here.determiner == none
        || reader_.language->agreement(here.determiner).feminine.bits; // not ", den Kanzlerin Merkel empfängt"
    if (phrase.office != OfficeId::None && agrees)
        return 0; // "der russische Präsident" goes on with a list
    if (reader_.tagged->clauses[here.clause].tense == Tense::Unknown
        && reader_.nameIn(*reader_.places, at + 1).words)
        return 0; // "stattet der Präsident, Toomas Ilves, der Slowakei einen Besuch ab"
    for (std::size_t i = mentions_.size(); i-- > 0;) {
        const Mention &before = mentions_[i];
        if (before.words.end + 4 < first || before.kind == MentionKind::Pair)
            break;
        Mention mention = before;
        mention.words = mention.name = {at, at + 1};
        mention.surname = before.surname;
        const Agreement &forms = reader_.language->agreement(here.relative);
        const CaseSet cases = before.plural   ? forms.plural
            : before.gender == Gender::Female ? forms.feminine
                                              : forms.masculine;
        if (!cases.bits && forms.plural.bits && before.words.begin > 0
            && word(before.words.begin - 1).cues.has(Cue::And)
            && !tellsOfGathering(here.clause)) { // "A und B, die …"
            Mention all;
            all.kind = MentionKind::Pronoun;
            all.words = all.name = {at, at + 1};
            all.cases = forms.plural;
            all.plural = all.relative = true;
            mentions_.push_back(all);
            return at + 1;
        }
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

/// "die Unterredung zwischen A und B, die in Rom stattfand"
bool MentionFinder::tellsOfGathering(std::uint32_t clause) const
{
    const WordRange words = reader_.clauses[clause];
    return std::any_of(reader_.words.begin() + words.begin, reader_.words.begin() + words.end,
        [](const Word &w) { return w.cues.has(Cue::TakesPlace); });
}

/// "beide", "die beiden Minister"; not "beide Länder".
std::uint32_t MentionFinder::readPair(std::uint32_t at)
{
    std::uint32_t both = at;
    if (word(at).determiner != none && isWord(at + 1) && !word(at).cues.has(Cue::Both)
        && reader_.language->agreement(word(at).determiner).plural.bits) // "das beide führten"
        ++both;
    const bool whose = both > 0 && word(both - 1).office != none; // "die Unterhändler beider Seiten" are others
    if (!isWord(both) || !word(both).cues.has(Cue::Both) || whose)
        return 0;
    const std::uint32_t phraseEnd = both + word(both).phraseWords; // "beide Seiten"
    std::uint32_t end = phraseEnd;
    while (isWord(end) && !word(end).capital && end < both + 3 && word(end).origin != Country::None)
        ++end;
    const bool office = isWord(end) && word(end).office != none;
    if (isWord(end) && word(end).capital && !office && phraseEnd == both + 1)
        return word(end).noun != none ? 0 : both + 1;
    const bool named = office && isWord(end + 1)
        && (reader_.nameIn(*reader_.actors, end + 1).words || endOfName(reader_, end + 1, true) >= end + 3);
    if (named)
        return 0; // "die beiden Präsidenten Obama und Putin" names them
    Mention mention;
    if (office)
        mention.office = reader_.language->office(word(end++).office).id;
    else
        end = phraseEnd;
    mention.kind = MentionKind::Pair;
    mention.words = mention.name = {at, end};
    mention.plural = true;
    if (both > at)
        mention.cases = reader_.language->agreement(word(at).determiner).plural;
    mentions_.push_back(mention);
    return end;
}

Mentions findMentions(const Reader &reader)
{
    return MentionFinder{reader}.find();
}

} // namespace zeitstrahl::meetings
