// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/towns.h"

#include "core/meetings/reading/dateline.h"
#include "core/meetings/reading/town_names.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr std::uint32_t verbReach = 30; // words between a verb of travel and where it goes

class TownReader {
public:
    explicit TownReader(Reader &reader)
        : reader_{reader}
    {
    }

    void read()
    {
        for (std::uint32_t i = 0; i + 1 < reader_.words.size(); ++i)
            if (word(i).cues.has(Cue::Town)
                || (word(i).capital && word(i).place == none && reader_.language->isTownKind(reader_.textOf(i))))
                readBehindKind(i);
            else if (reader_.words[i].cues.has(Cue::Toward))
                readGoal(i);
            else if (reader_.words[i].cues.has(Cue::NamedHouse))
                readHouse(i);
            else if (reader_.words[i].cues.has(Cue::In) && !readSaint(i + 1))
                readWhereMet(i);
    }

private:
    const Word &word(std::uint32_t i) const { return reader_.words[i]; }

    /// "in der libyschen Küstenstadt Sirte"
    void readBehindKind(std::uint32_t kind)
    {
        const std::uint32_t at = kind + 1;
        const std::uint32_t end = endOfTown(reader_, at);
        if (!end || reader_.nameIn(*reader_.places, at).words || reader_.nameIn(*reader_.actors, at).words)
            return;
        addTown(reader_, {at, end}, kind > 0 ? word(kind - 1).origin : Country::None);
    }

    /// "in St. Gilgen", "in Bad Ischl"
    bool readSaint(std::uint32_t at)
    {
        const Word &here = word(at);
        const bool opened = reader_.language->opensTown(reader_.pieces[here.piece].caseless)
            && at + 1 < reader_.words.size() && mayBeTown(reader_, at + 1);
        const bool saint =
            here.endPiece - here.piece > 1 && reader_.language->isSaint(reader_.pieces[here.piece].caseless);
        if (!(opened || (saint && mayBeTown(reader_, at))) || !here.capital
            || reader_.nameIn(*reader_.places, at).words)
            return false;
        addTown(reader_, {at, at + 1 + opened}, Country::None);
        return true;
    }

    /// A capital word that names nobody and nothing known.
    bool isUnknown(std::uint32_t at) const
    {
        return mayBeTown(reader_, at) && word(at).place == none && !word(at).cues.any({Cue::NoPlace, Cue::NoName})
            && !reader_.nameIn(*reader_.places, at).words && !reader_.nameIn(*reader_.actors, at).words
            && !reader_.actors->isFirstName(reader_.pieces[word(at).piece].plain);
    }

    /// "traf X in Nuuk": a bare noun behind the preposition, in a clause that tells of a meeting.
    void readWhereMet(std::uint32_t preposition)
    {
        const std::uint32_t at = preposition + 1;
        if (!word(preposition).cues.has(Cue::InTown) || word(preposition).phraseWords > 1 || !isUnknown(at)
            || reader_.language->isAbstract(reader_.textOf(at)))
            return;
        std::uint32_t end = at + 1;
        const std::string_view ending = reader_.language->genitiveEnding();
        const bool whose = !ending.empty() && reader_.textOf(at).ends_with(ending); // "in Katars Hauptstadt"
        if (end < reader_.words.size() && word(end).capital && !whose && isUnknown(end))
            ++end; // "Key West"
        if (end < reader_.words.size() && (word(end).capital || reader_.mayBeGenitive(word(end))))
            return; // "in Anwesenheit des Ministers"
        if (near(preposition, [&](const Word &w) { return w.noun != none || w.verb; }))
            addTown(reader_, {at, end}, Country::None);
    }

    /// "im Stift Melk", "auf Schloss Trakoscan": unless a town that is known follows.
    void readHouse(std::uint32_t house)
    {
        const std::uint32_t at = house + 1;
        const std::uint32_t end = endOfTown(reader_, at);
        if (!end || house == 0 || !word(house - 1).cues.has(Cue::In) || !isUnknown(at))
            return;
        Country country = Country::None;
        if (end + 1 < reader_.words.size() && word(end).cues.any({Cue::In, Cue::At}))
            if (const auto where = reader_.nameIn(*reader_.places, end + 1); where.words) {
                if (reader_.place(where.value).kind >= PlaceKind::City && word(end).cues.has(Cue::In))
                    return;
                country = reader_.place(where.value).country;
            }
        addTown(reader_, {house, end}, country);
    }

    /// "reiste nach Sirte": behind the preposition of a verb of travel stands a place.
    void readGoal(std::uint32_t preposition)
    {
        const std::uint32_t at = preposition + 1;
        if (word(preposition).determiner != none || !isUnknown(at))
            return;
        const bool opened = reader_.language->opensTown(reader_.pieces[word(at).piece].caseless)
            && at + 1 < reader_.words.size() && mayBeTown(reader_, at + 1);
        const std::uint32_t next = at + 1 + opened;
        if (next < reader_.words.size() && (mayBeTown(reader_, next) || word(next).determiner != none))
            return; // "nach Angaben des Ministeriums"
        if (near(preposition, [&](const Word &w) { return reader_.isTravel(w); }))
            addTown(reader_, {at, next}, Country::None);
    }

    /// Whether a word of the clause, around one of it, is such.
    template <class Is> bool near(std::uint32_t from, Is is) const
    {
        for (const int step : {+1, -1})
            for (std::uint32_t n = 1; n <= verbReach && (step > 0 || n <= from); ++n) {
                const std::uint32_t i = step > 0 ? from + n : from - n;
                if (i >= reader_.words.size() || word(i).clause != word(from).clause)
                    break;
                if (is(word(i)))
                    return true;
            }
        return false;
    }

    Reader &reader_;
};

} // namespace

void readTowns(Reader &reader)
{
    readDateline(reader);
    TownReader{reader}.read();
}

std::uint32_t Reader::groupBefore(std::uint32_t word) const
{
    const Word &compound = words[word];
    if (compound.endPiece - compound.piece < 2)
        return none;
    const auto match =
        language->phrase([&](std::uint32_t n) { return n == 0 ? pieces[compound.piece].caseless : 0; });
    for (const WordSense &sense : match ? language->senses(match.value) : std::span<const WordSense>{})
        if (sense.kind == SenseKind::Group)
            return sense.index;
    return none;
}

bool Reader::sameOrWithin(std::uint32_t a, std::uint32_t b) const
{
    if (a < places->size() && b < places->size())
        return places->sameOrWithin(a, b);
    const Place &one = place(a), &other = place(b);
    const bool countries = one.kind == PlaceKind::Country || other.kind == PlaceKind::Country;
    return a == b
        || (countries
            && (one.country == other.country || one.country == Country::None || other.country == Country::None));
}

} // namespace zeitstrahl::meetings
