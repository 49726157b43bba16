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

/// The dates of some places, in order of these; within a place those near the headline first.
class PageDates {
public:
    PageDates(const HtmlPage &page, const DatelineWords &words)
    {
        for (const PageDate &date : page.dates)
            if (const auto day = date.place == PageDatePlace::Alone ? loneDay(date.value, words)
                                                                    : metadataDay(date.value, words))
                days_.push_back({&date, *day});
        std::stable_sort(days_.begin(), days_.end(),
            [](const Found &a, const Found &b) { return a.date->distance < b.date->distance; });
    }

    void addTo(DateCandidates &candidates, std::initializer_list<PageDatePlace> places, DateOrigin origin,
        bool apart) const
    {
        for (const PageDatePlace place : places)
            for (const Found &found : days_)
                if (found.date->place == place && found.date->apart == apart)
                    add(candidates, {found.day, origin, {}});
    }

private:
    struct Found {
        const PageDate *date;
        Day day;
    };
    std::vector<Found> days_;
};

/// The last hours of a day in UTC are the next day in Europe and east of it.
bool lateInUtc(std::string_view value)
{
    const std::size_t time = value.find('T');
    const bool utc = value.ends_with('Z') || value.ends_with("+00:00") || value.ends_with("+0000");
    return utc && time != value.npos && (value.substr(time + 1, 2) == "22" || value.substr(time + 1, 2) == "23");
}

/// If the likeliest date is late in UTC and the page says elsewhere that it is of the next day, that is meant.
void preferLocalDay(DateCandidates &candidates, const HtmlPage &page, const DatelineWords &words)
{
    if (candidates.empty())
        return;
    const Day first = candidates.front().day;
    const auto late = [&](const PageDate &date) {
        return lateInUtc(date.value) && metadataDay(date.value, words) == first;
    };
    if (std::none_of(page.dates.begin(), page.dates.end(), late))
        return;
    const auto next = std::find_if(candidates.begin(), candidates.end(),
        [&](const PublicationDate &date) { return date.day == first + date::days{1}; });
    if (next != candidates.end())
        std::rotate(candidates.begin(), next, next + 1);
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
    const PageDates dates{page, words};
    DateCandidates candidates;
    dates.addTo(candidates, {LinkedPublished, MetaPublished, Itemprop, TimePublished}, DateOrigin::Metadata, false);
    if (const auto day = dayInAddress(page.address))
        add(candidates, {*day, DateOrigin::Address, {}});
    dates.addTo(candidates, {Time}, DateOrigin::Metadata, false);
    dates.addTo(candidates, {Marked, Alone}, DateOrigin::Text, false);
    for (PublicationDate &date : textDates(page.text, tokens, words))
        add(candidates, std::move(date));
    dates.addTo(candidates, {LinkedCreated}, DateOrigin::Metadata, false);
    dates.addTo(candidates, {Itemprop, TimePublished, Time}, DateOrigin::Metadata, true);
    dates.addTo(candidates, {Modified}, DateOrigin::Metadata, false);
    dates.addTo(candidates, {Marked, Alone}, DateOrigin::Text, true);
    const auto inTitle = writtenDates(page.title, tokenise(page.title), words);
    if (!inTitle.empty())
        add(candidates, {inTitle.front().day, DateOrigin::Text, {}});
    if (candidates.empty())
        candidates = textDates(page.everything, tokenise(page.everything), words);
    preferLocalDay(candidates, page, words);
    return candidates;
}

namespace {

/// 2015/11/17, 2015-11-17, 2015-11/17, 20151117
std::optional<Day> yearFirst(std::string_view path)
{
    std::string digits;
    for (const char c : path) {
        if (asciiDigit(c))
            digits += c;
        else if ((c != '/' && c != '-' && c != '_') || (digits.size() != 4 && digits.size() != 6))
            break;
        if (digits.size() > 8)
            return {};
    }
    if (digits.size() != 8 || (!digits.starts_with("19") && !digits.starts_with("20")))
        return {};
    return dayFromIso(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2));
}

/// 17.11.2015, 17-11-2015
std::optional<Day> dayFirst(std::string_view path)
{
    constexpr std::size_t size = 10;
    if (path.size() < size || (path.size() > size && asciiDigit(path[size])) || path[2] != path[5]
        || (path[2] != '.' && path[2] != '-' && path[2] != '_'))
        return {};
    const std::string iso = std::string{path.substr(6, 4)} + "-" + std::string{path.substr(3, 2)} + "-"
        + std::string{path.substr(0, 2)};
    return dayFromIso(iso);
}

} // namespace

std::optional<Day> dayInAddress(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    const std::string_view path = scheme == address.npos ? address : address.substr(scheme);
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (!asciiDigit(path[i]) || (i > 0 && asciiDigit(path[i - 1])))
            continue;
        const std::string_view rest = path.substr(i);
        if (const auto day = yearFirst(rest))
            return day;
        if (const auto day = dayFirst(rest))
            return day;
    }
    return {};
}

} // namespace zeitstrahl
