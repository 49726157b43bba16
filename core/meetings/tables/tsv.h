// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/ascii.h"

#include <string_view>
#include <vector>

namespace zeitstrahl {

/// Calls `row(fields, line)` for each line that is not empty and no comment; lines count from 1.
template <class Row> void forEachRow(std::string_view tsv, Row row)
{
    std::size_t line = 0;
    std::vector<std::string_view> fields;
    while (!tsv.empty()) {
        ++line;
        const std::size_t end = std::min(tsv.find('\n'), tsv.size());
        std::string_view rest = tsv.substr(0, end);
        tsv.remove_prefix(std::min(end + 1, tsv.size()));
        if (rest.empty() || rest.front() == '#')
            continue;
        fields.clear();
        for (bool more = true; more;) {
            const std::size_t tab = rest.find('\t');
            more = tab != std::string_view::npos;
            fields.push_back(trimmed(rest.substr(0, tab)));
            rest.remove_prefix(more ? tab + 1 : rest.size());
        }
        row(fields, line);
    }
}

/// The parts of a field that lists several, separated by semicolons.
inline std::vector<std::string_view> listed(std::string_view field)
{
    std::vector<std::string_view> parts;
    while (!field.empty()) {
        const std::size_t end = std::min(field.find(';'), field.size());
        if (const auto part = trimmed(field.substr(0, end)); !part.empty())
            parts.push_back(part);
        field.remove_prefix(std::min(end + 1, field.size()));
    }
    return parts;
}

} // namespace zeitstrahl
