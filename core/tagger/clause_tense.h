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

/// True for "für Mai" where somebody "hat sich angesagt": the plan is made, but what it is for may lie ahead.
/// `date` are the words that name the day.
bool isArrangedFor(std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, TokenRange date);

/// One of the clause's words has the role.
bool hasRole(std::span<const ReadWord> words, TokenRange clause, TokenRange sentence, ClauseRole role);

} // namespace zeitstrahl
