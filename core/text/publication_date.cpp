// SPDX-License-Identifier: Apache-2.0
#include "core/text/publication_date.h"

#include "core/text/ascii.h"
#include "core/text/dateline.h"

namespace zeitstrahl {
namespace {

void add(DateCandidates &candidates, PublicationDate date)
{
    const auto same = [&](const PublicationDate &other) { return other.day == date.day; };
    if (std::none_of(candidates.begin(), candidates.end(), same))
        candidates.push_back(std::move(date));
}

void addPlaces(DateCandidates &candidates, const HtmlPage &page, const DatelineWords &words,
    std::initializer_list<PageDatePlace> places, DateOrigin origin)
{
    for (const PageDatePlace place : places)
        for (const PageDate &date : page.dates)
            if (date.place == place)
                if (const auto day = metadataDay(date.value, words))
                    add(candidates, {*day, origin, {}});
}

void addLines(DateCandidates &candidates, const std::vector<Dateline> &lines, DateOrigin origin, bool updated)
{
    for (const Dateline &line : lines)
        if (line.date.origin == origin && line.updated == updated)
            add(candidates, line.date);
}

} // namespace

DateCandidates textDates(std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words)
{
    const auto lines = datelines(text, tokens, words);
    DateCandidates candidates;
    addLines(candidates, lines, DateOrigin::Dateline, false);
    addLines(candidates, lines, DateOrigin::Dateline, true);
    addLines(candidates, lines, DateOrigin::Text, false);
    addLines(candidates, lines, DateOrigin::Text, true);
    return candidates;
}

DateCandidates pageDates(const HtmlPage &page, const std::vector<Token> &tokens, const DatelineWords &words)
{
    using enum PageDatePlace;
    DateCandidates candidates;
    addPlaces(
        candidates, page, words, {LinkedPublished, MetaPublished, Itemprop, TimePublished}, DateOrigin::Metadata);
    if (const auto day = dayInAddress(page.address))
        add(candidates, {*day, DateOrigin::Address, {}});
    addPlaces(candidates, page, words, {Time}, DateOrigin::Metadata);
    addPlaces(candidates, page, words, {Marked}, DateOrigin::Text);
    for (PublicationDate &date : textDates(page.text, tokens, words))
        add(candidates, std::move(date));
    addPlaces(candidates, page, words, {LinkedCreated, Modified}, DateOrigin::Metadata);
    return candidates;
}

std::optional<Day> dayInAddress(std::string_view address)
{
    const std::string_view path = address.substr(std::min(address.find("://"), address.size()));
    for (std::size_t i = 0; i < path.size(); ++i) {
        const bool begins = asciiDigit(path[i]) && (i == 0 || !asciiDigit(path[i - 1]));
        if (!begins)
            continue;
        std::string digits;
        std::size_t at = i;
        // 2015/11/17, 2015-11-17, 2015-11/17 or 20151117
        for (; at < path.size() && digits.size() < 9; ++at) {
            if (asciiDigit(path[at]))
                digits += path[at];
            else if ((path[at] != '/' && path[at] != '-' && path[at] != '_')
                || (digits.size() != 4 && digits.size() != 6))
                break;
        }
        if (digits.size() != 8 || (!digits.starts_with("19") && !digits.starts_with("20")))
            continue;
        if (const auto day =
                dayFromIso(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2)))
            return day;
    }
    return {};
}

} // namespace zeitstrahl
