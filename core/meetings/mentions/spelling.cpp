// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/spelling.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

std::string_view lastWord(std::string_view name)
{
    return name.substr(name.rfind(' ') + 1); // npos + 1 is 0
}

} // namespace

Spelling::Spelling(const Reader &reader, const Mentions &mentions)
    : reader_{reader}
    , people_{mentions.people}
    , places_{mentions.places}
    , written_(mentions.people.size())
{
    for (const Mention &mention : mentions.mentions) {
        if (mention.kind != MentionKind::Person || mention.person == none || mention.relative)
            continue;
        const Written now = nameIn(mention);
        Written &best = written_[mention.person];
        const auto worth = [](const Written &one) { return std::pair{one.name.size(), !one.genitive}; };
        if (worth(now) > worth(best))
            best = now;
    }
}

/// The whole name if the table has it so, else the last word: "Station von Kerrys" is Kerry.
Spelling::Written Spelling::nameIn(const Mention &mention) const
{
    const Reader::Name whole = reader_.nameIn(*reader_.actors, mention.name.begin);
    if (whole.words == mention.name.size())
        return {mention.name, whole.genitive};
    const std::uint32_t last = mention.name.end - 1;
    const Piece &piece = reader_.pieces[reader_.words[last].endPiece - 1];
    const bool genitive = piece.bare && people_.bySurname(piece.bare) == mention.person
        && people_.bySurname(piece.plain) != mention.person;
    return {{last, last + 1}, genitive};
}

std::string Spelling::textOf(WordRange name, bool genitive) const
{
    std::string_view text = reader_.spanOf(name).in(reader_.text);
    const std::string_view ending = reader_.language->genitiveEnding();
    if (genitive && !ending.empty() && text.ends_with(ending))
        text.remove_suffix(ending.size());
    std::string words{text};
    std::replace(words.begin(), words.end(), '\n', ' '); // a name may run over the end of a line
    return words;
}

std::string Spelling::person(const Participant &participant) const
{
    const std::string &canonical = participant.named.name;
    if (participant.person == none)
        return std::string{reader_.language->placeName(canonical)}; // a country that negotiates
    if (people_[participant.person].actor == none)
        return canonical;
    const Written &written = written_[participant.person];
    if (written.name.size() == 0)
        return canonical;
    const std::string text = textOf(written.name, written.genitive);
    const bool whole = written.name.size() > 1;
    if (!whole && canonical.ends_with('.'))
        return canonical; // "die Queen" is no other spelling of Elizabeth II.
    const auto said = keysOf(whole ? text : lastWord(text)), known = keysOf(canonical);
    // "Erdogan" is Erdoğan without his accent, and "Xi" is no surname of Xi Jinping's.
    const auto spaces = [](std::string_view name) { return std::count(name.begin(), name.end(), ' '); };
    const bool hyphened = whole && said == known && spaces(text) != spaces(canonical); // "Moon Jae-in"
    if (!hyphened && std::search(known.begin(), known.end(), said.begin(), said.end()) != known.end())
        return canonical;
    if (written.name.size() > 1)
        return text;
    return canonical.substr(0, canonical.size() - lastWord(canonical).size()) + text;
}

/// The word where the article names the meeting's place, for an inferred one the last time before; none if it does
/// not.
std::uint32_t Spelling::writtenAt(const Candidate &candidate) const
{
    if (const auto &evidence = candidate.placeNamed->evidence) {
        const auto first = std::lower_bound(reader_.words.begin(), reader_.words.end(), evidence->begin,
            [](const Word &word, ByteOffset offset) { return word.span.begin < offset; });
        return first == reader_.words.end() ? none : std::uint32_t(first - reader_.words.begin());
    }
    constexpr std::ptrdiff_t reachBack = 64; // places
    auto behind = std::upper_bound(places_.begin(), places_.end(), candidate.trigger,
        [](std::uint32_t word, const PlaceMention &place) { return word < place.words.begin; });
    for (std::ptrdiff_t back = 0; back < reachBack && behind != places_.begin(); ++back)
        if ((--behind)->place == candidate.place)
            return behind->words.begin;
    return none;
}

std::string Spelling::town(const Candidate &candidate) const
{
    if (candidate.place == none)
        return {};
    const Place &house = reader_.place(candidate.place);
    if (house.kind != PlaceKind::Venue || house.city == PhraseTable::nothing)
        return {};
    const std::string &town = reader_.place(house.city).name;
    return house.name.find(town) == std::string::npos ? std::string{reader_.language->placeName(town)}
                                                      : std::string{};
}

std::string Spelling::place(const Candidate &candidate) const
{
    const Named &named = *candidate.placeNamed;
    const std::string inferred{reader_.language->placeName(named.name)};
    const std::uint32_t at = writtenAt(candidate);
    if (at == none)
        return inferred;
    const Reader::Name name = reader_.nameIn(*reader_.places, at);
    if (!name.words || name.value != candidate.place
        || (named.evidence && reader_.spanOf({at, at + name.words}) != *named.evidence))
        return inferred;
    // Cases bend adjectives behind an article, "im Weißen Haus", and nouns, "des Kanzleramts".
    const bool article = at > 0 && reader_.words[at - 1].determiner != none && name.words > 1;
    const std::string text = textOf({at, at + name.words}, name.genitive);
    const bool shouted = std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!named.evidence && shouted) // "PEKING –"
        return inferred;
    const bool bent =
        reader_.place(candidate.place).kind != PlaceKind::City && (article || text.starts_with(inferred));
    return bent && reader_.language->code() == Places::language ? inferred : text;
}

} // namespace zeitstrahl::meetings
