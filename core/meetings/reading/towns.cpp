// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/towns.h"

#include <algorithm>

namespace zeitstrahl::meetings {

namespace {

constexpr std::uint32_t datelineSentences = 8; // headings and a summary may stand before it
constexpr std::uint32_t longestTown = 3; // words
constexpr std::uint32_t verbReach = 30; // words between a verb of travel and where it goes

class TownReader {
public:
    explicit TownReader(Reader &reader)
        : reader_{reader}
    {
    }

    void read()
    {
        for (std::uint32_t s = 0; s < reader_.sentences.size() && s < datelineSentences; ++s)
            if (reader_.sentences[s].size() && readDateline(reader_.sentences[s]))
                break;
        for (std::uint32_t i = 0; i + 1 < reader_.words.size(); ++i)
            if (reader_.words[i].cues.has(Cue::Town))
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
    bool isDash(std::uint32_t i) const
    {
        return i < reader_.words.size()
            && (reader_.textOf(i).starts_with("–") || reader_.textOf(i).starts_with("—")
                || reader_.textOf(i).starts_with("-"));
    }
    bool startsDate(std::uint32_t i) const { return reader_.dateAt(i) != nullptr; }

    /// "Wien/Berlin –", "BONN, 19. September.", "Sirte (Libyen) –", "NAIROBI, Kenya (AP)", "dpa MOSKAU."
    bool readDateline(WordRange sentence)
    {
        std::vector<std::uint32_t> places;
        std::uint32_t at = sentence.begin;
        const bool agency = skipAgency(at, sentence.end);
        const auto first = reader_.nameIn(*reader_.places, at);
        if (first.words)
            places.push_back(first.value);
        std::uint32_t end = first.words ? at + first.words : endOfTown(at);
        if (end <= at)
            return false;
        const WordRange name{at, end};
        for (at = end; reader_.isFirstOf(at, '/') && at + 1 < sentence.end; at = end) {
            const auto other = reader_.nameIn(*reader_.places, at + 1);
            if (!other.words)
                return false;
            places.push_back(other.value);
            end = at + 1 + other.words;
        }
        const bool agencyBehind = skipAgency(at, sentence.end);
        const bool ends = at >= sentence.end || word(at).isMark('.');
        const bool alone = ends && at + 1 >= sentence.end && !places.empty(); // "Wien/Rabat."
        if (ends && !agency && !agencyBehind && !alone)
            return false;
        const bool certain = alone || agency || agencyBehind || skipSource(at, sentence.end);
        if (!certain && (places.empty() || !isDash(at)))
            return false;
        if (!first.words)
            places.insert(places.begin(), add(name, Country::None));
        reader_.dateline = {sentence.begin, at};
        reader_.datelines = std::move(places);
        return true;
    }

    /// "dpa", "dpa/afp"
    bool skipAgency(std::uint32_t &at, std::uint32_t end) const
    {
        const std::uint32_t begin = at;
        while (at < end && (word(at).cues.has(Cue::Press) || (at > begin && word(at).isMark('/'))))
            ++at;
        return at > begin;
    }

    /// What stands between the place and the text: country, day, agency. True if a day or an agency does.
    bool skipSource(std::uint32_t &at, std::uint32_t end) const
    {
        bool certain = false;
        for (std::uint32_t n = 0; n < 3 && at + 1 < end; ++n) {
            if (word(at).isMark('(')) {
                std::uint32_t close = at + 1;
                while (close < end && close < at + 5 && !word(close).isMark(')'))
                    ++close;
                if (close >= end || !word(close).isMark(')'))
                    break;
                certain = certain || close == at + 2;
                at = close + 1;
            } else if (word(at).isMark(',') && startsDate(at + 1)) {
                certain = true;
                for (const ByteOffset over = reader_.dateAt(at + 1)->span.end;
                     at < end && word(at).span.begin < over;)
                    ++at;
            } else if (word(at).isMark(',')) {
                const auto country = reader_.nameIn(*reader_.places, at + 1);
                if (!country.words)
                    break;
                at += 1 + country.words;
            } else {
                break;
            }
        }
        return certain;
    }

    /// Where a name of unknown words ends; 0 if none begins.
    std::uint32_t endOfTown(std::uint32_t at) const
    {
        std::uint32_t end = at;
        while (end < reader_.words.size() && end < at + longestTown && mayBeTown(end)
            && word(end).sentence == word(at).sentence)
            ++end;
        return end == at ? 0 : end;
    }

    bool mayBeTown(std::uint32_t i) const
    {
        const Word &here = word(i);
        return here.letters && here.capital && here.phrase == none && here.noun == none && here.office == none
            && !startsDate(i);
    }

    /// "in der libyschen Küstenstadt Sirte"
    void readBehindKind(std::uint32_t kind)
    {
        const std::uint32_t at = kind + 1;
        const std::uint32_t end = endOfTown(at);
        if (!end || reader_.nameIn(*reader_.places, at).words || reader_.nameIn(*reader_.actors, at).words)
            return;
        add({at, end}, kind > 0 ? word(kind - 1).origin : Country::None);
    }

    /// "in St. Gilgen", "in Bad Ischl"
    bool readSaint(std::uint32_t at)
    {
        const Word &here = word(at);
        const bool opened = reader_.language->opensTown(reader_.pieces[here.piece].caseless)
            && at + 1 < reader_.words.size() && mayBeTown(at + 1);
        const bool saint =
            here.endPiece - here.piece > 1 && reader_.language->isSaint(reader_.pieces[here.piece].caseless);
        if (!(opened || (saint && mayBeTown(at))) || !here.capital || reader_.nameIn(*reader_.places, at).words)
            return false;
        add({at, at + 1 + opened}, Country::None);
        return true;
    }

    /// A capital word that names nobody and nothing known.
    bool isUnknown(std::uint32_t at) const
    {
        return mayBeTown(at) && word(at).place == none && !word(at).cues.any({Cue::NoPlace, Cue::NoName})
            && !reader_.nameIn(*reader_.places, at).words && !reader_.nameIn(*reader_.actors, at).words
            && !reader_.actors->isFirstName(reader_.pieces[word(at).piece].plain);
    }

    /// "traf X in Nuuk": a bare noun behind the preposition, in a clause that tells of a meeting.
    void readWhereMet(std::uint32_t preposition)
    {
        const std::uint32_t at = preposition + 1;
        if (word(preposition).determiner != none || word(preposition).phraseWords > 1 || !isUnknown(at)
            || reader_.language->isAbstract(reader_.textOf(at)))
            return;
        std::uint32_t end = at + 1;
        const std::string_view ending = reader_.language->genitiveEnding();
        const bool whose = !ending.empty() && reader_.textOf(at).ends_with(ending); // "in Katars Hauptstadt"
        if (end < reader_.words.size() && word(end).capital && !whose && isUnknown(end))
            ++end; // "Key West"
        if (end < reader_.words.size() && (word(end).capital || isGenitive(word(end))))
            return; // "in Anwesenheit des Ministers"
        if (near(preposition, [&](std::uint32_t i) { return tellsOfMeeting(i); }))
            add({at, end}, Country::None);
    }

    bool isGenitive(const Word &article) const
    {
        if (article.determiner == none)
            return false;
        const Agreement &forms = reader_.language->agreement(article.determiner);
        return forms.masculine.has(Case::Genitive) || forms.feminine.has(Case::Genitive);
    }

    /// "im Stift Melk", "auf Schloss Trakoscan": unless a town that is known follows.
    void readHouse(std::uint32_t house)
    {
        const std::uint32_t at = house + 1;
        const std::uint32_t end = endOfTown(at);
        if (!end || house == 0 || !word(house - 1).cues.has(Cue::In) || !isUnknown(at))
            return;
        Country country = Country::None;
        if (end + 1 < reader_.words.size() && word(end).cues.any({Cue::In, Cue::At}))
            if (const auto where = reader_.nameIn(*reader_.places, end + 1); where.words) {
                if (reader_.place(where.value).kind >= PlaceKind::City && word(end).cues.has(Cue::In))
                    return;
                country = reader_.place(where.value).country;
            }
        add({house, end}, country);
    }

    /// "reiste nach Sirte": behind the preposition of a verb of travel stands a place.
    void readGoal(std::uint32_t preposition)
    {
        const std::uint32_t at = preposition + 1;
        if (word(preposition).determiner != none || !mayBeTown(at) || word(at).place != none
            || word(at).cues.any({Cue::NoPlace, Cue::NoName}) || reader_.nameIn(*reader_.places, at).words
            || reader_.nameIn(*reader_.actors, at).words)
            return;
        const bool opened = reader_.language->opensTown(reader_.pieces[word(at).piece].caseless)
            && at + 1 < reader_.words.size() && mayBeTown(at + 1);
        const std::uint32_t next = at + 1 + opened;
        if (next < reader_.words.size() && (mayBeTown(next) || word(next).determiner != none))
            return; // "nach Angaben des Ministeriums"
        if (near(preposition, [&](std::uint32_t i) { return travels(i); }))
            add({at, next}, Country::None);
    }

    /// Whether a word of the clause, around one of it, is such.
    template <class Is> bool near(std::uint32_t from, Is is) const
    {
        for (const int step : {+1, -1})
            for (std::uint32_t n = 1; n <= verbReach && (step > 0 || n <= from); ++n) {
                const std::uint32_t i = step > 0 ? from + n : from - n;
                if (i >= reader_.words.size() || word(i).clause != word(from).clause)
                    break;
                if (is(i))
                    return true;
            }
        return false;
    }

    std::span<const WordSense> senses(std::uint32_t i) const
    {
        return word(i).phrase == none ? std::span<const WordSense>{} : reader_.language->senses(word(i).phrase);
    }

    bool travels(std::uint32_t i) const
    {
        const auto all = senses(i);
        return std::any_of(all.begin(), all.end(), [&](const WordSense &sense) {
            return sense.kind == SenseKind::Verb && reader_.language->verb(sense.index).travel
                && reader_.language->verb(sense.index).placedBy(Site::Toward);
        });
    }

    bool tellsOfMeeting(std::uint32_t i) const
    {
        const auto all = senses(i);
        return word(i).noun != none || std::any_of(all.begin(), all.end(), [](const WordSense &sense) {
            return sense.kind == SenseKind::Verb;
        });
    }

    std::uint32_t add(WordRange words, Country country)
    {
        std::vector<WordKey> keys;
        for (std::uint32_t p = word(words.begin).piece; p < word(words.end - 1).endPiece; ++p)
            keys.push_back(reader_.pieces[p].plain);
        const auto index = std::uint32_t(reader_.places->size() + reader_.towns.size());
        const std::uint32_t known = reader_.townNames.names.add(keys, index);
        if (known == index)
            reader_.towns.push_back(
                {std::string{reader_.spanOf(words).in(reader_.text)}, PlaceKind::City, country});
        return known;
    }

    Reader &reader_;
};

} // namespace

void readTowns(Reader &reader)
{
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
