// SPDX-License-Identifier: Apache-2.0
#include "core/tagger/clause_verbs.h"

namespace zeitstrahl {

/// "hat den Gast", "will den Gast": the verb that the first one waits for has not come yet.
static bool waitsForVerb(ClauseCues clause)
{
    return (clause.is(ClauseRole::Auxiliary) || clause.is(ClauseRole::Future) || clause.is(ClauseRole::Past))
        && !clause.looks(VerbLook::Participle);
}

bool endsPerfect(ClauseCues clause, ClauseCues part, ClauseCues lastWord)
{
    const bool ownVerb = part.is(ClauseRole::Past) || part.is(ClauseRole::Auxiliary) || part.is(ClauseRole::Future);
    return waitsForVerb(clause) && !ownVerb && lastWord.looks(VerbLook::Participle)
        && !lastWord.looks(VerbLook::Past);
}

bool endsFuture(ClauseCues clause, ClauseCues lastWord, bool onlyVerb)
{
    return onlyVerb && clause.is(ClauseRole::Future) && !clause.looks(VerbLook::Participle)
        && (lastWord.looks(VerbLook::Present) || lastWord.is(ClauseRole::Present));
}

bool bringsVerb(ClauseCues waiting, ClauseCues part, ClauseCues firstWord, ClauseCues lastWord, bool oneWord)
{
    const bool ownVerb = part.is(ClauseRole::Past) || part.is(ClauseRole::Auxiliary) || part.is(ClauseRole::Future);
    const bool form = lastWord.looks(VerbLook::Participle) || lastWord.looks(VerbLook::Present)
        || lastWord.is(ClauseRole::Present) || lastWord.is(ClauseRole::Planned);
    return waitsForVerb(waiting) && !ownVerb && form && (oneWord || !firstWord.isFinite());
}

} // namespace zeitstrahl
