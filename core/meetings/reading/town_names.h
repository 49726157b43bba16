// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/words.h"

namespace zeitstrahl::meetings {

/// A capital word that is nothing else we know.
bool mayBeTown(const Reader &reader, std::uint32_t word);

/// Where a name of such words ends; 0 if none begins.
std::uint32_t endOfTown(const Reader &reader, std::uint32_t at);

/// A town that no table has, for the rest of the article; its place. Country::None if nothing tells whose it is.
std::uint32_t addTown(Reader &reader, WordRange words, Country country);

} // namespace zeitstrahl::meetings
