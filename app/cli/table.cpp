// SPDX-License-Identifier: Apache-2.0
#include "app/cli/table.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace zeitstrahl {

namespace {

struct Cell {
    std::string text;
    std::size_t width = 0; ///< code points
};

Cell printable(const std::string &text)
{
    Cell cell;
    for (std::size_t at = 0; at < text.size(); ++cell.width) {
        const CodePoint c = decode(text, at);
        const bool control = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0) || c.value == U'\uFFFD';
        cell.text += control ? "\uFFFD" : text.substr(at, c.bytes);
        at += c.bytes;
    }
    return cell;
}

} // namespace

void writeTable(std::ostream &out, const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::vector<Cell>> cells;
    std::vector<std::size_t> widths;
    for (const auto &row : rows) {
        auto &line = cells.emplace_back();
        std::transform(row.begin(), row.end(), std::back_inserter(line), printable);
        widths.resize(std::max(widths.size(), line.size()));
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].width);
    }
    for (const auto &line : cells) {
        std::size_t gap = 0; // written before the next cell, so that no line ends with spaces
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (!line[i].text.empty())
                out << std::string(std::exchange(gap, 0), ' ') << line[i].text;
            gap += widths[i] - line[i].width + 2;
        }
        out << '\n';
    }
}

} // namespace zeitstrahl
