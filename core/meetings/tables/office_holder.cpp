// SPDX-License-Identifier: Apache-2.0
#include "core/meetings/tables/office_holder.h"
#include "core/meetings/tables/tsv.h"
#include "core/meetings/tables/word_key.h"

#include <algorithm>

namespace zeitstrahl {

namespace {

constexpr std::size_t columns = 7, longestCode = 4, usualRow = 64;

bool isCode(std::string_view text, char from, char to, char joint)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [&](char c) { return (from <= c && c <= to) || c == joint; });
}

bool isName(std::string_view text)
{
    return text.find_first_not_of(" -.") != std::string_view::npos;
}

/// What is wrong with the row; empty if nothing is.
std::string mistakeIn(const std::vector<std::string_view> &fields, std::optional<Day> first,
    std::optional<Day> last, const std::set<std::string, std::less<>> &offices)
{
    if (fields.size() != columns)
        return "a row is: name, gender, country, office, first day, last day or nothing, other names";
    const auto quoted = [](std::string_view text) { return "“" + std::string{text} + "”"; };
    if (!isName(fields[0]))
        return quoted(fields[0]) + " is no name";
    if (fields[1] != "m" && fields[1] != "f")
        return "the gender is m or f, not " + quoted(fields[1]);
    if (!isCode(fields[2], 'A', 'Z', 'A') || fields[2].size() > longestCode)
        return quoted(fields[2]) + " is no code of a country";
    if (!isCode(fields[3], 'a', 'z', '-'))
        return quoted(fields[3]) + " is no office like head-of-state";
    if (!offices.empty() && !offices.contains(fields[3])) {
        std::string known;
        for (const std::string &office : offices)
            known += (known.empty() ? "" : ", ") + office;
        return quoted(fields[3]) + " is none of the offices " + known;
    }
    if (!first)
        return "the first day is no date like 2015-11-17: " + quoted(fields[4]);
    if (!last && !fields[5].empty())
        return "the last day is no date like 2015-11-17: " + quoted(fields[5]);
    if (last && *last < *first)
        return "the last day is before the first";
    for (std::string_view other : listed(fields[6]))
        if (!isName(other.substr(other.starts_with('='))))
            return quoted(other) + " is no name";
    return {};
}

} // namespace

Result<std::vector<OfficeHolder>> readOfficeHolders(
    std::string_view tsv, std::string_view fileName, const std::set<std::string, std::less<>> &offices)
{
    std::vector<OfficeHolder> holders;
    holders.reserve(tsv.size() / usualRow);
    std::optional<Error> error;
    forEachRow(tsv, [&](const std::vector<std::string_view> &fields, std::size_t line) {
        if (error)
            return;
        const bool whole = fields.size() == columns;
        const auto first = whole ? dayFromIso(fields[4]) : std::nullopt;
        const auto last = whole ? dayFromIso(fields[5]) : std::nullopt;
        if (std::string mistake = mistakeIn(fields, first, last, offices); !mistake.empty()) {
            error =
                Error{Fault::LanguageFile, std::string{fileName} + ":" + std::to_string(line), std::move(mistake)};
            return;
        }
        holders.push_back({std::string{fields[0]}, fields[1] == "f", std::string{fields[2]}, std::string{fields[3]},
            *first, last, std::string{fields[6]}});
    });
    if (error)
        return tl::unexpected(std::move(*error));
    return holders;
}

std::string tsvLine(const OfficeHolder &holder)
{
    return holder.name + (holder.female ? "\tf\t" : "\tm\t") + holder.country + '\t' + holder.office + '\t'
        + isoText(holder.first) + '\t' + (holder.last ? isoText(*holder.last) : "") + '\t' + holder.otherNames;
}

} // namespace zeitstrahl
