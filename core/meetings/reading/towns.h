// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/words.h"

namespace zeitstrahl::meetings {

/// Finds where the article was written, and towns that no table has, by the words around them: "PANMUNJOM, 20.
/// Mai.", "in der Küstenstadt Sirte", "flog nach Sirte".
void readTowns(Reader &reader);

} // namespace zeitstrahl::meetings
