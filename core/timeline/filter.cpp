// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/filter.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>

#include <algorithm>

namespace zeitstrahl {

bool toReview(const OutlinedEvent &event)
{
    constexpr int sureEnough = 70; // percent: as in core/meetings/reports/doubt.cpp
    if (event.confirmed)
        return false;
    const bool noDay = !event.dated || event.dateSource == DateSource::NotStated;
    return event.disputed || event.percent < sureEnough
        || (!event.correctedByHand && (noDay || event.check == Check::Conflict));
}

namespace {

/// In lower case and without accents: "Erdoğan" and "ERDOGAN" are one, "Straße" and "Strasse" too.
std::string plain(std::string_view text)
{
    std::string apart, folded, bare;
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> intoApart(&apart), intoFolded(&folded);
    const icu::StringPiece piece(text.data(), std::int32_t(text.size()));
    icu::Normalizer2::getNFDInstance(status)->normalizeUTF8(0, piece, intoApart, nullptr, status);
    icu::CaseMap::utf8Fold(0, apart, intoFolded, nullptr, status);
    if (U_FAILURE(status))
        return std::string(text);
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const auto lead = std::uint8_t(folded[at]);
        const bool mark = at + 1 < folded.size()
            && (lead == 0xCC || (lead == 0xCD && std::uint8_t(folded[at + 1]) < 0xB0)); // U+0300 to U+036F
        if (mark)
            ++at;
        else
            bare += folded[at];
    }
    return bare;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    const std::string all = plain(text);
    for (std::size_t at = 0; (at = all.find_first_not_of(' ', at)) != all.npos;) {
        const std::size_t end = std::min(all.find(' ', at), all.size());
        words.push_back(all.substr(at, end - at));
        at = end;
    }
    return words;
}

/// For each word of the filter's text which names and titles hold it: each is looked at once.
class TextFilter {
public:
    TextFilter(const Outline &events, const std::string &text)
        : events_(events)
    {
        for (const std::string &word : wordsOf(text)) {
            Found &found = words_.emplace_back();
            for (const std::string &name : events.names)
                found.names.push_back(plain(name).find(word) != std::string::npos);
            for (const OutlinedArticle &article : events.articles)
                found.articles.push_back(plain(article.title).find(word) != std::string::npos);
        }
    }
    bool matches(const OutlinedEvent &event) const
    {
        return std::all_of(words_.begin(), words_.end(), [&](const Found &word) {
            const auto people = events_.peopleOf(event);
            return std::any_of(people.begin(), people.end(), [&](std::uint32_t name) { return word.names[name]; })
                || (event.place != OutlinedEvent::none && word.names[event.place])
                || (event.article != OutlinedEvent::none && word.articles[event.article]);
        });
    }

private:
    struct Found {
        std::vector<bool> names, articles;
    };
    const Outline &events_;
    std::vector<Found> words_;
};

/// By name, whether it is one of the filter's people.
std::vector<bool> wanted(const Outline &events, const std::set<std::string> &people)
{
    std::vector<std::string> asked; // with a space before each: a word begins there
    for (const std::string &person : people)
        asked.push_back(' ' + plain(person));
    std::vector<bool> wanted(asked.empty() ? 0 : events.names.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::string name = ' ' + plain(events.names[i]);
        wanted[i] = std::any_of(asked.begin(), asked.end(),
            [&](const std::string &person) { return name.find(person) != std::string::npos; });
    }
    return wanted;
}

} // namespace

Matches::Matches(const Outline &events, const Lanes &lanes, const Filter &filter)
    : bits_(events.events.size())
{
    const TextFilter text(events, filter.text);
    const std::vector<bool> people = wanted(events, filter.people);
    for (std::size_t i = 0; i < bits_.size(); ++i) {
        const OutlinedEvent &event = events.events[i];
        const auto all = events.peopleOf(event);
        bits_[i] = (filter.kinds.empty() || filter.kinds.contains(laneKind(event.kind)))
            && (filter.statuses.empty() || filter.statuses.contains(event.status))
            && (filter.people.empty()
                || std::any_of(all.begin(), all.end(), [&](std::uint32_t name) { return people[name]; }))
            && (!filter.toReview || toReview(event)) && text.matches(event);
        count_ += event.dated && bits_[i];
    }
    for (const Lane &lane : lanes.lanes) {
        std::vector<std::uint32_t> &counts = counts_.emplace_back();
        std::uint32_t matching = 0;
        for (std::size_t entry = 0; entry < lane.size(); ++entry) {
            if (entry % Lane::blockSize == 0)
                counts.push_back(matching);
            matching += bits_[lane.events[entry]];
        }
    }
}

std::size_t Matches::before(const Lane &lane, std::size_t index, std::size_t entry) const
{
    if (entry == 0)
        return 0;
    const std::size_t block = (entry - 1) / Lane::blockSize;
    std::size_t count = counts_[index][block];
    for (std::size_t i = block * Lane::blockSize; i < entry; ++i)
        count += bits_[lane.events[i]];
    return count;
}

std::size_t Matches::count(const Lanes &lanes, std::size_t lane, std::size_t begin, std::size_t end) const
{
    return before(lanes.lanes[lane], lane, end) - before(lanes.lanes[lane], lane, begin);
}

} // namespace zeitstrahl
