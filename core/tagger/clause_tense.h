// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/tagger/read_words.h"

namespace zeitstrahl {

/// Which way a clause or a verb group looks, by all its words.
Tense tenseOf(ClauseCues cues);

} // namespace zeitstrahl
