// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/dateline_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace zeitstrahl {

/// Where a page says when it was published, most reliable first.
enum class PageDatePlace : std::uint8_t {
    LinkedPublished, ///< JSON-LD: datePublished
    MetaPublished, ///< <meta>: article:published_time, date, DC.date, …
    Itemprop, ///< microdata: itemprop="datePublished"
    TimePublished, ///< <time pubdate>, or one whose class says so
    Time, ///< another <time datetime>
    Marked, ///< the text of an element whose class or id speaks of a date
    Alone, ///< a text that is nothing but a date
    LinkedCreated, ///< JSON-LD: dateCreated, uploadDate
    Modified, ///< any of these for the last change
};

/// What a page says there, as it stands.
struct PageDate {
    PageDatePlace place;
    std::string value;
    std::size_t distance = 0; ///< from the first heading, in bytes of the page's text before or behind it
    bool apart = false; ///< within navigation, comments, teasers for other articles and the like
};

/// A page taken apart. Nothing is fetched and nothing is run.
struct HtmlPage {
    std::string title; ///< og:title, else the first heading, else <title>
    std::string address; ///< canonical link or og:url; empty if neither is an address
    std::string text; ///< paragraphs of the article, the headline first, an empty line between two
    std::string everything; ///< all text of the page, navigation and the like included
    std::vector<PageDate> dates; ///< in order of the page
};

HtmlPage htmlPage(std::string_view html, const DatelineWords &words);

} // namespace zeitstrahl
