// SPDX-License-Identifier: Apache-2.0
#include "core/text/plain_article.h"

#include "core/text/ascii.h"
#include "core/text/dateline.h"
#include "core/text/language_guess.h"
#include "core/text/publication_date.h"

namespace zeitstrahl {
namespace {

std::string_view lineAt(std::string_view text, std::size_t begin)
{
    return text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
}

/// "https://…", "archive#12": an address, or a name without spaces that points into something.
bool isAddressLine(std::string_view line)
{
    const std::string_view first = line.substr(0, line.find(' '));
    return first.find("://") != first.npos
        || (first.size() == line.size() && line.find_first_of(":/#") != line.npos);
}

struct Header {
    std::string source;
    Day published;
    std::size_t bytes = 0;
};

std::optional<Header> headerOf(std::string_view text)
{
    const std::string_view address = lineAt(text, 0);
    const std::size_t second = address.size() + 1;
    if (second >= text.size() || !isAddressLine(trimmed(address)))
        return {};
    const std::string_view line = lineAt(text, second);
    const std::string_view date = trimmed(line);
    const auto day = date.size() == 10 ? dayFromIso(date) : std::nullopt;
    if (!day)
        return {};
    return Header{std::string{trimmed(address)}, *day, std::min(second + line.size() + 1, text.size())};
}

/// "2. Zur Hauptnavigation", "* Suche", "- Kontakt"
bool isListItem(std::string_view line)
{
    std::size_t digits = 0;
    while (digits < line.size() && asciiDigit(line[digits]))
        ++digits;
    if (digits > 0)
        return digits < 3 && line.substr(digits).starts_with(". ");
    return line.starts_with("* ") || line.starts_with("- ") || line.starts_with("+ ") || line.starts_with("• ");
}

constexpr std::size_t longestTitle = 250;

/// The lines with words before `end`; lists of two lines and more are navigation.
std::vector<std::string_view> titleLines(std::string_view text, std::size_t end)
{
    std::vector<std::string_view> lines, list;
    const auto endList = [&] {
        if (list.size() == 1)
            lines.push_back(list.front());
        list.clear();
    };
    for (std::size_t at = 0; at < end;) {
        const std::string_view whole = lineAt(text, at);
        at += whole.size() + 1;
        const std::string_view line = trimmed(whole);
        if (isListItem(line)) {
            list.push_back(line);
            continue;
        }
        endList();
        if (!line.empty() && !isAddressLine(line))
            lines.push_back(line);
    }
    endList();
    return lines;
}

std::string shortened(std::string_view line)
{
    if (line.size() <= longestTitle)
        return std::string{line};
    std::size_t end = line.rfind(' ', longestTitle);
    if (end == line.npos)
        for (end = longestTitle; end > 0 && (line[end] & 0xC0) == 0x80;)
            --end;
    return std::string{line.substr(0, end)} + "…";
}

std::string titleOf(std::string_view text, const std::vector<Dateline> &lines)
{
    constexpr std::size_t top = 4000; // bytes in which a headline stands
    const auto alone = std::find_if(lines.begin(), lines.end(),
        [](const Dateline &line) { return line.alone && line.date.origin == DateOrigin::Dateline; });
    if (alone != lines.end()) {
        const auto before = titleLines(text, alone->line.begin.value);
        const auto fits = [](std::string_view line) { return line.size() <= longestTitle; };
        if (const auto last = std::find_if(before.rbegin(), before.rend(), fits); last != before.rend())
            return std::string{*last};
    }
    for (const std::string_view line : titleLines(text, std::min(text.size(), top)))
        if (alone == lines.end() || trimmed(alone->line.in(text)) != line)
            return shortened(line);
    return {};
}

} // namespace

void setDates(Article &article, std::vector<PublicationDate> candidates)
{
    if (candidates.empty())
        return;
    article.published = candidates.front();
    article.otherDates.assign(candidates.begin() + 1, candidates.end());
}

Article plainArticle(std::string text, std::string_view source, const DatelineWords &words)
{
    Article article;
    article.source = source;
    std::vector<PublicationDate> candidates;
    if (const auto header = headerOf(text)) {
        article.source = header->source;
        candidates.push_back({header->published, DateOrigin::Metadata, {}});
        text.erase(0, header->bytes);
    }
    article.text = std::move(text);
    const auto tokens = tokenise(article.text);
    const auto lines = datelines(article.text, tokens, words);
    for (PublicationDate &date : textDates(article.text, tokens, words))
        if (candidates.empty() || candidates.front().day != date.day)
            candidates.push_back(std::move(date));
    setDates(article, std::move(candidates));
    article.title = titleOf(article.text, lines);
    article.language = guessLanguage(article.text, tokens, words);
    return article;
}

} // namespace zeitstrahl
