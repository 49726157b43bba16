// SPDX-License-Identifier: Apache-2.0
#include "core/language/loader.h"

#include <charconv>

namespace zeitstrahl {

static std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::optional<LanguageExample> parseExample(std::string_view text)
{
    const std::size_t first = text.find('|'), last = text.rfind('|');
    if (first == std::string_view::npos || first == last)
        return {};
    LanguageExample example;
    example.published = trimmed(text.substr(0, first));
    example.result = trimmed(text.substr(last + 1));
    if (example.published != "-" && !dayFromIso(example.published))
        return {};
    for (const char c : trimmed(text.substr(first + 1, last - first - 1))) {
        const ByteOffset here{std::uint32_t(example.text.size())};
        if (c == '[')
            example.span.begin = here;
        else if (c == ']')
            example.span.end = here;
        else
            example.text += c;
    }
    const bool nothingFound = example.result == "-";
    if (example.text.empty() || example.result.empty() || example.span.empty() != nothingFound)
        return {};
    return example;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(" \n\t", at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(text.find_first_of(" \n\t", begin), text.size());
        words.emplace_back(text.substr(begin, at - begin));
    }
    return words;
}

std::optional<std::int32_t> valueOf(std::string_view written)
{
    std::int32_t value = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error == std::errc() && end == written.data() + written.size())
        return value;
    return namedValue(written);
}

} // namespace zeitstrahl
