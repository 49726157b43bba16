// SPDX-License-Identifier: Apache-2.0
#include "core/timeline/short_text.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace zeitstrahl {

std::string inRoom(std::string text, Font font, double room, const TextWidth &width)
{
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20; }, ' ');
    if (width(text, font) <= room)
        return text;
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < text.size() && ends.size() < 1000; ends.push_back(at))
        at += decode(text, at).bytes;
    const auto fits = std::partition_point(
        ends.begin(), ends.end(), [&](std::size_t end) { return width(text.substr(0, end) + "…", font) <= room; });
    return fits == ends.begin() ? std::string() : text.substr(0, *(fits - 1)) + "…";
}

} // namespace zeitstrahl
