// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/words.h"

namespace zeitstrahl::meetings {

/// Fills `words` and `pieces` from the tokens: "US-Präsident" is a word of two pieces, "U.S." one of two,
/// "O'Neill" one of one. Pieces have their keys, words their look, but no sense yet.
void joinTokens(Reader &reader);

} // namespace zeitstrahl::meetings
