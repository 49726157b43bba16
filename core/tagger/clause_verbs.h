// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/language/clause_cues.h"

namespace zeitstrahl {

// Whether a part of a sentence behind a comma brings the verb that the clause before it waits for.

/// "haben A, B und C … | … beraten", "war mit A, dem …, | zusammengekommen": behind a comma of the same clause, the
/// participle that its auxiliary waits for.
bool endsPerfect(ClauseCues clause, ClauseCues part, ClauseCues lastWord);

/// "wird am Montag mit A, B und C, | telefonieren": the infinitive that its modal waits for.
bool endsFuture(ClauseCues clause, ClauseCues lastWord, bool onlyVerb);

/// "| zu einem Gespräch empfangen": ends in that verb, and has no other.
bool bringsVerb(ClauseCues waiting, ClauseCues part, ClauseCues firstWord, ClauseCues lastWord, bool oneWord);

} // namespace zeitstrahl
