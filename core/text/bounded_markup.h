// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace zeitstrahl {

/// A copy of a page that an HTML parser can read in bounded time and depth, whatever the page is made of.
/// Elements that only set letters (b, i, font, a, …) become spans, because a parser repeats the open ones in every
/// paragraph; what is nested deeper than any real page loses its tags, not its text; tags of kilobytes lose their
/// attributes; scripts other than JSON-LD, styles and comments are left out. One pass.
std::string boundedMarkup(std::string_view html);

} // namespace zeitstrahl
