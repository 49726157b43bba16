// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/mentions/mention.h"

namespace zeitstrahl::meetings {

/// Reads the mention that begins at a word: article, adjectives, office, name. Its words are empty if none does.
/// Names that need the rest of the article to be known come back as tentative.
Mention readNounPhrase(const Reader &reader, People &people, std::uint32_t at);

/// True if somebody of that surname was in office when the article appeared; of the country, if one is given.
bool isInOffice(const Reader &reader, WordKey surname, Country country);

/// The words of a name from `at` on that no table has, as capital words and particles show; its end is `at` if
/// none.
std::uint32_t endOfName(const Reader &reader, std::uint32_t at, bool afterOffice);

} // namespace zeitstrahl::meetings
