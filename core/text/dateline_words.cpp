// SPDX-License-Identifier: Apache-2.0
#include "core/text/dateline_words.h"

#include "core/resources.h"
#include "core/text/ascii.h"

#include <toml++/toml.h>

#include <charconv>
#include <stdexcept>

namespace zeitstrahl {

namespace {

std::vector<std::string> words(const toml::node_view<const toml::node> &list)
{
    std::vector<std::string> found;
    if (const toml::array *array = list.as_array())
        for (const toml::node &word : *array)
            if (const auto text = word.value<std::string>())
                found.push_back(folded(*text));
    return found;
}

DatelineWords::Words wordSet(const toml::node_view<const toml::node> &list)
{
    const auto found = words(list);
    return {found.begin(), found.end()};
}

tl::unexpected<Error> mistake(std::string where, std::string detail)
{
    return tl::unexpected(Error{Fault::LanguageFile, std::move(where), std::move(detail)});
}

} // namespace

Result<DatelineWords> datelineWords(std::string_view text, std::string_view fileName)
{
    toml::table file;
    try {
        file = toml::parse(text, fileName);
    } catch (const toml::parse_error &error) {
        return mistake(std::string{fileName} + ":" + std::to_string(error.source().begin.line),
            std::string{error.description()});
    }
    const toml::table &top = file;
    DatelineWords result;
    if (const toml::table *months = top["months"].as_table()) {
        for (const auto &[key, list] : *months) {
            unsigned number = 0;
            const std::string_view digits = key.str();
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
            const date::month month{number};
            if (!month.ok())
                return mistake(std::string{fileName}, "months." + std::string{digits} + " is no month");
            for (const std::string &name : words(toml::node_view<const toml::node>{list}))
                result.months.emplace(name, month);
        }
    }
    if (result.months.empty())
        return mistake(std::string{fileName}, "no months");
    result.between = wordSet(top["dateline"]["between"]);
    result.beside = wordSet(top["dateline"]["beside"]);
    result.byline = wordSet(top["dateline"]["byline"]);
    result.published = wordSet(top["dateline"]["published"]);
    result.updated = wordSet(top["dateline"]["updated"]);
    if (const toml::table *frequent = top["frequent"].as_table())
        for (const auto &[code, list] : *frequent) {
            if (result.languages.size() == 32)
                return mistake(std::string{fileName}, "more than 32 languages in frequent");
            const std::uint32_t bit = std::uint32_t{1} << result.languages.size();
            result.languages.emplace_back(code.str());
            for (std::string &word : words(toml::node_view<const toml::node>{list}))
                result.frequent[std::move(word)] |= bit;
        }
    result.dateMarkup = words(top["markup"]["date"]);
    result.apartMarkup = words(top["markup"]["apart"]);
    return result;
}

const DatelineWords &builtInDatelineWords()
{
    static const DatelineWords words = [] {
        constexpr std::string_view name = "languages/datelines.toml";
        auto read = datelineWords(resource(name).value_or(""), name);
        if (!read)
            throw std::logic_error(sentence(read.error())); // a build without its own resources
        return *std::move(read);
    }();
    return words;
}

} // namespace zeitstrahl
