// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/words.h"

namespace zeitstrahl::meetings {

/// Finds where the article was written, in its first sentences: "PANMUNJOM, 20. Mai.", "Wien/Teheran –".
void readDateline(Reader &reader);

} // namespace zeitstrahl::meetings
