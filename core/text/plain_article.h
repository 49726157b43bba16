// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/article.h"
#include "core/text/dateline_words.h"

namespace zeitstrahl {

/// An article from a plain text: dates from its datelines, the title from the line before the first of these or,
/// without one, the first line that is not part of a list of links. A text that begins with a line for its address
/// and one for its ISO date gives these as source and date and keeps the rest as text.
Article plainArticle(std::string text, std::string_view source, const DatelineWords &words);

/// Fills `published` and `otherDates` from candidates in order of likelihood.
void setDates(Article &article, std::vector<PublicationDate> candidates);

} // namespace zeitstrahl
