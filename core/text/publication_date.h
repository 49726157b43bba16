// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/article.h"
#include "core/text/html_page.h"
#include "core/text/written_date.h"

namespace zeitstrahl {

/// The days on which an article may have been published, most likely first, each day once.
using DateCandidates = std::vector<PublicationDate>;

/// Of a plain text: its datelines. A date within a sentence is no candidate: nothing is resolved against a guess.
DateCandidates textDates(std::string_view text, const std::vector<Token> &tokens, const DatelineWords &words);

/// Of a page: its metadata, then its address, then the datelines of its text (`page.text`, as tokens), then what
/// its markup calls a date, then the last change.
DateCandidates pageDates(const HtmlPage &page, const std::vector<Token> &tokens, const DatelineWords &words);

/// The day in an address such as https://…/2015/11/17/…; nothing if it names none.
std::optional<Day> dayInAddress(std::string_view address);

} // namespace zeitstrahl
