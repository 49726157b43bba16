// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/event.h"

#include <string>
#include <string_view>

namespace zeitstrahl {

/// Ids are the first 128 bits of a SHA-256 over what they name, in hexadecimal. So they need no clock and no
/// chance, two machines that import one article agree on them, and nobody can write an article that takes another's
/// decisions.

std::string articleIdOf(std::string_view source);

/// Of the sentence's words: any run of white space (no-break and thin spaces too) counts as one space, soft hyphens
/// as nothing. So a sentence keeps its hash when it is moved or set anew.
std::string sentenceHash(std::string_view sentence);

EventId eventIdOf(const MentionKey &mention);

} // namespace zeitstrahl
