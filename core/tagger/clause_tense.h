// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/tagger/read_words.h"

namespace zeitstrahl {

/// Which way a clause or a verb group looks, by all its words.
Tense tenseOf(ClauseCues cues);

/// The tense of the verb group nearest before an expression within its clause, else behind it; nothing if there is
/// none.
std::optional<Tense> tenseBeside(
    std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, TokenRange expression);

} // namespace zeitstrahl
