// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/mentions/noun_phrase.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr std::uint32_t longestName = 6;

bool isInitial(const Reader &reader, std::uint32_t at)
{
    return reader.words[at].capital && reader.words[at].span.length() <= 2 && reader.isFirstOf(at + 1, '.');
}

bool canBeName(const Reader &reader, std::uint32_t at)
{
    const Word &word = reader.words[at];
    const bool called = word.capital && !word.startsSentence // "Dort wird Wen empfangen"
        && reader.actors->isFirstName(reader.pieces[word.piece].plain);
    if (!word.letters || (word.cues.has(Cue::NoName) && !called) || word.cues.any({Cue::Press, Cue::Kin}))
        return false;
    const bool surname =
        at > 0 && reader.actors->isFirstName(reader.pieces[reader.words[at - 1].piece].plain); // "Ortwin Runde"
    if ((word.noun != none && !surname) || word.office != none || word.pronoun != none || word.determiner != none)
        return false;
    if ((word.group || word.phrase != none) && word.phraseWords > 1) // "Afrikanische Union", "per Telefon"
        return false;
    if (reader.endsInGroup(word))
        return false;
    if (word.verb)
        return false; // "Foreign Minister Receives …"
    const bool adjective = word.origin != Country::None && at + 1 < reader.words.size()
        && reader.words[at + 1].office != none; // "Estonian President"
    if (word.capital)
        return !adjective && (word.origin == Country::None || word.place == none);
    return word.endPiece - word.piece > 1 && reader.words[at].letters && reader.pieces[word.endPiece - 1].plain != 0
        && reader.textOf(at).find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos;
}

bool isNumeral(const Reader &reader, std::uint32_t at)
{
    return at + 1 < reader.words.size() && reader.words[at].sentence == reader.words[at + 1].sentence
        && reader.textOf(at).find_first_not_of("IVX") == std::string_view::npos && reader.words[at + 1].isMark('.');
}

bool isParticle(const Reader &reader, std::uint32_t at)
{
    return at < reader.words.size() && reader.words[at].cues.has(Cue::Particle);
}

/// "Holguín", "Lincoln": a town of that name that is no capital, and somebody in office.
bool isHoldersTown(const Reader &reader, std::uint32_t at, std::uint32_t place)
{
    const Place &town = reader.place(place);
    return town.kind == PlaceKind::City && !town.capital
        && isInOffice(reader, reader.pieces[reader.words[at].endPiece - 1].plain, Country::None);
}

} // namespace

bool isInOffice(const Reader &reader, WordKey surname, Country country)
{
    const auto actor = reader.actors->bySurname(surname, reader.published, country);
    const Term *term = actor ? reader.actors->term(*actor, reader.published) : nullptr;
    return term && reader.published && term->first <= *reader.published && *reader.published <= term->last;
}

std::uint32_t endOfName(const Reader &reader, std::uint32_t at, bool afterOffice)
{
    std::uint32_t end = at;
    for (std::uint32_t i = at; i < reader.words.size() && i - at < longestName;) {
        if (reader.words[i].sentence != reader.words[at].sentence)
            break;
        if (isInitial(reader, i) && i + 2 < reader.words.size() && canBeName(reader, i + 2)) {
            i += 2;
            continue;
        }
        if (isParticle(reader, i) && (afterOffice || i > at)) {
            if (!reader.words[i].capital && reader.words[i].determiner != none)
                break; // "Vorsitzender der Regierung", "besuchte Steinmeier den Irak"; but "von der Leyen"
            if (reader.words[i].cues.has(Cue::To) && i + 1 < reader.words.size()
                && reader.words[i + 1].determiner != none)
                break; // "reiste der Regierungschef zu den Feiern"
            if (i > at + 1 && reader.words[i].cues.has(Cue::By))
                break; // "Walter Veltroni von der Partito Democratico"
            std::uint32_t next = i + 1;
            while (next < i + 3 && isParticle(reader, next))
                ++next;
            if (next < reader.words.size() && reader.nameIn(*reader.actors, next).words)
                break; // "eine Rede von Emmanuel Macron"
            if (next < reader.words.size() && canBeName(reader, next)
                && (i > at || reader.words[i].capital || afterOffice)) {
                end = next + 1;
                i = end;
                continue;
            }
            break;
        }
        if (!canBeName(reader, i) || reader.words[i].group) // "der NATO", "der Gemeinschaft SADC"
            break;
        // "Assad al-Schaibani Saudi-Arabien": a country begins something else; a place alone is no name.
        if (!afterOffice || i > at)
            if (const auto place = reader.nameIn(*reader.places, i); place.words
                && !isHoldersTown(reader, i, place.value)
                && (i == at || reader.place(place.value).kind <= PlaceKind::Country))
                break;
        end = ++i;
        if (i < reader.words.size() && isNumeral(reader, i)) { // "Bartholomaios I.", "Carl XVI. Gustaf"
            const std::uint32_t next = i + 2;
            const bool goesOn = next < reader.words.size() && reader.words[next].capital
                && reader.words[next].sentence == reader.words[at].sentence && canBeName(reader, next);
            return goesOn ? next + 1 : next;
        }
    }
    return end;
}

} // namespace zeitstrahl::meetings
