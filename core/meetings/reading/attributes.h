// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/meetings/reading/words.h"

namespace zeitstrahl::meetings {

/// What stands before a noun and belongs to it: cities as adjectives name places ("Genfer Gespräche"), negations
/// inside the noun phrase deny no meeting ("ein nicht angekündigter Besuch"), earlier meetings that something came
/// after tell of no earlier day ("nach seinem letzten Besuch").
void readAttributes(Reader &reader);

} // namespace zeitstrahl::meetings
