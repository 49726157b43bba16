// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/mention.h"

#include "core/meetings/mentions/place_attribute.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

/// The word of the preposition before a place, across an article and adjectives: "in der türkischen Hauptstadt
/// Ankara".
std::uint32_t prepositionBefore(const Reader &reader, std::uint32_t begin)
{
    for (std::uint32_t back = 1; back <= 5 && back <= begin; ++back) {
        const Word &before = reader.words[begin - back];
        const bool stop =
            back == 1 && before.isMark('.') && begin >= 2 && reader.words[begin - 2].span.length() <= 3;
        const bool abbreviated = back == 2 && before.capital && reader.words[begin - 1].isMark('.');
        if (stop || abbreviated) // "St. Petersburg"
            continue;
        if (before.sentence != reader.words[begin].sentence || before.mark || !before.letters)
            return none;
        if (back == 1 && before.capital && reader.isDate(before.span))
            return none; // "seit fünf Jahren China besucht"
        for (std::uint32_t wider = 1; wider <= 3 && back + wider <= begin; ++wider) // "left for", "in der Nähe von"
            if (const Word &start = reader.words[begin - back - wider];
                start.phraseWords > wider && governorOf(start) != Governor::None)
                return begin - back - wider;
        const Word &next = reader.words[begin - back + 1];
        const bool infinitive = back > 1 && before.cues.has(Cue::To) && before.determiner == none && next.letters
            && !next.capital && next.determiner == none && next.possessive == none && next.origin == Country::None;
        if (infinitive) // "to discuss Syria" goes nowhere
            return none;
        if (governorOf(before) != Governor::None)
            return begin - back;
        // "in einem Hotel der indonesischen Hauptstadt", "in der Nähe des Grenzortes Panmunjom"
        const bool house = before.cues.any({Cue::House, Cue::Town});
        if (before.capital && back > 1 && before.origin == Country::None && !before.cues.has(Cue::CapitalCity)
            && !house)
            return none;
    }
    return none;
}

/// "vor den Toren Belgrads": the word of a phrase that ends right before and tells where.
std::uint32_t phraseBefore(const Reader &reader, std::uint32_t begin)
{
    constexpr std::uint32_t longest = 4; // words
    for (std::uint32_t length = 2; length <= longest && length <= begin; ++length)
        if (const Word &start = reader.words[begin - length];
            start.phraseWords == length && start.cues.has(Cue::In))
            return begin - length;
    return none;
}

/// "am Rande der Münchner Konferenz", "beim Genfer Treffen"
bool isAtEventOf(const Reader &reader, std::uint32_t adjective)
{
    return reader.words[adjective + 1].noun != none && framesClause(reader, adjective);
}

/// "im lettischen Parlament": such houses stand in the capital.
std::uint32_t seatMeant(const Reader &reader, std::uint32_t at)
{
    const bool seat = at > 1 && reader.words[at].cues.has(Cue::StateHouse) && !reader.words[at - 1].capital
        && reader.words[at - 1].origin != Country::None && reader.words[at - 2].cues.has(Cue::In);
    return seat ? reader.places->capitalOf(reader.words[at - 1].origin) : none;
}

/// "in der weißrussischen Hauptstadt": the capital itself, unless its name follows.
std::uint32_t capitalMeant(const Reader &reader, std::uint32_t at)
{
    if (!reader.words[at].cues.has(Cue::CapitalCity))
        return none;
    if (at + 1 < reader.words.size())
        if (const auto name = reader.nameIn(*reader.places, at + 1); name.words && !name.genitive)
            return none; // "in der Hauptstadt Ankara"
    // "in der Hauptstadt Chiles", "der Türkei"
    const std::uint32_t next = at + 1;
    const bool article = next < reader.words.size() && reader.words[next].determiner != none;
    if (next + article < reader.words.size())
        if (const auto name = reader.nameIn(*reader.places, next + article);
            name.words && (article || name.genitive))
            return reader.places->capitalOf(reader.place(name.value).country);
    for (std::uint32_t back = 1; back <= 2 && back <= at; ++back)
        if (const Country origin = reader.words[at - back].origin; origin != Country::None)
            return reader.places->capitalOf(origin);
    return none;
}

/// "in die Türkei" goes there, "in der Türkei" is there; "in den" tells only with its verb.
void readDirection(const Reader &reader, PlaceMention &place)
{
    if (place.governor != Governor::In || place.phraseBegin + 1 >= place.words.begin)
        return;
    const std::uint32_t article = reader.words[place.phraseBegin + 1].determiner;
    if (article == none)
        return;
    const Agreement &forms = reader.language->agreement(article);
    if (!forms.masculine.has(Case::Dative) && !forms.feminine.has(Case::Dative) && !forms.plural.has(Case::Dative))
        place.governor = Governor::Toward;
    place.mayBeGoal = forms.masculine.has(Case::Accusative) && forms.plural.has(Case::Dative);
}

/// "auf dem Flughafen Kopenhagen-Kastrup"
Reader::Name townOfPart(const Reader &reader, const Word &word)
{
    if (word.endPiece - word.piece < 2 || word.noun != none)
        return {};
    const WordKey first = reader.pieces[word.piece].plain;
    const auto match = reader.places->named([&](std::uint32_t n) { return n == 0 ? first : 0; });
    return match ? Reader::Name{match.value, 1, false} : Reader::Name{};
}

bool opensSubordinate(const Reader &reader, std::uint32_t at)
{
    const std::uint32_t clause = reader.words[at].clause;
    return clause != none && reader.clauses[clause].begin == at && reader.tagged->clauses[clause].subordinate;
}

/// "nach Kairo und Amman": the preposition is the second one's too.
bool goesOnFrom(const Reader &reader, const PlaceMention &before, std::uint32_t begin)
{
    const std::uint32_t link = before.words.end;
    if (link >= begin || begin - link > 2 || reader.words[link].sentence != reader.words[begin].sentence)
        return false;
    const bool joined = reader.words[link].cues.has(Cue::And) || reader.words[link].isMark(',');
    return joined && (link + 1 == begin || reader.words[link + 1].determiner != none);
}

} // namespace

std::vector<PlaceMention> findPlaces(const Reader &reader, const std::vector<Mention> &mentions)
{
    std::vector<PlaceMention> places;
    std::size_t next = 0;
    std::uint32_t mentionEnd = none;
    const auto add = [&](WordRange words, std::uint32_t place, bool genitive) {
        std::uint32_t preposition =
            genitive ? phraseBefore(reader, words.begin) : prepositionBefore(reader, words.begin);
        if (preposition != none && preposition > 1 && reader.words[preposition].cues.has(Cue::By)
            && reader.words[preposition - 1].cues.has(Cue::House)) // "in einem Vorort von Kairo"
            preposition = prepositionBefore(reader, preposition - 1);
        PlaceMention mention{words, place, genitive ? Governor::Genitive : Governor::None, words.begin};
        if (preposition != none) {
            mention.governor = reader.words[preposition].cues.has(Cue::Toward)
                ? Governor::Toward
                : governorOf(reader.words[preposition]);
            const bool beside = mention.governor == Governor::At;
            if (beside || reader.words[preposition].cues.has(Cue::During))
                mention.governor = Governor::In; // "at Camp David", "am Rande der Münchner Konferenz"
            mention.phraseBegin = preposition;
            if (mention.governor == Governor::Before && reader.place(place).kind == PlaceKind::Venue)
                mention.governor = Governor::In; // "vor dem Kanzleramt empfangen"
            readDirection(reader, mention);
            const bool instead = mention.governor == Governor::In && preposition > 0
                && reader.words[preposition - 1].cues.has(Cue::OtherPreposition) // "statt in Malawi"
                && !opensSubordinate(reader, preposition - 1); // "um in Taschkent mit X zu beraten"
            const bool behindPlace = !places.empty() && places.back().words.end == preposition;
            mention.attribute = mention.governor == Governor::In && !behindPlace
                && (reader.language->nounCapitals() ? tellsOfNoun(reader, preposition, mentionEnd)
                                                    : tellsOfSmallNoun(reader, preposition));
            mention.attribute = mention.attribute || instead || (beside && behindPlace) // "in Elmau bei Garmisch"
                || (behindPlace && mention.governor == Governor::In
                    && places.back().governor == Governor::Genitive); // "nach Angaben des Élysée-Palasts in Paris"
        } else if (!genitive && !places.empty() && goesOnFrom(reader, places.back(), words.begin)) {
            mention.governor = places.back().governor;
            mention.joined = true;
            mention.attribute = places.back().attribute;
            mention.mayBeGoal = places.back().mayBeGoal;
        }
        mention.attribute = mention.attribute || reader.dateline.contains(words.begin);
        places.push_back(mention);
    };
    for (std::uint32_t i = 0; i < reader.words.size(); ++i) {
        while (next < mentions.size() && mentions[next].words.end <= i)
            mentionEnd = mentions[next++].words.end;
        if (next < mentions.size() && mentions[next].words.contains(i)
            && mentions[next].kind != MentionKind::Pair) {
            i = mentions[next].words.end - 1;
            continue;
        }
        const Word &word = reader.words[i];
        if (!word.capital && !word.cues.has(Cue::CapitalCity))
            continue;
        const std::uint32_t meant = capitalMeant(reader, i);
        if (const std::uint32_t capital = meant != none ? meant : seatMeant(reader, i); capital != none) {
            add({i, i + 1}, capital, false);
            continue;
        }
        Reader::Name name = reader.nameIn(*reader.places, i);
        if (!name.words && !reader.towns.empty())
            name = reader.nameIn(reader.townNames, i);
        const bool town = !name.words && word.place != none && i + 1 < reader.words.size()
            && !reader.nameIn(*reader.places, i + 1).words;
        if (town && (reader.words[i + 1].cues.has(Cue::House) || isAtEventOf(reader, i)))
            name = {word.place, 2, false}; // "in einem Genfer Hotel"
        if (!name.words && i > 0 && reader.words[i - 1].cues.has(Cue::House))
            name = townOfPart(reader, word);
        const bool mealOrTown = word.noun != none; // "Essen"
        if (!name.words || (mealOrTown && reader.words[i > 0 ? i - 1 : 0].cues.has(Cue::In) == false))
            continue;
        add({i, i + name.words}, name.value, name.genitive);
        i += name.words - 1;
    }
    return places;
}

} // namespace zeitstrahl::meetings
