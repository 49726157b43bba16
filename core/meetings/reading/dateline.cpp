// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/reading/dateline.h"

#include "core/meetings/reading/town_names.h"

namespace zeitstrahl::meetings {

namespace {

constexpr std::uint32_t firstSentences = 8; // headings and a summary may stand before it

class DatelineReader {
public:
    explicit DatelineReader(Reader &reader)
        : reader_{reader}
    {
    }

    void read()
    {
        for (std::uint32_t s = 0; s < reader_.sentences.size() && s < firstSentences; ++s)
            if (reader_.sentences[s].size() && readDateline(reader_.sentences[s]))
                return;
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
        std::uint32_t end = first.words ? at + first.words : endOfTown(reader_, at);
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
            places.insert(places.begin(), addTown(reader_, name, Country::None));
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

    Reader &reader_;
};

} // namespace

void readDateline(Reader &reader)
{
    DatelineReader{reader}.read();
}

} // namespace zeitstrahl::meetings
